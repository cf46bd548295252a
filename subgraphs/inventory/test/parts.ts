import { randomUUID } from 'node:crypto';
import { OrderLinesCancelled, OrderReturnReceived, OrderShipped } from '@shop/schema/events/orders';
import type { TestInventory } from './start';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const linesOf = (units: Record<string, number>) =>
  Object.entries(units).map(([sku, quantity]) => ({ lineId: `line-${sku}`, sku, quantity }));

/** A parcel with so many units of skus left. */
export const shipped = (orderId: string, units: Record<string, number>) =>
  OrderShipped({ orderId, fulfillmentId: randomUUID(), lines: linesOf(units), capture: eur(1), final: false });

/** So many units of skus will not be sent. */
export const dropped = (orderId: string, units: Record<string, number>) =>
  OrderLinesCancelled({ orderId, lines: linesOf(units), release: eur(1), final: false });

/** So many units of skus came back; they can be sold again unless `restock` says no. */
export const returned = (orderId: string, units: Record<string, number>, restock = true) =>
  OrderReturnReceived({ orderId, returnId: randomUUID(), lines: linesOf(units), restock, refund: eur(1) });

/** What lies of a sku, and what of it is reserved, by location. */
export const levelsOf = async ({ sql }: TestInventory, sku: string): Promise<Record<string, [number, number]>> =>
  Object.fromEntries(
    (await sql.query('SELECT location_id, on_hand, reserved FROM levels WHERE sku = $1', [sku])).rows.map(
      ({ location_id, on_hand, reserved }) => [location_id, [on_hand, reserved]],
    ),
  );

/** What was told of a sku, in order: the type and what was available. */
export const toldOf = async ({ sql }: TestInventory, sku: string): Promise<[string, number][]> =>
  (await sql.query('SELECT event FROM told WHERE key = $1 ORDER BY id', [sku])).rows.map(({ event }) => [
    event.type,
    event.data.available,
  ]);

/** Somebody of the warehouse counts: `delta` more or fewer. Answers the codes of what was refused. */
export async function count(inventory: TestInventory, sku: string, delta: number, locationId?: string) {
  const { data } = await inventory
    .as({ userId: 'w', roles: ['WAREHOUSE'] })
    .ask('mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { code } } }', {
      input: { sku, delta, locationId, reason: 'counted', idempotencyKey: randomUUID() },
    });
  return (data!.adjustStock as { userErrors: { code: string }[] }).userErrors.map(({ code }) => code);
}
