import { Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useHref } from 'react-router';
import type { Output } from '../../core/contract/calls.ts';
import { knownFrom } from '../../core/coverage/states.ts';
import { t } from '../app/words.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { inPercent, languageOfQuestions, percent } from '../components/words.ts';
import { DenseCells } from './dense-cells.tsx';
import { laidOut } from './grid-layout.ts';
import { shareInWords } from './look.ts';
import { colourOfRecall, recallLegend } from './shares.ts';
import { useRoving } from './use-roving.ts';
import { useTextScale } from './use-text-scale.ts';

type Coverage = Output<'coverage.get'>;
type Question = Coverage['questions'][number];
/** The moment whose recall is shown. */
type When = 'now' | 'onTheDay';

/** Every question as a square, coloured by its recall on the day; a link to its page. */
export function QuestionGrid({ coverage }: { readonly coverage: Coverage }) {
  const { questions, topics, planName } = coverage;
  const titleOf = new Map(topics.map(({ topicId, title }) => [topicId, title]));
  const when = planName === null ? 'now' : 'onTheDay';
  return (
    <ChartCard
      name={t('charts.questions.name')}
      finding={finding(questions, when)}
      table={{
        columns: [
          { name: t('charts.questions.columns.question'), holds: 'content' },
          { name: t('charts.questions.columns.topic'), holds: 'content' },
          t(`charts.questions.columns.${when}`),
        ],
        rows: questions.map(({ title, topicId, recall }) => [
          title,
          titleOf.get(topicId) ?? topicId,
          recall === null ? null : inPercent(recall),
        ]),
      }}
      legend={recallLegend()}
      empty={questions.length === 0 ? t('charts.nothingPasses') : undefined}
    >
      <Cells questions={questions} titleOf={titleOf} when={when} />
    </ChartCard>
  );
}

function Cells(props: {
  readonly questions: readonly Question[];
  readonly titleOf: ReadonlyMap<string, string>;
  readonly when: When;
}) {
  const { questions, titleOf, when } = props;
  const { ref, width } = useElementSize();
  const [pointed, setPointed] = useState<Question | null>(null);
  const scale = useTextScale();
  const layout = useMemo(() => laidOut(questions, width, scale), [questions, width, scale]);
  const { rows, height, columns, cell } = layout;
  const {
    root,
    place: stop,
    setCurrent,
    onKeyDown,
  } = useRoving(questions.length, {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  });
  const base = useHref('/questions');
  const inWords = ({ title, recall }: Question): string =>
    recall === null
      ? t('charts.questions.square.notSeen', { title })
      : t(`charts.questions.square.${when}`, { title, share: shareInWords(recall) });
  return (
    <div ref={ref}>
      <svg
        ref={root}
        width={Math.max(width, 1)}
        height={height}
        role="group"
        aria-label={t('charts.questions.drawing')}
        style={{ display: 'block' }}
      >
        {rows.map(({ topicId, y }) => (
          <text
            key={topicId}
            lang={languageOfQuestions}
            x={0}
            y={y + 14}
            fontSize="0.8125rem"
            fill="var(--mantine-color-text)"
          >
            {titleOf.get(topicId)}
          </text>
        ))}
        {layout.isDense ? (
          <DenseCells
            layout={layout}
            stop={stop}
            hrefOf={({ question }) => `${base}/${question.id}`}
            inWords={({ question }) => inWords(question)}
            onKeyDown={onKeyDown}
            onPoint={({ question }) => setPointed(question)}
            onFocus={({ place, question }) => {
              setCurrent(place);
              setPointed(question);
            }}
          />
        ) : (
          rows.flatMap((row) =>
            row.cells.map(({ question, place, x, y }) => (
              <a
                key={question.id}
                href={`${base}/${question.id}`}
                className="chart-cell"
                data-cell={place}
                tabIndex={place === stop ? 0 : -1}
                aria-label={inWords(question)}
                onKeyDown={onKeyDown}
                onFocus={() => {
                  setCurrent(place);
                  setPointed(question);
                }}
                onMouseEnter={() => setPointed(question)}
              >
                <rect
                  x={x}
                  y={y}
                  width={cell}
                  height={cell}
                  rx={3}
                  fill={colourOfRecall(question.recall)}
                  stroke="var(--chart-cell-edge)"
                  strokeDasharray={question.recall === null ? '3 2' : 'none'}
                />
              </a>
            )),
          )
        )}
      </svg>
      <Text size="sm" mt={4} lineClamp={1} {...(pointed ? {} : { c: 'dimmed' })} aria-hidden>
        {pointed ? inWords(pointed) : t('charts.questions.pointAtOne')}
      </Text>
    </div>
  );
}

function finding(questions: readonly Question[], when: When): string {
  const recalled = questions.filter(({ recall }) => recall !== null && recall >= knownFrom).length;
  return t(`charts.questions.finding.${when}`, {
    recalled,
    total: questions.length,
    share: percent(knownFrom),
  });
}
