import type { Input, Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { err, ok } from '../../core/result.ts';
import type { Story } from '../../core/study/story.ts';
import type { Context } from './context.ts';
import type { Undo } from './undo.ts';

/** The person's own stories for behavioural questions. */
export function storiesService({ store, now, newId, record, words }: Context, undo: Undo) {
  return {
    list: (): CallResult<Output<'stories.list'>> => {
      const { compare } = new Intl.Collator(words().locale);
      const stories = Object.values(store.state.stories);
      return ok({ stories: stories.sort((a, b) => compare(a.title, b.title)) });
    },

    save: async ({ id, draft }: Input<'stories.save'>): Promise<CallResult<Story>> => {
      if (id !== null && !store.state.stories[id]) return err(notFound('story', id));
      const story = { ...draft, id: id ?? newId(), writtenAt: now() };
      const saved = await record({ type: 'story-written', at: now(), story }, ['stories']);
      return saved.ok ? ok(story) : saved;
    },

    remove: async ({ id }: { id: string }): Promise<CallResult<Output<'stories.remove'>>> => {
      const story = store.state.stories[id];
      if (!story) return err(notFound('story', id));
      const saved = await record({ type: 'story-removed', at: now(), storyId: id }, ['stories']);
      if (!saved.ok) return saved;
      const undoId = undo.keep(['stories'], () => ({ type: 'story-written', at: now(), story }));
      return ok({ undoId });
    },
  };
}
