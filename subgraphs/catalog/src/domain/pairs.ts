import { ok, type Decision } from '@shop/kit/result';

/** What is bought together with a product, the most often first: bounded, so that it fits in one document. */
export interface Pairs {
  _id: string;
  version: number;
  with: { id: string; orders: number }[];
}

const KEPT = 50;

/**
 * Counts one order in which the product stood beside others. When the list is full, the last one gives its place and its
 * count to a newcomer (the "space-saving" way): what is bought together often is never lost, what is rare may be.
 */
export function boughtWith(pairs: Pairs, others: string[]): Decision<Pairs> {
  const list = pairs.with.map((pair) => ({ ...pair }));
  for (const id of others) {
    const known = list.find((pair) => pair.id === id);
    if (known) known.orders++;
    else if (list.length < KEPT) list.push({ id, orders: 1 });
    else list[KEPT - 1] = { id, orders: list[KEPT - 1]!.orders + 1 };
    list.sort((a, b) => b.orders - a.orders);
  }
  return ok({ ...pairs, with: list });
}
