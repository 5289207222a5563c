import { Group, Text, Textarea } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { mostCharactersOfAnswer } from '../../../core/contract/drill-calls.ts';
import { t } from '../../app/words.ts';
import { useDraft } from './use-draft.ts';
import { inDigits } from '../../components/words.ts';

const nearlyFull = 0.9 * mostCharactersOfAnswer;

/** Writes what is still only on the screen; false when that was refused. */
type Flush = () => Promise<boolean>;

export interface Flushing {
  readonly run: Flush;
  readonly register: (flush: Flush | null) => void;
}

/** The way from what ends an answer to the place where it is typed. */
export function useFlushing(): Flushing {
  const flush = useRef<Flush | null>(null);
  const run = useCallback(() => flush.current?.() ?? Promise.resolve(true), []);
  const register = useCallback((next: Flush | null) => {
    flush.current = next;
  }, []);
  return useMemo(() => ({ run, register }), [run, register]);
}

/** A place to type, kept on the disk as it grows. Ctrl with Enter is done, Escape goes back to the keys. */
export function TypedAnswer(props: {
  readonly drillId: string;
  readonly draft: string;
  readonly stage?: number;
  /** What has been typed so far. */
  readonly saved: string;
  readonly label: string;
  readonly secondsOnCard: () => number;
  readonly flushing: Flushing;
  readonly onDone: () => void;
  readonly minRows?: number;
}) {
  const { drillId, draft: name, stage = 0, saved, label, secondsOnCard, flushing, onDone } = props;
  const draft = useDraft({ drillId, draft: name, stage, saved, secondsOnCard });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    flushing.register(draft.flush);
    return () => flushing.register(null);
  }, [flushing, draft.flush]);
  const { length } = draft.text;
  return (
    <div>
      <Textarea
        ref={field}
        aria-label={label}
        placeholder={t('drill.typed.placeholder')}
        value={draft.text}
        autosize
        minRows={props.minRows ?? 6}
        maxRows={16}
        maxLength={mostCharactersOfAnswer}
        onChange={(event) => draft.change(event.currentTarget.value)}
        onKeyDown={(event) =>
          getHotkeyHandler([
            ['mod+Enter', onDone],
            ['Escape', () => field.current?.blur()],
          ])(event)
        }
      />
      <Group justify="space-between" mt={4}>
        <Text size="xs" c="dimmed">
          {length > nearlyFull
            ? t('drill.typed.nearlyFull', {
                length: inDigits(length),
                most: inDigits(mostCharactersOfAnswer),
              })
            : t('drill.typed.keys')}
        </Text>
        <Text size="xs" c="dimmed" role="status">
          {length === 0 ? '' : t(draft.isSaved ? 'drill.typed.saved' : 'drill.typed.saving')}
        </Text>
      </Group>
    </div>
  );
}
