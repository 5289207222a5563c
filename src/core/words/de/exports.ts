import type { exports as english } from '../en/exports.ts';
import type { TranslationOf } from '../translation.ts';

export const exports: TranslationOf<typeof english> = {
  untitled: 'Lernplan',
  notWritten:
    'Die Datei wurde nicht geschrieben: {{reason}}. Wähl einen anderen Ort und speichere noch einmal.',
  plan: {
    interview: 'Interview: {{moment}} ({{timeZone}})',
    notSeen: '{{level}}, {{time}}, noch ungesehen',
    reviewed_one: '{{level}}, {{time}}, {{count, number}}-mal wiederholt, zuletzt am {{day}}',
    reviewed_other: '{{level}}, {{time}}, {{count, number}}-mal wiederholt, zuletzt am {{day}}',
    keyPoints: 'Kernpunkte',
    notes: 'Meine Notizen',
    notWritten:
      'Die Datei wurde nicht geschrieben: {{reason}}. Deine Notizen sind in Rehearse sicher; wähl einen anderen Ort und exportiere noch einmal.',
  },
  calendar: {
    name: 'Rehearse: {{plan}}',
    interview: 'Interview: {{plan}}',
    session: '{{time}} lernen: {{mix}}',
    mix: '{{reviews}}, {{fresh}}',
    more_one: 'und {{count, number}} weitere',
    more_other: 'und {{count, number}} weitere',
    noPlan: 'Es gibt keinen Plan, dessen Interview noch kommt, also ist nichts zu schreiben.',
    notWritten: 'Die Kalenderdatei wurde nicht geschrieben: {{reason}}.',
  },
};
