export const today = {
  title: 'Today',
  interviewAt: 'Interview {{when}}',
  over: {
    title: 'This interview is over',
    text: 'Its date has passed, so there is nothing to plan towards. Your answers and notes are kept. <a>Set a new date or make another plan</a>, or drill any question from the Questions screen.',
  },
  mock: {
    title: 'A mock interview today',
    text: 'Take today’s questions in one sitting, aloud and without looking anything up.',
  },
  toDo: '{{time}} to do: {{mix}}',
  dayOff: 'A day off',
  done: 'Done for today',
  nothingDue: 'Nothing is due today',
  minutesDone: '{{done}} of {{budget}} done today',
  minutesDoneWithAnswers_one: '{{done}} of {{budget}} done today, {{count, number}} answer',
  minutesDoneWithAnswers_other: '{{done}} of {{budget}} done today, {{count, number}} answers',
  progress: 'Minutes done of today’s budget',
  recall:
    'Expected recall on the day: {{recall}}, if you keep to the plan. <a>How ready you will be</a>',
  leftOut: {
    title_one: '{{count, number}} question does not fit before the interview',
    title_other: '{{count, number}} questions do not fit before the interview',
    text: 'No day has minutes left for them, or the others add more recall for each minute. <a>See which ones and why, or make room</a>.',
  },
  start: 'Start the drill',
  queue: 'Today’s queue',
  underWay: {
    title: 'A drill is under way',
    resume: 'Resume the drill ({{count, number}} left)',
    summary: 'See its summary',
  },
  noPlan: {
    title: 'When is the interview?',
    text: 'Tell Rehearse the date and the minutes you have. It then chooses what to study each day, so that every question is seen in time and the ones you forget come back.',
    begin: 'Begin in three steps',
    make: 'Make a plan',
  },
} as const;
