import type { Env } from '@shop/kit/config';
import { readDeadLetters, replayDeadLetters } from '@shop/kit/dead-letters';
import { openBroker } from '@shop/kit/kafka';
import { readKitConfig } from '@shop/kit/kit-config';
import { openLog } from '@shop/kit/log';
import { runScript } from '@shop/kit/script';

/**
 * `npm run replay`: lists the events that a consumer could not handle. `npm run replay -- CONSUMER [ID]` sends those of a
 * consumer again, to it alone, each once.
 */
async function main([consumer, id]: string[], env: Env): Promise<void> {
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

runScript(main);
