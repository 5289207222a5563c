import type { app as english } from '../en/app.ts';
import type { TranslationOf } from '../translation.ts';

export const app: TranslationOf<typeof english> = { today: 'Heute' };
