export const drill = { good: 'Good' } as const;
