import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from '@shop/kit/testing';
import {
  atProvider,
  balances,
  cancelled,
  paymentOf,
  reaches,
  requested,
  startPayments,
  told,
  type TestPayments,
} from './start';

const SECRET = 'a-secret-between-us-and-them';
const WEBHOOK = `mutation ($body: String!, $signature: String!) { paymentWebhook(body: $body, signature: $signature) }`;
const PATIENT = { PAYMENTS_ACTION_DEADLINE_MS: '600000', PAYMENTS_PROVIDER_DEADLINE_MS: '5000' };

let payments: TestPayments;
const webhooks: { body: string; signature: string }[] = [];
const gateway = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    webhooks.push({ body, signature: request.headers['payment-signature'] as string });
    response.end();
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  const { port } = gateway.address() as AddressInfo;
  payments = await startPayments({
    ...PATIENT,
    ...{ PAYMENTS_ACTION_LOOK_MS: '600000', PAYMENTS_WEBHOOK_SECRET: SECRET },
    PAYMENTS_SIMULATOR_WEBHOOK_URL: `http://127.0.0.1:${port}/webhooks/payments`,
  });
});
afterAll(async () => {
  await payments?.stop();
  gateway.close();
});

const NEXT = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Payment { nextAction { kind url } } } }`;

async function nextAction(test: TestPayments, orderId: string, userId = 'alice') {
  const { id } = (await paymentOf(test, orderId))!;
  const { data } = await test.as({ userId }).ask(NEXT, { of: [{ __typename: 'Payment', id }] });
  return (data?._entities as [{ nextAction: { kind: string; url: string } | null } | null])[0]?.nextAction;
}

async function waiting(test: TestPayments, orderId: string, save = false): Promise<string> {
  test.orders[orderId] = { token: 'tok_requires_action', customerId: 'alice', save };
  await test.deliver(requested(orderId));
  await reaches(test, orderId, 'REQUIRES_ACTION');
  return (await nextAction(test, orderId))!.url;
}

const decide = (url: string, answer: string) => fetch(url, { method: 'POST', body: new URLSearchParams({ answer }) });
const webhook = (test: TestPayments, { body, signature }: { body: string; signature: string }) =>
  test.as({ service: 'gateway' }).ask(WEBHOOK, { body, signature });

describe('a payment that its payer has to confirm', () => {
  it('says where, to the payer alone', async () => {
    const url = await waiting(payments, 'where');
    expect(await nextAction(payments, 'where')).toEqual({ kind: 'redirect', url });
    expect(await nextAction(payments, 'where', 'mallory')).toBeUndefined();
    const page = await fetch(url);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('5000 EUR')]);
    expect((await fetch(`${url}x`)).status).toBe(404);
    expect((await fetch(url, { method: 'PUT' })).status).toBe(405);
  });

  it('is authorised when they do, once the webhook is in, however often it comes', async () => {
    const url = await waiting(payments, 'confirmed', true);
    const before = webhooks.length;
    expect(await (await decide(url, 'confirm')).text()).toContain('confirmed');
    const notice = await until(() => webhooks[before]);
    const answers = await Promise.all([webhook(payments, notice), webhook(payments, notice)]);
    expect(answers).toEqual([{ data: { paymentWebhook: true } }, { data: { paymentWebhook: true } }]);
    await reaches(payments, 'confirmed', 'AUTHORIZED');
    await webhook(payments, notice);
    expect(await told(payments, 'confirmed')).toEqual(['payment.action_required.v1', 'payment.authorized.v1']);
    expect(await balances(payments, 'confirmed')).toMatchObject({ authorized_receivable: 5000 });
    expect(await nextAction(payments, 'confirmed')).toBeNull();
    // The card is kept now that it has paid.
    await until(async () => {
      const { rows } = await payments.sql.query(`SELECT last4 FROM payment_methods WHERE customer_id = 'alice'`);
      return rows[0]?.last4 === '3155';
    });
    expect((await decide(url, 'refuse')).status).toBe(409);
  });

  it('is declined when they refuse', async () => {
    const url = await waiting(payments, 'refused');
    const before = webhooks.length;
    await decide(url, 'refuse');
    await webhook(payments, await until(() => webhooks[before]));
    expect(await reaches(payments, 'refused', 'DECLINED')).toMatchObject({ decline_reason: 'not_confirmed' });
  });

  it('believes no webhook but looks, and none that is not signed', async () => {
    const url = await waiting(payments, 'forged');
    const { id } = (await paymentOf(payments, 'forged'))!;
    const forged = { body: JSON.stringify({ key: id }), signature: `t=${Date.now()},v1=${'0'.repeat(64)}` };
    expect(await webhook(payments, forged)).toEqual({ data: { paymentWebhook: false } });
    const early = await payments.as({ userId: 'mallory' }).ask(WEBHOOK, forged);
    expect(early.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await payments.deliver(cancelled('forged'));
    await reaches(payments, 'forged', 'VOIDED');
    expect((await decide(url, 'confirm')).status).toBe(409);
    expect(await atProvider(payments, 'forged')).toMatchObject([{ outcome: 'VOIDED' }]);
  });
});

it('is found confirmed without a webhook', async () => {
  const looking = await startPayments({ ...PATIENT, PAYMENTS_ACTION_LOOK_MS: '200' });
  await decide(await waiting(looking, 'no-webhook'), 'confirm');
  await reaches(looking, 'no-webhook', 'AUTHORIZED');
  await looking.stop();
});

it('is found confirmed when the time is up, and is not let go unseen', async () => {
  const url = await waiting(payments, 'in-time');
  await payments.sql.query(`UPDATE payments SET action_until = now() WHERE order_id = 'in-time'`);
  await decide(url, 'confirm');
  await payments.sql.query(`UPDATE payments SET due_at = now() WHERE order_id = 'in-time'`);
  await reaches(payments, 'in-time', 'AUTHORIZED');
});
