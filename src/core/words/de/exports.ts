import type { exports as english } from '../en/exports.ts';
import type { TranslationOf } from '../translation.ts';

export const exports: TranslationOf<typeof english> = { keyPoints: 'Kernpunkte' };
