import { Kind, print, type DocumentNode, type FormattedExecutionResult } from 'graphql';
import { ApolloLink } from '@apollo/client/link';
import { createClient, type Client } from 'graphql-ws';
import { Observable } from 'rxjs';
import { connection } from './connection';
import type { Session } from './session';

const PING_EVERY_MS = 10_000;
const PONG_WITHIN_MS = 5_000;
const LONGEST_WAIT_MS = 5_000;

/** Sends subscriptions over one WebSocket that comes back by itself, with a fresh token, from the last event that was seen. */
export function socketLink(url: string, session: Session): ApolloLink {
  const client = openSocket(url, session);
  return new ApolloLink(
    ({ query, variables, operationName }) =>
      new Observable((observer) => {
        // graphql-ws writes the variables anew at every attempt: changed in place, they say where to go on.
        const resumable = { ...variables };
        const canResume = takesAfter(query);
        return client.subscribe(
          { query: print(query), variables: resumable, operationName },
          {
            next: (result) => {
              const seen = eventId(result as FormattedExecutionResult);
              if (seen && canResume) resumable.after = seen;
              observer.next(result as FormattedExecutionResult);
            },
            error: (cause) =>
              observer.error(cause instanceof Error ? cause : new Error('The subscription was refused.', { cause })),
            complete: () => observer.complete(),
          },
        );
      }),
  );
}

/** Whether the operation can be told where to go on. */
const takesAfter = ({ definitions }: DocumentNode): boolean =>
  definitions.some(
    (one) =>
      one.kind === Kind.OPERATION_DEFINITION &&
      !!one.variableDefinitions?.some(({ variable }) => variable.name.value === 'after'),
  );

/** The id of the event that an answer tells of, or of what it tells itself, in whatever field it has one. */
function eventId({ data }: FormattedExecutionResult): string | undefined {
  const [update] = Object.values(data ?? {}) as ({ id?: string; event?: { id?: string } } | null)[];
  return update?.event?.id ?? update?.id;
}

function openSocket(url: string, session: Session): Client {
  let pong: number | undefined;
  const client = createClient({
    url,
    connectionParams: async () => {
      const token = await session.token();
      return token ? { authorization: `Bearer ${token}` } : {};
    },
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: patience,
    keepAlive: PING_EVERY_MS,
    on: {
      connecting: (isRetry) => connection.set(isRetry ? 'lost' : 'opening'),
      connected: () => connection.set('live'),
      closed: (event) =>
        connection.set((event as CloseEvent).wasClean && (event as CloseEvent).code === 1000 ? 'idle' : 'lost'),
      ping: (received) => {
        if (!received) pong = window.setTimeout(() => client.terminate(), PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (received) window.clearTimeout(pong);
      },
    },
  });
  // Another tab signed in or out: the socket speaks for who is there now.
  session.onChange((change) => change === 'elsewhere' && client.terminate());
  // A browser may keep a dead socket for minutes: the network's own word is quicker.
  window.addEventListener('offline', () => client.terminate());
  return client;
}

/** A moment that grows with the failures, or until the network is back. */
function patience(retries: number): Promise<void> {
  const wait = Math.min(300 * 2 ** retries, LONGEST_WAIT_MS) * (0.75 + Math.random() / 2);
  return new Promise((resolve) => {
    const go = () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = window.setTimeout(go, wait);
    window.addEventListener('online', go);
  });
}
