import { readAll } from '@shop/kit/config';
import { remotes, runProcess } from '@shop/kit/alone';
import { identities } from '@shop/kit/identity';
import { serveMetrics } from '@shop/kit/metrics';
import { startTracing } from '@shop/kit/trace';
import { readAloneConfig, readGatewayConfig, type GatewayConfig } from './config';
import { startGateway } from './gateway';
import { readSupergraph } from './supergraph';

/** The gateway by itself, with each subgraph where `NAME_URL` says. */
void runProcess('gateway', process.env, async (log) => {
  const env = process.env;
  const read = readAll<unknown>([() => readGatewayConfig(env), () => readAloneConfig(env)]);
  const [config, alone] = read as [GatewayConfig, ReturnType<typeof readAloneConfig>];
  const stopTracing = await startTracing(alone.otlpEndpoint, 'gateway');
  const others = remotes(env, config.deadlineMs);
  const gateway = await startGateway({
    config,
    supergraphSdl: await readSupergraph(),
    transportOf: others.to,
    identities: identities(alone.identitySecret),
    log,
  });
  const stopMetrics = await serveMetrics(alone.metricsPort, config.host);
  log.info({ port: gateway.port }, 'The gateway listens.');
  return async () => {
    await gateway.stop();
    await others.close();
    await stopMetrics();
    await stopTracing();
  };
});
