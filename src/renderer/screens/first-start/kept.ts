import type { PlanFormValues } from '../plan/form-values.ts';
import type { Step } from './steps.ts';

interface FirstStartKept {
  readonly step: Step;
  readonly values: PlanFormValues;
}

let kept: FirstStartKept | null = null;
let skipped = false;

/** What was entered in the steps while the window was open, so that a look at another screen loses nothing. */
export const firstStartKept = {
  read: (): FirstStartKept | null => kept,
  keep: (entered: FirstStartKept): void => {
    kept = entered;
  },
};

/** Whether the person wants to look around first; asked again at the next start. */
export const lookingAround = {
  read: (): boolean => skipped,
  set: (on: boolean): void => {
    skipped = on;
  },
};
