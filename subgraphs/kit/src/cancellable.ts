/**
 * An iterator that can be ended while it waits. A generator's own return() queues behind its pending await, so ending
 * here is a signal that `make` hands to its innermost wait; without it streams leak.
 */
export function cancellable<T>(
  make: (signal: AbortSignal) => AsyncGenerator<T>,
  outer?: AbortSignal,
): AsyncIterableIterator<T> {
  const end = new AbortController();
  if (outer?.aborted) end.abort();
  outer?.addEventListener('abort', () => end.abort(), { once: true });
  const inner = make(end.signal);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => inner.next(),
    return: (value?: unknown) => {
      end.abort();
      return inner.return(value);
    },
    throw: (error: unknown) => {
      end.abort();
      return inner.throw(error);
    },
  };
}
