import type { charts as english } from '../en/charts.ts';
import type { TranslationOf } from '../translation.ts';

export const charts: TranslationOf<typeof english> = { table: 'Tabelle' };
