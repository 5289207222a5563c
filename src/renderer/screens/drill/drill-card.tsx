import { Badge, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Activity, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Input, Output } from '../../../core/contract/calls.ts';
import { mostCharactersCoached } from '../../../core/contract/drill-calls.ts';
import { confidences, type Confidence } from '../../../core/drills/confidence.ts';
import type { Grade } from '../../../core/memory/index.ts';
import { call, useAnswer, useChange } from '../../api.ts';
import { announce } from '../../components/announce.tsx';
import { t } from '../../app/words.ts';
import { focusNote } from '../../components/note-editor.tsx';
import { askToRemoveRecording, newestRecording } from '../../components/recordings.tsx';
import { Answered } from '../../components/screen.tsx';
import { useSteady } from '../../components/use-steady.ts';
import { languageOfQuestions } from '../../components/words.ts';
import { Answering } from './answering.tsx';
import { CardFrame } from './card-frame.tsx';
import type { InDrill } from './cards.tsx';
import { Countdown } from './clocks.tsx';
import { step } from './drill-api.ts';
import { keepDrill } from './drill-cache.ts';
import { Grades, grades } from './grades.tsx';
import { gradeAhead, mayGoAhead } from './grading.ts';
import { keyPointKeys } from './keys.tsx';
import { marksOf, nextMark, type Mark } from './marks.ts';
import { Onward, ShowAnswer } from './onward.tsx';
import { Revealed } from './revealed.tsx';
import { StagedAnswer } from './staged-answer.tsx';
import { Stopwatch } from './stopwatch.ts';
import { StoryOutline } from './story-outline.tsx';
import { useFlushing } from './typed-answer.tsx';
import { useDrillKeys } from './use-drill-keys.ts';
import { useRecorder } from './use-recorder.ts';

type Question = Output<'content.question'>;

interface Revealing {
  readonly timedOut?: boolean;
  readonly confidence?: Confidence;
}

const noTexts: readonly string[] = [];

export function DrillCard({ questionId, ...inDrill }: InDrill & { readonly questionId: string }) {
  const question = useAnswer('content.question', { id: questionId });
  return (
    <Answered query={question}>{(asked) => <AskedCard question={asked} {...inDrill} />}</Answered>
  );
}

/** One question, from the moment it is asked to its grade. What it stood at before a restart comes from the drill. */
function AskedCard({ question, drill, isRunning }: InDrill & { readonly question: Question }) {
  const { form, id: drillId } = drill;
  const saved = drill.card?.questionId === question.id ? drill.card : null;
  const [watch] = useState(() => new Stopwatch(saved?.seconds ?? 0));
  const [revealed, setRevealed] = useState(saved?.revealed ?? false);
  const [own, setOwn] = useState<Readonly<Record<string, Mark>>>(saved?.marks ?? {});
  const [stage, setStage] = useState(
    Math.min(saved?.stage ?? 0, Math.max(0, question.stages.length - 1)),
  );
  const [outlineShown, setOutlineShown] = useState(false);
  const [writesNote, setWritesNote] = useState(false);
  const flushing = useFlushing();
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useChange('drills.answer');
  const removeRecording = useChange('recordings.remove');
  const recordings = useAnswer('recordings.list', { questionId: question.id });
  const texts = drill.drafts[question.id] ?? noTexts;
  const text = texts.join('\n\n').trim();
  const toCoach = text.slice(0, mostCharactersCoached);
  const isStaged =
    question.stages.length > 0 && (form.kind === 'system-design' || form.kind === 'mock');
  // The place to type is there before main has written that it was chosen.
  const [opened, setOpened] = useState(false);
  const mode = opened ? 'typed' : drill.mode;
  const isTyped = isStaged || mode === 'typed' || text !== '';
  const coached = useQuery({
    queryKey: ['coach.mark', { questionId: question.id, text: toCoach }],
    queryFn: () => call('coach.mark', { questionId: question.id, text: toCoach }),
    enabled: revealed && toCoach !== '',
  });
  const marks = useMemo(
    () => marksOf(question.keyPoints.length, coached.data ?? null, own),
    [question.keyPoints.length, coached.data, own],
  );

  const onRecorded = useCallback(
    ({ id }: { readonly id: string }) =>
      void step(drillId, { type: 'recorded', questionId: question.id, recordingId: id }, false),
    [drillId, question.id],
  );
  const recorder = useRecorder(question.id, onRecorded);

  useEffect(() => {
    if (isRunning) watch.goOn();
    else watch.stop();
  }, [watch, isRunning]);
  useEffect(() => {
    // A screen reader reads the new question, and no button keeps the focus of the old one.
    if (revealed || !isTyped) heading.current?.focus();
  }, [revealed, isTyped]);

  const reveal = useCallback(
    async ({ timedOut = false, confidence }: Revealing = {}) => {
      if (!(await flushing.run())) return;
      await recorder.stop();
      setRevealed(true);
      announce(t(timedOut ? 'drill.announce.answerAfterTime' : 'drill.announce.answer'));
      const told = confidence === undefined ? {} : { confidence };
      void step(drillId, { type: 'revealed', questionId: question.id, timedOut, ...told });
    },
    [drillId, question.id, recorder, flushing],
  );
  const toStage = (next: number) => {
    void step(drillId, { type: 'stage-entered', questionId: question.id, stage: next });
    setStage(next);
  };
  const hasStagesLeft = isStaged && stage < question.stages.length - 1;
  const onDone = useSteady(() => {
    if (hasStagesLeft) toStage(stage + 1);
    else void reveal();
  });
  const revealSure = useSteady((confidence: Confidence) => {
    // Only with the last stage is there an answer to be sure of.
    if (!revealed && !hasStagesLeft) void reveal({ confidence });
  });
  const secondsOnCard = useCallback(() => watch.read(), [watch]);
  const grade = useSteady((value: Grade) => {
    // A second press while the first is being written must not reach the next card.
    if (!revealed || answer.isPending || answer.isSuccess) return;
    const placesOf = (wanted: Mark) =>
      marks.of.flatMap((mark, place) => (mark === wanted ? [place] : []));
    const given: Input<'drills.answer'> = {
      drillId,
      questionId: question.id,
      grade: value,
      keyPointsSaid: marks.isMarked ? placesOf('said') : [],
      ...(marks.isMarked ? { keyPointsMissed: placesOf('missed') } : {}),
      secondsSpent: Math.round(watch.read()),
      hesitationSeconds: saved?.hesitationSeconds ?? null,
      mode: text !== '' ? 'typed' : saved?.recordingId ? 'spoken' : 'thought',
    };
    if (mayGoAhead(drill, given)) gradeAhead(drill, given);
    else answer.mutate(given, { onSuccess: keepDrill });
  });
  const press = useSteady((place: number) => {
    if (!revealed || place >= question.keyPoints.length) return;
    // The first mark by hand says that something was said: before it there was no mark at all.
    const mark = nextMark(marks.of[place] ?? 'missed');
    setOwn((old) => ({ ...old, [place]: mark }));
    void step(drillId, { type: 'marked', questionId: question.id, place, mark });
  });
  const choose = useSteady(async (chosen: 'typed' | 'thought' | 'spoken') => {
    if (revealed || chosen === mode) return;
    if (chosen === 'typed') setOpened(true);
    const isWritten = await step(drillId, { type: 'mode-chosen', mode: chosen });
    // Written: the drill's own mode keeps the place, but is known here only a moment later, and a place that went and
    // came back would have lost what was typed. Refused: it goes again, unless it holds what isn't on the disk.
    const closes = isWritten ? chosen !== 'typed' : await flushing.run();
    if (closes) setOpened(false);
  });
  const speak = useSteady(() => {
    if (revealed || isStaged) return;
    void choose('spoken');
    void (recorder.state.kind === 'recording' ? recorder.stop() : recorder.start());
  });
  const writeNote = useCallback(() => setWritesNote(true), []);
  const play = () => {
    const card = heading.current?.closest('main');
    const player = card?.querySelector<HTMLAudioElement>(newestRecording);
    if (revealed && player) void (player.paused ? player.play() : player.pause());
  };
  const removeNewest = () => {
    const newest = recordings.data?.recordings[0];
    if (revealed && newest) askToRemoveRecording(() => removeRecording.mutate({ id: newest.id }));
  };

  useDrillKeys({
    space: () => void (revealed ? undefined : reveal()),
    enter: () => void (revealed ? undefined : reveal()),
    'mod+Enter': () => (revealed ? undefined : onDone()),
    a: () => void choose(mode === 'typed' ? 'thought' : 'typed'),
    s: speak,
    o: () => setOutlineShown((old) => !old),
    n: () => (writesNote ? focusNote() : setWritesNote(revealed)),
    p: play,
    x: removeNewest,
    ...Object.fromEntries(grades.map((value) => [String(value), () => grade(value)])),
    ...(revealed
      ? Object.fromEntries(
          keyPointKeys.flatMap((keys, place) => keys.map((key) => [key, () => press(place)])),
        )
      : Object.fromEntries(
          confidences.flatMap((confidence, place) =>
            (keyPointKeys[place] ?? []).map((key) => [key, () => revealSure(confidence)]),
          ),
        )),
  });

  const mockStep =
    form.kind === 'mock'
      ? form.steps.find(({ questionId }) => questionId === question.id)
      : undefined;
  return (
    <>
      <CardFrame
        step={mockStep}
        drill={drill}
        isRunning={isRunning}
        watch={watch}
        footer={
          revealed ? (
            <Grades suggested={marks.suggested} isPending={answer.isPending} onGrade={grade} />
          ) : hasStagesLeft ? (
            <Onward does={t('drill.nextStage')} keyName="Ctrl + Enter" onPress={onDone} />
          ) : (
            <ShowAnswer isTyped={isTyped} onPress={onDone} onSure={revealSure} />
          )
        }
      />
      {form.kind === 'rapid-fire' && !revealed ? (
        <Countdown
          watch={watch}
          seconds={form.secondsEach}
          onOver={() => void reveal({ timedOut: true })}
        />
      ) : null}
      <div>
        {saved?.timedOut && revealed ? (
          <Badge color="orange" variant="light" mb="xs" tt="none">
            {t('drill.timeIsUp')}
          </Badge>
        ) : null}
        <Title
          order={1}
          fz={28}
          ref={heading}
          tabIndex={-1}
          lang={languageOfQuestions}
          style={{ outline: 'none' }}
        >
          {question.title}
        </Title>
      </div>
      {question.kind === 'behavioural' && !revealed ? (
        <StoryOutline
          questionId={question.id}
          isShown={outlineShown}
          onToggle={() => setOutlineShown((old) => !old)}
        />
      ) : null}
      {/* Drawn while the person thinks, so that the answer is there with the key. */}
      <Activity mode={revealed ? 'visible' : 'hidden'}>
        <Revealed
          question={question}
          texts={texts}
          isStaged={isStaged}
          coached={coached.data ?? null}
          marks={marks}
          onPress={press}
          writesNote={writesNote}
          onWriteNote={writeNote}
        />
      </Activity>
      {revealed ? null : isStaged ? (
        <StagedAnswer
          key={stage}
          drillId={drillId}
          question={question}
          stage={stage}
          saved={texts[stage] ?? ''}
          secondsBefore={saved?.stageSeconds[stage] ?? 0}
          isRunning={isRunning}
          minutesMeant={mockStep?.minutes ?? question.minutes}
          flushing={flushing}
          onDone={onDone}
        />
      ) : (
        <Answering
          drillId={drillId}
          questionId={question.id}
          saved={texts[0] ?? ''}
          isTyped={isTyped}
          recorder={recorder.state}
          flushing={flushing}
          secondsOnCard={secondsOnCard}
          onMode={choose}
          onSpeak={speak}
          onDone={onDone}
        />
      )}
    </>
  );
}
