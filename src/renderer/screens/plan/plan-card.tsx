import { Badge, Button, Card, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Plan } from '../../../core/study/plan.ts';
import { useChange } from '../../api.ts';
import { t } from '../../app/words.ts';
import { useRemoval } from '../../components/undo.tsx';
import { inWords } from '../../components/words.ts';

/** A plan in short, and what can be done with it. */
export function PlanCard(props: {
  readonly plan: Plan;
  readonly isCurrent: boolean;
  readonly onEdit: () => void;
}) {
  const { plan, isCurrent, onEdit } = props;
  const choose = useChange('plans.choose');
  const remove = useRemoval('plans.remove');
  const exportPlan = useChange('exports.planToMarkdown');
  const perWeek = plan.minutesByWeekday.reduce((total, minutes) => total + minutes, 0);

  const exportToFile = () =>
    exportPlan.mutate(
      { planId: plan.id },
      {
        onSuccess: (result) => {
          if (result.kind === 'cancelled') return;
          notifications.show({
            title: t('plan.card.exported', { count: result.questions }),
            message: result.path,
          });
        },
      },
    );

  return (
    <Card withBorder padding="lg" component="article" aria-label={plan.name}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Group gap="xs">
            <Text fw={650} fz="lg">
              {plan.name}
            </Text>
            {isCurrent ? <Badge variant="light">{t('plan.card.current')}</Badge> : null}
          </Group>
          <Text c="dimmed">{`${inWords(plan.interviewAt, plan.timeZone)} (${plan.timeZone})`}</Text>
          <Text c="dimmed" size="sm">
            {[
              t('plan.card.minutesAWeek', { count: perWeek }),
              t('plan.card.topics', { count: plan.topics.length }),
            ].join(' · ')}
          </Text>
        </div>
        <Group gap="xs">
          {isCurrent ? null : (
            <Button variant="default" onClick={() => choose.mutate({ id: plan.id })}>
              {t('plan.card.makeCurrent')}
            </Button>
          )}
          <Button variant="default" onClick={onEdit}>
            {t('plan.card.change')}
          </Button>
          <Button variant="default" onClick={exportToFile} loading={exportPlan.isPending}>
            {t('plan.card.exportToMarkdown')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            onClick={() =>
              void remove({ id: plan.id }, t('plan.card.deleted', { name: plan.name }))
            }
          >
            {t('plan.card.delete')}
          </Button>
        </Group>
      </Group>
    </Card>
  );
}
