import { Center, Loader } from '@mantine/core';
import { useState } from 'react';
import { Navigate } from 'react-router';
import type { Drill } from '../../../core/drills/index.ts';
import { useAnswer } from '../../api.ts';
import { Answered } from '../../components/screen.tsx';
import { DrillCard } from './drill-card.tsx';
import { DrillSummary } from './drill-summary.tsx';

/** The drill under way, card by card, then what came of it. */
export function DrillScreen() {
  const current = useAnswer('drills.current', {});
  const [answered, setAnswered] = useState<Drill | null>(null);
  if (answered && answered.queue.length === 0) return <DrillSummary drill={answered} />;
  if (current.isPending) {
    return (
      <Center h="100vh">
        <Loader aria-label="Loading" />
      </Center>
    );
  }
  return (
    <Answered query={current}>
      {(stored) => {
        // The reply to the last answer is newer than the query until that has been refreshed.
        const drill =
          answered && answered.answers.length > (stored?.answers.length ?? 0) ? answered : stored;
        const questionId = drill?.queue[0];
        if (!drill || questionId === undefined) return <Navigate to="/today" replace />;
        return (
          <DrillCard
            key={`${drill.id}-${drill.answers.length}`}
            drill={drill}
            questionId={questionId}
            onAnswered={setAnswered}
          />
        );
      }}
    </Answered>
  );
}
