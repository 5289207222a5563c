import { useEffect, useState } from 'react';
import { toInstant } from '../../../core/day.ts';
import { resume, stop, tick, type ActiveClock } from '../../../core/drills/clock.ts';

const millisecondsBetweenTicks = 250;
const now = () => toInstant(new Date());

/** Counts seconds on the screen by the rule of the study record: a sleep or a clock set back costs nothing. */
export class Stopwatch {
  #clock: ActiveClock;

  /** @param seconds counted before, in an earlier run of the program */
  constructor(seconds: number) {
    this.#clock = resume({ seconds, lastAt: null }, now());
  }

  read(): number {
    this.#clock = tick(this.#clock, now());
    return this.#clock.seconds;
  }

  stop(): void {
    this.#clock = stop(this.#clock, now());
  }

  goOn(): void {
    this.#clock = resume(this.#clock, now());
  }
}

/** The stopwatch's seconds, four times a second. */
export function useSeconds(watch: Stopwatch): number {
  const [seconds, setSeconds] = useState(() => watch.read());
  useEffect(() => {
    const timer = setInterval(() => setSeconds(watch.read()), millisecondsBetweenTicks);
    return () => clearInterval(timer);
  }, [watch]);
  return seconds;
}

/** '4:05' */
export function clockFace(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
