import { dice } from '@shop/seed/dice';

/** What becomes of an order once it is confirmed. */
export type Afterwards = 'nothing' | 'ship' | 'cancel';

/** What one shopper wants, and what staff does then. */
export interface Plan {
  number: number;
  key: string;
  wishes: { sku: string; quantity: number }[];
  token: string;
  /** How often the order is sent at once; a browser that repeats itself. */
  sends: number;
  afterwards: Afterwards;
}

/**
 * The plans of a run: the same for the same seed. Most order one to three articles and pay; some pay with a card that is
 * declined, some send their order twice at once, and of what is confirmed some is shipped and some cancelled.
 */
export function plansOf(seed: number, count: number, skus: readonly string[]): Plan[] {
  const chance = dice(seed);
  return Array.from({ length: count }, (_, number) => ({
    number,
    key: `faults-${seed}-${number}-${chance.between(10_000, 99_999)}`,
    wishes: chance
      .shuffled(skus)
      .slice(0, chance.between(1, 3))
      .map((sku) => ({ sku, quantity: chance.between(1, 2) })),
    token: chance.weighted([
      ['tok_visa', 8],
      ['tok_insufficient_funds', 1],
      ['tok_flaky', 1],
    ]),
    sends: chance.weighted([
      [1, 3],
      [2, 1],
    ]),
    afterwards: chance.weighted<Afterwards>([
      ['nothing', 2],
      ['ship', 1],
      ['cancel', 1],
    ]),
  }));
}
