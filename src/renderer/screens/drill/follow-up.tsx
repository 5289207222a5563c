import { Button, Kbd, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { followUpDraft, type FollowUp as Back } from '../../../core/drills/drill.ts';
import { useAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { Markdown } from '../../markdown/markdown.tsx';
import { announce } from '../../components/announce.tsx';
import { Answered } from '../../components/screen.tsx';
import { languageOfQuestions } from '../../components/words.ts';
import { Onward } from './onward.tsx';
import { Elapsed } from './clocks.tsx';
import { step } from './drill-api.ts';
import type { InDrill } from './cards.tsx';
import { InFrame } from './frame.tsx';
import { OwnAnswer } from './own-answer.tsx';
import { Stopwatch } from './stopwatch.ts';
import { TypedAnswer, useFlushing } from './typed-answer.tsx';
import { useDrillKeys } from './use-drill-keys.ts';

const outcomes = [
  { key: '1', outcome: 'missed' },
  { key: '2', outcome: 'partly' },
  { key: '3', outcome: 'answered' },
] as const;

/** A question back, because the last answer left something out. It is judged by the person and moves no schedule. */
export function FollowUp({ followUp, drill }: InDrill & { readonly followUp: Back }) {
  const question = useAnswer('content.question', { id: followUp.questionId });
  const [watch] = useState(() => new Stopwatch(0));
  const [revealed, setRevealed] = useState(false);
  const flushing = useFlushing();
  const isTyped = drill.mode === 'typed';
  const text = drill.drafts[followUpDraft]?.[0] ?? '';

  const reveal = async () => {
    if (!(await flushing.run())) return;
    setRevealed(true);
    announce(t('drill.announce.answer'));
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
    <>
      <InFrame
        label={t('drill.followUp.label')}
        clock={<Elapsed watch={watch} />}
        footer={
          revealed ? (
            outcomes.map(({ key, outcome }) => (
              <Button key={key} variant="default" size="md" onClick={() => judge(outcome)}>
                {t(`drill.followUp.outcomes.${outcome}`)} <Kbd ml={8}>{key}</Kbd>
              </Button>
            ))
          ) : (
            <Onward
              does={t('drill.showAnswer')}
              keyName={isTyped ? 'Ctrl + Enter' : 'Space'}
              onPress={() => void reveal()}
            />
          )
        }
      />
      <Answered query={question}>
        {({ title, followUps }) => (
          <>
            <div lang={languageOfQuestions}>
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
                <div lang={languageOfQuestions}>
                  <Markdown text={followUps[followUp.place]?.answer ?? ''} />
                </div>
              </>
            ) : isTyped ? (
              <TypedAnswer
                drillId={drill.id}
                draft={followUpDraft}
                saved={text}
                label={t('drill.yourAnswer')}
                secondsOnCard={() => watch.read()}
                flushing={flushing}
                onDone={() => void reveal()}
              />
            ) : (
              <Text c="dimmed">{t('drill.sayAloud')}</Text>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

/** A screen reader reads the question back, and no button keeps the focus of the card before. */
const focusHeading = (heading: HTMLHeadingElement | null): void => heading?.focus();
