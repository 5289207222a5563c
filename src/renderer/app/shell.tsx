import { Alert, AppShell, CloseButton, Group, NavLink, Stack, Text } from '@mantine/core';
import {
  IconAdjustments,
  IconCalendarEvent,
  IconChartBar,
  IconListSearch,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { NavLink as RouterLink, Outlet, useLocation } from 'react-router';
import { CommandPalette } from './command-palette.tsx';
import { ReminderCard } from '../components/reminder-card.tsx';
import { useAnswer, useChange, refresh } from '../api.ts';

const screens = [
  { to: '/today', label: 'Today', icon: IconPlayerPlay },
  { to: '/plan', label: 'Plan', icon: IconCalendarEvent },
  { to: '/coverage', label: 'Coverage', icon: IconChartBar },
  { to: '/questions', label: 'Questions', icon: IconListSearch },
  { to: '/settings', label: 'Settings', icon: IconAdjustments },
] as const;

export function Shell() {
  const { pathname } = useLocation();
  return (
    <AppShell navbar={{ width: 190, breakpoint: 0 }} padding="xl">
      <AppShell.Navbar p="sm" aria-label="Screens">
        <Text fw={700} fz="lg" px="xs" py="sm">
          Rehearse
        </Text>
        {screens.map(({ to, label, icon: Icon }) => (
          <NavLink
            key={to}
            component={RouterLink}
            to={to}
            label={label}
            active={pathname.startsWith(to)}
            leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
            styles={{ root: { borderRadius: 8 } }}
          />
        ))}
      </AppShell.Navbar>
      <CommandPalette screens={screens} />
      <AppShell.Main>
        <Stack maw={960} gap="lg">
          <Notices />
          <ReminderCard />
          <Outlet />
        </Stack>
      </AppShell.Main>
    </AppShell>
  );
}

/** What happened that the person should know: recovered data, question files left out, a reminder that the system couldn't show. */
function Notices() {
  const status = useAnswer('app.status', {});
  const dismiss = useChange('app.dismissNotice');
  return (
    <Stack gap="xs" aria-live="polite">
      {status.data?.notices.map(({ id, level, title, message }) => (
        <Alert
          key={id}
          color={level === 'warning' ? 'orange' : 'indigo'}
          title={
            <Group justify="space-between" wrap="nowrap">
              {title}
              <CloseButton
                size="sm"
                aria-label={`Dismiss: ${title}`}
                onClick={() => dismiss.mutate({ id }, { onSuccess: () => refresh(['app']) })}
              />
            </Group>
          }
          styles={{ label: { width: '100%' }, title: { width: '100%' } }}
        >
          {message}
        </Alert>
      ))}
    </Stack>
  );
}
