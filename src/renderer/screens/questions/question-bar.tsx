import { ActionIcon, Anchor, Group, Switch, Text, Tooltip } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconEye,
  IconEyeOff,
  IconFlag,
  IconFlagFilled,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { describeShortcut, type ShortcutName } from '../../app/shortcuts.ts';
import { t } from '../../app/words.ts';
import type { usePlace } from './use-place.ts';

interface BarProps {
  readonly place: ReturnType<typeof usePlace>;
  readonly flagged: boolean;
  readonly hidden: boolean;
  readonly onFlag: () => void;
  readonly onHide: () => void;
  readonly isOwn: boolean;
  /** Null where it isn't the person's own. */
  readonly onRemove: (() => void) | null;
  readonly onEdit: () => void;
  readonly answerFirst: boolean;
  readonly onAnswerFirst: (on: boolean) => void;
}

/** Where the question stands in its list, and what can be done with it. */
export function QuestionBar(props: BarProps) {
  const { place, flagged, hidden, onFlag, onHide } = props;
  return (
    <Group justify="space-between" gap="xs">
      <Group gap="xs">
        <Anchor component={Link} to={{ pathname: '/questions', search: place.search }} size="sm">
          {place.isNarrowed ? t('questions.bar.backToResults') : t('questions.bar.all')}
        </Anchor>
        {place.place < 0 ? null : (
          <Group gap={4} ml="xs" wrap="nowrap">
            <Tool shortcut="previous" onClick={place.previous}>
              <IconChevronLeft size={18} />
            </Tool>
            <Text size="sm" c="dimmed">
              {t('questions.bar.place', { place: place.place + 1, all: place.length })}
            </Text>
            <Tool shortcut="next" onClick={place.next}>
              <IconChevronRight size={18} />
            </Tool>
          </Group>
        )}
      </Group>
      <Group gap="xs">
        <Switch
          label={t('questions.bar.answerFirst')}
          size="sm"
          checked={props.answerFirst}
          onChange={(event) => props.onAnswerFirst(event.currentTarget.checked)}
        />
        <Tool
          shortcut="edit"
          label={props.isOwn ? t('questions.bar.edit') : undefined}
          onClick={props.onEdit}
        >
          <IconPencil size={18} />
        </Tool>
        <Tool
          shortcut="flag"
          label={flagged ? t('questions.bar.unflag') : undefined}
          onClick={onFlag}
        >
          {flagged ? (
            <IconFlagFilled size={18} color="var(--mantine-color-orange-6)" />
          ) : (
            <IconFlag size={18} />
          )}
        </Tool>
        <Tool
          shortcut="hide"
          label={hidden ? t('questions.bar.unhide') : undefined}
          onClick={onHide}
        >
          {hidden ? <IconEye size={18} /> : <IconEyeOff size={18} />}
        </Tool>
        {props.onRemove ? (
          <Tool shortcut="remove" label={t('questions.bar.delete')} onClick={props.onRemove}>
            <IconTrash size={18} />
          </Tool>
        ) : null}
      </Group>
    </Group>
  );
}

/** A button with an icon, named by its shortcut. */
function Tool(props: {
  readonly shortcut: ShortcutName;
  readonly label?: string | undefined;
  readonly onClick: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  const { does, keys } = describeShortcut(props.shortcut);
  const label = props.label ?? does;
  return (
    <Tooltip label={t('questions.bar.tool', { does: label, keys: keys.join(' ') })} openDelay={400}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        disabled={props.onClick === undefined}
        {...(props.onClick ? { onClick: props.onClick } : {})}
      >
        {props.children}
      </ActionIcon>
    </Tooltip>
  );
}
