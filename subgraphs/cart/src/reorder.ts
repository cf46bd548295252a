import { fail } from '@shop/kit/result';
import { notRepeated, type Warning } from './domain/warnings';
import type { Shop } from './shopping';
import type { Changed, Ordered, Whose } from './store/carts';

/** The cart with what an order had, and what of it could not be had again. */
export interface Repeated {
  changed: Changed;
  warnings: Warning[];
}

/**
 * Puts what an order of the caller's had into its own cart, in one step: of each as many as are in stock and the cart
 * holds. Refused when that is nothing. Rejects when orders is away.
 */
export async function reorder(shop: Shop, whose: Whose, orderId: string): Promise<Repeated> {
  const ordered = await shop.neighbours.toRepeat(orderId, whose);
  if (!ordered) return refused('NOT_FOUND', 'There is no such order of yours.');
  const lines = bySku(ordered);
  const skus = lines.map(({ sku }) => sku);
  const [known, available] = await Promise.all([shop.assortment.asked(skus), shop.neighbours.available(skus)]);
  const items = lines.flatMap(({ sku, quantity }) => {
    const variant = known.get(sku);
    return variant && shop.assortment.sells(variant) ? [{ variant, quantity, available: available.get(sku) }] : [];
  });
  const done = items.length ? await shop.carts.addAll(whose, items) : null;
  const added = new Map(items.map(({ variant }, i) => [variant.sku, done?.added[i] ?? 0]));
  const warnings = lines.flatMap((line) =>
    notRepeated(known.get(line.sku), line, added.get(line.sku) ?? 0, available.get(line.sku)),
  );
  if (done) return { changed: { ok: true, value: done.cart }, warnings };
  return refused(
    warnings[0]?.code ?? 'NOT_FOUND',
    ['Nothing of it can be bought now.', ...warnings.map((w) => w.message)].join(' '),
  );
}

function refused(code: Warning['code'], message: string): Repeated {
  return { changed: fail(code as 'NOT_FOUND', message, ['orderId']), warnings: [] };
}

/** An order may have a sku in several lines. */
function bySku(ordered: readonly Ordered[]): Ordered[] {
  const sums = new Map<string, number>();
  for (const { sku, quantity } of ordered) sums.set(sku, (sums.get(sku) ?? 0) + quantity);
  return [...sums].map(([sku, quantity]) => ({ sku, quantity }));
}
