import { useCallback, useEffect, useRef, useState } from 'react';
import type { Recording } from '../../../core/contract/drill-calls.ts';
import { reasonOf } from '../../../core/reason-of.ts';
import { call } from '../../api.ts';
import { t } from '../../app/words.ts';

export type RecorderState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'recording'; readonly startedAt: number; readonly bytes: number }
  | { readonly kind: 'failed'; readonly message: string };

const millisecondsBetweenChunks = 1000;
const mimeType = 'audio/webm;codecs=opus';

interface Running {
  readonly id: string;
  readonly media: MediaRecorder;
  /** Every chunk so far, on its way to the disk in order. */
  writing: Promise<void>;
  readonly stopped: Promise<void>;
}

/**
 * Records from the microphone straight to the disk, a second at a time. The microphone is asked for when
 * `start` is called and let go when the recording ends.
 */
export function useRecorder(questionId: string, onRecorded: (recording: Recording) => void) {
  const [state, setState] = useState<RecorderState>({ kind: 'idle' });
  const running = useRef<Running | null>(null);
  const isBusy = useRef(false);

  const fail = (error: unknown) => setState({ kind: 'failed', message: inWords(error) });

  const stop = useCallback(async (): Promise<void> => {
    const recorder = running.current;
    running.current = null;
    if (!recorder) return;
    if (recorder.media.state !== 'inactive') recorder.media.stop();
    await recorder.stopped;
    await recorder.writing;
    for (const track of recorder.media.stream.getTracks()) track.stop();
    const { recording } = await call('recordings.finish', { id: recorder.id });
    setState((old) => (old.kind === 'failed' ? old : { kind: 'idle' }));
    if (recording) onRecorded(recording);
  }, [onRecorded]);

  const start = async (): Promise<void> => {
    if (running.current || isBusy.current) return;
    isBusy.current = true;
    setState({ kind: 'asking' });
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      running.current = await begin(questionId, stream, {
        onBytes: (bytes) =>
          setState((old) =>
            old.kind === 'recording' ? { ...old, bytes: old.bytes + bytes } : old,
          ),
        onRefused: (error) => {
          fail(error);
          void stop().catch(fail);
        },
      });
      setState({ kind: 'recording', startedAt: performance.now(), bytes: 0 });
    } catch (error) {
      fail(error);
    } finally {
      isBusy.current = false;
    }
  };

  useEffect(() => () => void stop().catch(() => {}), [stop]);
  return { state, start, stop: () => stop().catch(fail) };
}

async function begin(
  questionId: string,
  stream: MediaStream,
  told: { readonly onBytes: (bytes: number) => void; readonly onRefused: (error: unknown) => void },
): Promise<Running> {
  try {
    const { id } = await call('recordings.begin', { questionId });
    const media = new MediaRecorder(stream, { mimeType });
    const stopped = new Promise<void>((resolve) => {
      media.addEventListener('stop', () => resolve(), { once: true });
    });
    const recorder: Running = { id, media, writing: Promise.resolve(), stopped };
    let isRefused = false;
    media.addEventListener('dataavailable', ({ data }) => {
      // In the order in which they were heard; after a refusal nothing more fits.
      recorder.writing = recorder.writing.then(async () => {
        if (isRefused || data.size === 0) return;
        try {
          const chunk = new Uint8Array(await data.arrayBuffer());
          await call('recordings.append', { id, chunk });
          told.onBytes(data.size);
        } catch (error) {
          isRefused = true;
          told.onRefused(error);
        }
      });
    });
    media.start(millisecondsBetweenChunks);
    return recorder;
  } catch (error) {
    for (const track of stream.getTracks()) track.stop();
    throw error;
  }
}

/** Why there is no recording, and what to do. */
function inWords(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'NotFoundError':
      return t('drill.answering.noMicrophone');
    case 'NotAllowedError':
      return t('drill.answering.notAllowed');
    case 'NotReadableError':
      return t('drill.answering.notReadable');
    default:
      return reasonOf(error);
  }
}
