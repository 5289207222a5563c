export const coverage = {
  title: 'Coverage',
  subtitle: {
    noPlan: 'All questions; make a plan to measure against an interview date',
    isOver: '{{plan}} · the interview is over',
    toCome: '{{plan}} · {{daysLeft}}',
  },
  sections: {
    onTrack: 'On track for the day',
    holes: 'Where the holes are',
    study: 'How you study',
  },
  states: {
    now: 'Known: last answered better than Again, and expected to be recalled now with {{known}} or more. Mastered: {{mastered}} or more, and recalled after a night at least once. At risk of fading: known now, but under {{known}} by then if you do nothing more. Learning: seen, but not there yet.',
    onTheDay:
      'Known: last answered better than Again, and expected to be recalled at the interview with {{known}} or more. Mastered: {{mastered}} or more, and recalled after a night at least once. At risk of fading: known now, but under {{known}} by then if you do nothing more. Learning: seen, but not there yet.',
  },
  filters: {
    all: 'Filters',
    topic: 'Topic',
    kind: 'Kind',
    level: 'Level',
    tag: 'Tag',
    any: 'All',
    clear: 'Clear the filters',
  },
  daysLeft: {
    title: 'Days left',
    isOver: 'The interview is over',
    toCome: 'to the interview',
    noPlan: 'No plan yet',
  },
  expected: {
    title: 'Expected on the day',
    between: '{{low}} to {{high}}, if you keep to the plan',
    noPlan: 'Needs a plan with a date to come',
  },
  week: {
    title: 'This week',
    planned: 'done of {{time}} planned',
    nothingPlanned: 'done, nothing planned',
    progress: 'Minutes done of those planned this week',
  },
  next: {
    title: 'Do now',
    makePlan: 'Say when the interview is.',
    setDate: 'This interview is over. Is there another?',
    resume_one: 'A drill is under way, {{count, number}} card left.',
    resume_other: 'A drill is under way, {{count, number}} cards left.',
    study_one: '{{count, number}} question today, {{time}}.',
    study_other: '{{count, number}} questions today, {{time}}.',
    leftOut_one: 'Done for today. {{count, number}} question does not fit before the interview.',
    leftOut_other: 'Done for today. {{count, number}} questions do not fit before the interview.',
    rest: 'Nothing more to do today.',
    actions: {
      makePlan: 'Make a plan',
      setDate: 'Set a new date',
      resume: 'Resume the drill',
      start: 'Start the drill',
      look: 'Look at the plan',
      see: 'See the plan',
    },
  },
} as const;
