export const today = { start: 'Start' } as const;
