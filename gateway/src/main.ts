import { readSettings, remotes, runProcess, startTogether } from '@shop/kit/alone';
import { direct } from '@shop/kit/ask';
import { readAll } from '@shop/kit/config';
import { identities } from '@shop/kit/identity';
import { openBroker } from '@shop/kit/kafka';
import type { KitConfig } from '@shop/kit/kit-config';
import { serveMetrics } from '@shop/kit/metrics';
import { startTracing } from '@shop/kit/trace';
import { readGatewayConfig, type GatewayConfig } from './config';
import { startGateway } from './gateway';
import { operations } from './operations';
import { readSupergraph } from './supergraph';

/** The gateway by itself, with each subgraph where `NAME_URL` says; operations runs in this process. */
void runProcess('gateway', process.env, async (log) => {
  const env = process.env;
  const read = readAll<unknown>([() => readSettings([operations], env), () => readGatewayConfig(env)]);
  const [kit, config] = read as [KitConfig, GatewayConfig];
  const signer = identities(kit.identitySecret);
  const stopTracing = await startTracing(kit.otlpEndpoint, 'gateway');
  const broker = openBroker(kit, log);
  const others = remotes(env, config.deadlineMs);
  const [own] = await startTogether([operations], { env, kit, log, identities: signer, broker }, others.to);
  const gateway = await startGateway({
    config,
    supergraphSdl: await readSupergraph(),
    transportOf: (name) => (name === operations.name ? direct(() => own!) : others.to(name)),
    identities: signer,
    log,
  });
  const stopMetrics = await serveMetrics(kit.metricsPort, config.host);
  log.info({ port: gateway.port }, 'The gateway listens.');
  return async () => {
    await gateway.stop();
    await own!.stop();
    await others.close();
    await broker.stop();
    await stopMetrics();
    await stopTracing();
  };
});
