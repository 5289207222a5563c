import type { coverage as english } from '../en/coverage.ts';
import type { TranslationOf } from '../translation.ts';

export const coverage: TranslationOf<typeof english> = { coverage: 'Abdeckung' };
