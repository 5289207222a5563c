import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app/app.css';
import 'dayjs/locale/de';
import { MantineProvider } from '@mantine/core';
import { DatesProvider, type DayOfWeek } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { queryClient, refresh, subscribe } from './api.ts';
import { keepAppearance } from './app/appearance.ts';
import { readAhead, router } from './app/routes.tsx';
import { Announcements } from './components/announce.tsx';
import { themeInWords } from './app/theme.ts';
import { keepWords } from './app/keep-words.ts';
import { formats, t } from './app/words.ts';

subscribe('changed', ({ areas }) => refresh(areas));
subscribe('navigate', ({ to }) => {
  // Main may have started a drill: its screen must not meet the answer from before that.
  const known = queryClient.invalidateQueries({ queryKey: ['drills.current'], refetchType: 'all' });
  void known.then(() => router.navigate(to));
});

async function start(): Promise<void> {
  const root = document.querySelector('#root');
  if (!root) return;
  // The first paint has the person's size of text; without the settings there is still a window.
  await keepAppearance().catch(console.error);
  const react = createRoot(root);
  await keepWords((locale) => react.render(<Program key={locale} />));
  readAhead();
}

function Program() {
  const [theme] = useState(themeInWords);
  return (
    <StrictMode>
      {/* Main sets the system's colour scheme from the settings, so following it is enough. */}
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <DatesProvider
          settings={{
            locale: formats().language,
            // Mantine counts from Sunday.
            firstDayOfWeek: weekdayFromSunday(formats().firstWeekday),
          }}
        >
          <QueryClientProvider client={queryClient}>
            <ModalsProvider labels={{ confirm: t('common.confirm'), cancel: t('common.cancel') }}>
              <Notifications position="bottom-right" />
              <Announcements />
              <RouterProvider router={router} />
            </ModalsProvider>
          </QueryClientProvider>
        </DatesProvider>
      </MantineProvider>
    </StrictMode>
  );
}

const weekdayFromSunday = (fromMonday: number): DayOfWeek => ((fromMonday + 1) % 7) as DayOfWeek;

void start();
