import { activationLearners } from './activation-learner.ts';
import { fsrsLearners } from './fsrs-learner.ts';
import type { Histories, History } from './history.ts';
import type { Learner } from './learner.ts';

/** One kind of learner that the person may be, and how likely that is, 0..1. */
export interface Likely {
  readonly learner: Learner;
  readonly share: number;
}

// FSRS has been fitted to hundreds of millions of reviews; the other family is there for whom it doesn't fit.
const fsrsShare = 0.65;

const sharing = (learners: readonly Learner[], share: number): readonly Likely[] => {
  const sum = learners.reduce((total, { prior }) => total + prior, 0);
  return learners.map((learner) => ({ learner, share: (share * learner.prior) / sum }));
};

/** Who learns how, before anything is known of the person. */
const allLearners: readonly Likely[] = [
  ...sharing(fsrsLearners, fsrsShare),
  ...sharing(activationLearners, 1 - fsrsShare),
];

/** A slip or a lucky guess says nothing of memory: no answer makes a learner impossible. */
const slips = 0.03;
/** More histories than this add time, not knowledge. */
const mostHistories = 800;

/** What kinds of learner the person may be after their answers, by Bayes' rule; shares add up to 1. */
export function likelyLearners(histories: Histories): readonly Likely[] {
  const tests = testsIn(histories);
  const scored = allLearners.map(({ learner, share }) => {
    let logShare = Math.log(share);
    for (const { history, before } of tests) {
      const recall = before.traceIn(learner).recall(history.elapsedDays);
      const expected = slips + (1 - 2 * slips) * recall;
      logShare += history.questions * Math.log(history.grade > 1 ? expected : 1 - expected);
    }
    return { learner, logShare };
  });
  const best = Math.max(...scored.map(({ logShare }) => logShare));
  const sum = scored.reduce((total, { logShare }) => total + Math.exp(logShare - best), 0);
  return scored.map(({ learner, logShare }) => ({
    learner,
    share: Math.exp(logShare - best) / sum,
  }));
}

/** The most likely few, their shares made to add up to 1. */
export function mostLikely(likely: readonly Likely[], most: number): readonly Likely[] {
  const top = [...likely].sort((a, b) => b.share - a.share).slice(0, most);
  const sum = top.reduce((total, { share }) => total + share, 0);
  return top.map(({ learner, share }) => ({ learner, share: share / sum }));
}

interface Test {
  readonly history: History;
  readonly before: History;
}

/** Reviews that tell of memory: asked again at least a day later. */
function testsIn(histories: Histories): readonly Test[] {
  const tests: Test[] = [];
  for (const history of histories.all()) {
    if (history.before && history.elapsedDays > 0) tests.push({ history, before: history.before });
  }
  const every = Math.ceil(tests.length / mostHistories);
  return every > 1 ? tests.filter((_, index) => index % every === 0) : tests;
}
