import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { withinMinutes } from '../../../core/drills/short-drill.ts';
import { reasonOf } from '../../../core/reason-of.ts';
import type { PlanDraft } from '../../../core/study/plan.ts';
import { call, query, queryClient } from '../../api.ts';
import { t } from '../../app/words.ts';

const minutesOfFirstDrill = 5;
/** Where today has no minutes, so many of the chosen topics' questions. */
const questionsWithoutMinutes = 2;

/** Saves the first plan and goes straight into a drill of five minutes. What fails is said; a saved plan stays. */
export function useFirstDrill() {
  const navigate = useNavigate();
  const [isPending, setIsPending] = useState(false);
  const planAndDrill = async (draft: PlanDraft): Promise<void> => {
    setIsPending(true);
    try {
      await call('plans.save', { id: null, draft });
      const drill = await call('drills.start', await firstQuestions(draft));
      queryClient.setQueryData(query('drills.current', {}).queryKey, drill);
      await navigate('/drill');
    } catch (error) {
      const message = reasonOf(error);
      notifications.show({
        color: 'red',
        title: t('firstStart.failed'),
        message,
        autoClose: false,
      });
    } finally {
      setIsPending(false);
    }
  };
  return { planAndDrill, isPending };
}

async function firstQuestions({ topics }: PlanDraft) {
  const today = await call('today.get', {});
  const questionIds = withinMinutes(today?.items ?? [], minutesOfFirstDrill);
  if (questionIds.length > 0) return { questionIds: [...questionIds] };
  const chosen = topics.map(({ packId, topicId }) => `${packId}/${topicId}`);
  const filter = { topics: chosen, kinds: [], levels: [], tags: [], weakOnly: false };
  return { request: { kind: 'set' as const, filter, most: questionsWithoutMinutes } };
}
