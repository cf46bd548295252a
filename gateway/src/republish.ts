import { republish } from '@shop/kit/republish';
import { runScript, withSubgraphs } from '@shop/kit/script';
import { subgraphs } from './subgraphs';

/** `npm run republish -- TOPIC`: its owner's whole state goes out again as events, so that copies can be rebuilt. */
runScript(([topic = ''], env) =>
  withSubgraphs(subgraphs, { env, service: 'republish', logLevel: 'warn' }, async (running, broker) => {
    console.log(`Sent ${await republish(running, topic, broker)} events.`);
  }),
);
