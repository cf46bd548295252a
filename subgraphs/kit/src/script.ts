import { readSettings, remotes, startTogether } from './alone';
import type { Env } from './config';
import { identities } from './identity';
import { openBroker, type Broker } from './kafka';
import { openLog } from './log';
import type { Running, Subgraph } from './subgraph';

/** Runs a script's `main` with its arguments and the environment; what it throws is one sentence on the console and exit code 1. */
export function runScript(main: (args: string[], env: Env) => Promise<void>): void {
  main(process.argv.slice(2), process.env).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}

/** Does `work` with subgraphs that run for its time and are stopped in order after it, also when it fails. */
export async function withSubgraphs(
  subgraphs: Subgraph[],
  { env, service, logLevel }: { env: Env; service: string; logLevel: string },
  work: (running: Running[], broker: Broker) => Promise<void>,
): Promise<void> {
  const kit = readSettings(subgraphs, env);
  const log = openLog(logLevel, { service });
  const broker = openBroker(kit, log);
  const others = remotes(env);
  const given = { env, kit, log, identities: identities(kit.identitySecret), broker };
  const running = await startTogether(subgraphs, given, others.to);
  try {
    await work(running, broker);
  } finally {
    await Promise.all(running.map((one) => one.stop()));
    await others.close();
    await broker.stop();
  }
}
