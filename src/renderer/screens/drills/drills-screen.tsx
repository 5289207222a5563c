import { Card, Stack, Tabs, Text } from '@mantine/core';
import { useLocation, useSearchParams } from 'react-router';
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
import { drillKinds, type DrillKind } from './kinds.ts';
import { SetChoice } from './set-choice.tsx';

const choiceOf = {
  today: TodayChoice,
  'rapid-fire': RapidFireChoice,
  mock: MockChoice,
  'system-design': SystemDesignChoice,
  behavioural: BehaviouralChoice,
  set: SetChoice,
} as const satisfies Record<DrillKind, unknown>;

/** Every kind of drill with what can be chosen for it. */
export function DrillsScreen() {
  const choices = useAnswer('content.choices', {});
  // The command palette asks for a kind in the address, each time anew.
  const { key } = useLocation();
  const [params] = useSearchParams();
  const asked = drillKinds.find((kind) => kind === params.get('kind')) ?? 'today';
  return (
    <Stack gap="lg">
      <ScreenHeading title={t('drills.title')} subtitle={t('drills.subtitle')} />
      <DrillUnderWay>{t('drills.orAnother')}</DrillUnderWay>
      <Answered query={choices}>
        {(bank) => (
          <Card withBorder padding={0}>
            <Tabs key={key} defaultValue={asked} orientation="vertical" variant="pills" radius={0}>
              <Tabs.List className="drill-kinds" aria-label={t('drills.kinds')}>
                {drillKinds.map((value) => (
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
              {drillKinds.map((value) => {
                const Choice = choiceOf[value];
                return (
                  <Tabs.Panel key={value} value={value} p="lg">
                    <Choice bank={bank} />
                  </Tabs.Panel>
                );
              })}
            </Tabs>
          </Card>
        )}
      </Answered>
    </Stack>
  );
}
