import type { Occurrence } from '../../core/reminders/occurrences.ts';
import type { PlanningContext } from './context.ts';
import { coverageService } from './coverage.ts';
import { dayInTray } from './day-in-tray.ts';
import { outlookService } from './outlook.ts';
import { questionRecordService } from './question-record.ts';
import { expectedRecallNow } from './recall-now.ts';
import { gatherFacts } from './reminders/facts.ts';
import { todayPlan, todayService } from './today.ts';

/** All that is asked of the plan and the review history: what takes long on a large record. */
export function createPlanner(context: PlanningContext) {
  const coverage = coverageService(context);
  const outlook = outlookService(context);
  return {
    today: todayService(context).get,
    todayPlan: () => todayPlan(context),
    outlook: outlook.get,
    glance: outlook.glance,
    recallNow: () => expectedRecallNow(context),
    coverage: coverage.get,
    study: coverage.study,
    questionRecord: questionRecordService(context).record,
    dayInTray: () => dayInTray(context),
    facts: (due: readonly Occurrence[]) => gatherFacts(due, context),
    /** Reckons what is likely to be asked next: how things stand, which a drill begins with, and the charts. */
    lookAhead: async (): Promise<void> => {
      await expectedRecallNow(context);
      await coverage.catchUp();
    },
  };
}

/** Answers with promises, wherever it runs. */
export type Planner = Omit<ReturnType<typeof createPlanner>, 'lookAhead'>;
