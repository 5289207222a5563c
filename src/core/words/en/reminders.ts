export const reminders = { evening: 'This evening' } as const;
