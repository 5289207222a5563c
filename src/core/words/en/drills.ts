/** Drills and what can be chosen for each, stories, and the spoken answers that were kept. */
export const drills = {
  title: 'Drills',
  subtitle: 'Say it under time, as in the interview',
  /** Stands after the link into the drill under way. */
  orAnother: ', or start another: the answers are saved, the rest of it is dropped.',
  kinds: 'Kinds of drill',
  all: 'All',
  topics: 'Topics',
  most: 'Questions at most',
  today: {
    title: 'Today',
    about: 'The plan’s queue',
    what_one:
      'What the plan asks for today, card by card: {{count, number}} question, {{minutes}}.',
    what_other:
      'What the plan asks for today, card by card: {{count, number}} questions, {{minutes}}.',
    nothing: 'The plan asks for nothing today. Any other drill can be started all the same.',
    start: 'Start today’s drill',
  },
  'rapid-fire': {
    title: 'Rapid fire',
    about: '20 seconds a question',
    what: 'Short questions, 20 seconds each with a countdown. It ends with your best streak and your pace.',
    start: 'Start rapid fire',
    allMade: 'All questions made for rapid fire',
  },
  mock: {
    title: 'Mock interview',
    about: '20 to 60 minutes, as it goes',
    what: 'Warm-up, depth, a scenario, a system design, one story, and your questions at the end. What you leave out is asked about. A report closes it.',
    start: 'Start the interview',
    minutes: 'Minutes',
    level: 'Level',
    asThePlan: 'As the plan says',
    hold: 'Let me hold the clock',
    holdHelp: 'An interviewer doesn’t wait; leave it off to feel that.',
  },
  'system-design': {
    title: 'System design',
    about: 'In stages, on the clock',
    what: 'One design in stages, from requirements to wrap-up, each with its time box and a place to type. Then your answer stands beside the model outline.',
    start: 'Start the design',
    question: 'Question',
    leastKnown: 'The one you know least',
  },
  behavioural: {
    title: 'Behavioural',
    about: 'Your stories, told well',
    what_one:
      'Questions about how you work, answered with your own stories. You have <a>{{count, number}} story</a>.',
    what_other:
      'Questions about how you work, answered with your own stories. You have <a>{{count, number}} stories</a>.',
    whatWithoutStories:
      'Questions about how you work, answered with your own stories. You have <a>no stories yet: write one</a>.',
    start: 'Start behavioural',
  },
  set: {
    title: 'Custom set',
    about: 'Weak spots, topic, kind, tag',
    what: 'Questions of your choice, the weakest first.',
    start: 'Start the set',
    weak: 'Weak spots only',
    weakHelp: 'Failed or hard at the last review, or likely forgotten by now.',
    kinds: 'Kinds',
    levels: 'Levels',
    tags: 'Tags',
  },
  stories: {
    title: 'Stories',
    subtitle: 'Six to eight good ones cover most behavioural questions',
    back: 'Back to Drills',
    write: 'Write a story',
    none: 'No story yet. Think of something that you did in the last years: a failure, a disagreement, a delivery under pressure.',
    questions_one: '{{count, number}} question',
    questions_other: '{{count, number}} questions',
    toWrite: '{{questions}} · still to write: {{parts}}',
    parts: { situation: 'situation', task: 'task', action: 'action', result: 'result' },
  },
  story: {
    new: 'A new story',
    title: 'Title',
    titlePlaceholder: 'What you would call it',
    parts: { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' },
    hints: {
      situation: 'Where and when, in two sentences',
      task: 'What was yours to do, and what was at stake',
      action: 'What you did, step by step; say I, not we',
      result: 'What came of it, in numbers where you can, and what you learned',
    },
    questions: 'Questions it answers',
    save: 'Save the story',
    delete: 'Delete',
    deleted: 'the story “{{title}}”',
  },
  recordings: {
    title: 'Spoken answers',
    kept: 'Kept on this computer until you delete them.',
    answerOf: 'Answer of {{when}}',
    whenAndSize: '{{when}} · {{size}}',
    kilobytes: '{{size}} KB',
    megabytes: '{{size}} MB',
    delete: 'Delete',
    ask: {
      title: 'Delete this recording?',
      what: 'It can’t be brought back. Your grade and your note stay.',
      delete: 'Delete the recording',
      keep: 'Keep it',
    },
    errors: {
      notDeleted: 'The recording was not deleted: {{reason}}.',
      diskFull:
        'The disk is full, so the recording stopped. What was recorded until then is kept. Make room and record again, or go on without.',
      notWritten:
        "The recording can't be written: {{reason}}. What was recorded until then is kept.",
    },
  },
} as const;
