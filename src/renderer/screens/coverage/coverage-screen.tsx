import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Input, Output } from '../../../core/contract/calls.ts';
import { knownFrom, masteredFrom } from '../../../core/coverage/states.ts';
import { useAnswer, useTunedAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { CalendarChart } from '../../charts/calendar-chart.tsx';
import { CalibrationChart } from '../../charts/calibration-chart.tsx';
import { GroupsChart } from '../../charts/groups-chart.tsx';
import { LoadChart } from '../../charts/load-chart.tsx';
import { MissedPointsChart } from '../../charts/missed-points-chart.tsx';
import { QuestionGrid } from '../../charts/question-grid.tsx';
import { ReadinessChart } from '../../charts/readiness-chart.tsx';
import { TopicsChart } from '../../charts/topics-chart.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { daysLeftInWords, percent } from '../../components/words.ts';
import { Filters } from './filters.tsx';
import { Overview } from './overview.tsx';

type Coverage = Output<'coverage.get'>;
type Study = Output<'coverage.study'>;

/** On track for the date? Where are the holes? What now? Each part is shown when its own figures are there. */
export function CoverageScreen() {
  const [filter, setFilter] = useState<Input<'coverage.get'>>({});
  const coverage = useTunedAnswer('coverage.get', filter);
  const study = useAnswer('coverage.study', {});
  return (
    <Stack gap="lg">
      <ScreenHeading
        title={t('coverage.title')}
        subtitle={coverage.data && study.data ? subtitle(coverage.data, study.data) : '\u00a0'}
      />
      <Section title={t('coverage.sections.onTrack')}>
        <Answered query={study}>{(how) => <OnTrack study={how} />}</Answered>
      </Section>
      <Section title={t('coverage.sections.holes')}>
        <Answered query={coverage}>
          {(answer) => (
            <>
              <Filters choices={answer.choices} filter={filter} onChange={setFilter} />
              <Holes coverage={answer} />
            </>
          )}
        </Answered>
      </Section>
      <Section title={t('coverage.sections.study')}>
        <Answered query={study}>
          {(how) => (
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
              <CalendarChart calendar={how.calendar} />
              <CalibrationChart bins={how.calibration} />
            </SimpleGrid>
          )}
        </Answered>
      </Section>
    </Stack>
  );
}

/** What hangs on the plan's course, which takes the longest. */
function OnTrack({ study }: { readonly study: Study }) {
  const outlook = useAnswer('outlook.glance', {});
  return (
    <Answered query={outlook}>
      {(answer) => (
        <>
          <Overview study={study} outlook={answer} />
          <ReadinessChart study={study} along={answer?.along ?? []} />
          <LoadChart load={answer?.load ?? []} />
        </>
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
        {t(coverage.planName === null ? 'coverage.states.now' : 'coverage.states.onTheDay', {
          known: percent(knownFrom),
          mastered: percent(masteredFrom),
        })}
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
    return t('coverage.subtitle.noPlan');
  }
  return interview.isOver
    ? t('coverage.subtitle.isOver', { plan: planName })
    : t('coverage.subtitle.toCome', {
        plan: planName,
        daysLeft: daysLeftInWords(interview.daysLeft),
      });
}
