import { randomUUID } from 'node:crypto';
import { CloudEvent } from '@shop/schema/events/envelope';
import type { Caller } from '@shop/kit/identity';
import { unique } from '@shop/kit/testing';
import { confirmedOrder, dataOf, startOrders, type OrdersTest } from './orders-test';

// What warehouse, support and customers do with a confirmed order, and what orders tells of it through Kafka.

/** Orders, once `open` was awaited. */
export let test: OrdersTest;
const sent: CloudEvent[] = [];

/** Starts orders and listens to what it sends. */
export async function open(): Promise<void> {
  test = await startOrders();
  const { joined } = await test.broker.consume({
    group: unique('watcher'),
    topics: ['orders'],
    fromBeginning: true,
    onMessage: async ({ value }) => void sent.push(CloudEvent.parse(JSON.parse(value!.toString()))),
  });
  await joined;
}

export const WAREHOUSE = { userId: 'w', roles: ['WAREHOUSE'] };
export const SUPPORT = { userId: 's', roles: ['SUPPORT'] };
const BACK = `{ order { status canCancel canReturn lines { id quantityShipped quantityCancelled quantityReturned }
  fulfillments { id trackingUrl deliveredAt lines { lineId quantity } } returns { id status refund { amount } } }
  userErrors { code message field } }`;
const ORDER = `query ($id: ID!, $token: String) { order(id: $id, accessToken: $token) { status canCancel canReturn refundedTotal { amount }
  lines { id quantityShipped quantityCancelled quantityReturned } returns { id status reason refund { amount } }
  fulfillments { id carrier trackingNumber } notes { body author { id } } } }`;

interface Shown {
  status: string;
  canCancel: boolean;
  canReturn: boolean;
  refundedTotal: { amount: number };
  lines: { id: string; quantityShipped: number; quantityCancelled: number; quantityReturned: number }[];
  fulfillments: { id: string; trackingUrl: string | null; lines: { lineId: string; quantity: number }[] }[];
  returns: { id: string; status: string; refund: { amount: number } | null }[];
  notes: { body: string; author: { id: string } | null }[] | null;
}
interface Changed {
  order: Shown | null;
  userErrors: { code: string; message: string; field: string[] | null }[];
}

export const change = async (
  caller: Partial<Caller>,
  call: string,
  declared: string,
  variables: object,
): Promise<Changed> => {
  const field = /^\w+/.exec(call)![0];
  const query = `mutation (${declared}) { ${call} ${BACK} }`;
  return dataOf(await test.as(caller).ask(query, variables as Record<string, unknown>), field);
};
export const ship = (orderId: string, given: object = {}, caller: Partial<Caller> = WAREHOUSE) =>
  change(caller, 'shipOrder(input: $input)', '$input: ShipOrderInput!', {
    input: { orderId, carrier: 'DHL', trackingNumber: '00 34', idempotencyKey: randomUUID(), ...given },
  });
export const deliver = (id: string) => change(WAREHOUSE, 'markDelivered(fulfillmentId: $id)', '$id: ID!', { id });
export const cancel = (caller: Partial<Caller>, orderId: string, given: object = {}) =>
  change(
    caller,
    'cancelOrder(orderId: $orderId, note: $note, lines: $lines)',
    '$orderId: ID!, $note: String, $lines: [FulfillmentLineInput!]',
    { orderId, ...given },
  );
export const askBack = (caller: Partial<Caller>, orderId: string, lines: object[], given: object = {}) =>
  change(caller, 'requestReturn(input: $input)', '$input: RequestReturnInput!', {
    input: { orderId, reason: 'Too small.', lines, idempotencyKey: randomUUID(), ...given },
  });
export const decide = (returnId: string, approve: boolean, note?: string) =>
  change(
    SUPPORT,
    'decideReturn(returnId: $returnId, approve: $approve, note: $note)',
    '$returnId: ID!, $approve: Boolean!, $note: String',
    { returnId, approve, note },
  );
export const receive = (returnId: string, key = randomUUID()) =>
  change(
    WAREHOUSE,
    'receiveReturn(returnId: $returnId, restock: true, idempotencyKey: $key)',
    '$returnId: ID!, $key: String!',
    { returnId, key },
  );
export const shown = async (caller: Partial<Caller>, id: string): Promise<Shown> =>
  dataOf(await test.as(caller).ask(ORDER, { id }), 'order');

let customers = 0;

/** A confirmed order of two shirts and a cap, and its customer. */
export async function bought() {
  const customer = { userId: `customer-${++customers}`, roles: ['CUSTOMER'] };
  const id = await confirmedOrder(test, customer);
  return { id, customer, shirt: `${id}-1`, cap: `${id}-2` };
}

/** What was sent about an order, of a type, the first one first. */
export const tellsOf = (id: string, type: string) =>
  sent.filter((event) => event.subject === id && event.type === type).map(({ data }) => data);

export type Bought = Awaited<ReturnType<typeof bought>>;
