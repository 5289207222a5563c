export const app = { today: 'Today' } as const;
