import { mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input, Output } from '../../core/contract/calls.ts';
import type { Recording } from '../../core/contract/drill-calls.ts';
import { notFound, type CallError, type CallResult } from '../../core/contract/errors.ts';
import { toInstant } from '../../core/day.ts';
import { reasonOf } from '../../core/reason-of.ts';
import { err, ok } from '../../core/result.ts';
import type { Words } from '../../core/words/index.ts';
import type { Context } from './context.ts';
import { hasCode } from '../store/files.ts';

/** The part of the file system that a full disk shows itself in. */
export interface RecordingFile {
  write(chunk: Uint8Array): Promise<unknown>;
  close(): Promise<void>;
}
/** What is needed of the context. */
interface Needed {
  readonly library: () => { readonly questions: { has(id: string): boolean } };
  readonly now: Context['now'];
  readonly changed: Context['changed'];
  readonly words: Context['words'];
}
type OpenFile = (path: string) => Promise<RecordingFile>;

const recordingName = /^([a-z0-9-]+)--(\d+)\.webm$/;
/** Where the page finds a recording: the app's own origin, no other. */
const recordingsPath = '/recordings/';

/**
 * Spoken answers as files of their own. What was heard is written as it comes, so that a crash or a
 * full disk costs no more than the last second.
 */
export function recordingsService(context: Needed, folder: string, openFile: OpenFile = openNew) {
  const { library, now, changed, words } = context;
  const open = new Map<string, RecordingFile>();

  const recordingOf = async (name: string): Promise<Recording | null> => {
    const [, questionId, madeAt] = recordingName.exec(name) ?? [];
    if (questionId === undefined) return null;
    const { size } = await stat(join(folder, name)).catch(() => ({ size: -1 }));
    if (size < 0) return null;
    return {
      id: name,
      questionId,
      madeAt: toInstant(new Date(Number(madeAt))),
      bytes: size,
      url: `${recordingsPath}${name}`,
    };
  };
  const close = async (id: string): Promise<void> => {
    const file = open.get(id);
    open.delete(id);
    await file?.close().catch(() => {});
  };

  return {
    list: async ({
      questionId,
    }: {
      questionId: string;
    }): Promise<CallResult<Output<'recordings.list'>>> => {
      const names = (await readdir(folder).catch(() => []))
        .filter((name) => recordingName.exec(name)?.[1] === questionId)
        .filter((name) => !open.has(name))
        .sort()
        .toReversed();
      const found = await Promise.all(names.map(recordingOf));
      return ok({ recordings: found.filter((recording) => recording !== null) });
    },

    begin: async ({ questionId }: { questionId: string }): Promise<CallResult<{ id: string }>> => {
      if (!library().questions.has(questionId)) return err(notFound('question', questionId));
      const id = `${questionId}--${Date.parse(now())}.webm`;
      try {
        await mkdir(folder, { recursive: true });
        open.set(id, await openFile(join(folder, id)));
        return ok({ id });
      } catch (error) {
        return err(notRecorded(error, words().t));
      }
    },

    append: async ({
      id,
      chunk,
    }: Input<'recordings.append'>): Promise<CallResult<Record<string, never>>> => {
      const file = open.get(id);
      if (!file) return err(notFound('recording under way', id));
      try {
        await file.write(chunk);
        return ok({});
      } catch (error) {
        await close(id);
        changed(['recordings']);
        return err(notRecorded(error, words().t));
      }
    },

    finish: async ({ id }: { id: string }): Promise<CallResult<Output<'recordings.finish'>>> => {
      await close(id);
      const recording = await recordingOf(id);
      if (recording?.bytes === 0) await rm(join(folder, id), { force: true });
      changed(['recordings']);
      return ok({ recording: recording && recording.bytes > 0 ? recording : null });
    },

    remove: async ({ id }: { id: string }): Promise<CallResult<Record<string, never>>> => {
      if (!recordingName.test(id)) return err(notFound('recording', id));
      await close(id);
      try {
        await rm(join(folder, id));
        changed(['recordings']);
        return ok({});
      } catch (error) {
        return hasCode(error, 'ENOENT')
          ? err(notFound('recording', id))
          : err(notDeleted(error, words().t));
      }
    },
  };
}

/** A recording's file in its folder, or null for any other path. */
export function recordingFile(path: string, folder: string): string | null {
  const name = path.startsWith(recordingsPath) ? path.slice(recordingsPath.length) : '';
  return recordingName.test(name) ? join(folder, name) : null;
}

async function openNew(path: string): Promise<RecordingFile> {
  const handle: FileHandle = await open(path, 'ax');
  return {
    // Whole or an error: a short write is how a disk that fills up shows itself.
    write: (chunk) => handle.writeFile(chunk),
    close: () => handle.close(),
  };
}

const notRecorded = (error: unknown, t: Words['t']): CallError => ({
  kind: 'storage',
  message: hasCode(error, 'ENOSPC')
    ? t('drills.recordings.errors.diskFull')
    : t('drills.recordings.errors.notWritten', { reason: reasonOf(error) }),
});

const notDeleted = (error: unknown, t: Words['t']): CallError => ({
  kind: 'storage',
  message: t('drills.recordings.errors.notDeleted', { reason: reasonOf(error) }),
});
