import { app } from './app.ts';
import { charts } from './charts.ts';
import { common } from './common.ts';
import { coverage } from './coverage.ts';
import { drill } from './drill.ts';
import { drills } from './drills.ts';
import { exports } from './exports.ts';
import { firstStart } from './first-start.ts';
import { main } from './main.ts';
import { notes } from './notes.ts';
import { plan } from './plan.ts';
import { questions } from './questions.ts';
import { reminders } from './reminders.ts';
import { settings } from './settings.ts';
import { today } from './today.ts';

/** Every word of the interface in English, by screen. */
export const en = {
  app,
  charts,
  common,
  coverage,
  drill,
  drills,
  exports,
  firstStart,
  main,
  notes,
  plan,
  questions,
  reminders,
  settings,
  today,
} as const;
