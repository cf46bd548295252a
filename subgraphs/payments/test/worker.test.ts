import fc from 'fast-check';
import { until } from '@shop/kit/testing';
import {
  atProvider,
  balances,
  cancelled,
  makeDatabase,
  paymentOf,
  reaches,
  requested,
  startOn,
  startPayments,
  told,
  type TestPayments,
} from './start';

let payments: TestPayments;
beforeAll(async () => (payments = await startPayments()));
afterAll(() => payments?.stop());

/** Makes an order known and asks for its payment. */
async function pay(orderId: string, token: string | null) {
  payments.orders[orderId] = { token, customerId: 'alice' };
  return payments.deliver(requested(orderId));
}

const transactions = async (orderId: string) =>
  (
    await payments.sql.query(
      `SELECT kind, succeeded, failure_reason AS reason FROM transactions JOIN payments ON payments.id = payment_id
       WHERE order_id = $1 ORDER BY transactions.id`,
      [orderId],
    )
  ).rows;

describe('the simulated cards', () => {
  it.each([
    ['tok_visa', 'Visa', 1],
    ['tok_mastercard', 'Mastercard', 1],
    ['tok_slow', 'Visa', 1],
    ['tok_flaky', 'Visa', 3],
  ])('%s is authorised', async (token, brand, calls) => {
    await pay(token, token);
    expect(await reaches(payments, token, 'AUTHORIZED')).toMatchObject({ brand, tries: calls, customer_id: 'alice' });
    expect(await atProvider(payments, token)).toEqual([{ outcome: 'AUTHORIZED', calls }]);
    expect(await told(payments, token)).toEqual(['payment.authorized.v1']);
    expect(await balances(payments, token)).toEqual({ authorized_receivable: 5000, authorization_liability: -5000 });
  });

  it.each([
    ['tok_declined', 'declined'],
    ['tok_insufficient_funds', 'insufficient_funds'],
    ['tok_expired_card', 'expired_card'],
    ['tok_made_up', 'invalid_token'],
  ])('%s is declined: %s', async (token, reason) => {
    await pay(token, token);
    expect(await reaches(payments, token, 'DECLINED')).toMatchObject({ decline_reason: reason, due_at: null });
    expect(await told(payments, token)).toEqual(['payment.declined.v1']);
    expect(await transactions(token)).toEqual([{ kind: 'AUTHORIZATION', succeeded: false, reason }]);
    expect(await balances(payments, token)).toEqual({});
  });

  it('tok_timeout is asked three times with one key, then looked up, let go and declined', async () => {
    await pay('timeout', 'tok_timeout');
    expect(await reaches(payments, 'timeout', 'DECLINED')).toMatchObject({ decline_reason: 'provider_timeout' });
    expect(await atProvider(payments, 'timeout')).toEqual([{ outcome: 'VOIDED', calls: 3 }]);
    expect(await transactions('timeout')).toHaveLength(4);
    expect(await balances(payments, 'timeout')).toEqual({});
  });

  it('tok_requires_action waits for its deadline, then is let go and declined', async () => {
    await pay('action', 'tok_requires_action');
    await reaches(payments, 'action', 'REQUIRES_ACTION');
    expect(await told(payments, 'action')).toEqual(['payment.action_required.v1']);
    expect(await reaches(payments, 'action', 'DECLINED')).toMatchObject({ decline_reason: 'action_expired' });
    expect(await atProvider(payments, 'action')).toEqual([{ outcome: 'VOIDED', calls: 1 }]);
  });

  it('an order without a token is declined without asking the provider', async () => {
    await pay('no-token', null);
    await reaches(payments, 'no-token', 'DECLINED');
    expect(await atProvider(payments, 'no-token')).toEqual([]);
  });
});

it('pays an order once, however often it is asked to', async () => {
  const event = await pay('often', 'tok_visa');
  await Promise.all([
    payments.redeliver(event),
    payments.deliver(requested('often')),
    payments.deliver(requested('often')),
  ]);
  await reaches(payments, 'often', 'AUTHORIZED');
  await payments.deliver(requested('often'));
  const { rows } = await payments.sql.query(`SELECT count(*)::int FROM payments WHERE order_id = 'often'`);
  expect(rows).toEqual([{ count: 1 }]);
  await expect(
    payments.sql.query(`INSERT INTO payments (id, order_id, amount, currency) VALUES ('x', 'often', 1, 'EUR')`),
  ).rejects.toThrow('one_live_payment_an_order');
});

it('does not let one slow payment keep others waiting', async () => {
  await pay('stuck', 'tok_timeout');
  await until(async () => (await paymentOf(payments, 'stuck'))?.tries === 1);
  await pay('swift', 'tok_visa');
  await reaches(payments, 'swift', 'AUTHORIZED');
  expect(await paymentOf(payments, 'stuck')).toMatchObject({ status: 'PENDING' });
});

it('waits for orders, and does not count that', async () => {
  await payments.deliver(requested('unknown-yet'));
  await until(() => payments.asked.filter((orderId) => orderId === 'unknown-yet').length > 3);
  payments.orders['unknown-yet'] = { token: 'tok_visa' };
  expect(await reaches(payments, 'unknown-yet', 'AUTHORIZED')).toMatchObject({ tries: 1 });
});

describe('a cancelled order holds nothing', () => {
  it('when the cancellation came first', async () => {
    await payments.deliver(cancelled('first'));
    await pay('first', 'tok_visa');
    expect(await paymentOf(payments, 'first')).toBeUndefined();
  });

  it('when it came just before the provider would have been asked', async () => {
    let answer = () => {};
    const answers = new Promise<void>((resolve) => (answer = resolve));
    payments.orders.before = { token: 'tok_visa', answers };
    await payments.deliver(requested('before'));
    await until(() => payments.asked.includes('before'));
    await payments.deliver(cancelled('before'));
    answer();
    await reaches(payments, 'before', 'VOIDED');
    expect(await atProvider(payments, 'before')).toEqual([]);
  });

  it('when it came while the provider was asked', async () => {
    // However slow this machine is, the provider has the time to answer.
    const patient = await startPayments({ PAYMENTS_PROVIDER_DEADLINE_MS: '20000' });
    patient.orders.during = { token: 'tok_slow' };
    await patient.deliver(requested('during'));
    await until(async () => (await paymentOf(patient, 'during'))?.tries === 1);
    await patient.deliver(cancelled('during'));
    await reaches(patient, 'during', 'VOIDED');
    expect(await atProvider(patient, 'during')).toEqual([{ outcome: 'VOIDED', calls: 1 }]);
    expect(await told(patient, 'during')).toEqual(['payment.authorized.v1', 'payment.voided.v1']);
    await patient.stop();
  });

  it.each([
    ['tok_visa', 'AUTHORIZED'],
    ['tok_requires_action', 'REQUIRES_ACTION'],
  ])('when it came after %s was %s', async (token, status) => {
    const orderId = `after-${token}`;
    await pay(orderId, token);
    await reaches(payments, orderId, status);
    const event = await payments.deliver(cancelled(orderId));
    await payments.redeliver(event);
    await reaches(payments, orderId, 'VOIDED');
    expect(await atProvider(payments, orderId)).toEqual([{ outcome: 'VOIDED', calls: 1 }]);
    expect((await told(payments, orderId)).at(-1)).toBe('payment.voided.v1');
    for (const balance of Object.values(await balances(payments, orderId))) expect(balance).toBe(0);
  });

  it('when orders tells so before the event arrives', async () => {
    payments.orders.known = { token: 'tok_visa', status: 'CANCELLED' };
    await payments.deliver(requested('known'));
    await reaches(payments, 'known', 'VOIDED');
    expect(await atProvider(payments, 'known')).toEqual([]);
  });

  it('for any order and overlap of its events, and others are paid', async () => {
    const tokens = ['tok_visa', 'tok_slow', 'tok_flaky', 'tok_declined', 'tok_requires_action'];
    const events = fc.array(fc.constantFrom('request', 'cancel'), { minLength: 1, maxLength: 4 });
    const stories = fc.array(fc.record({ token: fc.constantFrom(...tokens), events }), { minLength: 1, maxLength: 6 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(stories, async (all) => {
        const name = `story-${run++}-`;
        await Promise.all(
          all.flatMap(({ token, events: happened }, index) => {
            payments.orders[name + index] = { token };
            return happened.map((event) =>
              payments.deliver(event === 'cancel' ? cancelled(name + index) : requested(name + index)),
            );
          }),
        );
        for (const [index, { token, events: happened }] of all.entries()) {
          const orderId = name + index;
          const calm = happened.includes('cancel')
            ? [undefined, 'VOIDED', 'DECLINED']
            : token === 'tok_declined'
              ? ['DECLINED']
              : token === 'tok_requires_action'
                ? ['REQUIRES_ACTION', 'DECLINED']
                : ['AUTHORIZED'];
          await until(async () => calm.includes((await paymentOf(payments, orderId))?.status as string));
          const held = (await atProvider(payments, orderId)).filter(({ outcome }) => outcome === 'AUTHORIZED');
          expect(held).toHaveLength(calm.includes('AUTHORIZED') ? 1 : 0);
          const balance = (await balances(payments, orderId)).authorized_receivable ?? 0;
          expect(balance).toBe(held.length * 5000);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('a process that ends', () => {
  it('after the provider held the money and before that was recorded: the next one finds it', async () => {
    const { url, sql, drop } = await makeDatabase();
    const orders = { crash: { token: 'tok_slow' } };
    const slow = { PAYMENTS_SIMULATOR_SLOW_MS: '600000', PAYMENTS_PROVIDER_DEADLINE_MS: '600000' };
    const first = await startOn(url, orders, slow);
    await first.deliver(requested('crash'));
    await until(async () => (await atProvider({ sql }, 'crash'))[0]?.outcome === 'AUTHORIZED');
    await first.stop();
    expect(await paymentOf({ sql }, 'crash')).toMatchObject({ status: 'PENDING', claim: null });
    const second = await startOn(url, orders);
    await reaches({ sql }, 'crash', 'AUTHORIZED');
    expect(await atProvider({ sql }, 'crash')).toEqual([{ outcome: 'AUTHORIZED', calls: 2 }]);
    expect(await balances({ sql }, 'crash')).toMatchObject({ authorized_receivable: 5000 });
    await second.stop();
    await drop();
  });

  it('without a word: its claim runs out and another goes on, and its own late answer changes nothing', async () => {
    payments.orders.killed = { token: 'tok_visa' };
    // As a killed process leaves it: asked, held, claimed and never recorded.
    await payments.sql.query(
      `INSERT INTO payments (id, order_id, amount, currency, tries, claim, claimed_until)
       VALUES ('killed-payment', 'killed', 5000, 'EUR', 1, gen_random_uuid(), now() + interval '300 ms')`,
    );
    await payments.sql.query(
      `INSERT INTO simulator.authorizations (key, reference, token, outcome, calls)
       VALUES ('killed-payment', 'sim_first', 'tok_visa', 'AUTHORIZED', 1)`,
    );
    expect(await reaches(payments, 'killed', 'AUTHORIZED')).toMatchObject({ tries: 2 });
    expect(await transactions('killed')).toHaveLength(1);
    const { rows } = await payments.sql.query(
      `SELECT reference FROM transactions WHERE payment_id = 'killed-payment' AND succeeded`,
    );
    expect(rows).toEqual([{ reference: 'sim_first' }]);
  });

  it('beside another: each payment is worked on by one of them', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `beside-${index}`);
    for (const name of names) payments.orders[name] = { token: 'tok_visa' };
    const other = await startOn(payments.url, payments.orders);
    await Promise.all(names.map((name, index) => (index % 2 ? payments : other).deliver(requested(name))));
    for (const name of names) {
      await reaches(payments, name, 'AUTHORIZED');
      expect(await atProvider(payments, name)).toEqual([{ outcome: 'AUTHORIZED', calls: 1 }]);
    }
    await other.stop();
  });
});
