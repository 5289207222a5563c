import { Alert, AppShell, CloseButton, Group, NavLink, Progress, Stack, Text } from '@mantine/core';
import {
  IconAdjustments,
  IconCalendarEvent,
  IconChartBar,
  IconListSearch,
  IconNotes,
  IconPlayerPlay,
  IconTargetArrow,
  type Icon,
} from '@tabler/icons-react';
import {
  NavLink as RouterLink,
  Outlet,
  ScrollRestoration,
  useLocation,
  useNavigate,
} from 'react-router';
import { screens, type ScreenPath } from '../../core/contract/screens.ts';
import { CommandPalette } from './command-palette.tsx';
import { undoLast } from '../components/undo.tsx';
import { SampleBanner } from '../components/sample.tsx';
import { ReminderCard } from '../components/reminder-card.tsx';
import { showShortcuts } from './show-shortcuts.tsx';
import { useShortcuts } from './shortcuts.ts';
import { useAnswer, useChange, refresh } from '../api.ts';
import { t } from './words.ts';

const icons: Readonly<Record<ScreenPath, Icon>> = {
  '/today': IconPlayerPlay,
  '/plan': IconCalendarEvent,
  '/drills': IconTargetArrow,
  '/coverage': IconChartBar,
  '/questions': IconListSearch,
  '/notes': IconNotes,
  '/settings': IconAdjustments,
};

export function Shell() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  useShortcuts({
    help: showShortcuts,
    undo: undoLast,
    search: () => {
      const field = document.querySelector<HTMLElement>('#search');
      if (field) field.focus();
      // The field is there with the screen.
      else void navigate('/questions', { state: { focusSearch: true } });
    },
  });
  return (
    <AppShell navbar={{ width: 190, breakpoint: 0 }} padding="xl">
      <AppShell.Navbar p="sm" aria-label={t('app.navigation')}>
        <Text fw={700} fz="lg" px="xs" py="sm">
          {'Rehearse'}
        </Text>
        {screens.map(({ to, name }) => {
          const Icon = icons[to];
          return (
            <NavLink
              key={to}
              component={RouterLink}
              to={to}
              label={t(name)}
              active={pathname.startsWith(to)}
              leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
              styles={{ root: { borderRadius: 8 } }}
            />
          );
        })}
      </AppShell.Navbar>
      <CommandPalette />
      <AppShell.Main>
        <Stack maw={960} gap="lg">
          <SampleBanner />
          <Notices />
          <Outlet />
        </Stack>
      </AppShell.Main>
      {/* Last, so that its effect is: a long list scrolls to where the window stood before when it is mounted. */}
      <ScrollRestoration />
    </AppShell>
  );
}

/** What happens or happened that the person should know, read out as it comes: questions being read, recovered data, question files left out, a reminder that the system couldn't show. */
function Notices() {
  const status = useAnswer('app.status', {});
  const dismiss = useChange('app.dismissNotice');
  return (
    <Stack gap="xs" aria-live="polite">
      {status.data?.reading ? <Reading {...status.data.reading} /> : null}
      {status.data?.notices.map(({ id, level, title, message }) => (
        <Alert
          key={id}
          color={level === 'warning' ? 'orange' : 'indigo'}
          title={
            <Group justify="space-between" wrap="nowrap">
              {title}
              <CloseButton
                size="sm"
                aria-label={t('app.dismiss', { title })}
                onClick={() => dismiss.mutate({ id }, { onSuccess: () => refresh(['app']) })}
              />
            </Group>
          }
          styles={{ label: { width: '100%' }, title: { width: '100%' } }}
        >
          {message}
        </Alert>
      ))}
      <ReminderCard />
    </Stack>
  );
}

function Reading({ read, all }: { readonly read: number; readonly all: number }) {
  return (
    <div>
      <Text size="sm" mb={4}>
        {t('app.reading', { count: all })}
      </Text>
      <Progress value={all > 0 ? (100 * read) / all : 0} aria-label={t('app.readSoFar')} />
    </div>
  );
}
