import { Center, Loader } from '@mantine/core';
import { useState } from 'react';
import { Navigate } from 'react-router';
import { isFinished } from '../../../core/drills/index.ts';
import { useAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { useShownDrill } from './grading.ts';
import { Answered } from '../../components/screen.tsx';
import { DrillRun } from './drill-run.tsx';
import { DrillSummaryScreen } from './drill-summary.tsx';

/** The drill under way, card by card, then what came of it. */
export function DrillScreen() {
  const current = useAnswer('drills.current', {});
  /** The drill that is looked back on; main ends it then. */
  const [over, setOver] = useState<string | null>(null);
  const { data } = current;
  if (over === null && data && isFinished(data)) setOver(data.id);
  // Another drill was started from the summary.
  if (over !== null && data && data.id !== over) setOver(null);
  if (over !== null)
    return <DrillSummaryScreen key={over} drillId={over} onTakenBack={() => setOver(null)} />;
  if (current.isPending) {
    return (
      <Center h="100vh">
        <Loader role="status" aria-busy aria-label={t('drill.loading')} />
      </Center>
    );
  }
  return (
    <Answered query={current}>
      {(drill) =>
        drill ? (
          <ShownRun drill={drill} onEnd={() => setOver(drill.id)} />
        ) : (
          <Navigate to="/today" replace />
        )
      }
    </Answered>
  );
}

function ShownRun({ drill, onEnd }: Parameters<typeof DrillRun>[0]) {
  return <DrillRun drill={useShownDrill(drill)} onEnd={onEnd} />;
}
