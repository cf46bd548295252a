import { randomUUID } from 'node:crypto';
import { until } from '@shop/kit/testing';
import { audit } from '../../src/audit';
import { readUntil, type Answer, type Client } from '../../src/client';
import type { House } from '../../src/house';
import { mailsTo } from '../../src/mailbox';
import { registered } from '../../src/people';
import { addToCart, fillCart, placeOrder, twoArticles } from '../../src/shopping';

const LIVE = `subscription ($orderId: ID!) {
  orderStatusChanged(orderId: $orderId) {
    event { id type status }
    order { status lines { quantity quantityShipped } fulfillments { trackingNumber deliveredAt } paymentStatus }
  }
}`;
const SHIP =
  'mutation ($input: ShipOrderInput!) { shipOrder(input: $input) { order { status fulfillments { id trackingNumber } } userErrors { code message } } }';
const DELIVER =
  'mutation ($id: ID!) { markDelivered(fulfillmentId: $id) { order { status } userErrors { code message } } }';
const REVIEW =
  'mutation ($input: WriteReviewInput!) { writeReview(input: $input) { review { id verifiedPurchase status authorName } userErrors { code message } } }';
const ORDER =
  'query ($id: ID!) { order(id: $id) { id total { amount } lines { id sku productId quantity } canCancel canReturn payments { status capturedAmount { amount } transactions { kind amount { amount } succeeded } } } }';

interface Bought {
  id: string;
  total: { amount: number };
  lines: { id: string; sku: string; productId: string; quantity: number }[];
  canCancel: boolean;
  canReturn: boolean;
  payments: { status: string; capturedAmount: { amount: number }; transactions: unknown[] }[];
}

/** From CONFIRMED to the review: parcels, captures, messages, each step told once. */
export const afterwards = (house: () => House) => {
  it('part shipped, rest shipped, delivered, reviewed; each step is told once, live and by message', async () => {
    const warehouse = await house().client('warehouse@shop.test');
    const { client, email } = await registered(house());
    const [one, other] = await twoArticles(client);
    await fillCart(client, one, 2);
    await addToCart(client, other, 1);
    const { order: placed } = await placeOrder(client, { email: undefined });
    const story = readUntil(client.subscribe(LIVE, { orderId: placed!.id }), isDelivered);
    const order = await until(async () => {
      const now = await orderOf(client, placed!.id);
      return now.payments[0]?.status === 'AUTHORIZED' && now;
    });
    await until(async () => (await statusOf(client, placed!.id)) === 'CONFIRMED');
    expect(order).toMatchObject({ canReturn: false });

    const review = { productId: order.lines[0]!.productId, rating: 5, title: 'Very good', body: 'As it should be.' };
    const early = await client.data(REVIEW, { input: review });
    expect(early.writeReview.userErrors).toMatchObject([{ code: 'NOT_PURCHASED' }]);

    const first = await ship(warehouse, placed!.id, [{ lineId: order.lines[0]!.id, quantity: 1 }]);
    expect(first.status).toBe('PARTIALLY_SHIPPED');
    const rest = await ship(warehouse, placed!.id);
    expect(rest.status).toBe('SHIPPED');
    for (const { id } of rest.fulfillments) {
      const { markDelivered } = await warehouse.data(DELIVER, { id });
      expect(markDelivered.userErrors).toEqual([]);
    }
    const written = await client.data(REVIEW, { input: review });
    expect(written.writeReview).toMatchObject({
      review: { verifiedPurchase: true, status: 'PUBLISHED', authorName: 'Grace E.' },
      userErrors: [],
    });

    const seen = await story;
    const told = seen.map(({ data }) => data.orderStatusChanged.event as { id: string; type: string; status: string });
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    const steps = told.map(({ type }) => type).filter((type) => type !== 'PAYMENT_CAPTURED');
    expect(steps.slice(steps.indexOf('CONFIRMED'))).toEqual([
      'CONFIRMED',
      'SHIPPED',
      'SHIPPED',
      'DELIVERED',
      'DELIVERED',
    ]);
    await client.close();

    const paid = await until(async () => {
      const now = await orderOf(client, placed!.id);
      return now.payments[0]!.status === 'CAPTURED' && now;
    });
    expect(paid).toMatchObject({ canCancel: false, canReturn: true });
    expect(paid.payments[0]!.capturedAmount).toEqual(paid.total);

    const expected = [
      'EMAIL_VERIFICATION',
      'ORDER_CONFIRMED',
      'ORDER_DELIVERED',
      'ORDER_DELIVERED',
      'ORDER_SHIPPED',
      'ORDER_SHIPPED',
      'REVIEW_PUBLISHED',
      'WELCOME',
    ];
    const inApp = expected.filter((kind) => kind !== 'EMAIL_VERIFICATION');
    const messages = await until(async () => {
      const { me } = await client.data('{ me { notifications(first: 50) { nodes { kind } } } }');
      const kinds = (me.notifications.nodes as { kind: string }[]).map(({ kind }) => kind).sort();
      return kinds.length >= inApp.length && kinds;
    });
    expect(messages.filter((kind) => kind !== 'EMAIL_VERIFICATION')).toEqual(inApp);
    const mailed = await until(async () => {
      const mails = await mailsTo(house(), email);
      return mails.length >= 7 && mails;
    });
    expect(mailed.map(({ kind }) => kind).sort()).toEqual(expected.filter((kind) => kind !== 'REVIEW_PUBLISHED'));
    const faults = async () => (await audit({ ...house().env, AUDIT_SETTLE_MS: '0' })).faults;
    await until(async () => (await faults()).length === 0, 30_000);
  });
};

const isDelivered = ({ data }: Answer) => data?.orderStatusChanged?.event.status === 'DELIVERED';

const orderOf = async (client: Client, id: string): Promise<Bought> =>
  (await client.data(ORDER, { id })).order as Bought;

const statusOf = async (client: Client, id: string): Promise<string> =>
  (await client.data('query ($id: ID!) { order(id: $id) { status } }', { id })).order.status as string;

/** Ships lines of an order, or all that is left of it. */
async function ship(
  warehouse: Client,
  orderId: string,
  lines?: { lineId: string; quantity: number }[],
): Promise<{ status: string; fulfillments: { id: string }[] }> {
  const input = { orderId, carrier: 'DHL', trackingNumber: randomUUID(), lines, idempotencyKey: randomUUID() };
  const { shipOrder } = await warehouse.data(SHIP, { input });
  expect(shipOrder.userErrors).toEqual([]);
  return shipOrder.order as { status: string; fulfillments: { id: string }[] };
}
