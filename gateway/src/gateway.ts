import type { Transport } from '@shop/kit/ask';
import type { Identities } from '@shop/kit/identity';
import { folderStore } from '@shop/kit/image-store';
import type { Logger } from '@shop/kit/log';
import { Admission } from './admission';
import { startApollo } from './apollo';
import type { GatewayConfig } from './config';
import { Cors } from './cors';
import { openCredentials } from './credentials';
import { serveExports } from './exports';
import { graphqlOverHttp } from './graphql-http';
import { serveImages } from './images';
import { Plans } from './plan';
import { RateLimits } from './rate-limits';
import { httpServer, listen } from './server';
import { SocketOperations } from './socket-operations';
import { serveSockets } from './sockets';
import { Source, type SourceSettings } from './source';
import { Subscriptions } from './subscriptions';
import { serveUnsubscribe } from './unsubscribe';
import { serveUploads } from './uploads';
import { serveWebhooks } from './webhooks';
import { usersOver } from './users';

export interface GatewayParts {
  config: GatewayConfig;
  supergraphSdl: string;
  /** The way to each subgraph of the supergraph. Closing them is left to whoever opened them. */
  transportOf: (name: string) => Transport;
  identities: Identities;
  /** What is away now, for /health; else the subgraphs are asked. */
  degraded?: () => Promise<string[]>;
  log: Logger;
}

export interface Gateway {
  port: number;
  /** Lets what runs end and closes everything; sockets are told to come back. */
  stop(): Promise<void>;
}

/** Starts the single endpoint. It is ready as soon as this answers, whether subgraphs are there or not. */
export async function startGateway(parts: GatewayParts): Promise<Gateway> {
  const { config, supergraphSdl, transportOf, identities, log } = parts;
  const plans = new Plans(supergraphSdl, config.plansAtMost);
  const transports = Object.fromEntries(plans.subgraphs.map((name) => [name, transportOf(name)]));
  const settings: SourceSettings = { identities, deadlineMs: config.deadlineMs, log };
  const sources = Object.fromEntries(
    Object.entries(transports).map(([name, transport]) => [name, new Source(name, transport, settings)]),
  );
  const rates = openRates(config, log);
  const users = usersOver(transports.users, identities);
  const { keys, callers, usage, ...credentials } = openCredentials(
    config,
    usersOver(transports.users, identities),
    rates,
    log,
  );
  const admission = new Admission(plans.apiSchema, rates, usage, config);
  const apollo = await startApollo({ plans, supergraphSdl, sources, admission, limits: config, log });
  const cors = new Cors(config.corsOrigins);
  const uploads = config.uploadsDir ? folderStore(config.uploadsDir) : undefined;
  let isDraining = false;
  const server = httpServer({
    graphql: graphqlOverHttp({ ...config, apollo, callers, rates, usage, log }),
    images: serveImages(config.imagesDir, uploads),
    uploads: serveUploads({ ...config, images: uploads, catalog: transports.catalog, identities, rates, log }),
    unsubscribe: serveUnsubscribe({ ...config, notifications: transports.notifications, identities, rates, log }),
    exports: serveExports({ ...config, users, rates, log }),
    webhooks: serveWebhooks({ ...config, payments: transports.payments, identities, rates, log }),
    keys,
    cors,
    secureCookies: config.secureCookies,
    degraded: parts.degraded ?? (() => unreachable(transports, identities)),
    isDraining: () => isDraining,
    log,
  });
  const subscriptions = new Subscriptions({ ...config, plans, sources, transports, identities, log });
  const operations = new SocketOperations({
    plans,
    sources,
    admission,
    rates,
    usage,
    subscriptions,
    limits: config,
    log,
  });
  const sockets = serveSockets(server, { ...config, callers, rates, operations, cors, log });
  await Promise.all([rates.connected(), credentials.known()]);
  const port = await listen(server, config.port, config.host);
  return {
    port,
    async stop() {
      isDraining = true;
      await sockets.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      await apollo.stop();
      await credentials.stop();
      await rates.close();
    },
  };
}

const openRates = (config: GatewayConfig, log: Logger) =>
  new RateLimits(
    config.redisUrl,
    config.redisTimeoutMs,
    {
      requests: { perMinute: config.requestsPerMinute, burst: config.requestBurst },
      registrations: { perMinute: config.registrationsPerMinute, burst: config.registrationBurst },
      exports: { perMinute: config.exportsPerMinute, burst: config.exportsPerMinute },
      unknownKeys: { perMinute: config.unknownKeysPerMinute, burst: config.unknownKeysPerMinute },
    },
    log,
    config.redisPrefix,
  );

/** The names of the subgraphs that do not answer within a second. */
async function unreachable(transports: Record<string, Transport>, identities: Identities): Promise<string[]> {
  const request = { query: '{ __typename }', identity: identities.sign({ service: 'gateway', roles: [], scopes: [] }) };
  const asked = Object.entries(transports).map(([name, transport]) =>
    transport.ask(request, AbortSignal.timeout(1000)).then(
      ({ data }) => (data ? [] : [name]),
      () => [name],
    ),
  );
  return (await Promise.all(asked)).flat();
}
