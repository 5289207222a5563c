// How honest the forecast is: what it said on a day against what came to be, if the plan was followed.
import { forecast } from '../../../src/core/planning/index.ts';
import { planner } from './peers.ts';
import { planningInput, simulate, type Cell, type Chooser } from './world.ts';

export interface Said {
  /** Share of the way to the interview that had passed, 0..1. */
  readonly passed: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly truth: number;
}

/** Forecasts on the first day, in the middle and on the last day of one simulated person who keeps every day. */
export function saidAndTrue(cell: Cell, seed: number): readonly Said[] {
  const days = [0, Math.floor(cell.days / 2), cell.days - 1];
  const said = new Map<number, Omit<Said, 'truth'>>();
  const listening: Chooser = {
    name: 'listening',
    create: (...all) => {
      const choose = planner.create(...all);
      return (situation) => {
        const { day } = situation;
        if (days.includes(day) && !said.has(day)) {
          const { mean, low, high } = forecast(planningInput(situation));
          said.set(day, { passed: days.indexOf(day) / 2, mean, low, high });
        }
        return choose(situation);
      };
    },
  };
  const truth = simulate(cell, listening, seed);
  return [...said.values()].map((one) => ({ ...one, truth }));
}
