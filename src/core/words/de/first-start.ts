import type { firstStart as english } from '../en/first-start.ts';
import type { TranslationOf } from '../translation.ts';

export const firstStart: TranslationOf<typeof english> = { next: 'Weiter' };
