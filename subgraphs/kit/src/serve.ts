import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, parse, type ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Answer, Request } from './ask';
import { cancellable } from './cancellable';
import { publicError } from './errors';
import { healthAnswer } from './health';
import { IDENTITY_HEADER, type Identities } from './identity';
import { inRequest } from './log';
import { continueTrace } from './trace';
import type { Running } from './subgraph';

interface HttpContext {
  identity: string;
}

const BODY_AT_MOST = 10 * 1024 * 1024;

/** Serves a running subgraph over HTTP and graphql-ws at /graphql, and its health. Answers how to drain and stop. */
export async function serve(subgraph: Running, sdl: string, identities: Identities, port: number, host = '0.0.0.0') {
  let draining = false;
  const apollo = await apolloOver(subgraph, sdl);
  const server = createServer((request, response) => {
    const id = String(request.headers['x-request-id'] ?? randomUUID());
    void inRequest(id, () =>
      continueTrace(request.headers.traceparent as string | undefined, () => answer(request, response)),
    );
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const health = await healthAnswer(request.url ?? '', () => subgraph.failing(), draining);
    if (health) return send(response, health.status, JSON.stringify(health.body));
    if (request.url !== '/graphql' || request.method !== 'POST')
      return send(response, 404, '{"error":"POST /graphql, through the gateway."}');
    return graphql(apollo, identities, request, response);
  };
  const sockets = serveStreams(server, subgraph, identities);
  server.keepAliveTimeout = 60_000;
  server.listen(port, host);
  await once(server, 'listening');
  return {
    async stop() {
      draining = true;
      await sockets.dispose();
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await closed;
      await apollo.stop();
    },
  };
}

/** Apollo Server in front of the subgraph's one way in: it parses and validates, `run` executes. */
async function apolloOver(subgraph: Running, sdl: string): Promise<ApolloServer<HttpContext>> {
  const gateway: GatewayInterface = {
    load: async () => ({
      executor: async ({ source, document, request, operationName, context }) =>
        asErrors(
          await subgraph.run({
            query: source,
            document,
            operationName,
            variables: request.variables,
            identity: (context as HttpContext).identity,
          }),
        ) as never,
    }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: subgraph.schema, coreSupergraphSdl: sdl });
      return () => {};
    },
    stop: async () => {},
  };
  const apollo = new ApolloServer<HttpContext>({
    gateway,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

async function graphql(
  apollo: ApolloServer<HttpContext>,
  identities: Identities,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const identity = String(request.headers[IDENTITY_HEADER] ?? '');
  try {
    identities.verify(identity);
  } catch (error) {
    return send(response, 401, JSON.stringify({ errors: [publicError(error as GraphQLError, () => {})] }));
  }
  const body = await bodyOf(request);
  if (body === undefined)
    return send(
      response,
      400,
      '{"errors":[{"message":"The body is JSON of at most 10 MB.","extensions":{"code":"BAD_USER_INPUT"}}]}',
    );
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    ['accept', 'application/json'],
  ]);
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => ({ identity }),
  });
  if (answer.body.kind === 'complete') send(response, answer.status ?? 200, answer.body.string);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      if ((size += chunk.length) > BODY_AT_MOST) return undefined;
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, body: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    .end(body);
}

/** Apollo Server and graphql-ws tell path and code only of errors that are instances. */
const asErrors = ({ errors, ...answer }: Answer) => ({
  ...answer,
  ...(errors && {
    errors: errors.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions })),
  }),
});

/** Streams over graphql-ws; the identity and the event to resume after come in the payload's extensions. */
function serveStreams(server: Server, subgraph: Running, identities: Identities) {
  return useServer(
    {
      schema: subgraph.schema,
      onSubscribe(_context, _id, { query, variables, operationName, extensions }) {
        const { identity, resume } = (extensions ?? {}) as { identity?: string; resume?: string };
        try {
          identities.verify(identity);
        } catch (error) {
          return [error as GraphQLError];
        }
        const request: Request = { query, variables, operationName, identity, resume };
        return { schema: subgraph.schema, document: parse(query), request } as ExecutionArgs;
      },
      subscribe: (args) =>
        cancellable(async function* (signal) {
          for await (const answer of subgraph.stream((args as unknown as { request: Request }).request, signal))
            yield asErrors(answer);
        }),
    },
    new WebSocketServer({ server, path: '/graphql' }),
  );
}
