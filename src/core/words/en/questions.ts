export const questions = { questions: 'Questions' } as const;
