import { Stack, Text, Title } from '@mantine/core';
import { Activity, useState } from 'react';
import type { DrillView } from '../../../core/contract/drill-calls.ts';
import { t } from '../../app/words.ts';
import { Onward } from './onward.tsx';
import { Closing } from './closing.tsx';
import { DrillCard } from './drill-card.tsx';
import { FollowUp } from './follow-up.tsx';
import { InFrame, InMiddle } from './frame.tsx';
import { isNextKnown } from './grading.ts';
import { useDrillKeys } from './use-drill-keys.ts';

/** The parts of the screen that are told the same of a drill. */
export interface InDrill {
  readonly drill: DrillView;
  /** False while the clock stands: nobody looks at the window. */
  readonly isRunning: boolean;
}

/** What is on the screen, and the card after it out of sight: with the grade it is there, and needn't be made. */
export function Cards(
  props: InDrill & {
    /** The question of which all has come that its card shows. */
    readonly ahead: string | null;
    readonly onGoOn: () => void;
  },
) {
  const { ahead, onGoOn, ...inDrill } = props;
  const { drill } = inDrill;
  const [questionId, next] = drill.queue;
  const answered = drill.answers.length;
  const round = useRound(answered);
  const keyOf = (place: number, name: string) => `${drill.id}-${round}-${place}-${name}`;
  const { name, card } = shownOf(questionId, inDrill, onGoOn);
  const isNextMade = name === questionId && next === ahead && isNextKnown(drill);
  return [
    <Activity key={keyOf(answered, name)}>
      <InMiddle drill={drill}>{card}</InMiddle>
    </Activity>,
    isNextMade && next !== undefined ? (
      <Activity key={keyOf(answered + 1, next)} mode="hidden">
        <InMiddle drill={drill}>
          <DrillCard questionId={next} {...inDrill} />
        </InMiddle>
      </Activity>
    ) : null,
  ];
}

function shownOf(questionId: string | undefined, inDrill: InDrill, onGoOn: () => void) {
  const { drill } = inDrill;
  if (drill.isPaused) return { name: 'held', card: <Held onGoOn={onGoOn} /> };
  if (drill.followUp !== null) {
    return { name: 'back', card: <FollowUp followUp={drill.followUp} {...inDrill} /> };
  }
  if (questionId === undefined) return { name: 'closing', card: <Closing {...inDrill} /> };
  return { name: questionId, card: <DrillCard questionId={questionId} {...inDrill} /> };
}

/** Another one when the drill has gone back: cards then begin anew, as main has them. */
function useRound(answered: number): number {
  const [at, setAt] = useState({ answered, round: 0 });
  if (at.answered !== answered)
    setAt({ answered, round: at.round + (answered < at.answered ? 1 : 0) });
  return at.round;
}

function Held({ onGoOn }: { readonly onGoOn: () => void }) {
  useDrillKeys({ h: onGoOn, space: onGoOn });
  return (
    <>
      <InFrame
        label={t('drill.held.label')}
        clock={null}
        footer={<Onward does={t('drill.held.goOn')} keyName="H" onPress={onGoOn} />}
      />
      <Stack align="center" mt="15vh">
        <Title order={1} fz={28}>
          {t('drill.held.title')}
        </Title>
        <Text c="dimmed">{t('drill.held.saved')}</Text>
      </Stack>
    </>
  );
}
