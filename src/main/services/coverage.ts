import type { Output } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { questionsOfTopic } from '../../core/content/library.ts';
import { coverageByTopic } from '../../core/coverage/index.ts';
import { dayOf, daysBetween } from '../../core/day.ts';
import { ok } from '../../core/result.ts';
import type { Context } from './context.ts';
import { currentPlan, questionsOf, topicTitle } from './planning-input.ts';

export function coverageService(context: Context) {
  return {
    get: (): CallResult<Output<'coverage.get'>> => {
      const { store, library, now, timeZone, today } = context;
      const plan = currentPlan(context);
      const all = library();
      const { packs } = all;
      const chosen = plan
        ? questionsOf(plan, context).map(({ question }) => question)
        : packs.flatMap((pack) =>
            pack.topics.flatMap(({ id }) => questionsOfTopic(all, pack.id, id)),
          );
      const keyed = chosen.map(({ id, packId, topic }) => ({ id, topic: `${packId}/${topic}` }));
      const at =
        plan && Date.parse(plan.interviewAt) > Date.parse(now()) ? plan.interviewAt : now();
      const interviewDay = plan
        ? dayOf(plan.interviewAt, timeZone(), store.state.settings.dayStartsAtHour)
        : null;
      return ok({
        planName: plan?.name ?? null,
        daysLeft: interviewDay ? Math.max(0, daysBetween(today(), interviewDay)) : null,
        at,
        topics: coverageByTopic(keyed, store.state.memories, at).map((topic) => ({
          ...topic,
          title: topicTitle(topic.topicId, context),
        })),
      });
    },
  };
}
