import { Modal, VisuallyHidden } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { screens } from '../../core/contract/screens.ts';
import { announce } from '../components/announce.tsx';
import { mostSearchLetters } from '../components/search-field.tsx';
import { Stretches } from '../components/stretches.tsx';
import { useFound } from '../screens/questions/use-found.ts';
import { usePaletteActions, type PaletteAction } from './palette-actions.ts';
import { useMoreActions } from './palette-more.ts';
import { t } from './words.ts';

const mostQuestions = 8;
/** The list is a scroll area, though its type doesn't tell: it must scroll by keyboard as well, and not sideways. */
const scrolling = {
  mah: 'min(460px, 55dvh)',
  scrollbars: 'y',
  viewportProps: { tabIndex: 0 },
} as const;

/** Ctrl or Cmd with K: every screen, what can be done, and every question by the search of the Questions screen. */
export function CommandPalette() {
  const [query, setQuery] = useState('');
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      // Opened again while it fades away, it would still have the words of last time.
      transitionProps={{ exitDuration: 0 }}
      shortcut="mod + K"
      tagsToIgnore={[]}
      triggerOnContentEditable
    >
      <VisuallyHidden>
        <Modal.Title>{t('app.palette.name')}</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search
        aria-label={t('app.palette.whatFor')}
        placeholder={t('app.palette.whatFor')}
      />
      <Everything query={query} />
    </Spotlight.Root>
  );
}

/** Asks main for what it shows, and is there only while the palette is open. */
function Everything({ query }: { readonly query: string }) {
  const navigate = useNavigate();
  const mostDone = usePaletteActions();
  const others = useMoreActions();
  const actions = query.trim() === '' ? mostDone : [...mostDone, ...others];
  const goTo = screens.map(({ to, name }): PaletteAction => ({
    label: t(name),
    description: '',
    run: () => void navigate(to),
  }));
  const words = query.toLowerCase().trim().split(/\s+/);
  const hasAll = (text: string): boolean =>
    words.every((word) => text.toLowerCase().includes(word));
  const fits = ({ label, description }: PaletteAction): boolean =>
    hasAll(`${label} ${description}`);
  const byLabel = actions.filter(({ label }) => hasAll(label));
  const byDescription = actions.filter((action) => fits(action) && !byLabel.includes(action));
  return (
    <Spotlight.ActionsList {...scrolling}>
      <Actions title={t('app.palette.screens')} actions={goTo.filter(fits)} />
      <Actions title={t('app.palette.actions')} actions={[...byLabel, ...byDescription]} />
      <Questions query={query} hasOthers={[...goTo, ...actions].some(fits)} />
    </Spotlight.ActionsList>
  );
}

function Actions(props: { readonly title: string; readonly actions: readonly PaletteAction[] }) {
  if (props.actions.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={props.title}>
      {props.actions.map(({ label, description, run }) => (
        <Spotlight.Action key={label} label={label} description={description} onClick={run} />
      ))}
    </Spotlight.ActionsGroup>
  );
}

/** Enter takes the first action. Spotlight selects it when a letter is typed, before the questions have been found. */
function selectFirst(): void {
  const actions = document.querySelectorAll('[role=dialog] [data-action]');
  if ([...actions].some((action) => action.hasAttribute('data-selected'))) return;
  actions[0]?.setAttribute('data-selected', 'true');
}

const everything = {};

function Questions({ query, hasOthers }: { readonly query: string; readonly hasOthers: boolean }) {
  const navigate = useNavigate();
  const found = useFound({ words: query.slice(0, mostSearchLetters), filter: everything });
  useEffect(selectFirst);
  const isSearched = query.trim() !== '' && !found.isPlaceholderData && found.data !== undefined;
  const total = found.data?.total ?? 0;
  useEffect(() => {
    if (isSearched) announce(t('app.palette.found', { count: total }));
  }, [isSearched, total, query]);
  // What was found for fewer letters must not be there for Enter to take.
  if (query.trim() === '' || found.isPlaceholderData) return null;
  const questions = (found.data?.excerpts ?? []).slice(0, mostQuestions);
  if (questions.length === 0) {
    return hasOthers || found.isFetching ? null : (
      <Spotlight.Empty>{t('app.palette.nothing')}</Spotlight.Empty>
    );
  }
  return (
    <Spotlight.ActionsGroup label={t('app.palette.questions')}>
      {questions.map(({ id, title, found: place }) => (
        <Spotlight.Action key={id} onClick={() => void navigate(`/questions/${id}`)}>
          <div className="palette-question">
            <div>
              <Stretches of={title} />
            </div>
            {place ? (
              <small>
                <Stretches of={place.text} />
              </small>
            ) : null}
          </div>
        </Spotlight.Action>
      ))}
    </Spotlight.ActionsGroup>
  );
}
