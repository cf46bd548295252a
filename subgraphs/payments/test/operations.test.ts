import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { OrderLinesCancelled, OrderReturnReceived, OrderShipped } from '@shop/schema/events/orders';
import { register } from 'prom-client';
import { until } from '@shop/kit/testing';
import { balances, paymentOf, reaches, requested, startOn, startPayments, told, type TestPayments } from './start';

let payments: TestPayments;
beforeAll(async () => (payments = await startPayments()));
afterAll(() => payments?.stop());

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const lines = [{ lineId: 'l', sku: 's', quantity: 1 }];
const shipped = (orderId: string, amount: number, final = false, fulfillmentId: string = randomUUID()) =>
  OrderShipped({ orderId, fulfillmentId, lines, capture: eur(amount), final });
const dropped = (orderId: string, amount: number, final: boolean) =>
  OrderLinesCancelled({ orderId, lines, release: eur(amount), final });
const returned = (orderId: string, amount: number, returnId: string = randomUUID()) =>
  OrderReturnReceived({ orderId, returnId, lines, restock: true, refund: eur(amount) });

/** An order whose total of 50.00 is authorised. */
async function authorised(orderId: string, token = 'tok_visa', amount = 5000): Promise<string> {
  payments.orders[orderId] = { token, customerId: 'alice' };
  await payments.deliver(requested(orderId, amount));
  await reaches(payments, orderId, 'AUTHORIZED');
  return orderId;
}

const flagged = async (): Promise<number> =>
  (await register.getSingleMetric('shop_payments_needing_attention')!.get()).values[0]!.value;

/** Waits until nothing is to be done for the order any more. */
const settled = (orderId: string) =>
  until(async () => {
    const { rows } = await payments.sql.query(
      `SELECT count(*)::int FROM operations JOIN payments ON payments.id = payment_id
       WHERE order_id = $1 AND operations.status = 'PENDING'`,
      [orderId],
    );
    return rows[0]!.count === 0;
  });

const atProvider = async (orderId: string) =>
  (
    await payments.sql.query(
      `SELECT o.kind, o.amount::int, o.outcome, o.calls FROM simulator.operations AS o
       JOIN payments ON payments.id = authorization_key WHERE order_id = $1 ORDER BY o.key`,
      [orderId],
    )
  ).rows as { kind: string; amount: number; outcome: string; calls: number }[];

describe('a parcel', () => {
  it('is charged its share, the last one ends the authorization', async () => {
    await authorised('two-parcels');
    await payments.deliver(shipped('two-parcels', 2000));
    expect(await reaches(payments, 'two-parcels', 'PARTIALLY_CAPTURED')).toMatchObject({ captured: '2000' });
    expect(await balances(payments, 'two-parcels')).toEqual({
      authorized_receivable: 3000,
      authorization_liability: -3000,
      provider_receivable: 2000,
      sales: -2000,
    });
    await payments.deliver(shipped('two-parcels', 3000, true));
    await settled('two-parcels');
    expect(await paymentOf(payments, 'two-parcels')).toMatchObject({
      status: 'CAPTURED',
      captured: '5000',
      released: true,
    });
    expect(await balances(payments, 'two-parcels')).toMatchObject({
      authorized_receivable: 0,
      provider_receivable: 5000,
    });
    expect(await told(payments, 'two-parcels')).toEqual([
      'payment.authorized.v1',
      'payment.captured.v1',
      'payment.captured.v1',
    ]);
    // All was captured: there is nothing to let go, and the provider is not asked to.
    expect((await atProvider('two-parcels')).map(({ kind }) => kind)).toEqual(['CAPTURE', 'CAPTURE']);
  });

  it('of an event that comes again, or of the same parcel, is charged once', async () => {
    await authorised('again');
    const event = await payments.deliver(shipped('again', 1000, false, 'parcel'));
    await Promise.all([payments.redeliver(event), payments.deliver(shipped('again', 1000, false, 'parcel'))]);
    await settled('again');
    expect(await paymentOf(payments, 'again')).toMatchObject({ captured: '1000' });
    expect(await atProvider('again')).toEqual([{ kind: 'CAPTURE', amount: 1000, outcome: 'DONE', calls: 1 }]);
  });

  it('of nothing, of an order that costs nothing, moves nothing', async () => {
    await expect(payments.deliver(shipped('free', 0, true))).resolves.toBeDefined();
    await authorised('gift');
    await payments.deliver(shipped('gift', 0));
    await settled('gift');
    expect(await paymentOf(payments, 'gift')).toMatchObject({ status: 'AUTHORIZED', captured: '0' });
  });

  it('that the provider refuses to pay for is flagged, and orders is told', async () => {
    await authorised('blocked', 'tok_capture_declined');
    const before = await flagged();
    await payments.deliver(shipped('blocked', 3000));
    await payments.deliver(dropped('blocked', 2000, true));
    await settled('blocked');
    // What could not be charged stays held: it is all that finance has to make up for the parcel.
    const kept = { status: 'AUTHORIZED', captured: '0', released: false, needs_attention: true };
    expect(await paymentOf(payments, 'blocked')).toMatchObject(kept);
    expect((await atProvider('blocked')).map(({ kind, outcome }) => [kind, outcome])).toEqual([['CAPTURE', 'REFUSED']]);
    expect(await balances(payments, 'blocked')).toMatchObject({ authorized_receivable: 5000 });
    expect(await flagged()).toBe(before + 1);
    expect(await told(payments, 'blocked')).toEqual(['payment.authorized.v1', 'payment.capture_failed.v1']);
  });

  it('beyond what is authorised is refused by our own books', async () => {
    await authorised('too-much');
    await payments.deliver(shipped('too-much', 5001));
    await settled('too-much');
    expect(await atProvider('too-much')).toEqual([]);
    expect(await paymentOf(payments, 'too-much')).toMatchObject({ captured: '0', needs_attention: true });
  });

  it('that leaves before the provider has answered waits for it', async () => {
    let answer = () => {};
    payments.orders.early = { token: 'tok_visa', answers: new Promise<void>((resolve) => (answer = resolve)) };
    await payments.deliver(requested('early'));
    await payments.deliver(shipped('early', 2000, true));
    await until(() => payments.asked.includes('early'));
    expect(await paymentOf(payments, 'early')).toMatchObject({ status: 'PENDING', needs_attention: false });
    answer();
    await settled('early');
    const ended = { status: 'CAPTURED', captured: '2000', released: true, needs_attention: false };
    expect(await paymentOf(payments, 'early')).toMatchObject(ended);
  });

  it('whose charge is made and not told of is charged once', async () => {
    await authorised('hushed', 'tok_capture_timeout');
    await payments.deliver(shipped('hushed', 1200));
    await settled('hushed');
    expect(await paymentOf(payments, 'hushed')).toMatchObject({ captured: '1200' });
    expect(await atProvider('hushed')).toEqual([{ kind: 'CAPTURE', amount: 1200, outcome: 'DONE', calls: 2 }]);
    expect(await told(payments, 'hushed')).toEqual(['payment.authorized.v1', 'payment.captured.v1']);
  });

  it('of an order without a payment is not forgotten', async () => {
    await expect(payments.deliver(shipped('nobodys', 10))).rejects.toThrow('no payment');
  });
});

describe('what is left of an order', () => {
  it('and never leaves is let go, after what was shipped was charged', async () => {
    await authorised('rest');
    await payments.deliver(shipped('rest', 2000));
    await payments.deliver(dropped('rest', 1000, false));
    await payments.deliver(dropped('rest', 2000, true));
    await settled('rest');
    expect(await paymentOf(payments, 'rest')).toMatchObject({ status: 'CAPTURED', captured: '2000', released: true });
    expect(await balances(payments, 'rest')).toMatchObject({ authorized_receivable: 0, sales: -2000 });
    expect((await atProvider('rest')).map(({ kind }) => kind)).toEqual(['CAPTURE', 'RELEASE']);
  });
});

describe('a return', () => {
  it('is paid back, up to all that was charged', async () => {
    await authorised('back');
    await payments.deliver(shipped('back', 5000, true));
    await payments.deliver(returned('back', 1500));
    expect(await reaches(payments, 'back', 'PARTIALLY_REFUNDED')).toMatchObject({ refunded: '1500' });
    await payments.deliver(returned('back', 3500));
    await reaches(payments, 'back', 'REFUNDED');
    expect(await balances(payments, 'back')).toMatchObject({ provider_receivable: 0, sales: -5000, refunds: 5000 });
    await payments.deliver(returned('back', 1));
    await settled('back');
    expect(await paymentOf(payments, 'back')).toMatchObject({ refunded: '5000', needs_attention: true });
    expect(await told(payments, 'back')).toEqual([
      'payment.authorized.v1',
      'payment.captured.v1',
      'payment.refunded.v1',
      'payment.refunded.v1',
    ]);
  });
});

it('charges once when the process dies after the provider charged and before it was recorded', async () => {
  await authorised('dies');
  const { rows } = await payments.sql.query(`SELECT id FROM payments WHERE order_id = 'dies'`);
  // As a process leaves it that called the provider and died: claimed, tried, charged there, not recorded here.
  const { rows: begun } = await payments.sql.query(
    `INSERT INTO operations (payment_id, kind, cause, amount, claim, claimed_until, tries)
     VALUES ($1, 'CAPTURE', 'parcel', 700, gen_random_uuid(), now() + interval '300 ms', 1) RETURNING id`,
    [rows[0]!.id],
  );
  await payments.sql.query(
    `INSERT INTO simulator.operations (key, authorization_key, kind, amount, outcome, reference)
     VALUES ($1, $2, 'CAPTURE', 700, 'DONE', 'sim_first')`,
    [begun[0]!.id, rows[0]!.id],
  );
  await settled('dies');
  expect(await paymentOf(payments, 'dies')).toMatchObject({ captured: '700' });
  expect(await atProvider('dies')).toEqual([{ kind: 'CAPTURE', amount: 700, outcome: 'DONE', calls: 2 }]);
});

it('waits for a provider that is away, and charges when it is back', async () => {
  await authorised('away');
  await payments.sql.query('ALTER TABLE simulator.operations RENAME TO away');
  await payments.deliver(shipped('away', 900));
  await until(async () => {
    const { rows } = await payments.sql.query(`SELECT max(tries) AS tries FROM operations WHERE status = 'PENDING'`);
    return rows[0]!.tries > 1;
  });
  await payments.sql.query('ALTER TABLE simulator.away RENAME TO operations');
  await settled('away');
  expect(await paymentOf(payments, 'away')).toMatchObject({ captured: '900', needs_attention: false });
});

it('two processes share the work and charge each parcel once', async () => {
  const second = await startOn(payments.url, payments.orders);
  const ids = Array.from({ length: 10 }, (_, index) => `shared-${index}`);
  await Promise.all(ids.map((id) => authorised(id)));
  await Promise.all(
    ids.map(async (id) => {
      // One order's events are in one partition: they come in order, to whichever process has it then.
      await payments.deliver(shipped(id, 2500));
      await second.deliver(shipped(id, 2500, true));
    }),
  );
  await Promise.all(ids.map(settled));
  for (const id of ids) {
    expect(await paymentOf(payments, id)).toMatchObject({ status: 'CAPTURED', captured: '5000' });
    expect((await atProvider(id)).every(({ calls }) => calls === 1)).toBe(true);
  }
  await second.stop();
});

it('a parcel told of after the rest was let go is flagged, not lost', async () => {
  await authorised('overtaken');
  await payments.deliver(shipped('overtaken', 2500, true));
  await settled('overtaken');
  await payments.deliver(shipped('overtaken', 2500));
  await settled('overtaken');
  expect(await paymentOf(payments, 'overtaken')).toMatchObject({ captured: '2500', needs_attention: true });
  expect((await told(payments, 'overtaken')).at(-1)).toBe('payment.capture_failed.v1');
});

it('whatever comes in whatever order, books and provider agree and the ledger balances', async () => {
  let count = 0;
  const step = fc.record({
    kind: fc.constantFrom('ship', 'drop', 'return'),
    amount: fc.integer({ min: 0, max: 3000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const orderId = await authorised(`any-${++count}`);
      for (const { kind, amount } of steps) {
        if (kind === 'ship') await payments.deliver(shipped(orderId, amount));
        if (kind === 'drop') await payments.deliver(dropped(orderId, amount, amount > 2500));
        if (kind === 'return') await payments.deliver(returned(orderId, amount));
      }
      await settled(orderId);
      const { captured, refunded, released } = (await paymentOf(payments, orderId))!;
      const books = await balances(payments, orderId);
      const done = (await atProvider(orderId)).filter(({ outcome }) => outcome === 'DONE');
      const sum = (kind: string) => done.filter((one) => one.kind === kind).reduce((all, one) => all + one.amount, 0);
      expect([sum('CAPTURE'), sum('REFUND')]).toEqual([Number(captured), Number(refunded)]);
      expect(books.provider_receivable ?? 0).toBe(Number(captured) - Number(refunded));
      expect(books.authorized_receivable).toBe(released ? 0 : 5000 - Number(captured));
      expect(Object.values(books).reduce((all, balance) => all + balance, 0)).toBe(0);
    }),
    { numRuns: 25 },
  );
});

it('keeps sample payments of the past as if they had happened here', async () => {
  const at = new Date('2026-01-01T10:00:00Z');
  const past = {
    ...{ id: 'past-1', orderId: 'past-order', customerId: 'alice', amount: 5000, currency: 'EUR', brand: 'Visa' },
    ...{ last4: '4242', createdAt: at, captures: [{ fulfillmentId: 'f', amount: 4000, at }], releasedAt: at },
    refunds: [{ returnId: 'r', amount: 1500, at }],
  };
  const declined = { ...past, id: 'past-2', orderId: 'declined', declined: 'declined', captures: [], refunds: [] };
  const voided = { ...past, id: 'past-3', orderId: 'voided', voidedAt: at, captures: [], refunds: [] };
  const seed = { payments: [past, { ...declined, releasedAt: undefined }, { ...voided, releasedAt: undefined }] };
  await payments.running.seed(seed);
  await payments.running.seed(seed);
  expect(await paymentOf(payments, 'past-order')).toMatchObject({
    status: 'PARTIALLY_REFUNDED',
    captured: '4000',
    created_at: at,
  });
  expect(await balances(payments, 'past-order')).toEqual({
    ...{ authorized_receivable: 0, authorization_liability: 0, provider_receivable: 2500, sales: -4000, refunds: 1500 },
  });
  expect(await paymentOf(payments, 'declined')).toMatchObject({ status: 'DECLINED' });
  expect(await paymentOf(payments, 'voided')).toMatchObject({ status: 'VOIDED' });
  await payments.deliver(returned('past-order', 2500));
  await reaches(payments, 'past-order', 'REFUNDED');
});
