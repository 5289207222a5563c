import type { ComponentType } from 'react';
import { createHashRouter, Navigate } from 'react-router';
import { TodayScreen } from '../screens/today/today-screen.tsx';
import { Shell } from './shell.tsx';

// Each screen but the first is read when it is first shown, or before that in a quiet moment: the charts and the
// editor would otherwise be read and set up before the first paint.
const plan = () => import('../screens/plan/plan-screen.tsx');
const drills = () => import('../screens/drills/drills-screen.tsx');
const stories = () => import('../screens/drills/stories-screen.tsx');
const coverage = () => import('../screens/coverage/coverage-screen.tsx');
const questions = () => import('../screens/questions/questions-screen.tsx');
const question = () => import('../screens/questions/question-screen.tsx');
const edit = () => import('../screens/questions/edit-screen.tsx');
const notes = () => import('../screens/notes/notes-screen.tsx');
const settings = () => import('../screens/settings/settings-screen.tsx');
const drill = () => import('../screens/drill/drill-screen.tsx');

/** Reads the screens that have not been shown yet, one in each quiet moment. */
export function readAhead(
  left = [drill, questions, coverage, plan, question, drills, notes, settings],
): void {
  const [next, ...others] = left;
  if (next) requestIdleCallback(() => void next().then(() => readAhead(others), console.error));
}

const component = (Component: ComponentType) => ({ Component });

export const router = createHashRouter([
  {
    element: <Shell />,
    hydrateFallbackElement: <></>,
    children: [
      { path: '/today', element: <TodayScreen /> },
      { path: '/plan', lazy: async () => component((await plan()).PlanScreen) },
      { path: '/drills', lazy: async () => component((await drills()).DrillsScreen) },
      { path: '/drills/stories', lazy: async () => component((await stories()).StoriesScreen) },
      { path: '/coverage', lazy: async () => component((await coverage()).CoverageScreen) },
      { path: '/questions', lazy: async () => component((await questions()).QuestionsScreen) },
      { path: '/questions/:id', lazy: async () => component((await question()).QuestionScreen) },
      { path: '/questions/:id/edit', lazy: async () => component((await edit()).EditScreen) },
      { path: '/notes', lazy: async () => component((await notes()).NotesScreen) },
      { path: '/settings', lazy: async () => component((await settings()).SettingsScreen) },
    ],
  },
  // A drill has nothing around it.
  { path: '/drill', lazy: async () => component((await drill()).DrillScreen) },
  { path: '*', element: <Navigate to="/today" replace /> },
]);
