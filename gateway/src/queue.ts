/** More came than the consumer took in time. */
export class QueueOverflow extends Error {}

/**
 * Takes from `source` as fast as it gives and hands on in the consumer's own pace; what waits in between is bounded. More
 * than `atMost` waiting items end it with a QueueOverflow, and the source with it: its sender never has to wait.
 */
export async function* bounded<T>(source: AsyncIterable<T>, atMost: number): AsyncGenerator<T> {
  const waiting: T[] = [];
  let ended: { error?: unknown } | undefined;
  let ring = () => {};
  const iterator = source[Symbol.asyncIterator]();
  const end = (error?: unknown) => {
    ended ??= { error };
    ring();
  };
  const pump = async () => {
    for (let next = await iterator.next(); !next.done && !ended; next = await iterator.next()) {
      waiting.push(next.value);
      if (waiting.length > atMost) return end(new QueueOverflow(`More than ${atMost} events wait.`));
      ring();
    }
    end();
  };
  void pump().catch(end);
  try {
    for (;;) {
      if (ended?.error instanceof QueueOverflow) throw ended.error;
      if (waiting.length) yield waiting.shift()!;
      else if (ended?.error) throw ended.error as Error;
      else if (ended) return;
      else await new Promise<void>((resolve) => (ring = resolve));
    }
  } finally {
    ended ??= {};
    void iterator.return?.().catch(() => {});
  }
}
