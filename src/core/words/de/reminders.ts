import type { reminders as english } from '../en/reminders.ts';
import type { TranslationOf } from '../translation.ts';

export const reminders: TranslationOf<typeof english> = { evening: 'Heute Abend' };
