// Words that stand for one another when engineers talk about running software and models, in two
// parts by their subject.

import { generalSynonyms } from './thesaurus-general.ts';
import { systemSynonyms } from './thesaurus-systems.ts';

/** Groups of near synonyms, entries separated by commas. */
export const synonyms: readonly string[] = [...generalSynonyms, ...systemSynonyms];
