export const coverage = { coverage: 'Coverage' } as const;
