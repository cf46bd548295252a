import type { Answer, Request, Transport } from '@shop/kit/ask';
import { openLog } from '@shop/kit/log';
import { bounded, QueueOverflow } from '../src/queue';
import { upstream } from '../src/upstream';

const settings = { queueAtMost: 10, resumeForMs: 60_000, log: openLog('silent') };
const event = (id: number): Answer => ({ data: { n: id }, extensions: { event: `e${id}` } });

/** A transport whose streams are given one after the other; an Error among the answers is thrown. */
function scripted(...streams: (Answer | Error | unknown[])[][]) {
  const asked: Request[] = [];
  const transport: Transport = {
    ask: () => Promise.reject(new Error('Not asked for.')),
    close: async () => {},
    async *stream(request) {
      asked.push(request);
      for (const item of streams.shift() ?? []) {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- graphql-ws throws lists of errors
        if (item instanceof Error || Array.isArray(item)) throw item;
        yield item;
      }
    },
  };
  return { transport, asked };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const item of items) seen.push(item);
  return seen;
}
const run = (transport: Transport, own: Partial<typeof settings> = {}) =>
  all(upstream('books', transport, () => ({ query: 'q' }), new AbortController().signal, { ...settings, ...own }));

describe('the upstream of a subscription', () => {
  it('goes on after the last event that was passed on, as often as it is lost', async () => {
    const { transport, asked } = scripted([event(1), event(2), new Error('lost')], [new Error('away')], [event(3)]);
    expect(await run(transport)).toEqual([event(1), event(2), event(3)]);
    expect(asked.map(({ resume }) => resume)).toEqual([undefined, 'e2', 'e2']);
  });

  it('tells what the subgraph refused, and asks no more', async () => {
    const errors = [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }];
    const asAnswer = scripted([{ data: null, errors }], [event(1)]);
    expect(await run(asAnswer.transport)).toEqual([{ data: null, errors }]);
    const asThrown = scripted([errors], [event(1)]);
    expect(await run(asThrown.transport)).toEqual([{ data: null, errors }]);
  });

  it('takes errors without a code for an accident', async () => {
    const { transport } = scripted([[{ message: 'socket hang up' }]], [event(1)]);
    expect(await run(transport)).toEqual([event(1)]);
  });

  it('gives up after its time', async () => {
    const { transport } = scripted(...Array.from({ length: 9 }, () => [new Error('away')]));
    expect(await run(transport, { resumeForMs: 0 })).toEqual([
      { data: null, errors: [{ message: 'The books service is not available.', extensions: { code: 'UNAVAILABLE' } }] },
    ]);
  });

  it('ends when nobody listens any more', async () => {
    const end = new AbortController();
    const { transport } = scripted([event(1), new Error('lost')]);
    const events = upstream('books', transport, () => ({ query: 'q' }), end.signal, settings);
    expect((await events.next()).value).toEqual(event(1));
    const next = events.next();
    end.abort();
    expect((await next).done).toBe(true);
  });
});

describe('a bounded queue', () => {
  async function* numbers(count: number) {
    for (let n = 1; n <= count; n++) yield n;
  }

  it('hands on all in order', async () => {
    expect(await all(bounded(numbers(10), 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('ends instead of growing when its consumer is too slow', async () => {
    let isEnded = false;
    async function* endless() {
      try {
        for (let n = 1; ; n++) yield n;
      } finally {
        isEnded = true;
      }
    }
    const queue = bounded(endless(), 5);
    await queue.next();
    await new Promise(setImmediate);
    await expect(queue.next()).rejects.toBeInstanceOf(QueueOverflow);
    await new Promise(setImmediate);
    expect(isEnded).toBe(true);
  });

  it('passes on an error after what came before it', async () => {
    async function* failing() {
      yield 1;
      throw new Error('lost');
    }
    const queue = bounded(failing(), 5);
    expect(await queue.next()).toEqual({ done: false, value: 1 });
    await expect(queue.next()).rejects.toThrow('lost');
  });

  it('a slow client is told to come back', async () => {
    const { transport } = scripted(Array.from({ length: 50 }, (_, i) => event(i)));
    const answers = upstream('books', transport, () => ({ query: 'q' }), new AbortController().signal, settings);
    await answers.next();
    await new Promise(setImmediate);
    const last = (await answers.next()).value as Answer;
    expect(last.errors![0]!.extensions.code).toBe('RATE_LIMITED');
    expect((await answers.next()).done).toBe(true);
  });
});
