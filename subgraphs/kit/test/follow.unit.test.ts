import { cancellable } from '@shop/kit/cancellable';
import { follow } from '@shop/kit/follow';
import { Wakes } from '@shop/kit/wake';

/** A log in memory that takes a moment to read, as a store does. */
function openLog() {
  const events: { id: string; position: number }[] = [];
  const wakes = new Wakes();
  return {
    append(wake = true) {
      events.push({ id: `e${events.length + 1}`, position: events.length + 1 });
      if (wake) wakes.ring('log');
    },
    follow: (from: number, lookEveryMs = 60_000) =>
      cancellable((signal) =>
        follow({
          from,
          signal,
          lookEveryMs,
          listen: (ring) => wakes.listen('log', ring),
          read: async (position) => {
            const found = events.slice(position);
            await new Promise(setImmediate);
            return found;
          },
        }),
      ),
  };
}

const take = async (events: AsyncIterableIterator<{ id: string }>, count: number) => {
  const ids: string[] = [];
  while (ids.length < count) ids.push(((await events.next()).value as { id: string }).id);
  return ids;
};

describe('follow', () => {
  it('replays what is stored, then goes on live, each once and in order', async () => {
    const log = openLog();
    log.append();
    log.append();
    const events = log.follow(1);
    expect(await take(events, 1)).toEqual(['e2']);
    const next = take(events, 2);
    log.append();
    log.append();
    expect(await next).toEqual(['e3', 'e4']);
    await events.return?.();
  });

  it('misses nothing that is written while it reads', async () => {
    const log = openLog();
    log.append();
    const events = log.follow(0);
    const three = take(events, 3);
    log.append();
    setImmediate(() => log.append());
    expect(await three).toEqual(['e1', 'e2', 'e3']);
    await events.return?.();
  });

  it('finds by itself what nobody woke it for', async () => {
    const log = openLog();
    const events = log.follow(0, 5);
    const first = take(events, 1);
    log.append(false);
    expect(await first).toEqual(['e1']);
    await events.return?.();
  });

  it('ends while it waits', async () => {
    const events = openLog().follow(0);
    const waiting = events.next();
    await events.return?.();
    expect(await waiting).toEqual({ value: undefined, done: true });
  });
});
