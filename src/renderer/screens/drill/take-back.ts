import type { DrillView } from '../../../core/contract/drill-calls.ts';
import { call } from '../../api.ts';
import { keepDrill, tellFailure } from './drill-cache.ts';
import { gradesWritten } from './grading.ts';

/** Takes back the newest grade; the card comes back as it was. Null when that failed, and the person has been told. */
export async function takeBack(drillId: string, questionId: string): Promise<DrillView | null> {
  if (!(await gradesWritten())) return null;
  try {
    const drill = await call('drills.takeBack', { drillId, questionId });
    keepDrill(drill);
    return drill;
  } catch (error) {
    tellFailure(error);
    return null;
  }
}
