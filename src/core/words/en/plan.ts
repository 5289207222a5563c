export const plan = { name: 'Name' } as const;
