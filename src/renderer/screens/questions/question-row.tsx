import { Badge, Group, Text } from '@mantine/core';
import { IconEyeOff, IconFlagFilled, IconNote } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Output } from '../../../core/contract/calls.ts';
import { Stretches } from '../../components/stretches.tsx';
import { count, kindInWords, languageOfQuestions } from '../../components/words.ts';

export type Summary = Output<'content.overview'>['questions'][number];

const places = { note: 'My note', keyPoints: 'Key points', answer: '', followUps: 'Follow-ups' };

/** A question in the list, with the place where the words stand that were searched for. */
export function QuestionRow(props: {
  readonly question: Summary | undefined;
  readonly topics: ReadonlyMap<string, string>;
  readonly excerpt: Output<'content.excerpts'>[number] | undefined;
  /** The list's address, which the question's page keeps. */
  readonly search: string;
}) {
  const { question, topics, excerpt, search } = props;
  if (!question) return null;
  const { id, title, packId, topic, kind, level, memory, hasNote, flagged, hidden } = question;
  return (
    <Link to={{ pathname: `/questions/${id}`, search }} className="link-row">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Text lineClamp={1} lang={languageOfQuestions}>
            {excerpt ? <Stretches of={excerpt.title} /> : title}
          </Text>
          <Text size="sm" c="dimmed">
            {[topics.get(`${packId}/${topic}`), kindInWords(kind), level]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {excerpt?.found ? (
            <Text size="sm" lineClamp={2} mt={2}>
              {places[excerpt.found.in] === '' ? null : (
                <Text span size="sm" fw={600}>
                  {places[excerpt.found.in]}:{' '}
                </Text>
              )}
              <Stretches of={excerpt.found.text} />
            </Text>
          ) : null}
        </div>
        <Group gap={6} wrap="nowrap" style={{ flexShrink: 0 }}>
          {hidden ? <IconEyeOff size={16} role="img" aria-label="hidden" /> : null}
          {flagged ? (
            <IconFlagFilled
              size={16}
              role="img"
              aria-label="flagged"
              color="var(--mantine-color-orange-6)"
            />
          ) : null}
          {hasNote ? <IconNote size={16} role="img" aria-label="has a note" /> : null}
          <Badge variant="light" color={memory ? 'indigo' : 'gray'}>
            {memory ? count(memory.reviews, 'review', 'reviews') : 'unseen'}
          </Badge>
        </Group>
      </Group>
    </Link>
  );
}
