import { writeFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { planToMarkdown } from '../../core/formats/markdown.ts';
import { reasonOf } from '../../core/reason-of.ts';
import { err, ok } from '../../core/result.ts';
import type { Context } from './context.ts';
import { questionsOf } from './planning-input.ts';

/** Asks the person for a path; null when they cancel. */
export type AskWhereToSave = (suggested: string) => Promise<string | null>;

export function exportsService(
  context: Context,
  askWhereToSave: AskWhereToSave,
  documents: string,
) {
  const { store, library, words } = context;
  return {
    planToMarkdown: async ({
      planId,
    }: {
      planId: string;
    }): Promise<CallResult<Output<'exports.planToMarkdown'>>> => {
      const plan = store.state.plans[planId];
      if (!plan) return err(notFound('plan', planId));
      const { t } = words();
      const suggested = join(documents, `${fileNameOf(plan.name, t('exports.untitled'))}.md`);
      const path = await askWhereToSave(suggested);
      if (path === null) return ok({ kind: 'cancelled' });

      const questions = questionsOf(plan, context).map(({ question }) => question);
      const topics = library().packs.flatMap((pack) =>
        pack.topics.map(({ id, title }) => ({
          title,
          questions: questions.filter(({ packId, topic }) => packId === pack.id && topic === id),
        })),
      );
      const text = planToMarkdown(
        {
          plan,
          topics: topics.filter((topic) => topic.questions.length > 0),
          notes: store.state.notes,
          memories: store.state.memories,
        },
        words(),
      );
      try {
        await writeWhole(path, text);
      } catch (error) {
        const reason = reasonOf(error);
        return err({
          kind: 'storage',
          message: t('exports.plan.notWritten', { reason }),
        });
      }
      return ok({ kind: 'saved', path, questions: questions.length });
    },
  };
}

/** An export that fails halfway must not destroy the file that it replaces. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.rehearse-${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** @param untitled for a name that no file can have */
export const fileNameOf = (name: string, untitled: string): string =>
  name
    .replace(/[^\p{L}\p{N} _.-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || untitled;
