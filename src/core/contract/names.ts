/** The names that the preload lets through. No schema here: the preload carries no validation library. */
export const callNames = [
  'app.status',
  'app.dismissNotice',
  'app.openDataFolder',
  'content.overview',
  'content.question',
  'plans.list',
  'plans.save',
  'plans.choose',
  'plans.remove',
  'plans.moveSession',
  'plans.suggestTopics',
  'outlook.get',
  'today.get',
  'drills.current',
  'drills.start',
  'drills.answer',
  'drills.end',
  'coverage.get',
  'notes.get',
  'notes.save',
  'exports.planToMarkdown',
  'settings.get',
  'settings.save',
  'reminders.test',
] as const;
export type CallName = (typeof callNames)[number];

export const pushNames = ['changed', 'navigate'] as const;
export type PushName = (typeof pushNames)[number];
