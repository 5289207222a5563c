import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Input, Output } from '../../../core/contract/calls.ts';
import { useAnswer, useTunedAnswer } from '../../api.ts';
import { CalendarChart } from '../../charts/calendar-chart.tsx';
import { CalibrationChart } from '../../charts/calibration-chart.tsx';
import { GroupsChart } from '../../charts/groups-chart.tsx';
import { LoadChart } from '../../charts/load-chart.tsx';
import { MissedPointsChart } from '../../charts/missed-points-chart.tsx';
import { QuestionGrid } from '../../charts/question-grid.tsx';
import { ReadinessChart } from '../../charts/readiness-chart.tsx';
import { TopicsChart } from '../../charts/topics-chart.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { daysLeftInWords } from '../../components/words.ts';
import { Filters } from './filters.tsx';
import { Overview } from './overview.tsx';

type Coverage = Output<'coverage.get'>;
type Study = Output<'coverage.study'>;

/** On track for the date? Where are the holes? What now? */
export function CoverageScreen() {
  const [filter, setFilter] = useState<Input<'coverage.get'>>({});
  const coverage = useTunedAnswer('coverage.get', filter);
  const study = useAnswer('coverage.study', {});
  return (
    <Answered query={coverage}>
      {(answer) => (
        <Answered query={study}>
          {(how) => (
            <Stack gap="lg">
              <ScreenHeading title="Coverage" subtitle={subtitle(answer, how)} />
              <OnTrack study={how} />
              <Section title="Where the holes are">
                <Filters choices={answer.choices} filter={filter} onChange={setFilter} />
                <Holes coverage={answer} />
              </Section>
              <Section title="How you study">
                <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
                  <CalendarChart calendar={how.calendar} />
                  <CalibrationChart bins={how.calibration} />
                </SimpleGrid>
              </Section>
            </Stack>
          )}
        </Answered>
      )}
    </Answered>
  );
}

/** What hangs on the plan's course, which takes the longest: the rest of the screen doesn't wait for it. */
function OnTrack({ study }: { readonly study: Study }) {
  const outlook = useAnswer('outlook.get', {});
  return (
    <Answered query={outlook}>
      {(answer) => (
        <Section title="On track for the day">
          <Overview study={study} outlook={answer} />
          <ReadinessChart study={study} along={answer?.along ?? []} />
          <LoadChart load={answer?.load ?? []} />
        </Section>
      )}
    </Answered>
  );
}

function Holes({ coverage }: { readonly coverage: Coverage }) {
  return (
    <>
      <TopicsChart topics={coverage.topics} />
      <QuestionGrid coverage={coverage} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
        <GroupsChart by="kind" groups={coverage.byKind} />
        <GroupsChart by="level" groups={coverage.byLevel} />
      </SimpleGrid>
      <MissedPointsChart points={coverage.missedPoints} />
      <Text size="sm" c="dimmed">
        Known: last answered better than Again, and expected to be recalled{' '}
        {coverage.planName === null ? 'now' : 'at the interview'} with 80 % or more. Mastered: 90 %
        or more, and recalled after a night at least once. At risk of fading: known now, but under
        80 % by then if you do nothing more. Learning: seen, but not there yet.
      </Text>
    </>
  );
}

function Section(props: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <Stack gap="sm" component="section" aria-label={props.title}>
      <Title order={2} fz={20}>
        {props.title}
      </Title>
      {props.children}
    </Stack>
  );
}

function subtitle({ planName }: Coverage, { interview }: Study): string {
  if (planName === null || !interview) {
    return 'All questions; make a plan to measure against an interview date';
  }
  return interview.isOver
    ? `${planName} · the interview is over`
    : `${planName} · ${daysLeftInWords(interview.daysLeft)}`;
}
