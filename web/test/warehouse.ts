import { randomUUID } from 'node:crypto';
import type { Client } from '@shop/journey/client';

const LINES = 'query ($id: ID!) { order(id: $id) { lines { id } } }';
const SHIP = `mutation ($input: ShipOrderInput!) {
  shipOrder(input: $input) { order { fulfillments { id } } userErrors { message } } }`;
const DELIVER = 'mutation ($id: ID!) { markDelivered(fulfillmentId: $id) { userErrors { message } } }';

/** Sends a parcel with one unit of an order's first line, or with all that is left; answers its id. */
export async function ship(warehouse: Client, orderId: string, what: 'one' | 'rest'): Promise<string> {
  const { order } = await warehouse.data(LINES, { id: orderId });
  const lines = what === 'one' ? [{ lineId: (order.lines as { id: string }[])[0]!.id, quantity: 1 }] : undefined;
  const input = { orderId, carrier: 'DHL', trackingNumber: `00340${orderId.slice(0, 4)}`, lines };
  const { shipOrder } = await warehouse.data(SHIP, { input: { ...input, idempotencyKey: randomUUID() } });
  if (shipOrder.userErrors.length) throw new Error(JSON.stringify(shipOrder.userErrors));
  return (shipOrder.order.fulfillments as { id: string }[]).at(-1)!.id;
}

/** Says that a parcel arrived. */
export async function deliver(warehouse: Client, fulfillmentId: string): Promise<void> {
  const { markDelivered } = await warehouse.data(DELIVER, { id: fulfillmentId });
  if (markDelivered.userErrors.length) throw new Error(JSON.stringify(markDelivered.userErrors));
}

/** The order whose page is open. */
export const orderOf = (url: string): string => /\/orders\/([^/?]+)/.exec(url)![1]!;
