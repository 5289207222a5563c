import type { settings as english } from '../en/settings.ts';
import type { TranslationOf } from '../translation.ts';

export const settings: TranslationOf<typeof english> = {
  language: 'Sprache',
  asTheSystem: 'Wie das System',
};
