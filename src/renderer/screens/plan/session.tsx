import { Anchor, Badge, Button, Group, Menu, Text } from '@mantine/core';
import { useRef } from 'react';
import { notifications } from '@mantine/notifications';
import { Link } from 'react-router';
import type { Output } from '../../../core/contract/calls.ts';
import type { DayKey } from '../../../core/day.ts';
import { minutesInTime } from '../../../core/planning/calendar.ts';
import { useChange } from '../../api.ts';
import { t } from '../../app/words.ts';
import {
  dayInWords,
  inDigits,
  languageOfQuestions,
  minutesOf,
  reasonInWords,
} from '../../components/words.ts';

type Days = NonNullable<Output<'outlook.get'>>['days'];

/** A question on a day: why it is there, and the way to another day. */
export function Session(props: {
  readonly item: Days[number]['items'][number];
  readonly date: DayKey;
  readonly planId: string;
  readonly days: Days;
}) {
  const { item, date, planId, days } = props;
  const move = useChange('plans.moveSession');
  const { questionId, title } = item;
  const moveTo = (day: DayKey | null) =>
    move.mutate(
      { planId, questionId, day },
      {
        onSuccess: () =>
          notifications.show({
            message:
              day === null
                ? t('plan.session.isGivenBack', { title })
                : t('plan.session.isMoved', { title, day: dayInWords(day) }),
          }),
      },
    );
  return (
    <div role="listitem" className="session">
      <Anchor
        component={Link}
        to={`/questions/${questionId}`}
        c="inherit"
        fw={500}
        lang={languageOfQuestions}
      >
        {title}
      </Anchor>
      <Text size="sm" c="dimmed">
        {[
          item.topicTitle,
          reasonInWords(item),
          ...(item.onlyFor === null ? [] : [t('plan.session.onlyFor', { name: item.onlyFor })]),
        ].join(' · ')}
      </Text>
      <Group gap="xs" mt={6}>
        <Badge variant="light" color={item.kind === 'new' ? 'indigo' : 'gray'}>
          {t(`plan.session.kinds.${item.kind}`)}
        </Badge>
        {item.isMoved ? (
          <Badge variant="outline" color="gray" tt="none">
            {t('plan.session.movedByYou')}
          </Badge>
        ) : null}
        <MoveMenu title={title} date={date} days={days} onMove={moveTo} />
        {item.isMoved ? (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('plan.session.giveBackLabel', { title })}
            onClick={() => moveTo(null)}
          >
            {t('plan.session.giveBack')}
          </Button>
        ) : null}
      </Group>
    </div>
  );
}

function MoveMenu(props: {
  readonly title: string;
  readonly date: DayKey;
  readonly days: Days;
  readonly onMove: (day: DayKey) => void;
}) {
  const { title, date, days, onMove } = props;
  const choices = days.filter((day) => day.date !== date && minutesInTime(day) > 0);
  const dropdown = useRef<HTMLDivElement>(null);
  if (choices.length === 0) return null;
  // Asked for when the menu opens, the focus may find it without a place on the screen yet, and stay where it is.
  const focusFirst = (): void => {
    if (dropdown.current?.contains(document.activeElement)) return;
    dropdown.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  };
  return (
    // Inside the drawer, so that it belongs to the dialog; its items can be reached by Tab too.
    <Menu
      position="bottom-start"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      middlewares={{ flip: false, shift: true }}
      menuItemTabIndex={0}
      transitionProps={{ onEntered: focusFirst }}
    >
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('plan.session.moveToLabel', { title })}
        >
          {t('plan.session.moveTo')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown ref={dropdown} mah={240} style={{ overflowY: 'auto' }}>
        {choices.map((day) => (
          <Menu.Item
            key={day.date}
            onClick={() => onMove(day.date)}
            rightSection={
              <Text size="sm" ml="lg">
                {t('plan.session.minutesOf', {
                  planned: inDigits(minutesOf(day.items)),
                  budget: inDigits(day.budget),
                })}
              </Text>
            }
          >
            {dayInWords(day.date)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
