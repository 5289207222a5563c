export const firstStart = { next: 'Next' } as const;
