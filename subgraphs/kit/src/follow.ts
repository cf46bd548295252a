/** One event of a followed log: its id, and its place, by which the next read goes on. */
export interface Followed {
  id: string;
  position: number;
}

export interface FollowOptions<E extends Followed> {
  /** Reads, in order, what stands after `position`. The store is the truth: whatever wakes only says "look again". */
  read: (position: number) => Promise<E[]>;
  /** Registers a wake and answers how to take it back. */
  listen: (onRing: () => void) => () => void;
  /** The position already seen. */
  from: number;
  signal: AbortSignal;
  /** It looks by itself this often, in ms, as wakes can be lost. */
  lookEveryMs?: number;
}

/**
 * Replays what is stored after `from`, then goes on live, each event once and in order. The wake is registered before
 * the first read, so that nothing falls between reading and listening. Ends when the signal aborts.
 */
export async function* follow<E extends Followed>(options: FollowOptions<E>): AsyncGenerator<E> {
  const { read, listen, signal, lookEveryMs = 2000 } = options;
  let position = options.from;
  let rung: boolean;
  let onRing = () => {};
  const ring = () => {
    rung = true;
    onRing();
  };
  const stop = listen(ring);
  signal.addEventListener('abort', ring, { once: true });
  try {
    while (!signal.aborted) {
      rung = false;
      for (const event of await read(position)) {
        if (signal.aborted) return;
        yield event;
        position = event.position;
      }
      if (!rung) await ringOr(lookEveryMs, (resolve) => (onRing = resolve));
    }
  } finally {
    stop();
  }
}

async function ringOr(ms: number, register: (resolve: () => void) => void): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    register(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
