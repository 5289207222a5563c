/** The way to another thread or page, and its end. */
interface Channel {
  readonly port: Pick<Worker, 'postMessage' | 'addEventListener'>;
  close(): void;
}

/** What crosses: each question has an answer of the same number, which is null where nothing can be made. */
export interface ToMake<Asked> {
  readonly id: number;
  readonly asked: Asked;
}
export interface Answer<Made> {
  readonly id: number;
  readonly made: Made | null;
}

/** So many are kept: of a question's page, and of the next cards. */
const mostKept = 40;
const quietMilliseconds = 5 * 60_000;

/**
 * What takes longer than the window may stand still is made in another thread or page: once, however often it is asked
 * for. That one is opened when it is needed and closed after five minutes in which it wasn't.
 * @param open its second argument is to be called when no answer will come any more
 */
export function madeElsewhere<Asked, Made>(open: (onLost: () => void) => Promise<Channel>) {
  /** The oldest first; null where nothing can be made. */
  const kept = new Map<string, Made | null>();
  const pending = new Map<string, Promise<Made | null>>();
  /** Undefined says that no answer will come. */
  const answers = new Map<number, (made: Made | null | undefined) => void>();
  let channel: Promise<Channel> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;

  const close = (): void => {
    void channel?.then((opened) => opened.close());
    channel = null;
    for (const resolve of answers.values()) resolve(undefined);
    answers.clear();
  };
  const answer = ({ id, made }: Answer<Made>): void => {
    answers.get(id)?.(made);
    answers.delete(id);
  };
  const opened = async (): Promise<Channel> => {
    const found = await open(close);
    found.port.addEventListener('message', (event) => answer(event.data));
    return found;
  };
  const ask = async (asked: Asked): Promise<Made | null | undefined> => {
    channel ??= opened();
    clearTimeout(timer);
    timer = setTimeout(close, quietMilliseconds);
    count += 1;
    const toMake: ToMake<Asked> = { id: count, asked };
    const answered = new Promise<Made | null | undefined>((resolve) =>
      answers.set(toMake.id, resolve),
    );
    const { port } = await channel;
    port.postMessage(toMake);
    return answered;
  };
  const keep = async (key: string, asked: Asked): Promise<Made | null> => {
    const made = await ask(asked);
    pending.delete(key);
    if (made === undefined) return null;
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return made;
  };
  const keyOf = (asked: Asked): string => JSON.stringify(asked);

  return {
    /** What has been made of it already; undefined where it hasn't. */
    made: (asked: Asked): Made | null | undefined => kept.get(keyOf(asked)),
    make: (asked: Asked): Promise<Made | null> => {
      const key = keyOf(asked);
      const known = kept.get(key);
      if (known !== undefined) return Promise.resolve(known);
      const begun = pending.get(key) ?? keep(key, asked);
      pending.set(key, begun);
      return begun;
    },
  };
}
