import { app, dialog } from 'electron';
import { reasonOf } from '../core/reason-of.ts';
import { openFailureText } from './notices.ts';
import type { OpenFailure } from './store/index.ts';
import { systemWords } from './system-words.ts';

/** Says why the data can't be opened, and ends the program. */
export function failToOpen(failure: OpenFailure, dataFolder: string): void {
  const words = systemWords();
  dialog.showErrorBox(words.t('main.failed.open'), openFailureText(failure, dataFolder, words));
  app.exit(1);
}

/** Says what was thrown where nothing should have been, and ends the program. */
export function failToStart(error: unknown): void {
  console.error(error);
  dialog.showErrorBox(systemWords().t('main.failed.start'), reasonOf(error));
  app.exit(1);
}
