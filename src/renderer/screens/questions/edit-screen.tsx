import { Alert, Button, Card, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Output } from '../../../core/contract/calls.ts';
import { useAnswer, useChange } from '../../api.ts';
import { t } from '../../app/words.ts';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { dropDraft, keepDraft, readDraft } from './own-draft.ts';

const MarkdownEditor = lazy(() => import('../../components/markdown-editor.tsx'));

type Problems = Extract<Output<'content.saveOwn'>, { kind: 'refused' }>['problems'];

/** A question of one's own as the text of its file; another's is copied first. */
export function EditScreen() {
  const { id = '' } = useParams();
  const source = useAnswer('content.source', { id });
  return (
    <Answered query={source}>
      {(found) => <Editor key={found.id} from={id} source={found} />}
    </Answered>
  );
}

function Editor(props: { readonly from: string; readonly source: Output<'content.source'> }) {
  const { from } = props;
  // What is being written leads: a newer answer must not replace it.
  const [source] = useState(props.source);
  const [draft, setDraft] = useState(() => readDraft(source.id));
  const text = useRef(draft ?? source.text);
  const [problems, setProblems] = useState<Problems>([]);
  const { mutate, isPending } = useChange('content.saveOwn');
  const navigate = useNavigate();
  const hint = useId();
  const save = () =>
    mutate(
      { id: source.id, text: text.current },
      {
        onSuccess: (answer) => {
          if (answer.kind === 'refused') setProblems(answer.problems);
          else {
            dropDraft(source.id);
            void navigate(`/questions/${answer.id}`, { replace: true });
          }
        },
      },
    );
  const startOver = () => {
    dropDraft(source.id);
    text.current = source.text;
    setDraft(null);
  };
  const cancel = () => {
    dropDraft(source.id);
    void navigate(`/questions/${from}`);
  };
  return (
    <Stack gap="lg">
      <ScreenHeading
        title={source.isOwn ? t('questions.own.edit') : t('questions.own.editCopy')}
        subtitle={
          source.isOwn
            ? t('questions.own.isOwn')
            : t('questions.own.isCopy', { pack: t('questions.own.pack') })
        }
      />
      {draft === null ? null : (
        <Alert color="indigo" title={t('questions.own.draft')}>
          <Group justify="space-between">
            {t('questions.own.draftHelp')}
            <Button variant="default" size="compact-sm" onClick={startOver}>
              {t('questions.own.startOver')}
            </Button>
          </Group>
        </Alert>
      )}
      <Card withBorder padding="xs" className="note-frame">
        <Suspense fallback={<Skeleton h={320} />}>
          <MarkdownEditor
            key={draft}
            initial={draft ?? source.text}
            label={t('questions.own.file')}
            describedBy={hint}
            hint=""
            lineNumbers
            onChange={(next) => {
              text.current = next;
              keepDraft(source.id, next);
            }}
            onBlur={() => {}}
          />
        </Suspense>
      </Card>
      <Text size="sm" c="dimmed" id={hint}>
        {t('questions.own.form')}
      </Text>
      <Stack className="sticky-foot" gap="sm">
        {problems.length > 0 ? (
          <Alert
            color="red"
            role="alert"
            title={t('questions.own.wrong', { count: problems.length })}
          >
            <List size="sm" mah="9rem" style={{ overflowY: 'auto' }}>
              {problems.map(({ line, reason }) => (
                <List.Item key={`${line} ${reason}`}>
                  {t('questions.own.wrongAt', { line, reason })}
                </List.Item>
              ))}
            </List>
          </Alert>
        ) : null}
        <Group>
          <Button onClick={save} loading={isPending}>
            {source.isOwn ? t('questions.own.save') : t('questions.own.saveCopy')}
          </Button>
          <Button variant="default" onClick={cancel}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </Stack>
  );
}
