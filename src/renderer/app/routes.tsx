import { createHashRouter, Navigate } from 'react-router';
import { CoverageScreen } from '../screens/coverage/coverage-screen.tsx';
import { DrillScreen } from '../screens/drill/drill-screen.tsx';
import { NotesScreen } from '../screens/notes/notes-screen.tsx';
import { DrillsScreen } from '../screens/drills/drills-screen.tsx';
import { StoriesScreen } from '../screens/drills/stories-screen.tsx';
import { PlanScreen } from '../screens/plan/plan-screen.tsx';
import { EditScreen } from '../screens/questions/edit-screen.tsx';
import { QuestionScreen } from '../screens/questions/question-screen.tsx';
import { QuestionsScreen } from '../screens/questions/questions-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { TodayScreen } from '../screens/today/today-screen.tsx';
import { Shell } from './shell.tsx';

export const router = createHashRouter([
  {
    element: <Shell />,
    children: [
      { path: '/today', element: <TodayScreen /> },
      { path: '/plan', element: <PlanScreen /> },
      { path: '/drills', element: <DrillsScreen /> },
      { path: '/drills/stories', element: <StoriesScreen /> },
      { path: '/coverage', element: <CoverageScreen /> },
      { path: '/questions', element: <QuestionsScreen /> },
      { path: '/questions/:id', element: <QuestionScreen /> },
      { path: '/questions/:id/edit', element: <EditScreen /> },
      { path: '/notes', element: <NotesScreen /> },
      { path: '/settings', element: <SettingsScreen /> },
    ],
  },
  // A drill has nothing around it.
  { path: '/drill', element: <DrillScreen /> },
  { path: '*', element: <Navigate to="/today" replace /> },
]);
