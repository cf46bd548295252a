import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { until } from '@shop/kit/testing';
import { OrderLinesCancelled, OrderShipped } from '@shop/schema/events/orders';
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

let payments: TestPayments;
beforeAll(async () => (payments = await startPayments()));
afterAll(() => payments?.stop());

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const lines = [{ lineId: 'l', sku: 's', quantity: 1 }];
const shipped = (orderId: string, amount: number, final = false) =>
  OrderShipped({ orderId, fulfillmentId: randomUUID(), lines, capture: eur(amount), final });
const dropped = (orderId: string) => OrderLinesCancelled({ orderId, lines, release: eur(1000), final: true });

/** An order whose total of 50.00 is authorised; answers the payment's id. */
async function authorised(orderId: string, token = 'tok_visa'): Promise<string> {
  payments.orders[orderId] = { token, customerId: 'alice' };
  await payments.deliver(requested(orderId));
  return (await reaches(payments, orderId, 'AUTHORIZED')).id as string;
}

type Verb = 'capture' | 'refund' | 'void';
type Answer = { payment: { status: string } | null; userErrors: { code: string; message: string; field: string[] }[] };

const TYPES: Record<string, string> = { amount: 'SafeInt', reason: 'String' };

async function finance(verb: Verb, paymentId: string, given: Record<string, unknown> = {}): Promise<Answer> {
  const { idempotencyKey = randomUUID(), ...rest } = given;
  const names = Object.keys(rest);
  const declared = names.map((name) => `, $${name}: ${TYPES[name]}`).join('');
  const passed = names.map((name) => `, ${name}: $${name}`).join('');
  const query = `mutation ($paymentId: ID!, $idempotencyKey: String!${declared}) {
    ${verb}Payment(paymentId: $paymentId, idempotencyKey: $idempotencyKey${passed}) {
      payment { status capturedAmount { amount } refundedAmount { amount } refundReasons }
      userErrors { code message field } } }`;
  const caller = payments.as({ userId: 'fiona', roles: ['FINANCE'] });
  const { data, errors } = await caller.ask(query, { paymentId, idempotencyKey, ...rest });
  expect(errors).toBeUndefined();
  return data![`${verb}Payment`] as Answer;
}

const settled = (orderId: string) =>
  until(async () => {
    const { rows } = await payments.sql.query(
      `SELECT FROM operations JOIN payments ON payments.id = payment_id
       WHERE order_id = $1 AND operations.status = 'PENDING'`,
      [orderId],
    );
    return rows.length === 0;
  });
const moves = async (orderId: string) =>
  (
    await payments.sql.query(
      `SELECT o.kind, o.amount::int, o.outcome FROM simulator.operations AS o
       JOIN payments ON payments.id = authorization_key WHERE order_id = $1 ORDER BY o.key`,
      [orderId],
    )
  ).rows.map(({ kind, amount, outcome }) => `${kind} ${amount} ${outcome}`);

describe('a capture by hand', () => {
  it('lessens what shipping captures', async () => {
    const id = await authorised('ahead');
    expect(await finance('capture', id, { amount: 2000 })).toMatchObject({
      payment: { status: 'PARTIALLY_CAPTURED', capturedAmount: { amount: 2000 } },
      userErrors: [],
    });
    await payments.deliver(shipped('ahead', 1500));
    await payments.deliver(shipped('ahead', 3500, true));
    await settled('ahead');
    expect(await moves('ahead')).toEqual(['CAPTURE 2000 DONE', 'CAPTURE 3000 DONE']);
    const ended = { status: 'CAPTURED', captured: '5000', prepaid: '0', needs_attention: false };
    expect(await paymentOf(payments, 'ahead')).toMatchObject(ended);
    expect(await balances(payments, 'ahead')).toMatchObject({ authorized_receivable: 0, sales: -5000 });
    // A parcel that was paid ahead in full is no charge to tell of.
    expect((await told(payments, 'ahead')).filter((type) => type === 'payment.captured.v1')).toHaveLength(2);
  });

  it('takes all that is held when no amount is named', async () => {
    const id = await authorised('all');
    expect(await finance('capture', id)).toMatchObject({ payment: { status: 'CAPTURED' } });
  });

  it('goes back, and the rest is let go, when the order is cancelled', async () => {
    const id = await authorised('changed-mind');
    await finance('capture', id, { amount: 2000 });
    await payments.deliver(cancelled('changed-mind'));
    await settled('changed-mind');
    expect(await moves('changed-mind')).toEqual(['CAPTURE 2000 DONE', 'RELEASE 3000 DONE', 'REFUND 2000 DONE']);
    expect(await paymentOf(payments, 'changed-mind')).toMatchObject({ status: 'REFUNDED', released: true });
    expect(await finance('capture', id)).toMatchObject({ userErrors: [{ code: 'INVALID_TRANSITION' }] });
  });

  it('goes back as far as nothing was shipped for it', async () => {
    const id = await authorised('less-left');
    await finance('capture', id, { amount: 4500 });
    await payments.deliver(shipped('less-left', 4000));
    await payments.deliver(dropped('less-left'));
    await settled('less-left');
    expect(await paymentOf(payments, 'less-left')).toMatchObject({ captured: '4500', refunded: '500', prepaid: '0' });
    const { rows } = await payments.sql.query(
      `SELECT event -> 'data' AS data FROM told WHERE key = 'less-left' AND event ->> 'type' = 'payment.refunded.v1'`,
    );
    expect(rows).toEqual([{ data: expect.objectContaining({ returnId: null, amount: eur(500), unearned: eur(500) }) }]);
  });

  it('makes up for a parcel that could not be charged, and the rest is let go', async () => {
    const id = await authorised('made-up', 'tok_capture_declined');
    await payments.deliver(shipped('made-up', 3000, true));
    await settled('made-up');
    expect(await paymentOf(payments, 'made-up')).toMatchObject({ missing: '3000', needs_attention: true });
    const refused = await finance('capture', id, { amount: 3000 });
    expect(refused).toMatchObject({ payment: null, userErrors: [{ code: 'PAYMENT_DECLINED' }] });
    expect(refused.userErrors[0]!.message).toContain('card_blocked');
    // The customer has spoken with the bank.
    await payments.sql.query(`UPDATE simulator.authorizations SET token = 'tok_visa' WHERE key = $1`, [id]);
    expect(await finance('capture', id, { amount: 3001 })).toMatchObject({ userErrors: [{ code: 'INVALID' }] });
    expect(await finance('capture', id)).toMatchObject({ payment: { capturedAmount: { amount: 3000 } } });
    await settled('made-up');
    expect(await paymentOf(payments, 'made-up')).toMatchObject({
      ...{ status: 'CAPTURED', captured: '3000', missing: '0', released: true, needs_attention: false },
    });
  });

  it('waits for nobody twice: one that the provider does not tell of is done once', async () => {
    const id = await authorised('hushed', 'tok_capture_timeout');
    expect(await finance('capture', id, { amount: 1200 })).toMatchObject({
      payment: { capturedAmount: { amount: 1200 } },
    });
    expect(await moves('hushed')).toEqual(['CAPTURE 1200 DONE']);
  });
});

describe('a refund by hand', () => {
  it('gives back up to what was taken, with finance’s reason', async () => {
    const id = await authorised('sorry');
    expect(await finance('refund', id)).toMatchObject({ userErrors: [{ code: 'INVALID_TRANSITION' }] });
    await payments.deliver(shipped('sorry', 5000, true));
    await reaches(payments, 'sorry', 'CAPTURED');
    expect(await finance('refund', id, { amount: 700, reason: ' It was scratched. ' })).toMatchObject({
      payment: { status: 'PARTIALLY_REFUNDED', refundedAmount: { amount: 700 }, refundReasons: ['It was scratched.'] },
    });
    expect(await finance('refund', id, { amount: 4301 })).toMatchObject({
      userErrors: [{ code: 'INVALID', message: 'At most 4300 can be refunded now.', field: ['amount'] }],
    });
    expect(await finance('refund', id)).toMatchObject({ payment: { status: 'REFUNDED' } });
    expect(await balances(payments, 'sorry')).toMatchObject({ provider_receivable: 0, refunds: 5000 });
  });
});

describe('a void', () => {
  it('lets go of what is held and tells orders', async () => {
    const id = await authorised('void');
    expect(await finance('void', id)).toMatchObject({ payment: { status: 'VOIDED' }, userErrors: [] });
    expect(await told(payments, 'void')).toEqual(['payment.authorized.v1', 'payment.voided.v1']);
    expect(await balances(payments, 'void')).toMatchObject({ authorized_receivable: 0 });
    // What orders answers to it changes nothing any more.
    await payments.deliver(cancelled('void'));
    await settled('void');
    expect(await paymentOf(payments, 'void')).toMatchObject({ status: 'VOIDED', needs_attention: false });
    expect((await told(payments, 'void')).slice(2)).toEqual([]);
    expect(await finance('void', id)).toMatchObject({ userErrors: [{ code: 'INVALID_TRANSITION' }] });
  });

  it('also ends a payment that waits for the shopper', async () => {
    payments.orders.waits = { token: 'tok_requires_action', customerId: 'alice' };
    await payments.deliver(requested('waits'));
    const { id } = await reaches(payments, 'waits', 'REQUIRES_ACTION');
    expect(await finance('void', id as string)).toMatchObject({ payment: { status: 'VOIDED' } });
    expect(await atProvider(payments, 'waits')).toMatchObject([{ outcome: 'VOIDED' }]);
  });

  it('gives up what a parcel could not be charged', async () => {
    const id = await authorised('given-up', 'tok_capture_declined');
    await payments.deliver(shipped('given-up', 3000, true));
    await settled('given-up');
    expect(await finance('void', id)).toMatchObject({ payment: { status: 'VOIDED' } });
    expect(await paymentOf(payments, 'given-up')).toMatchObject({ missing: '0', needs_attention: false });
  });
});

describe('a key', () => {
  it('has one effect, however often and at once it is used', async () => {
    const id = await authorised('key');
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => finance('capture', id, { amount: 1000, idempotencyKey })),
    );
    for (const answer of answers) expect(answer).toMatchObject({ userErrors: [], payment: {} });
    expect(await moves('key')).toEqual(['CAPTURE 1000 DONE']);
    expect(await finance('capture', id, { amount: 1001, idempotencyKey })).toMatchObject({
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }],
    });
    expect(await finance('refund', id, { amount: 1000, idempotencyKey })).toMatchObject({
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
  });

  it('of a request that was refused is not kept', async () => {
    const id = await authorised('key-refused', 'tok_capture_declined');
    const again = { amount: 1000, idempotencyKey: randomUUID() };
    expect(await finance('capture', id, again)).toMatchObject({ userErrors: [{ code: 'PAYMENT_DECLINED' }] });
    expect(await paymentOf(payments, 'key-refused')).toMatchObject({ needs_attention: false, missing: '0' });
    await payments.sql.query(`UPDATE simulator.authorizations SET token = 'tok_visa' WHERE key = $1`, [id]);
    expect(await finance('capture', id, again)).toMatchObject({ payment: { capturedAmount: { amount: 1000 } } });
  });

  it.each<[Record<string, unknown>, string]>([
    [{ idempotencyKey: 'short' }, 'idempotencyKey'],
    [{ amount: 0 }, 'amount'],
    [{ amount: -1 }, 'amount'],
    [{ amount: 5001 }, 'amount'],
  ])('or an amount that is none is refused: %j', async (given, field) => {
    const id = (await paymentOf(payments, 'key'))!.id as string;
    expect(await finance('capture', id, given)).toMatchObject({
      payment: null,
      userErrors: [{ code: 'INVALID', field: [field] }],
    });
  });
});

it('knows no payment of another name', async () => {
  for (const verb of ['capture', 'refund', 'void'] as const)
    expect(await finance(verb, 'nothing')).toMatchObject({ payment: null, userErrors: [{ code: 'NOT_FOUND' }] });
});

it('leaves a trace of who did it, in the same write', async () => {
  const id = await authorised('trace');
  await finance('capture', id, { amount: 100 });
  const { rows } = await payments.sql.query(
    `SELECT event -> 'data' AS data FROM told WHERE event ->> 'type' = 'audit.recorded.v1'
       AND event -> 'data' ->> 'target' LIKE '%' || $1`,
    [id],
  );
  expect(rows).toMatchObject([{ data: { actorId: 'fiona', action: 'capturePayment' } }]);
});

it('whatever finance, parcels and cancellations do at once, books and provider agree, and no more is kept than was shipped', async () => {
  let count = 0;
  const step = fc.record({
    kind: fc.constantFrom('ship' as const, 'capture' as const, 'refund' as const, 'void' as const),
    amount: fc.integer({ min: 1, max: 2000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), fc.boolean(), async (steps, isCancelled) => {
      const orderId = `any-${++count}`;
      const id = await authorised(orderId);
      // An order that is cancelled as a whole has shipped nothing.
      const done = isCancelled ? steps.filter(({ kind }) => kind !== 'ship') : steps;
      await Promise.all(
        done.map(({ kind, amount }) =>
          kind === 'ship'
            ? payments.deliver(shipped(orderId, amount))
            : finance(kind, id, kind === 'void' ? {} : { amount }),
        ),
      );
      await payments.deliver(isCancelled ? cancelled(orderId) : dropped(orderId));
      await settled(orderId);
      const payment = (await until(async () => {
        const now = (await paymentOf(payments, orderId))!;
        return now.released || now.needs_attention ? now : undefined;
      })) as Record<string, string | boolean>;
      const [captured, refunded] = [Number(payment.captured), Number(payment.refunded)];
      const all = await moves(orderId);
      const sum = (kind: string) =>
        all
          .map((move) => move.split(' '))
          .filter(([what, , outcome]) => what === kind && outcome === 'DONE')
          .reduce((total, [, amount]) => total + Number(amount), 0);
      expect([sum('CAPTURE'), sum('REFUND')]).toEqual([captured, refunded]);
      expect((await balances(payments, orderId)).authorized_receivable).toBe(payment.released ? 0 : 5000 - captured);
      const parcels = done.filter(({ kind }) => kind === 'ship').reduce((total, { amount }) => total + amount, 0);
      expect(captured - refunded).toBeLessThanOrEqual(parcels);
      expect(payment.prepaid).toBe('0');
    }),
    { numRuns: 25 },
  );
});
