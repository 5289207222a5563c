export const main = { open: 'Open Rehearse' } as const;
