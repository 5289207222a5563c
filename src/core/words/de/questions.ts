import type { questions as english } from '../en/questions.ts';
import type { TranslationOf } from '../translation.ts';

export const questions: TranslationOf<typeof english> = { questions: 'Fragen' };
