import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DrillView } from '../../../core/contract/drill-calls.ts';
import { query, queryClient } from '../../api.ts';
import { diagrams } from '../../markdown/diagrams.ts';
import { diagramsIn, prepareMarkdown } from '../../markdown/markdown.tsx';

/**
 * Asks for what the next keys will show, and makes it ready while the person thinks.
 * @returns the question after this one, once its card would wait for nothing
 */
export function useAhead({ queue }: DrillView): string | null {
  const scheme = useComputedColorScheme('light');
  const [questionId, next] = queue;
  const [ready, setReady] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    const prepare = async (): Promise<void> => {
      if (questionId !== undefined) await prepareCard(questionId, scheme);
      if (next === undefined || !isWanted) return;
      await prepareCard(next, scheme);
      if (isWanted) setReady(next);
    };
    // After the card itself has been drawn. Whoever shows what failed meets the failure too, and tells of it.
    const timer = setTimeout(() => void prepare().catch(() => null), 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [questionId, next, scheme]);
  return ready;
}

async function prepareCard(questionId: string, scheme: 'light' | 'dark'): Promise<void> {
  const asked = Promise.all([
    queryClient.fetchQuery(query('notes.get', { questionId })),
    queryClient.fetchQuery(query('recordings.list', { questionId })),
  ]);
  const { body } = await queryClient.fetchQuery(query('content.question', { id: questionId }));
  const made = [body, (await asked)[0].text].map(async (text) => {
    await prepareMarkdown(text);
    await Promise.all(diagramsIn(text).map((source) => diagrams.make({ source, scheme })));
  });
  await Promise.all(made);
}
