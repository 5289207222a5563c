import { z } from 'zod';
import { assertNever } from '../assert-never.ts';
import { dayKeySchema, instantSchema } from '../day.ts';
import { drillSchema, startDrill, stepDrill } from '../drills/index.ts';
import { memorySchema } from '../memory/index.ts';
import { answered, lastAnswerSchema, studyDaySchema, takenBack } from './answers.ts';
import { bandSchema, type StudyEvent } from './events.ts';
import { marksSchema, withMark } from './marks.ts';
import { planSchema } from './plan.ts';
import { emptyReminders, foldReminders, remindersStateSchema } from './reminders.ts';
import { defaultSettings, settingsSchema } from './settings.ts';
import { storySchema } from './story.ts';

const noteSchema = z.strictObject({ text: z.string(), writtenAt: instantSchema });
/** What the events fold into. Review history stays in the journal. */
export const studyStateSchema = z
  .strictObject({
    plans: z.record(z.string(), planSchema),
    currentPlanId: z.string().nullable(),
    memories: z.record(z.string(), memorySchema),
    notes: z.record(z.string(), noteSchema),
    settings: settingsSchema,
    /** The drill under way, or null. */
    drill: drillSchema.nullable(),
    /** The person's stories for behavioural questions, by id. */
    stories: z.record(z.string(), storySchema),
    reminders: remindersStateSchema,
    days: z.record(dayKeySchema, studyDaySchema),
    /** By plan and question: the day to which the person moved it. */
    moved: z.record(z.string(), z.record(z.string(), dayKeySchema)),
    /** By plan and day: what was forecast on that day. */
    forecasts: z.record(z.string(), z.record(dayKeySchema, bandSchema)),
    /** By question; one without a mark has no entry. */
    marks: z.record(z.string(), marksSchema),
    /** What the newest answer changed; null where there is none that can be taken back. */
    lastAnswer: lastAnswerSchema.nullable().default(null),
  })
  .readonly();
export type StudyState = z.infer<typeof studyStateSchema>;

export const emptyStudy: StudyState = {
  plans: {},
  currentPlanId: null,
  memories: {},
  notes: {},
  settings: defaultSettings,
  drill: null,
  stories: {},
  reminders: emptyReminders,
  days: {},
  moved: {},
  forecasts: {},
  marks: {},
  lastAnswer: null,
};

type PlanRestored = Extract<StudyEvent, { type: 'plan-restored' }>;

function planRestored(state: StudyState, event: PlanRestored): StudyState {
  const { plan, place, isCurrent, moved, forecasts } = event;
  const others = Object.entries(state.plans).filter(([id]) => id !== plan.id);
  return {
    ...state,
    plans: Object.fromEntries(others.toSpliced(place, 0, [plan.id, plan])),
    currentPlanId: isCurrent ? plan.id : (state.currentPlanId ?? plan.id),
    moved: moved === null ? state.moved : { ...state.moved, [plan.id]: moved },
    forecasts: forecasts === null ? state.forecasts : { ...state.forecasts, [plan.id]: forecasts },
  };
}

/** The study record after an event. */
export function foldStudy(state: StudyState, event: StudyEvent): StudyState {
  switch (event.type) {
    case 'plan-saved': {
      // What was forecast for other days and minutes is no measure for the plan as it is now.
      const { [event.plan.id]: _before, ...forecasts } = state.forecasts;
      return {
        ...state,
        forecasts,
        plans: { ...state.plans, [event.plan.id]: event.plan },
        currentPlanId: state.currentPlanId ?? event.plan.id,
      };
    }
    case 'plan-removed': {
      const { [event.planId]: _removed, ...plans } = state.plans;
      const next = Object.keys(plans)[0] ?? null;
      const { [event.planId]: _moved, ...moved } = state.moved;
      const { [event.planId]: _forecasts, ...forecasts } = state.forecasts;
      return {
        ...state,
        plans,
        moved,
        forecasts,
        currentPlanId: state.currentPlanId === event.planId ? next : state.currentPlanId,
      };
    }
    case 'plan-restored':
      return planRestored(state, event);
    case 'plan-chosen':
      return state.plans[event.planId] ? { ...state, currentPlanId: event.planId } : state;
    case 'drill-started':
      return {
        ...state,
        lastAnswer: null,
        drill: startDrill({
          id: event.drillId,
          planId: event.planId,
          at: event.at,
          form:
            event.form ??
            (event.planId === null
              ? { kind: 'set', title: 'Chosen questions' }
              : { kind: 'today' }),
          questionIds: event.questionIds,
          recallBefore: event.recallBefore ?? null,
        }),
      };
    case 'drill-stepped':
      return state.drill?.id === event.drillId
        ? { ...state, drill: stepDrill(state.drill, event.step, event.at) }
        : state;
    case 'answered':
      return { ...state, ...answered(state, event) };
    case 'answer-taken-back':
      return { ...state, ...takenBack(state, event) };
    case 'drill-ended':
      return state.drill?.id === event.drillId ? { ...state, drill: null } : state;
    case 'note-written': {
      const { [event.questionId]: _replaced, ...notes } = state.notes;
      const empty = event.text.trim() === '';
      const written = { text: event.text, writtenAt: event.writtenAt ?? event.at };
      return { ...state, notes: empty ? notes : { ...notes, [event.questionId]: written } };
    }
    case 'story-written':
      return { ...state, stories: { ...state.stories, [event.story.id]: event.story } };
    case 'story-removed': {
      const { [event.storyId]: _removed, ...stories } = state.stories;
      return { ...state, stories };
    }
    case 'settings-changed':
      return { ...state, settings: event.settings };
    case 'session-moved': {
      const { [event.questionId]: _before, ...others } = state.moved[event.planId] ?? {};
      const own = event.day === null ? others : { ...others, [event.questionId]: event.day };
      return { ...state, moved: { ...state.moved, [event.planId]: own } };
    }
    case 'forecast-noted': {
      const own = { ...state.forecasts[event.planId], [event.on]: event.forecast };
      return { ...state, forecasts: { ...state.forecasts, [event.planId]: own } };
    }
    case 'reminders-claimed':
    case 'reminder-snoozed':
    case 'reminders-paused':
    case 'reminders-dropped':
      return { ...state, reminders: foldReminders(state.reminders, event) };
    case 'question-marked':
      return {
        ...state,
        marks: withMark(state.marks, event.questionId, event.mark, event.on),
      };
    default:
      return assertNever(event);
  }
}
