import { useComputedColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import type { DrillView } from '../../../core/contract/drill-calls.ts';
import { query, queryClient } from '../../api.ts';
import { diagrams } from '../../markdown/diagrams.ts';
import { diagramsIn, prepareMarkdown } from '../../markdown/markdown.tsx';

/** Asks for what the next keys will show, and makes it ready while the person thinks. */
export function useAhead({ queue }: DrillView): void {
  const scheme = useComputedColorScheme('light');
  const [questionId, next] = queue;
  useEffect(() => {
    let isWanted = true;
    const prepare = async (): Promise<void> => {
      for (const id of [questionId, next]) {
        if (id === undefined) continue;
        const { body } = await queryClient.fetchQuery(query('content.question', { id }));
        if (!isWanted) return;
        prepareMarkdown(body);
        for (const source of diagramsIn(body)) void diagrams.make({ source, scheme });
      }
    };
    // After the card itself has been drawn.
    const timer = setTimeout(() => {
      if (questionId !== undefined)
        void queryClient.prefetchQuery(query('notes.get', { questionId }));
      if (next !== undefined)
        void queryClient.prefetchQuery(query('recordings.list', { questionId: next }));
      // Whoever shows it meets the failure too, and tells of it.
      prepare().catch(() => null);
    }, 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [questionId, next, scheme]);
}
