import { Button, Kbd, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { followUpDraft, type FollowUp as Back } from '../../../core/drills/drill.ts';
import { useAnswer } from '../../api.ts';
import { Markdown } from '../../components/markdown.tsx';
import { announce } from '../../components/announce.tsx';
import { Answered } from '../../components/screen.tsx';
import { Elapsed } from './clocks.tsx';
import { step } from './drill-api.ts';
import type { InDrill } from './drill-run.tsx';
import { DrillFrame } from './frame.tsx';
import { OwnAnswer } from './own-answer.tsx';
import { Stopwatch } from './stopwatch.ts';
import { TypedAnswer, useFlushing } from './typed-answer.tsx';
import { useDrillKeys } from './use-drill-keys.ts';

const outcomes = [
  { key: '1', name: 'Missed', outcome: 'missed' },
  { key: '2', name: 'Partly', outcome: 'partly' },
  { key: '3', name: 'Answered', outcome: 'answered' },
] as const;

/** A question back, because the last answer left something out. It is judged by the person and moves no schedule. */
export function FollowUp({
  followUp,
  drill,
  onLeave,
  onHold,
}: InDrill & { readonly followUp: Back }) {
  const question = useAnswer('content.question', { id: followUp.questionId });
  const [watch] = useState(() => new Stopwatch(0));
  const [revealed, setRevealed] = useState(false);
  const flushing = useFlushing();
  const isTyped = drill.mode === 'typed';
  const text = drill.drafts[followUpDraft]?.[0] ?? '';

  const reveal = async () => {
    if (!(await flushing.run())) return;
    setRevealed(true);
    announce('The answer is there.');
  };
  const judge = (outcome: (typeof outcomes)[number]['outcome']) => {
    if (revealed) void step(drill.id, { type: 'followed-up', outcome });
  };
  useDrillKeys({
    space: () => void reveal(),
    enter: () => void reveal(),
    ...Object.fromEntries(outcomes.map(({ key, outcome }) => [key, () => judge(outcome)])),
  });
  return (
    <DrillFrame
      drill={drill}
      label="Follow-up"
      clock={<Elapsed watch={watch} />}
      onLeave={onLeave}
      onHold={onHold}
      footer={
        revealed ? (
          outcomes.map(({ key, name, outcome }) => (
            <Button key={key} variant="default" size="md" onClick={() => judge(outcome)}>
              {name} <Kbd ml={8}>{key}</Kbd>
            </Button>
          ))
        ) : (
          <Button size="md" onClick={() => void reveal()}>
            Show the answer <Kbd ml={8}>{isTyped ? 'Ctrl + Enter' : 'Space'}</Kbd>
          </Button>
        )
      }
    >
      <Answered query={question}>
        {({ title, followUps }) => (
          <>
            <div>
              <Text c="dimmed" size="sm" mb={6}>
                {title}
              </Text>
              <Title order={1} fz={28} ref={focusHeading} tabIndex={-1} style={{ outline: 'none' }}>
                {followUps[followUp.place]?.question}
              </Title>
            </div>
            {revealed ? (
              <>
                {text.trim() === '' ? null : <OwnAnswer text={text} coached={null} />}
                <Markdown text={followUps[followUp.place]?.answer ?? ''} />
              </>
            ) : isTyped ? (
              <TypedAnswer
                drill={drill}
                draft={followUpDraft}
                label="Your answer"
                secondsOnCard={() => watch.read()}
                flushing={flushing}
                onDone={() => void reveal()}
              />
            ) : (
              <Text c="dimmed">Say your answer aloud, then look.</Text>
            )}
          </>
        )}
      </Answered>
    </DrillFrame>
  );
}

/** A screen reader reads the question back, and no button keeps the focus of the card before. */
const focusHeading = (heading: HTMLHeadingElement | null): void => heading?.focus();
