import { Button, Card, Group, Text, Title } from '@mantine/core';
import type { Output } from '../../../core/contract/calls.ts';
import { useChange } from '../../api.ts';
import { t } from '../../app/words.ts';
import { dayInWords, languageOfQuestions } from '../../components/words.ts';

type Moved = NonNullable<Output<'outlook.get'>>['moved'];

/** What the person has put on days by hand, also where a day turned out to have no room for it. */
export function MovedSessions(props: { readonly moved: Moved; readonly planId: string }) {
  const { moved, planId } = props;
  const giveBack = useChange('plans.moveSession');
  if (moved.length === 0) return null;
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz={18} mb="xs">
        {t('plan.moved.title')}
      </Title>
      <div role="list" aria-label={t('plan.moved.title')}>
        {moved.map(({ questionId, title, day, isKept }) => (
          <Group key={questionId} role="listitem" justify="space-between" wrap="nowrap" py={4}>
            <Text>
              <span lang={languageOfQuestions}>{title}</span>{' '}
              <Text span c="dimmed" size="sm">
                {t(isKept ? 'plan.moved.on' : 'plan.moved.noRoom', { day: dayInWords(day) })}
              </Text>
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              style={{ flexShrink: 0 }}
              aria-label={t('plan.session.giveBackLabel', { title })}
              onClick={() => giveBack.mutate({ planId, questionId, day: null })}
            >
              {t('plan.session.giveBack')}
            </Button>
          </Group>
        ))}
      </div>
    </Card>
  );
}
