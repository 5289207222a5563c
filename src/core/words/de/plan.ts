import type { plan as english } from '../en/plan.ts';
import type { TranslationOf } from '../translation.ts';

export const plan: TranslationOf<typeof english> = { name: 'Name' };
