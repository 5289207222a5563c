import type { today as english } from '../en/today.ts';
import type { TranslationOf } from '../translation.ts';

export const today: TranslationOf<typeof english> = { start: 'Beginnen' };
