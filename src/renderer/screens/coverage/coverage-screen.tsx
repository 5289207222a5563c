import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '../../../core/contract/calls.ts';
import { knownFrom, masteredFrom } from '../../../core/coverage/states.ts';
import { useAnswer, useTunedAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { CalendarChart } from '../../charts/calendar-chart.tsx';
import { CalibrationChart } from '../../charts/calibration-chart.tsx';
import { ConfidenceChart } from '../../charts/confidence-chart.tsx';
import { GroupsChart } from '../../charts/groups-chart.tsx';
import { LoadChart } from '../../charts/load-chart.tsx';
import { MissedPointsChart } from '../../charts/missed-points-chart.tsx';
import { QuestionGrid } from '../../charts/question-grid.tsx';
import { ReadinessChart } from '../../charts/readiness-chart.tsx';
import { TopicsChart } from '../../charts/topics-chart.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { daysLeftInWords, percent } from '../../components/words.ts';
import { Filters, isNarrowed, type Filter } from './filters.tsx';
import { Overview } from './overview.tsx';

type Coverage = Output<'coverage.get'>;
type Study = Output<'coverage.study'>;

/** On track for the date? Where are the holes? What now? Each part is shown when its own figures are there. */
export function CoverageScreen() {
  const [filter, setFilter] = useState<Filter>({});
  const coverage = useTunedAnswer('coverage.get', filter);
  const study = useAnswer('coverage.study', {});
  const nothing = isNarrowed(filter) ? t('charts.nothingPasses') : undefined;
  return (
    <Stack gap="lg">
      <ScreenHeading
        title={t('coverage.title')}
        subtitle={study.data ? subtitle(study.data) : '\u00a0'}
      />
      <Section title={t('coverage.sections.onTrack')}>
        <Answered query={study}>{(how) => <OnTrack study={how} />}</Answered>
      </Section>
      <Section title={t('coverage.sections.holes')}>
        <Answered query={coverage}>
          {(answer) => (
            <>
              <Filters choices={answer.choices} filter={filter} onChange={setFilter} />
              <Holes coverage={answer} nothing={nothing} />
            </>
          )}
        </Answered>
      </Section>
      <Section
        title={t('coverage.sections.study')}
        {...(isNarrowed(filter) ? { note: t('coverage.filters.narrowed') } : {})}
      >
        <Answered query={coverage}>
          {(answer) => (
            <>
              <CalendarChart
                calendar={answer.calendar}
                lastDays={answer.lastDays}
                nothing={nothing}
              />
              <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
                <ConfidenceChart levels={answer.confidence} nothing={nothing} />
                <CalibrationChart bins={answer.calibration} nothing={nothing} />
              </SimpleGrid>
            </>
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

/** @param props.nothing said where there is nothing to draw because of the filters */
function Holes(props: { readonly coverage: Coverage; readonly nothing: string | undefined }) {
  const { coverage, nothing } = props;
  return (
    <>
      <TopicsChart topics={coverage.topics} />
      <QuestionGrid coverage={coverage} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
        <GroupsChart by="kind" groups={coverage.byKind} nothing={nothing} />
        <GroupsChart by="level" groups={coverage.byLevel} nothing={nothing} />
      </SimpleGrid>
      <MissedPointsChart points={coverage.missedPoints} nothing={nothing} />
      <Text size="sm" c="dimmed">
        {t(coverage.planName === null ? 'coverage.states.now' : 'coverage.states.onTheDay', {
          known: percent(knownFrom),
          mastered: percent(masteredFrom),
        })}
      </Text>
    </>
  );
}

function Section(props: {
  readonly title: string;
  readonly note?: string;
  readonly children: React.ReactNode;
}) {
  return (
    <Stack gap="sm" component="section" aria-label={props.title}>
      <Title order={2} fz={20}>
        {props.title}
      </Title>
      {props.note ? (
        <Text size="sm" c="dimmed">
          {props.note}
        </Text>
      ) : null}
      {props.children}
    </Stack>
  );
}

function subtitle({ interview }: Study): string {
  if (!interview) return t('coverage.subtitle.noPlan');
  const { planName: plan, isOver, daysLeft } = interview;
  return isOver
    ? t('coverage.subtitle.isOver', { plan })
    : t('coverage.subtitle.toCome', { plan, daysLeft: daysLeftInWords(daysLeft) });
}
