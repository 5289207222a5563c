import { Card, Stack, Tabs, Text } from '@mantine/core';
import { useAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { DrillUnderWay } from '../../components/drill-under-way.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import {
  BehaviouralChoice,
  MockChoice,
  RapidFireChoice,
  SystemDesignChoice,
  TodayChoice,
} from './choices.tsx';
import { SetChoice } from './set-choice.tsx';

const kinds = [
  { value: 'today', choice: TodayChoice },
  { value: 'rapid-fire', choice: RapidFireChoice },
  { value: 'mock', choice: MockChoice },
  { value: 'system-design', choice: SystemDesignChoice },
  { value: 'behavioural', choice: BehaviouralChoice },
  { value: 'set', choice: SetChoice },
] as const;

/** Every kind of drill with what can be chosen for it. */
export function DrillsScreen() {
  const choices = useAnswer('content.choices', {});
  return (
    <Stack gap="lg">
      <ScreenHeading title={t('drills.title')} subtitle={t('drills.subtitle')} />
      <DrillUnderWay>{t('drills.orAnother')}</DrillUnderWay>
      <Answered query={choices}>
        {(bank) => (
          <Card withBorder padding={0}>
            <Tabs defaultValue="today" orientation="vertical" variant="pills" radius={0}>
              <Tabs.List className="drill-kinds" aria-label={t('drills.kinds')}>
                {kinds.map(({ value }) => (
                  <Tabs.Tab key={value} value={value}>
                    <Text component="span" display="block" fw={600}>
                      {t(`drills.${value}.title`)}
                    </Text>
                    <Text component="span" display="block" size="xs" className="about">
                      {t(`drills.${value}.about`)}
                    </Text>
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              {kinds.map(({ value, choice: Choice }) => (
                <Tabs.Panel key={value} value={value} p="lg">
                  <Choice bank={bank} />
                </Tabs.Panel>
              ))}
            </Tabs>
          </Card>
        )}
      </Answered>
    </Stack>
  );
}
