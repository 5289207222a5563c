import { ok } from '../core/result.ts';
import type { Output } from '../core/contract/calls.ts';
import type { CallResult } from '../core/contract/errors.ts';
import type { Settings } from '../core/study/settings.ts';
import type { OwnHandlers } from './ipc.ts';
import type { Bank } from './own-questions.ts';
import type { Searcher } from './searcher/client.ts';
import { chartFilesService } from './services/chart-files.ts';
import { coachService } from './services/coach.ts';
import { contentService } from './services/content.ts';
import type { Context } from './services/context.ts';
import type { drillsService } from './services/drills.ts';
import { exportsService, type AskWhereToSave } from './services/exports.ts';
import { findService } from './services/find.ts';
import { notesService } from './services/notes.ts';
import type { calendarService } from './services/calendar.ts';
import type { desktopService } from './desktop/index.ts';
import type { remindersService } from './services/reminders/index.ts';
import { ownQuestionsService } from './services/own-questions.ts';
import { plansService } from './services/plans.ts';
import { createSearch } from './services/search.ts';
import { removeOwnQuestion } from './services/remove-own-question.ts';
import { recordingsService } from './services/recordings.ts';
import { settingsService } from './services/settings.ts';
import { storiesService } from './services/stories.ts';
import { undoService } from './services/undo.ts';

export interface Outside {
  readonly version: string;
  readonly runtime: string;
  readonly dataFolder: string;
  readonly documents: string;
  readonly askWhereToSave: AskWhereToSave;
  readonly openFolder: (path: string) => Promise<string>;
  readonly applySettings: (settings: Settings) => void;
  readonly testReminder: () => boolean;
  readonly reminders: ReturnType<typeof remindersService>;
  readonly desktop: ReturnType<typeof desktopService>;
  readonly calendar: ReturnType<typeof calendarService>;
  readonly drills: ReturnType<typeof drillsService>;
  /** The folder of spoken answers. */
  readonly recordings: string;
  readonly bank: Bank;
  readonly reading: () => Output<'app.status'>['reading'];
  readonly searcher: Searcher;
  readonly setFocus: (on: boolean) => void;
}

/** Every call of the contract about the person's own record with the service that answers it. */
export function createHandlers(context: Context, outside: Outside): OwnHandlers {
  const content = contentService(context);
  const own = ownQuestionsService(context, outside.bank);
  const undo = undoService(context);
  const plans = plansService(context, undo);
  const { planner } = context;
  const { drills } = outside;
  const coach = coachService(context);
  const recordings = recordingsService(context, outside.recordings);
  const stories = storiesService(context, undo);
  const search = createSearch(context, outside.searcher);
  const find = findService(context, search);
  const notes = notesService(context, search, undo);
  const settings = settingsService(context, outside.applySettings);
  const exports = exportsService(context, outside.askWhereToSave, outside.documents);
  return {
    'app.status': () =>
      ok({
        version: outside.version,
        runtime: outside.runtime,
        dataFolder: outside.dataFolder,
        timeZone: context.timeZone(),
        notices: [...context.notices],
        reading: outside.reading(),
      }),
    'app.locale': () => ok({ locale: context.words().locale }),
    'app.dismissNotice': ({ id }) => {
      const place = context.notices.findIndex((notice) => notice.id === id);
      if (place >= 0) context.notices.splice(place, 1);
      return ok({});
    },
    'app.openDataFolder': async (): Promise<CallResult<Record<string, never>>> => {
      const failure = await outside.openFolder(outside.dataFolder);
      if (failure === '') return ok({});
      const where = { reason: failure, folder: outside.dataFolder };
      const message = context.words().t('main.failed.folder', where);
      return { ok: false, error: { kind: 'not-allowed', message } };
    },
    'content.choices': content.choices,
    'content.counts': content.counts,
    'content.titles': content.titles,
    'content.marks': content.marks,
    'content.question': content.question,
    'content.search': find.search,
    'content.source': own.source,
    'content.saveOwn': own.save,
    'content.removeOwn': removeOwnQuestion(context, outside.bank, undo),
    'content.mark': content.mark,
    'plans.list': plans.list,
    'plans.save': plans.save,
    'plans.choose': plans.choose,
    'plans.remove': plans.remove,
    'plans.moveSession': plans.moveSession,
    'plans.suggestTopics': plans.suggestTopics,
    'outlook.get': planner.outlook,
    'outlook.glance': planner.glance,
    'outlook.record': planner.questionRecord,
    'today.get': planner.today,
    'drills.current': drills.current,
    'drills.start': drills.start,
    'drills.answer': drills.answer,
    'drills.takeBack': drills.takeBack,
    'drills.end': drills.end,
    'drills.step': drills.step,
    'drills.focus': ({ on }) => {
      outside.setFocus(on);
      if (on) coach.warm();
      return ok({});
    },
    'coach.mark': coach.mark,
    'recordings.list': recordings.list,
    'recordings.begin': recordings.begin,
    'recordings.append': recordings.append,
    'recordings.finish': recordings.finish,
    'recordings.remove': recordings.remove,
    'stories.list': stories.list,
    'stories.save': stories.save,
    'stories.remove': stories.remove,
    'coverage.get': (filter) => planner.coverage(filter, context.words().firstWeekday),
    'coverage.study': () => planner.study(context.words().firstWeekday),
    'notes.get': notes.get,
    'notes.list': notes.list,
    'notes.save': notes.save,
    'notes.remove': notes.remove,
    'undo.restore': undo.restore,
    'exports.planToMarkdown': exports.planToMarkdown,
    'exports.chart': chartFilesService(context, outside.askWhereToSave, outside.documents).save,
    'settings.get': settings.get,
    'settings.save': settings.save,
    'reminders.get': outside.reminders.get,
    'reminders.save': outside.reminders.save,
    'reminders.act': outside.reminders.act,
    'reminders.pause': outside.reminders.pause,
    'desktop.get': outside.desktop.get,
    'desktop.save': outside.desktop.save,
    'calendar.get': outside.calendar.get,
    'calendar.save': outside.calendar.save,
    'calendar.export': outside.calendar.export,
    'calendar.keepFile': outside.calendar.keepFile,
    'reminders.test': () => ok({ shown: outside.testReminder() }),
  };
}
