import { Pool } from 'undici';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { DocumentNode } from 'graphql';
import { unavailable, type PlainError } from './errors';
import { IDENTITY_HEADER, type Caller, type Identities } from './identity';
import { requestId } from './log';
import { traceparent } from './trace';

/** One operation for a subgraph. */
export interface Request {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
  /** The signed internal identity. */
  identity?: string;
  /** The parsed query, where the asker has it at hand; never crosses the network. */
  document?: DocumentNode;
  /** Of a subscription: the id of the last event that was passed on. */
  resume?: string;
}

/** A subgraph's answer as plain data: the same whether it crossed a network or not. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: PlainError[];
  extensions?: {
    /** Whole Set-Cookie values, for the gateway to hand on. */
    cookies?: string[];
    /** The caller as it is from now on, after signing in. */
    caller?: Caller;
    /** Of a subscription: the id of this event. */
    event?: string;
  };
}

/** How to reach one subgraph; what goes over it is the same either way. */
export interface Transport {
  /** Rejects with UNAVAILABLE when the subgraph can't be reached or is late. */
  ask(request: Request, signal?: AbortSignal): Promise<Answer>;
  /** Ends with an error when the connection is lost; go on with `resume`. */
  stream(request: Request, signal: AbortSignal): AsyncIterable<Answer>;
  close(): Promise<void>;
}

/** What a running subgraph offers to be asked directly. */
export interface Runs {
  run(request: Request): Promise<Answer>;
  stream(request: Request, signal?: AbortSignal): AsyncIterableIterator<Answer>;
}

/** A subgraph in the same process. Variables that are undefined are left out, as JSON would. */
export const direct = (subgraph: () => Runs): Transport => ({
  ask: async (request) => subgraph().run({ ...request, variables: defined(request.variables) }),
  stream: (request, signal) => subgraph().stream({ ...request, variables: defined(request.variables) }, signal),
  close: async () => {},
});

const defined = (variables: Request['variables']) =>
  variables && Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));

/** A subgraph across the network: HTTP over kept-alive connections, graphql-ws for streams. A call has `deadlineMs`. */
export function remote(url: string, deadlineMs = 5000): Transport {
  const { origin, host } = new globalThis.URL(url);
  const pool = new Pool(origin, { connections: 64, keepAliveTimeout: 30_000, connect: { timeout: 2000 } });
  const socket = createClient({ url: `ws://${host}/graphql`, webSocketImpl: WebSocket, lazy: true, retryAttempts: 0 });
  return {
    ask: (request, signal) =>
      post(
        pool,
        request,
        signal ? AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]) : AbortSignal.timeout(deadlineMs),
      ),
    stream({ query, variables, operationName, identity, resume }, signal) {
      const events = socket.iterate<Answer['data']>({
        query,
        variables,
        operationName,
        extensions: { identity, resume },
      });
      signal.addEventListener('abort', () => void events.return?.(undefined), { once: true });
      return events as AsyncIterable<Answer>;
    },
    async close() {
      await socket.dispose();
      await pool.destroy();
    },
  };
}

async function post(
  pool: Pool,
  { identity, query, variables, operationName }: Request,
  signal: AbortSignal,
): Promise<Answer> {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (identity) headers[IDENTITY_HEADER] = identity;
  const trace = traceparent();
  if (trace) headers.traceparent = trace;
  const id = requestId();
  if (id) headers['x-request-id'] = id;
  try {
    const body = JSON.stringify({ query, variables, operationName });
    const response = await pool.request({ path: '/graphql', method: 'POST', headers, body, signal });
    return (await response.body.json()) as Answer;
  } catch (error) {
    throw Object.assign(unavailable(), { cause: error });
  }
}

/** Asks another subgraph, on the asker's own behalf; for its @inaccessible fields. */
export interface Ask {
  /**
   * The `data` of the operation. Rejects with UNAVAILABLE when the subgraph can't be reached, with the first error's
   * code and message when it answers errors.
   */
  <D>(subgraph: string, query: string, variables?: Record<string, unknown>): Promise<D>;
}

/** Makes `askSubgraph` for the subgraph `service` from the ways to reach the others. */
export function askWith(service: string, identities: Identities, transportOf: (name: string) => Transport): Ask {
  return async <D>(subgraph: string, query: string, variables: Record<string, unknown> = {}) => {
    const identity = identities.sign({ service, roles: [], scopes: [] });
    const { data, errors } = await transportOf(subgraph).ask({ query, variables, identity });
    const refused = errors?.[0];
    if (refused?.extensions.code === 'UNAVAILABLE' || (!refused && !data)) throw unavailable();
    if (refused) throw new Error(`${subgraph} answered ${refused.extensions.code}: ${refused.message}`);
    return data as D;
  };
}
