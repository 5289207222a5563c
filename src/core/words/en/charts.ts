export const charts = { table: 'Table' } as const;
