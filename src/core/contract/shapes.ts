import { z } from 'zod';

// What calls of several areas take or answer.

export const nothing = z.strictObject({});
export const id = z.string().min(1).max(120);
/** Under its id, what was removed can be brought back for as long as the program runs. */
export const removedSchema = z.strictObject({ undoId: z.string() });
