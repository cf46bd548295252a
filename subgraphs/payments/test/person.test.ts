import { until } from '@shop/kit/testing';
import { OrderErased } from '@shop/schema/events/orders';
import { UserDeleted } from '@shop/schema/events/users';
import { balances, cancelled, paymentOf, reaches, requested, startPayments, type TestPayments } from './start';

const SAVE = 'mutation ($token: String!) { savePaymentMethod(token: $token) { paymentMethod { id } } }';

let payments: TestPayments;
beforeAll(async () => (payments = await startPayments()));
afterAll(() => payments?.stop());

const save = (userId: string, token: string) => payments.as({ userId, roles: ['CUSTOMER'] }).ask(SAVE, { token });
const pay = (orderId: string, order: Partial<TestPayments['orders'][string]>) => {
  payments.orders[orderId] = { token: 'tok_visa', ...order };
  return payments.deliver(requested(orderId));
};
const told = async (userId: string) => {
  const query = 'query ($id: ID!) { personalData(userId: $id) }';
  const { data } = await payments.as({ service: 'users' }).ask(query, { id: userId });
  return JSON.parse(data!.personalData as string) as { payments: unknown[]; paymentMethods: unknown[] };
};
const rows = async (text: string, values: unknown[] = []) => (await payments.sql.query(text, values)).rows;
const noErrands = () => until(async () => !(await rows('SELECT FROM method_errands')).length);

/** All that the database holds. */
async function content(): Promise<string> {
  const tables = await rows(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  let content = '';
  for (const { name } of tables)
    content += (await rows(`SELECT string_agg(t::text, chr(10)) AS all FROM ${name} AS t`))[0]!.all;
  return content;
}

it('tells what an account paid and with what', async () => {
  await save('alice', 'tok_visa');
  await pay('a1', { customerId: 'alice' });
  await pay('a2', { customerId: 'alice', token: 'tok_expired_card' });
  await pay('b1', { customerId: 'bob' });
  await Promise.all([reaches(payments, 'a1', 'AUTHORIZED'), reaches(payments, 'a2', 'DECLINED')]);
  const card = { brand: 'Visa', last4: '4242' };
  expect(await told('alice')).toEqual({
    payments: expect.arrayContaining([
      {
        ...{ orderId: 'a1', status: 'AUTHORIZED', amount: 5000, captured: 0, refunded: 0, currency: 'EUR' },
        ...{ method: card, declineReason: null, createdAt: expect.any(String) },
      },
      expect.objectContaining({ orderId: 'a2', status: 'DECLINED', declineReason: 'expired_card' }),
    ]),
    paymentMethods: [
      { ...card, id: expect.any(String), expiryMonth: 12, expiryYear: 2034, savedAt: expect.any(String) },
    ],
  });
  expect((await told('alice')).payments).toHaveLength(2);
  expect(await told('nobody')).toEqual({ payments: [], paymentMethods: [] });
});

it('lets go of the account and its cards, here and at the provider, and keeps the books', async () => {
  await save('gone', 'tok_mastercard');
  await pay('g1', { customerId: 'gone', guestId: 'guest-of-gone' });
  await pay('g2', { customerId: 'gone', token: 'Erika Mustermann' });
  await pay('g3', { customerId: 'gone', token: '4242424242424242' });
  await reaches(payments, 'g1', 'AUTHORIZED');
  await Promise.all([reaches(payments, 'g2', 'DECLINED'), reaches(payments, 'g3', 'DECLINED')]);
  const event = await payments.deliver(UserDeleted({ userId: 'gone' }));
  await noErrands();
  expect(await told('gone')).toEqual({ payments: [], paymentMethods: [] });
  expect(await paymentOf(payments, 'g1')).toMatchObject({
    ...{ status: 'AUTHORIZED', amount: '5000', brand: 'Visa', last4: null, customer_id: null, guest_id: null },
  });
  expect(await balances(payments, 'g1')).toMatchObject({ authorized_receivable: 5000 });
  expect(await rows(`SELECT outcome, token FROM simulator.methods WHERE customer = 'gone'`)).toEqual([
    { outcome: 'REMOVED', token: null },
  ]);
  const left = await content();
  for (const word of ['guest-of-gone', 'Erika', '4242424242424242', 'tok_mastercard']) expect(left).not.toContain(word);
  // Nobody else's, nor its payment, is touched; what stays works on.
  expect(await paymentOf(payments, 'a1')).toMatchObject({ customer_id: 'alice', last4: '4242' });
  await payments.redeliver(event);
  await payments.deliver(cancelled('g1'));
  expect(await reaches(payments, 'g1', 'VOIDED')).toMatchObject({ customer_id: null });
});

it('lets go of a guest whose order was erased', async () => {
  await pay('e1', { guestId: 'guest-of-e1' });
  await reaches(payments, 'e1', 'AUTHORIZED');
  const event = await payments.deliver(OrderErased({ orderId: 'e1' }));
  await payments.redeliver(event);
  expect(await paymentOf(payments, 'e1')).toMatchObject({ amount: '5000', last4: null, guest_id: null });
  expect(await paymentOf(payments, 'a1')).toMatchObject({ customer_id: 'alice', last4: '4242' });
});

describe('what was under way for an account that is gone', () => {
  it('is paid, is nobody’s, and keeps no card', async () => {
    let answer = () => {};
    const answers = new Promise<void>((resolve) => (answer = resolve));
    await pay('late', { customerId: 'late', save: true, answers });
    await until(() => payments.asked.includes('late'));
    await payments.deliver(UserDeleted({ userId: 'late' }));
    answer();
    expect(await reaches(payments, 'late', 'AUTHORIZED')).toMatchObject({ customer_id: null, saves_method: false });
    await noErrands();
    expect(await told('late')).toEqual({ payments: [], paymentMethods: [] });
  });

  it('keeps no card that was being saved, whoever is first', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `race-${index}`);
    await Promise.all(names.flatMap((userId) => [save(userId, 'tok_slow'), payments.deliver(UserDeleted({ userId }))]));
    await noErrands();
    expect(await rows(`SELECT id FROM payment_methods WHERE customer_id LIKE 'race-%'`)).toEqual([]);
    expect(await rows(`SELECT key FROM simulator.methods WHERE customer LIKE 'race-%' AND outcome = 'KEPT'`)).toEqual(
      [],
    );
  });

  it('can save none afterwards', async () => {
    expect(await save('late', 'tok_visa')).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
