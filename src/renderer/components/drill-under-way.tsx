import { Alert, Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isFinished } from '../../core/drills/index.ts';
import { useAnswer } from '../api.ts';
import { t } from '../app/words.ts';

/** The way back into a drill that was left, or to the summary of one that was finished. */
export function DrillUnderWay({ children }: { readonly children?: ReactNode }) {
  const { data: drill } = useAnswer('drills.current', {});
  if (!drill) return null;
  return (
    <Alert title={t('today.underWay.title')}>
      <Anchor component={Link} to="/drill" inherit>
        {isFinished(drill)
          ? t('today.underWay.summary')
          : t('today.underWay.resume', { count: drill.queue.length })}
      </Anchor>
      {children}
    </Alert>
  );
}
