import type { Pack } from './schema.ts';

const ownId = 'my-questions';

/** The pack of the person's own questions. */
export const ownPack: Pack = {
  id: ownId,
  title: 'My questions',
  version: 1,
  language: 'en',
  description: 'Questions that you wrote or changed',
  topics: [{ id: ownId, title: 'My questions', description: 'Questions you wrote or changed' }],
};
