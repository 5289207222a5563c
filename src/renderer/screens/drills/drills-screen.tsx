import { Card, Stack, Tabs, Text } from '@mantine/core';
import { useAnswer } from '../../api.ts';
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
  { value: 'today', title: 'Today', about: 'The plan’s queue', choice: TodayChoice },
  {
    value: 'rapid-fire',
    title: 'Rapid fire',
    about: '20 seconds a question',
    choice: RapidFireChoice,
  },
  {
    value: 'mock',
    title: 'Mock interview',
    about: '20 to 60 minutes, as it goes',
    choice: MockChoice,
  },
  {
    value: 'system-design',
    title: 'System design',
    about: 'In stages, on the clock',
    choice: SystemDesignChoice,
  },
  {
    value: 'behavioural',
    title: 'Behavioural',
    about: 'Your stories, told well',
    choice: BehaviouralChoice,
  },
  { value: 'set', title: 'Custom set', about: 'Weak spots, topic, kind, tag', choice: SetChoice },
] as const;

/** Every kind of drill with what can be chosen for it. */
export function DrillsScreen() {
  const overview = useAnswer('content.overview', {});
  return (
    <Stack gap="lg">
      <ScreenHeading title="Drills" subtitle="Say it under time, as in the interview" />
      <DrillUnderWay>
        , or start another: the answers are saved, the rest of it is dropped.
      </DrillUnderWay>
      <Answered query={overview}>
        {(bank) => (
          <Card withBorder padding={0}>
            <Tabs defaultValue="today" orientation="vertical" variant="pills" radius={0}>
              <Tabs.List className="drill-kinds" aria-label="Kinds of drill">
                {kinds.map(({ value, title, about }) => (
                  <Tabs.Tab key={value} value={value}>
                    <Text component="span" display="block" fw={600}>
                      {title}
                    </Text>
                    <Text component="span" display="block" size="xs" className="about">
                      {about}
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
