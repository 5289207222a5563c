import { extname } from 'node:path';
import { dialog } from 'electron';
import type { Words } from '../core/words/index.ts';
import type { AskWhereToSave } from './services/exports.ts';

const fileKinds: Readonly<Record<string, string>> = {
  md: 'Markdown',
  csv: 'CSV',
  svg: 'SVG',
  png: 'PNG',
};

/** Asks where to save a file of the kind that the proposed path's name ends with. Null where the person doesn't want to. */
export const askWhereToSave =
  (words: () => Words): AskWhereToSave =>
  (defaultPath) => {
    const extension = extname(defaultPath).slice(1);
    const name = fileKinds[extension] ?? extension;
    const title = words().t('main.save.as', { kind: name });
    return ask(title, { name, extensions: [extension] }, defaultPath);
  };

/** The same for the calendar's file. */
export const askWhereToSaveCalendar =
  (words: () => Words): AskWhereToSave =>
  (defaultPath) => {
    const { t } = words();
    const filter = { name: t('main.save.calendar'), extensions: ['ics'] };
    return ask(t('main.save.calendarFile'), filter, defaultPath);
  };

async function ask(
  title: string,
  filter: Electron.FileFilter,
  defaultPath: string,
): ReturnType<AskWhereToSave> {
  const answer = await dialog.showSaveDialog({ title, defaultPath, filters: [filter] });
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}
