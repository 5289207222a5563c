import type { notes as english } from '../en/notes.ts';
import type { TranslationOf } from '../translation.ts';

export const notes: TranslationOf<typeof english> = {
  title: 'Notizen',
  notes_one: '{{count, number}} Notiz',
  notes_other: '{{count, number}} Notizen',
  search: 'Notizen durchsuchen',
  nothingFound: 'Nichts gefunden',
  newestFirst_one: '{{count, number}} Notiz, neueste zuerst',
  newestFirst_other: '{{count, number}} Notizen, neueste zuerst',
  bestFirst_one: '{{count, number}} Notiz, beste Treffer zuerst',
  bestFirst_other: '{{count, number}} Notizen, beste Treffer zuerst',
  noneHasTheWords: 'In keiner Notiz kommen diese Wörter vor.',
  clearSearch: 'Suche leeren',
  none: 'Du hast noch keine Notiz geschrieben',
  whatFor:
    'Eine Notiz gehört zu einer Frage: dein eigenes Beispiel, eine Geschichte, die Zahl, die dir immer entfällt. Schreib sie unter eine der <a>Fragen</a>; hier und über die Suche findest du sie wieder.',
  questionIsGone: 'Diese Frage gibt es nicht mehr',
  delete: 'Notiz zu „{{title}}“ löschen',
  deleted: 'Notiz zu „{{title}}“',
  editor: {
    title: 'Meine Notiz',
    hint: 'Deine eigenen Worte, eine Geschichte, eine Zahl zum Merken',
    looks: 'So sieht die Notiz aus',
    about: 'Markdown. Die Notiz kommt mit in den Export.',
    saving: 'Wird gespeichert …',
    saved: 'Gespeichert',
    notSaved: 'Nicht gespeichert',
    selectionDeleted: 'Auswahl gelöscht',
  },
  markdown: {
    diagram: 'Diagramm',
    footnotes: 'Fußnoten',
    backToReference: 'Zurück zum Verweis {{reference}}',
  },
};
