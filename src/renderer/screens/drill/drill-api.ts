import type { DrillStepInput } from '../../../core/contract/drill-calls.ts';
import { call } from '../../api.ts';
import { keepDrill, tellFailure } from './drill-cache.ts';
import { gradesWritten } from './grading.ts';

/** Tells main of a step. False when it was not saved; then `said` has told the person, unless the step is one that comes again. */
export async function step(drillId: string, told: DrillStepInput, say = true): Promise<boolean> {
  // It is about the card that is shown: with the grade before it refused, that card goes back.
  if (!(await gradesWritten())) return false;
  try {
    keepDrill(await call('drills.step', { drillId, step: told }));
    return true;
  } catch (error) {
    if (say) tellFailure(error);
    return false;
  }
}
