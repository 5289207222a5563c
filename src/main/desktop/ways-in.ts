import type { ReminderKind } from '../services/reminders/index.ts';
import type { Context } from '../services/context.ts';
import type { drillsService } from '../services/drills.ts';

interface Outside {
  readonly drills: Pick<ReturnType<typeof drillsService>, 'start'>;
  /** A drill is the person's own: the sample is over when one begins. */
  readonly throwSampleAway: () => void;
  /** Whether the questions could be read. */
  readonly haveRead: Promise<boolean>;
  readonly navigate: (to: string) => void;
}

/** The ways into the window from outside it: links, tray, shortcut and reminders lead to a drill or a screen. */
export function waysIn({ store, planner }: Pick<Context, 'store' | 'planner'>, outside: Outside) {
  const { drills, throwSampleAway, haveRead, navigate } = outside;
  /** A drill under way goes on; a question that was asked for is shown beside it then. */
  const openDrill = async (questionId?: string): Promise<void> => {
    throwSampleAway();
    if (!(await haveRead)) return;
    const isUnderWay = (store.state.drill?.queue.length ?? 0) > 0;
    if (isUnderWay) return navigate(questionId ? `/questions/${questionId}` : '/drill');
    const started = await drills.start(questionId ? { questionIds: [questionId] } : {});
    navigate(started.ok ? '/drill' : '/today');
  };
  return {
    openDrill,
    /** A drill of what today's plan asks first. */
    quickDrill: (): void => {
      const drill = planner.todayPlan().then((plan) => openDrill(plan?.items[0]?.questionId));
      drill.catch((error: unknown) => console.error('quick drill:', error));
    },
    /** To what a reminder is for. */
    openReminder: (kind: ReminderKind): void => {
      if (kind === 'countdown') navigate('/today');
      else if (kind === 'danger') navigate('/plan');
      else if (kind === 'week') navigate('/coverage');
      else void openDrill();
    },
  };
}
