import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Bell } from './wake';

const CHANNEL = 'kit_wake';
const AGAIN_MS = 1000;

/** A bell by LISTEN and NOTIFY, and how to take it down. */
export interface PgBell extends Bell {
  stop(): Promise<void>;
}

/**
 * The bell of `name` between the processes that share a database. It listens on a connection of its own, which is opened
 * again when it is lost; behind a pooler that can't LISTEN it is silent. `notify` sends one statement by the pool.
 */
export function openPgBell(
  url: string,
  name: string,
  notify: (text: string, values: unknown[]) => Promise<unknown>,
): PgBell {
  const stopping = new AbortController();
  const rings = new Set<() => void>();
  const listening = listenUntil(stopping.signal, { url, name }, () => rings.forEach((onRing) => onRing()));
  return {
    ring: coalesced(() => notify('SELECT pg_notify($1, $2)', [CHANNEL, name])),
    listen(onRing) {
      rings.add(onRing);
      return () => void rings.delete(onRing);
    },
    async stop() {
      stopping.abort();
      await listening;
    },
  };
}

interface Place {
  url: string;
  name: string;
}

async function listenUntil(stopping: AbortSignal, place: Place, onRing: () => void): Promise<void> {
  while (!stopping.aborted) {
    await listenOnce(stopping, place, onRing).catch(() => {});
    await delay(AGAIN_MS, undefined, { signal: stopping }).catch(() => {});
  }
}

/** Listens until the connection is lost or `stopping` aborts. */
async function listenOnce(stopping: AbortSignal, { url, name }: Place, onRing: () => void): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 3000,
    keepAlive: true,
    application_name: `${name} wakes`,
  });
  // A loss is told by `once` below, or by the query that meets it; unheard, it would end the process.
  client.on('error', () => {});
  client.on('notification', ({ payload }) => payload === name && onRing());
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    await once(client, 'end', { signal: stopping });
  } finally {
    await client.end().catch(() => {});
  }
}

/** Does the work when asked, one at a time; asked in the meantime, once more after it. */
function coalesced(work: () => Promise<unknown>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    do {
      again = false;
      await work().catch(() => {});
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
