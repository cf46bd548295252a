import { remotes, readSettings, startTogether } from '@shop/kit/alone';
import { identities } from '@shop/kit/identity';
import { openBroker } from '@shop/kit/kafka';
import { openLog } from '@shop/kit/log';
import { republish } from '@shop/kit/republish';
import { subgraphs } from './subgraphs';

/** `npm run republish -- TOPIC`: its owner's whole state goes out again as events, so that copies can be rebuilt. */
async function main([topic]: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const kit = readSettings(subgraphs, env);
  const log = openLog('warn', { service: 'republish' });
  const broker = openBroker(kit, log);
  const others = remotes(env);
  const given = { env, kit, log, identities: identities(kit.identitySecret), broker };
  const running = await startTogether(subgraphs, given, others.to);
  try {
    console.log(`Sent ${await republish(running, topic ?? '', broker)} events.`);
  } finally {
    await Promise.all(running.map((one) => one.stop()));
    await others.close();
    await broker.stop();
  }
}

main(process.argv.slice(2), process.env).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
