import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app/app.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { queryClient, refresh, subscribe } from './api.ts';
import { keepAppearance } from './app/appearance.ts';
import { router } from './app/routes.tsx';

const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 8 },
  defaultRadius: 'md',
  autoContrast: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: { fontWeight: '650' },
});

subscribe('changed', ({ areas }) => refresh(areas));
subscribe('navigate', ({ to }) => {
  // Main may have started a drill: its screen must not meet the answer from before that.
  const known = queryClient.invalidateQueries({ queryKey: ['drills.current'], refetchType: 'all' });
  void known.then(() => router.navigate(to));
});

function render(): void {
  const root = document.querySelector('#root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      {/* Main sets the system's colour scheme from the settings, so following it is enough. */}
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <QueryClientProvider client={queryClient}>
          <ModalsProvider>
            <Notifications position="bottom-right" />
            <RouterProvider router={router} />
          </ModalsProvider>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}

// The first paint has the person's size of text; without the settings there is still a window.
void keepAppearance().finally(render);
