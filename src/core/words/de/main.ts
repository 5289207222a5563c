import type { main as english } from '../en/main.ts';
import type { TranslationOf } from '../translation.ts';

export const main: TranslationOf<typeof english> = { open: 'Rehearse öffnen' };
