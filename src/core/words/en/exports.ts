export const exports = { keyPoints: 'Key points' } as const;
