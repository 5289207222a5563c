import { Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Output } from '../../../core/contract/calls.ts';
import { useAnswer } from '../../api.ts';
import { Section } from './section.tsx';

/** What comes first, what is related, and where to read more. */
export function QuestionLinks({ question }: { readonly question: Output<'content.question'> }) {
  const overview = useAnswer('content.overview', {});
  const titleOf = (id: string) =>
    overview.data?.questions.find((other) => other.id === id)?.title ?? id;
  const links = [
    { title: 'Comes first', ids: question.prerequisites },
    { title: 'Related', ids: question.related },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <>
      {links.map(({ title, ids }) => (
        <Section key={title} title={title}>
          {ids.map((id) => (
            <Link key={id} to={`/questions/${id}`} className="link-row">
              {titleOf(id)}
            </Link>
          ))}
        </Section>
      ))}
      {question.references.length > 0 ? (
        <Section title="Read more in">
          <Text size="sm">{question.references.join(' · ')}</Text>
        </Section>
      ) : null}
    </>
  );
}
