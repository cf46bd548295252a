import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type ExecutionArgs } from 'graphql';
import { CloseCode, handleProtocols, makeServer, type Context } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Logger } from '@shop/kit/log';
import type { Callers, Known } from './callers';
import { addressKey, connectionOf, type Connection } from './connection';
import type { Cors } from './cors';
import { badRequest } from './errors';
import type { RateLimits } from './rate-limits';
import type { Payload, Ready, SocketOperations } from './socket-operations';

export interface SocketParts {
  callers: Callers;
  rates: RateLimits;
  operations: SocketOperations;
  cors: Cors;
  bodyAtMost: number;
  trustedProxies: number;
  subscriptionsAtMost: number;
  log: Logger;
}

/** What is kept for one socket. */
interface Extra {
  socket: WebSocket;
  connection: Connection;
  /** Aborts when the socket is gone. */
  gone: AbortController;
  known?: Known;
  expiry?: NodeJS.Timeout;
  unwatch?: () => void;
}

type Params = { authorization?: unknown; apiKey?: unknown; guestToken?: unknown };
type Args = ExecutionArgs & { ready: Ready };

const PING_EVERY_MS = 12_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const PATH = '/graphql';

/** Serves graphql-ws at /graphql of an HTTP server. Answers how to close every socket. */
export function serveSockets(server: Server, parts: SocketParts): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: parts.bodyAtMost, handleProtocols });
  const protocol = makeServer<Params, Extra>(handlers(parts));
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] !== PATH) return reject(socket, '404 Not Found');
    if (!parts.cors.admits(request.headers)) return reject(socket, '403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (opened) =>
      attach(protocol, opened, connectionOf(request, parts.trustedProxies), parts.log),
    );
  });
  return {
    async close() {
      for (const socket of sockets.clients) socket.close(1001, 'Going away');
      sockets.close();
    },
  };
}

const reject = (socket: Duplex, status: string) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);

/** What graphql-ws asks at each step of a socket's life. */
const handlers = ({ callers, rates, operations, subscriptionsAtMost, log }: SocketParts) => ({
  async onConnect({ connectionParams, extra }: Context<Params, Extra>) {
    try {
      const verdict = await rates.take('requests', addressKey(extra.connection.ipAddress));
      if (!verdict.isAllowed) return false;
      const known = await callers.of(credentialsOf(connectionParams), extra.connection);
      if (extra.gone.signal.aborted) return false;
      extra.known = known;
      if (known.expiresAt) closeAt(extra, known.expiresAt);
      extra.unwatch = known.watch(() => closeForbidden(extra));
      return known.newGuest ? { guestToken: known.newGuest } : true;
    } catch (error) {
      if (!(error instanceof GraphQLError)) log.error({ err: error }, 'A socket could not be opened.');
      else if (error.extensions.code === 'BAD_USER_INPUT') extra.socket.close(CloseCode.BadRequest, error.message);
      return false;
    }
  },
  async onSubscribe({ extra, subscriptions }: Context<Params, Extra>, _id: string, payload: Payload) {
    if (Object.keys(subscriptions).length > subscriptionsAtMost)
      return [badRequest(`At most ${subscriptionsAtMost} operations run on one socket at once. Open another.`)];
    try {
      const ready = await operations.ready(payload, extra.known!, extra.gone.signal);
      const { document, operationName } = ready;
      return { document, operationName, ready } as unknown as Args;
    } catch (error) {
      return [error as GraphQLError];
    }
  },
  execute: (args: ExecutionArgs) => operations.execute((args as Args).ready),
  subscribe: (args: ExecutionArgs) => operations.subscribe((args as Args).ready) as AsyncGenerator<never>,
});

const credentialsOf = ({ authorization, apiKey, guestToken }: Params = {}) => ({
  authorization: textOf(authorization),
  apiKey: textOf(apiKey),
  guestToken: textOf(guestToken),
});

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** 4403 lets graphql-ws clients come back with a new token, 4401 would not. */
const closeForbidden = ({ socket }: Extra) => socket.close(CloseCode.Forbidden, 'Forbidden');

/** A socket ends with its token. */
function closeAt(extra: Extra, expiresAt: number): void {
  const inMs = Math.min(expiresAt - Date.now(), LONGEST_TIMER_MS);
  extra.expiry = setTimeout(() => closeForbidden(extra), inMs);
}

/** Binds one socket to the protocol, and ends it when its client no longer answers. */
function attach(
  protocol: ReturnType<typeof makeServer<Params, Extra>>,
  socket: WebSocket,
  connection: Connection,
  log: Logger,
): void {
  const extra: Extra = { socket, connection, gone: new AbortController() };
  let isAlive = true;
  const ping = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, PING_EVERY_MS);
  socket.on('pong', () => (isAlive = true));
  socket.on('error', (error) => log.debug({ err: error }, 'A socket failed.'));
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) => sent(socket, text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (heard) =>
        socket.on('message', (data: Buffer) => {
          heard(data.toString()).catch((error: unknown) => {
            log.error({ err: error }, 'A message on a socket failed.');
            socket.close(CloseCode.InternalServerError, 'Internal server error');
          });
        }),
    },
    extra,
  );
  socket.once('close', (code, reason) => {
    clearInterval(ping);
    clearTimeout(extra.expiry);
    extra.unwatch?.();
    extra.gone.abort();
    void closed(code, reason.toString());
  });
}

/** Settles when the text has left this process, so that a slow client slows its own subscriptions alone. */
const sent = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    socket.send(text, (error) => (error ? reject(error) : resolve()));
  });
