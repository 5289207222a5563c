import { remindersToFormat2 } from './reminders-to-format-2.ts';

/**
 * Format 2 adds sessions moved by hand, the daily forecasts, stories and marks of questions to the state, to a drill its
 * kind, clock and card, and has reminders by several rules.
 */
export function toFormat2(value: unknown): unknown {
  const isState = isRecord(value) && 'memories' in value;
  return remindersToFormat2(
    isState
      ? {
          ...value,
          moved: {},
          forecasts: {},
          marks: {},
          stories: {},
          drill: drillToFormat2(value['drill']),
        }
      : value,
  );
}

function drillToFormat2(drill: unknown): unknown {
  if (!isRecord(drill)) return null;
  const answers = Array.isArray(drill['answers']) ? drill['answers'].filter(isRecord) : [];
  return {
    ...drill,
    form: drill['planId'] === null ? { kind: 'set', title: 'Chosen questions' } : { kind: 'today' },
    answers: answers.map((answer) => ({
      ...answer,
      hesitationSeconds: null,
      mode: 'thought',
      keyPointsMissed: [],
      timedOut: false,
    })),
    mode: 'thought',
    clock: { seconds: 0, lastAt: null },
    isPaused: false,
    card: null,
    drafts: {},
    followUp: null,
    followUpsDone: [],
    closing: null,
    recallBefore: null,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
