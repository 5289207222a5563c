import { IconEyeOff, IconFlagFilled, IconNote } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'react-router';
import { t } from '../../app/words.ts';
import { Stretches } from '../../components/stretches.tsx';
import { kindInWords, languageOfQuestions } from '../../components/words.ts';
import type { FoundRow } from './use-found.ts';

const places = {
  note: 'questions.row.inNote',
  keyPoints: 'questions.row.inKeyPoints',
  answer: null,
  followUps: 'questions.row.inFollowUps',
} as const;

/**
 * A question in the list, with the place where the words stand that were searched for. Plain elements: a screen of rows
 * is drawn at each letter that is typed, within a frame.
 */
export const QuestionRow = memo(function QuestionRow(props: {
  readonly question: FoundRow['question'];
  readonly excerpt: FoundRow['excerpt'];
  /** The list's address, which the question's page keeps. */
  readonly search: string;
}) {
  const { question, excerpt, search } = props;
  const place = excerpt?.found ? places[excerpt.found.in] : null;
  const { id, title, topicTitle, kind, level, reviews, hasNote, flagged, hidden } = question;
  return (
    <Link to={{ pathname: `/questions/${id}`, search }} className="link-row question-row">
      <span className="question-row-words">
        <span className="question-row-line" lang={languageOfQuestions}>
          {excerpt ? <Stretches of={excerpt.title} /> : title}
        </span>
        <span className="question-row-about">
          {[topicTitle, kindInWords(kind), kindInWords(level)].join(' · ')}
        </span>
        {excerpt?.found ? (
          <span className="question-row-found">
            {place === null ? null : <b>{t(place)} </b>}
            <Stretches of={excerpt.found.text} />
          </span>
        ) : null}
      </span>
      <span className="question-row-standing">
        {hidden ? <IconEyeOff size={16} role="img" aria-label={t('questions.row.hidden')} /> : null}
        {flagged ? (
          <IconFlagFilled
            size={16}
            role="img"
            aria-label={t('questions.row.flagged')}
            color="var(--mantine-color-orange-6)"
          />
        ) : null}
        {hasNote ? <IconNote size={16} role="img" aria-label={t('questions.row.hasNote')} /> : null}
        <span className={reviews > 0 ? 'reviews-badge reviews-badge-seen' : 'reviews-badge'}>
          {reviews > 0 ? t('questions.row.reviews', { count: reviews }) : t('questions.row.unseen')}
        </span>
      </span>
    </Link>
  );
});
