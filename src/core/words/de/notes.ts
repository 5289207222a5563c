import type { notes as english } from '../en/notes.ts';
import type { TranslationOf } from '../translation.ts';

export const notes: TranslationOf<typeof english> = {
  whatFor:
    'Eine Notiz gehört zu einer Frage: dein eigenes Beispiel, eine Geschichte, die Zahl, die dir immer entfällt. Schreib sie unter eine der <a>Fragen</a>; hier und über die Suche findest du sie wieder.',
};
