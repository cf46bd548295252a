import { remotes, readSettings, runProcess, startTogether } from '@shop/kit/alone';
import { direct } from '@shop/kit/ask';
import { readAll } from '@shop/kit/config';
import { identities } from '@shop/kit/identity';
import { openBroker } from '@shop/kit/kafka';
import type { KitConfig } from '@shop/kit/kit-config';
import { serveMetrics } from '@shop/kit/metrics';
import { startTracing } from '@shop/kit/trace';
import { readGatewayConfig, type GatewayConfig } from './config';
import { startGateway } from './gateway';
import { subgraphs } from './subgraphs';
import { readSupergraph } from './supergraph';

/** The whole shop in one process: the gateway calls its subgraphs directly. */
void runProcess('shop', process.env, async (log) => {
  const env = process.env;
  const read = readAll<unknown>([() => readSettings(subgraphs, env), () => readGatewayConfig(env)]);
  const [kit, config] = read as [KitConfig, GatewayConfig];
  const signer = identities(kit.identitySecret);
  const stopTracing = await startTracing(kit.otlpEndpoint, 'shop');
  const broker = openBroker(kit, log);
  const others = remotes(env, config.deadlineMs);
  const running = await startTogether(subgraphs, { env, kit, log, identities: signer, broker }, others.to);
  const byName = new Map(running.map((one) => [one.name, one]));
  const degraded = async () =>
    (await Promise.all(running.map(async (one) => (await one.failing()).map((part) => `${one.name}: ${part}`)))).flat();
  const gateway = await startGateway({
    config,
    supergraphSdl: await readSupergraph(),
    transportOf: (name) => (byName.has(name) ? direct(() => byName.get(name)!) : others.to(name)),
    identities: signer,
    degraded,
    log,
  });
  const stopMetrics = await serveMetrics(kit.metricsPort, config.host);
  log.info({ port: gateway.port }, 'The shop is open.');
  return async () => {
    await gateway.stop();
    await Promise.all(running.map((one) => one.stop()));
    await others.close();
    await broker.stop();
    await stopMetrics();
    await stopTracing();
  };
});
