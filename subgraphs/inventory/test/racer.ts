import { createInterface } from 'node:readline';
import type { TestSubgraph } from '@shop/kit/testing';
import { placed, startOn } from './start';

/** Orders that a process of its own is to place, all at once: ids with their units of skus. */
export type Race = { orderId: string; units: Record<string, number>; country: string }[];

/**
 * Hands an order over, again while all connections are taken for so long that the wait is given up: its consumer would
 * do the same. All else that goes wrong is a fault.
 */
async function place(inventory: TestSubgraph, { orderId, units, country }: Race[number]): Promise<void> {
  const id = `event-${orderId}`;
  for (;;)
    try {
      return void (await inventory.deliver(placed(orderId, units, country), { id }));
    } catch (error) {
      if (!String(error).includes('timeout exceeded when trying to connect')) throw error;
    }
}

/**
 * A process of inventory on the database that is named: says "ready", takes races as lines of JSON, and answers each with
 * how long it took in ms and what went wrong.
 */
async function main(url: string): Promise<void> {
  const inventory = await startOn(url);
  const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`);
  say({ ready: true });
  for await (const line of createInterface({ input: process.stdin })) {
    const race = JSON.parse(line) as Race;
    const begin = performance.now();
    const done = await Promise.allSettled(race.map((order) => place(inventory, order)));
    const faults = done.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    say({ ms: performance.now() - begin, faults });
  }
  await inventory.stop();
}

if (require.main === module) void main(process.argv[2]!);
