import type { drills as english } from '../en/drills.ts';
import type { TranslationOf } from '../translation.ts';

export const drills: TranslationOf<typeof english> = { rapidFire: 'Schnellrunde' };
