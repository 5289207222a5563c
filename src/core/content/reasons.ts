import type { ParseKeys } from 'i18next';
import type { en } from '../words/en/index.ts';
import type { Words } from '../words/index.ts';
import type { Language } from '../words/languages.ts';

type Place = keyof (typeof en)['questions']['reasons'];

/** Why a question file, or a part of it, is not shown. Without words: it is read before anyone knows in which language. */
export interface Reason {
  /** A text of the catalogue, under `questions.reasons`. */
  readonly says: Place;
  /** What the text leaves open. */
  readonly values?: Readonly<Record<string, string>>;
  /** What a library says, in each language, or a place in the catalogue; the text leaves it open as `message`. */
  readonly message?: Readonly<Record<Language, string>>;
}

/** A reason in the person's language. */
export function reasonInWords({ says, values, message }: Reason, words: Words): string {
  const { t, language, catalogue } = words;
  const own = message?.[language] ?? '';
  const told = catalogue.exists(own) ? t(own as Extract<ParseKeys, 'questions.reasons.id'>) : own;
  // The text of this very place leaves open what its reason brings.
  const place = `questions.reasons.${says}` as 'questions.reasons.notAsAsked';
  return t(place, { place: '', ...values, message: told });
}
