import {
  keepPreviousData,
  notifyManager,
  QueryClient,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { notifications } from '@mantine/notifications';
import { pushes, type Area, type Input, type Output, type Push } from '../core/contract/calls.ts';
import { messageOf, type CallError, type CallResult } from '../core/contract/errors.ts';
import type { CallName, PushName } from '../core/contract/names.ts';
import type { Bridge } from '../preload/index.ts';
import { t } from './app/words.ts';

declare global {
  interface Window {
    readonly rehearse: Bridge;
  }
}

/** A refused or failed call, so that queries and mutations see it as an error. */
class CallFailure extends Error {
  readonly error: CallError;
  constructor(error: CallError) {
    super(messageOf(error, { t }));
    this.error = error;
  }
}

/**
 * Asks main. Rejects with a CallFailure that carries the typed error. An answer isn't checked again here: main, which
 * is the same build, has checked it against the schema of this name (`main/ipc.ts`), and a large one costs frames.
 */
export async function call<Name extends CallName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const result = (await window.rehearse.invoke(name, input)) as CallResult<Output<Name>>;
  if (!result.ok) throw new CallFailure(result.error);
  return result.value;
}

/** Listens to what main tells; returns the way to stop. */
export function subscribe<Name extends PushName>(
  name: Name,
  listener: (message: Push<Name>) => void,
): () => void {
  return window.rehearse.subscribe(name, (message) => {
    const parsed = pushes[name].safeParse(message);
    // The schema of this very name has just accepted the message.
    if (parsed.success) listener(parsed.data as Push<Name>);
    else console.error(`${name}:`, parsed.error);
  });
}

// By default an answer waits for a timer before it is shown, behind whatever else is waiting.
notifyManager.setScheduler(queueMicrotask);

export const queryClient = new QueryClient({
  defaultOptions: {
    // Main says what changed; the data is local, so a failure is no passing fault of a network.
    queries: {
      staleTime: Infinity,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always' },
  },
});

const areaOf = (name: CallName): string => name.split('.')[0] ?? '';

/** Refreshes the answers that may have changed. */
export function refresh(areas: readonly Area[]): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => {
      const name = queryKey[0] as CallName;
      return areas.some((area) => area === name || area === areaOf(name));
    },
  });
}

/** A call as a query, for those that need more than `useAnswer`. */
export const query = <Name extends CallName>(name: Name, input: Input<Name>) => ({
  queryKey: [name, input],
  queryFn: () => call(name, input),
});

/** A call's answer, kept up to date. */
export function useAnswer<Name extends CallName>(name: Name, input: Input<Name>) {
  return useQuery(query(name, input));
}

/** The same for an input that the person turns and tunes: the answer before stays until the next is there. */
export function useTunedAnswer<Name extends CallName>(name: Name, input: Input<Name>) {
  return useQuery({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    placeholderData: keepPreviousData,
  });
}

/** A call that changes something. A failure is shown; what was entered stays. */
export function useChange<Name extends CallName>(name: Name) {
  return useMutation({
    mutationFn: (input: Input<Name>) => call(name, input),
    onError: (error) => {
      notifications.show({
        color: 'red',
        title: t('app.failed'),
        message: error.message,
        autoClose: false,
      });
    },
  });
}
