import type { Words } from '../words/index.ts';
import type { Library } from './library.ts';
import type { Pack } from './schema.ts';

const ownId = 'my-questions';

/** The pack of the person's own questions, as it is named until a language is known. */
export const ownPack: Pack = {
  id: ownId,
  title: 'My questions',
  version: 1,
  language: 'en',
  description: 'Questions that you wrote or changed',
  topics: [{ id: ownId, title: 'My questions', description: 'Questions you wrote or changed' }],
};

/** The same library with that pack and its topic named in the person's language; itself where nothing changes. */
export function nameOwnPack(library: Library, { t }: Pick<Words, 't'>): Library {
  const title = t('questions.own.pack');
  const isNamed = ({ id, title: known }: Pack): boolean => id !== ownId || known === title;
  if (library.packs.every(isNamed)) return library;
  const packs = library.packs.map((pack) =>
    isNamed(pack)
      ? pack
      : { ...pack, title, topics: pack.topics.map((topic) => ({ ...topic, title })) },
  );
  return { ...library, packs };
}
