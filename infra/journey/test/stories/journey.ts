import { randomUUID } from 'node:crypto';
import { until } from '@shop/kit/testing';
import { readUntil, type Answer, type Client } from '../../src/client';
import type { House } from '../../src/house';
import { fillCart, placeOrder } from '../../src/shopping';

const LIVE = `subscription ($orderId: ID!, $accessToken: String, $after: ID) {
  orderStatusChanged(orderId: $orderId, accessToken: $accessToken, after: $after) {
    event { id type status }
    order { number status total { amount } customer { name } lines { quantity variant { product { title } } } payments { status } }
  }
}`;

const isFinal = ({ data }: Answer) =>
  ['CONFIRMED', 'CANCELLED'].includes(data?.orderStatusChanged?.event.status as string);
const typesOf = (answers: Answer[]) => answers.map(({ data }) => data?.orderStatusChanged.event.type as string);
const idsOf = (answers: Answer[]) => answers.map(({ data }) => data?.orderStatusChanged.event.id as string);

/** The first article that a search finds and that is in stock. */
async function search(client: Client, query: string) {
  const { products } = await client.data(
    'query ($query: String) { products(query: $query, first: 10) { nodes { title variants { sku availability price { amount } } } } }',
    { query },
  );
  const product = (
    products.nodes as { title: string; variants: { sku: string; availability: string; price: { amount: number } }[] }[]
  ).find(({ variants }) => variants.some(({ availability }) => availability === 'IN_STOCK'))!;
  return { title: product.title, ...product.variants.find(({ availability }) => availability === 'IN_STOCK')! };
}

/** What a shopper does, from the first search to a confirmed order. */
export const ordering = (house: () => House) => {
  it('a guest finds a product, registers with a full cart, orders, and watches it become CONFIRMED live', async () => {
    const client = await house().client();
    const article = await search(client, 'lamp');
    const cart = await fillCart(client, article.sku, 2);

    const input = { email: `${randomUUID()}@example.com`, password: 'a-good-Passw0rd', name: 'Grace Example' };
    const { register } = await client.data(
      'mutation ($input: RegisterInput!) { register(input: $input) { accessToken user { name } userErrors { code } } }',
      { input },
    );
    client.token = register.accessToken as string;
    const kept = await client.data('{ cart { itemCount total { amount } lines { sku quantity } } }');
    expect(kept.cart).toMatchObject({ itemCount: 2, total: cart.total, lines: [{ sku: article.sku, quantity: 2 }] });

    const { order } = await placeOrder(client, { expectedTotal: cart.total.amount, email: undefined });
    expect(order).toMatchObject({ status: 'PENDING', total: { amount: cart.total.amount } });

    const seen = await readUntil(client.subscribe(LIVE, { orderId: order!.id }), isFinal);
    expect(seen.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(typesOf(seen).at(-1)).toBe('CONFIRMED');
    expect(seen.at(-1)!.data.orderStatusChanged.order).toEqual({
      number: order!.number,
      status: 'CONFIRMED',
      total: { amount: cart.total.amount },
      customer: { name: 'Grace Example' },
      lines: [{ quantity: 2, variant: { product: { title: article.title } } }],
      payments: [{ status: 'AUTHORIZED' }],
    });

    // Somebody who saw the first step only, and comes later, gets exactly the rest.
    const all = await client.data(
      'query ($id: ID!) { order(id: $id) { timeline { id type } } me { orders { nodes { id } } } }',
      { id: order!.id },
    );
    const timeline = all.order.timeline as { id: string; type: string }[];
    expect(timeline.map(({ type }) => type)).toEqual(['PLACED', 'STOCK_RESERVED', 'PAYMENT_AUTHORIZED', 'CONFIRMED']);
    expect(all.me.orders.nodes).toEqual([{ id: order!.id }]);
    const missed = await readUntil(client.subscribe(LIVE, { orderId: order!.id, after: timeline[0]!.id }), isFinal);
    expect(idsOf(missed)).toEqual(timeline.slice(1).map(({ id }) => id));
    await client.close();
  });

  it('a guest without an account watches by the access token, on another device', async () => {
    const guest = await house().client();
    await fillCart(guest, (await search(guest, 'mug')).sku);
    const { order } = await placeOrder(guest, { email: 'Guest@Example.com' });
    const phone = await house().client();
    const seen = await readUntil(
      phone.subscribe(LIVE, { orderId: order!.id, accessToken: order!.accessToken }),
      isFinal,
    );
    expect(seen.at(-1)).toMatchObject({
      data: {
        orderStatusChanged: { order: { status: 'CONFIRMED', customer: null, payments: [{ status: 'AUTHORIZED' }] } },
      },
    });
    const tracked = await phone.data(
      'query ($number: String!, $email: EmailAddress!) { trackOrder(number: $number, email: $email) { status } }',
      { number: order!.number, email: 'guest@example.com' },
    );
    expect(tracked.trackOrder).toEqual({ status: 'CONFIRMED' });
    const blind = await phone.ask('query ($id: ID!) { order(id: $id) { status } }', { id: order!.id });
    expect(blind).toEqual({ data: { order: null } });
    await phone.close();
  });

  it('a declined card cancels the order; a good one then orders the same cart', async () => {
    const client = await house().client();
    await fillCart(client, (await search(client, 'mug')).sku);
    const { order: declined } = await placeOrder(client, { payment: { token: 'tok_insufficient_funds' } });
    const seen = await readUntil(client.subscribe(LIVE, { orderId: declined!.id }), isFinal);
    expect(typesOf(seen).at(-1)).toBe('CANCELLED');
    const { order } = await client.data(
      'query ($id: ID!) { order(id: $id) { cancelReason payments { status declineReason } } }',
      { id: declined!.id },
    );
    expect(order).toEqual({
      cancelReason: 'PAYMENT_DECLINED',
      payments: [{ status: 'DECLINED', declineReason: 'insufficient_funds' }],
    });
    const { order: second, userErrors } = await placeOrder(client);
    expect(userErrors).toEqual([]);
    const confirmed = await readUntil(client.subscribe(LIVE, { orderId: second!.id }), isFinal);
    expect(typesOf(confirmed).at(-1)).toBe('CONFIRMED');
    await client.close();
  });

  it('a payment that its payer has to confirm waits for that, and goes on by the webhook of the provider', async () => {
    const client = await house().client();
    await fillCart(client, (await search(client, 'mug')).sku);
    const { order } = await placeOrder(client, { payment: { token: 'tok_requires_action' } });
    const url = await until(async () => {
      const { order: now } = await client.data(
        'query ($id: ID!) { order(id: $id) { status payments { status nextAction { url } } } }',
        { id: order!.id },
      );
      expect(now.status).toBe('PENDING');
      return now.payments[0]?.nextAction?.url as string | undefined;
    });
    const following = readUntil(client.subscribe(LIVE, { orderId: order!.id }), isFinal);
    const confirmedAt = Date.now();
    await fetch(url, { method: 'POST', body: new URLSearchParams({ answer: 'confirm' }) });
    expect(typesOf(await following).at(-1)).toBe('CONFIRMED');
    // Without the webhook the provider is asked every 10 s.
    expect(Date.now() - confirmedAt).toBeLessThan(5000);
    await client.close();
  });
};
