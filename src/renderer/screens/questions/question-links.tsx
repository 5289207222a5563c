import { Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Output } from '../../../core/contract/calls.ts';
import { useAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { languageOfQuestions } from '../../components/words.ts';
import { Section } from './section.tsx';

/** What comes first, what is related, and where to read more. */
export function QuestionLinks({ question }: { readonly question: Output<'content.question'> }) {
  const ids = [...question.prerequisites, ...question.related];
  const titles = useAnswer('content.titles', { ids });
  const titleOf = (id: string) => titles.data?.find((other) => other.id === id)?.title ?? id;
  const links = [
    { title: t('questions.page.comesFirst'), ids: question.prerequisites },
    { title: t('questions.page.related'), ids: question.related },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <>
      {links.map(({ title, ids }) => (
        <Section key={title} title={title}>
          {ids.map((id) => (
            <Link key={id} to={`/questions/${id}`} className="link-row" lang={languageOfQuestions}>
              {titleOf(id)}
            </Link>
          ))}
        </Section>
      ))}
      {question.references.length > 0 ? (
        <Section title={t('questions.page.readMore')}>
          <Text size="sm" lang={languageOfQuestions}>
            {question.references.join(' · ')}
          </Text>
        </Section>
      ) : null}
    </>
  );
}
