import type { drill as english } from '../en/drill.ts';
import type { TranslationOf } from '../translation.ts';

export const drill: TranslationOf<typeof english> = { good: 'Gut' };
