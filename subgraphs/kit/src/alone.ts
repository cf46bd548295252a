import { direct, remote, type Transport } from './ask';
import { ConfigError, readAll, readConfig, setting, wholeNumber, type Env } from './config';
import { unavailable } from './errors';
import { identities } from './identity';
import { openBroker } from './kafka';
import { readKitConfig, type KitConfig } from './kit-config';
import { openLog, type Logger } from './log';
import { serveMetrics } from './metrics';
import { serve } from './serve';
import type { Running, Subgraph, Surroundings } from './subgraph';
import { startTracing } from './trace';
import { z } from 'zod';

/** The ways to the other subgraphs: the environment's `NAME_URL` of each. Throws when one that is asked for is not set. */
export function remotes(
  env: Env,
  deadlineMs?: number,
): { to: (name: string) => Transport; close: () => Promise<void> } {
  const known = new Map<string, Transport>();
  const open = (name: string) => {
    const { url } = readConfig(env, { url: setting(`${name.toUpperCase()}_URL`, z.url()) });
    const transport = remote(url, deadlineMs);
    known.set(name, transport);
    return transport;
  };
  return {
    to: (name) => known.get(name) ?? open(name),
    close: async () => void (await Promise.all([...known.values()].map((transport) => transport.close()))),
  };
}

/** Reads kit's and the subgraphs' settings; one error names every fault of all of them. */
export function readSettings(subgraphs: Subgraph[], env: Env): KitConfig {
  const [kit] = readAll<unknown>([
    () => readKitConfig(env),
    ...subgraphs.map((subgraph) => () => subgraph.config(env)),
  ]);
  return kit as KitConfig;
}

/** Starts subgraphs in this process; they reach each other directly, and others by `transportOf`. Stops what started when one fails. */
export async function startTogether(
  subgraphs: Subgraph[],
  given: Omit<Surroundings, 'transportOf'>,
  others: (name: string) => Transport,
): Promise<Running[]> {
  const running = new Map<string, Running>();
  const names = new Set(subgraphs.map(({ name }) => name));
  const within = (name: string) =>
    direct(() => {
      const found = running.get(name);
      if (!found) throw unavailable(`${name} is still starting.`);
      return found;
    });
  const transportOf = (name: string) => (names.has(name) ? within(name) : others(name));
  const begun = await Promise.allSettled(
    subgraphs.map((subgraph) => subgraph.start({ ...given, transportOf }).then((one) => running.set(one.name, one))),
  );
  const failed = begun.find((result) => result.status === 'rejected');
  if (!failed) return subgraphs.map(({ name }) => running.get(name)!);
  await Promise.all([...running.values()].map((one) => one.stop()));
  throw failed.reason;
}

/** Runs one subgraph as a process of its own, on `NAME_PORT`. */
export const runAlone = (subgraph: Subgraph, env: Env = process.env): Promise<void> =>
  runProcess(subgraph.name, env, async (log) => {
    const kit = readSettings([subgraph], env);
    const { port } = readConfig(env, {
      port: setting(`${subgraph.name.toUpperCase()}_PORT`, wholeNumber(0)),
    });
    const signer = identities(kit.identitySecret);
    const stopTracing = await startTracing(kit.otlpEndpoint, subgraph.name);
    const broker = openBroker(kit, log);
    const others = remotes(env);
    const [running] = await startTogether([subgraph], { env, kit, log, identities: signer, broker }, others.to);
    const stopMetrics = await serveMetrics(kit.metricsPort, kit.listenHost);
    const face = await serve(running!, subgraph.shape().sdl, signer, port, kit.listenHost);
    log.info({ port }, `${subgraph.name} listens.`);
    return async () => {
      await face.stop();
      await running!.stop();
      await others.close();
      await broker.stop();
      await stopMetrics();
      await stopTracing();
    };
  });

/**
 * The life of a process: `start` answers how to stop; SIGTERM and SIGINT stop it in order, within 10 s. Settings that are
 * wrong end it with exit code 78 (EX_CONFIG) and the list of faults; any other failure with 1.
 */
export async function runProcess(
  name: string,
  env: Env,
  start: (log: Logger) => Promise<() => Promise<void>>,
): Promise<void> {
  const log = openLog(env.LOG_LEVEL ?? 'info', { service: name });
  let stop: (() => Promise<void>) | undefined;
  const end = (signal: string) => {
    log.info({ signal }, 'Stopping.');
    setTimeout(() => process.exit(1), 10_000).unref();
    void (stop?.() ?? Promise.resolve()).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', end).once('SIGINT', end);
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'A promise was rejected and nobody listened.'));
  try {
    stop = await start(log);
  } catch (error) {
    if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
    else log.fatal({ err: error }, `${name} could not start.`);
    process.exit(error instanceof ConfigError ? 78 : 1);
  }
}
