export const drills = { rapidFire: 'Rapid fire' } as const;
