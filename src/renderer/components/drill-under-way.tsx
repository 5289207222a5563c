import { Alert, Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isFinished } from '../../core/drills/index.ts';
import { useAnswer } from '../api.ts';

/** The way back into a drill that was left, or to the summary of one that was finished. */
export function DrillUnderWay({ children }: { readonly children?: ReactNode }) {
  const { data: drill } = useAnswer('drills.current', {});
  if (!drill) return null;
  return (
    <Alert title="A drill is under way">
      <Anchor component={Link} to="/drill">
        {isFinished(drill) ? 'See its summary' : `Resume the drill (${drill.queue.length} left)`}
      </Anchor>
      {children}
    </Alert>
  );
}
