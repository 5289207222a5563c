import { Spotlight } from '@mantine/spotlight';
import { useNavigate } from 'react-router';
import { useAnswer } from '../api.ts';

/** Ctrl or Cmd with K: every screen and every question by its name. */
export function CommandPalette(props: {
  readonly screens: readonly { readonly to: string; readonly label: string }[];
}) {
  const overview = useAnswer('content.overview', {});
  const navigate = useNavigate();
  const action = (to: string, label: string, description?: string) => ({
    id: to,
    label,
    ...(description === undefined ? {} : { description }),
    onClick: () => void navigate(to),
  });
  const actions = [
    ...props.screens.map(({ to, label }) => action(to, label)),
    ...(overview.data?.questions ?? []).map(({ id, title, tags }) =>
      action(`/questions/${id}`, title, tags.join(', ')),
    ),
  ];
  return (
    <Spotlight
      actions={actions}
      shortcut="mod + K"
      limit={8}
      highlightQuery
      nothingFound="Nothing has that name"
      searchProps={{ placeholder: 'Go to a screen or a question' }}
    />
  );
}
