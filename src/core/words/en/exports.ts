/** What is written into files, and what is said of writing them. */
export const exports = {
  untitled: 'Interview plan',
  notWritten: 'The file was not written: {{reason}}. Choose another place and save again.',
  plan: {
    interview: 'Interview: {{moment}} ({{timeZone}})',
    notSeen: '{{level}}, {{time}}, not seen yet',
    reviewed_one: '{{level}}, {{time}}, reviewed {{count, number}} time, last on {{day}}',
    reviewed_other: '{{level}}, {{time}}, reviewed {{count, number}} times, last on {{day}}',
    keyPoints: 'Key points',
    notes: 'My notes',
    notWritten:
      'The file was not written: {{reason}}. Your notes are safe in Rehearse; choose another place and export again.',
  },
  calendar: {
    name: 'Rehearse: {{plan}}',
    interview: 'Interview: {{plan}}',
    session: 'Study {{time}}: {{mix}}',
    mix: '{{reviews}}, {{fresh}}',
    more_one: 'and {{count, number}} more',
    more_other: 'and {{count, number}} more',
    noPlan: 'There is no plan whose interview is still to come, so there is nothing to write.',
    notWritten: 'The calendar file was not written: {{reason}}.',
  },
} as const;
