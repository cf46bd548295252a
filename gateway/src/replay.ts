import { readDeadLetters, replayDeadLetters } from '@shop/kit/dead-letters';
import { openBroker } from '@shop/kit/kafka';
import { readKitConfig } from '@shop/kit/kit-config';
import { openLog } from '@shop/kit/log';

/**
 * `npm run replay`: lists the events that a consumer could not handle. `npm run replay -- CONSUMER [ID]` sends those of a
 * consumer again, to it alone, each once.
 */
async function main([consumer, id]: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const broker = openBroker(readKitConfig(env), openLog('warn', { service: 'replay' }));
  try {
    if (consumer) return console.log(`Sent ${await replayDeadLetters(broker, { consumer, id })} events again.`);
    const letters = (await readDeadLetters(broker)).filter(({ replayedAt }) => !replayedAt);
    for (const letter of letters) console.log(`${letter.id}  ${letter.consumer}  ${letter.at}  ${letter.reason}`);
    console.log(`${letters.length} dead letters wait.`);
  } finally {
    await broker.stop();
  }
}

main(process.argv.slice(2), process.env).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
