import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Request, Transport } from '@shop/kit/ask';
import type { PlainError } from '@shop/kit/errors';
import type { Logger } from '@shop/kit/log';
import { resumed } from './metrics';
import { bounded, QueueOverflow } from './queue';

export interface UpstreamSettings {
  queueAtMost: number;
  /** For how long a lost upstream is tried again, in ms. */
  resumeForMs: number;
  log: Logger;
}

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2000;

/**
 * A subscription's events from the subgraph that owns it, over any number of losses of the way to it: each time it is
 * asked to go on after the last event that was passed on. Ends with one answer of errors when the subgraph refuses, the
 * client is too slow, or the subgraph stays away. `requestOf` signs afresh each time.
 */
export async function* upstream(
  name: string,
  transport: Transport,
  requestOf: () => Request,
  signal: AbortSignal,
  { queueAtMost, resumeForMs, log }: UpstreamSettings,
): AsyncGenerator<Answer> {
  let resume: string | undefined;
  let lostAt: number | undefined;
  for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      for await (const answer of bounded(transport.stream({ ...requestOf(), resume }, signal), queueAtMost)) {
        if (lostAt !== undefined) log.info({ subgraph: name }, 'A subscription goes on.');
        lostAt = undefined;
        pause = FIRST_PAUSE_MS;
        yield answer;
        if (isRefusal(answer)) return;
        resume = answer.extensions?.event ?? resume;
      }
      return;
    } catch (error) {
      if (signal.aborted) return;
      const last = lastWords(error, name, lostAt !== undefined && Date.now() - lostAt > resumeForMs);
      if (last) {
        yield last;
        return;
      }
      if (lostAt === undefined) log.warn({ err: error, subgraph: name }, 'A subscription lost its subgraph.');
      lostAt ??= Date.now();
    }
    resumed.inc({ subgraph: name });
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
}

/** An answer that is no event: the subgraph will not run this subscription. */
const isRefusal = ({ data, extensions }: Answer) => !data && extensions?.event === undefined;

/** What is told when there is no going on; undefined when the subgraph was merely lost. */
function lastWords(error: unknown, name: string, isOver: boolean): Answer | undefined {
  if (error instanceof QueueOverflow)
    return told({
      message: 'Events came faster than they were read. Subscribe again, after the last event that you have.',
      extensions: { code: 'RATE_LIMITED' },
    });
  // graphql-ws throws the subgraph's errors as a list; those with a code are its answer, others are accidents.
  const [first] = Array.isArray(error) ? (error as Partial<PlainError>[]) : [];
  const code = first?.extensions?.code;
  if (code && code !== 'INTERNAL_SERVER_ERROR' && code !== 'UNAVAILABLE')
    return told({ message: first.message ?? '', extensions: { code } });
  if (isOver) return told({ message: `The ${name} service is not available.`, extensions: { code: 'UNAVAILABLE' } });
}

const told = (error: PlainError): Answer => ({ data: null, errors: [error] });
