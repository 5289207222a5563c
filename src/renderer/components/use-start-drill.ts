import { useNavigate } from 'react-router';
import type { Input } from '../../core/contract/calls.ts';
import { queryClient, useChange } from '../api.ts';

/** Starts a drill and goes to it. */
export function useStartDrill() {
  const { mutate, isPending } = useChange('drills.start');
  const navigate = useNavigate();
  const start = (input: Input<'drills.start'>) =>
    mutate(input, {
      onSuccess: (drill) => {
        // The drill's screen must not meet the answer from before the start.
        queryClient.setQueryData(['drills.current', {}], drill);
        void navigate('/drill');
      },
    });
  return { start, isPending };
}
