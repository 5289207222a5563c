import { TZDate } from '@date-fns/tz';
import { addDays, format } from 'date-fns';
import type { Pack } from '../../../core/content/schema.ts';
import { instantAt, type DayKey } from '../../../core/day.ts';
import type { Plan, PlanDraft } from '../../../core/study/plan.ts';

/** What the form's fields hold. */
export interface PlanFormValues {
  readonly name: string;
  /** Wall time 'yyyy-MM-ddTHH:mm' in `timeZone`; empty until chosen. */
  readonly interview: string;
  readonly timeZone: string;
  readonly minutes: readonly number[];
  readonly exceptions: Readonly<Record<string, number>>;
  /** 'pack/topic' -> weight; a topic that isn't there isn't chosen. */
  readonly weights: Readonly<Record<string, number>>;
}

const wallTime = "yyyy-MM-dd'T'HH:mm";
export const topicKey = (packId: string, topicId: string): string => `${packId}/${topicId}`;

interface NewPlan {
  readonly name: string;
  readonly timeZone: string;
  readonly packs: readonly Pack[];
  readonly now: Date;
}

/** A new plan's start: two weeks from now at ten, half an hour a day, every topic. */
export function emptyForm({ name, timeZone, packs, now }: NewPlan): PlanFormValues {
  const inTwoWeeks = addDays(new TZDate(+now, timeZone), 14);
  return {
    name,
    interview: format(inTwoWeeks, "yyyy-MM-dd'T10:00'"),
    timeZone,
    minutes: [30, 30, 30, 30, 30, 30, 30],
    exceptions: {},
    weights: Object.fromEntries(
      packs.flatMap((pack) => pack.topics.map((topic) => [topicKey(pack.id, topic.id), 1])),
    ),
  };
}

export function toForm(plan: Plan): PlanFormValues {
  return {
    name: plan.name,
    interview: format(new TZDate(Date.parse(plan.interviewAt), plan.timeZone), wallTime),
    timeZone: plan.timeZone,
    minutes: plan.minutesByWeekday,
    exceptions: plan.exceptions,
    weights: Object.fromEntries(
      plan.topics.map(({ packId, topicId, weight }) => [topicKey(packId, topicId), weight]),
    ),
  };
}

/** The fields as a draft; not yet validated. */
export function toDraft(values: PlanFormValues): Record<keyof PlanDraft, unknown> {
  const [day = '', time = ''] = values.interview.split('T');
  const chosen = day !== '' && time !== '';
  return {
    name: values.name,
    interviewAt: chosen ? instantAt(day as DayKey, time.slice(0, 5), values.timeZone) : '',
    timeZone: values.timeZone,
    minutesByWeekday: values.minutes,
    exceptions: values.exceptions,
    topics: Object.entries(values.weights).map(([key, weight]) => {
      const [packId, topicId] = key.split('/');
      return { packId, topicId, weight };
    }),
  };
}
