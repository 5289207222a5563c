import { Alert, Stack, Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { Plan } from '../../../core/study/plan.ts';
import { useAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { MissedDays } from '../../components/missed-days.tsx';
import { Answered } from '../../components/screen.tsx';
import { PlanCalendar } from './calendar.tsx';
import { LeftOut } from './left-out.tsx';
import { Readiness } from './readiness.tsx';
import { SharedMinutes } from './shared-minutes.tsx';

/** The current plan's way to the interview: what it leads to, and day by day. */
export function PlanOutlook(props: {
  readonly plans: readonly Plan[];
  readonly onChangePlan: (plan: Plan) => void;
}) {
  const outlook = useAnswer('outlook.get', {});
  const [search, setSearch] = useSearchParams();
  const view = search.get('view') === 'calendar' ? 'calendar' : 'readiness';
  return (
    <Answered query={outlook}>
      {(answer) => {
        const plan = props.plans.find(({ id }) => id === answer?.planId);
        if (!answer || !plan) return <NothingAhead />;
        const change = () => props.onChangePlan(plan);
        return (
          <Stack gap="lg">
            <SharedMinutes interviews={answer.interviews} plan={plan} />
            {answer.missed ? <MissedDays missed={answer.missed} /> : null}
            <Tabs
              value={view}
              onChange={(next) => setSearch(next === 'calendar' ? { view: 'calendar' } : {})}
              keepMounted={false}
            >
              <Tabs.List mb="lg" aria-label={t('plan.outlook.wayTo', { name: plan.name })}>
                <Tabs.Tab value="readiness">{t('plan.outlook.readiness')}</Tabs.Tab>
                <Tabs.Tab value="calendar">{t('plan.outlook.calendar')}</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="readiness">
                <Stack gap="lg">
                  <Readiness outlook={answer} />
                  {answer.leftOut.length > 0 ? (
                    <LeftOut questions={answer.leftOut} onChangePlan={change} />
                  ) : null}
                </Stack>
              </Tabs.Panel>
              <Tabs.Panel value="calendar">
                <PlanCalendar outlook={answer} plan={plan} />
              </Tabs.Panel>
            </Tabs>
          </Stack>
        );
      }}
    </Answered>
  );
}

function NothingAhead() {
  return (
    <Alert color="gray" title={t('plan.outlook.nothing')}>
      {t('plan.outlook.nothingHelp')}
    </Alert>
  );
}
