const keyOf = (id: string): string => `draft of ${id}`;

/** What was written in a question's file and not saved, null where there is nothing. It outlives the window. */
export const readDraft = (id: string): string | null => localStorage.getItem(keyOf(id));

export const keepDraft = (id: string, text: string): void => localStorage.setItem(keyOf(id), text);

export const dropDraft = (id: string): void => localStorage.removeItem(keyOf(id));
