export const notes = {
  whatFor:
    'A note belongs to a question: your own example, a story, the number you keep forgetting. Write one under any of the <a>questions</a>, and it is found here and by the search.',
} as const;
