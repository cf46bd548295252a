import { until } from '@shop/kit/testing';
import { atProvider, balances, paymentOf, reaches, requested, startPayments, told, type TestPayments } from './start';

const SAVE = 'mutation ($token: String!) { savePaymentMethod(token: $token) { paymentMethod { id } } }';
const REMOVE = 'mutation ($id: ID!) { removePaymentMethod(id: $id) { ok } }';
const LIST = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User {
  paymentMethods { id brand last4 expiryMonth isDefault } } } }`;

let payments: TestPayments;
beforeAll(async () => (payments = await startPayments()));
afterAll(() => payments?.stop());

const as = (userId: string) => payments.as({ userId, roles: ['CUSTOMER'] });
const save = async (userId: string, token: string) => {
  const { data } = await as(userId).ask(SAVE, { token });
  return (data!.savePaymentMethod as { paymentMethod: { id: string } }).paymentMethod.id;
};
const list = async (userId: string) => {
  const { data } = await as(userId).ask(LIST, { of: [{ __typename: 'User', id: userId }] });
  return (data?._entities as [{ paymentMethods: { id: string }[] }])[0].paymentMethods;
};
const pay = (orderId: string, order: Partial<TestPayments['orders'][string]>) => {
  payments.orders[orderId] = { token: null, ...order };
  return payments.deliver(requested(orderId));
};
const noErrands = () => until(async () => !(await payments.sql.query('SELECT FROM method_errands')).rowCount);

describe('a saved card', () => {
  it('pays for its own customer', async () => {
    const paymentMethodId = await save('alice', 'tok_mastercard');
    await pay('own', { customerId: 'alice', paymentMethodId });
    expect(await reaches(payments, 'own', 'AUTHORIZED')).toMatchObject({
      brand: 'Mastercard',
      last4: '4444',
      tries: 1,
    });
    expect(await atProvider(payments, 'own')).toEqual([{ outcome: 'AUTHORIZED', calls: 1 }]);
    expect(await balances(payments, 'own')).toMatchObject({ authorized_receivable: 5000 });
  });

  it.each([
    ['another customer', { customerId: 'bob' }],
    ['a guest', { guestId: 'guest-1' }],
  ])('pays for nobody else: %s', async (who, owner) => {
    const paymentMethodId = await save('carol', 'tok_visa');
    await pay(who, { ...owner, paymentMethodId });
    expect(await reaches(payments, who, 'DECLINED')).toMatchObject({ decline_reason: 'payment_method_unknown' });
    expect(await atProvider(payments, who)).toEqual([]);
    expect(await told(payments, who)).toEqual(['payment.declined.v1']);
  });

  it('that was removed does not pay', async () => {
    const paymentMethodId = await save('dave', 'tok_visa');
    await as('dave').ask(REMOVE, { id: paymentMethodId });
    await pay('removed', { customerId: 'dave', paymentMethodId });
    expect(await reaches(payments, 'removed', 'DECLINED')).toMatchObject({ decline_reason: 'payment_method_unknown' });
  });

  it('that goes while the provider does not say whether it holds the money, leaves nothing held', async () => {
    const paymentMethodId = await save('erin', 'tok_slow');
    // As a killed process leaves it: asked and held, never recorded.
    payments.orders.gone = { token: null, customerId: 'erin', paymentMethodId };
    await as('erin').ask(REMOVE, { id: paymentMethodId });
    await payments.sql.query(
      `INSERT INTO simulator.authorizations (key, reference, token, outcome, calls)
       VALUES ('gone-payment', 'sim_gone', 'tok_visa', 'AUTHORIZED', 1)`,
    );
    await payments.sql.query(
      `INSERT INTO payments (id, order_id, amount, currency, tries) VALUES ('gone-payment', 'gone', 5000, 'EUR', 1)`,
    );
    await reaches(payments, 'gone', 'DECLINED');
    expect(await atProvider(payments, 'gone')).toMatchObject([{ outcome: 'VOIDED' }]);
  });

  it('is refused at the provider too once it is gone there', async () => {
    const paymentMethodId = await save('frank', 'tok_visa');
    await payments.sql.query(`UPDATE simulator.methods SET outcome = 'REMOVED', token = NULL WHERE key = $1`, [
      paymentMethodId,
    ]);
    await pay('gone-there', { customerId: 'frank', paymentMethodId });
    expect(await reaches(payments, 'gone-there', 'DECLINED')).toMatchObject({ decline_reason: 'method_removed' });
  });
});

describe('save', () => {
  it('keeps the card once it has paid, and once however often the order is asked for', async () => {
    const event = await pay('saves', { token: 'tok_visa', customerId: 'grace', save: true });
    await reaches(payments, 'saves', 'AUTHORIZED');
    await Promise.all([payments.redeliver(event), payments.deliver(requested('saves'))]);
    const [method] = await until(async () => {
      const methods = await list('grace');
      return methods.length ? methods : undefined;
    });
    expect(method).toMatchObject({ brand: 'Visa', last4: '4242', expiryMonth: 12, isDefault: true });
    await noErrands();
    // What is removed stays so, whoever repeats himself.
    await as('grace').ask(REMOVE, { id: method!.id });
    await payments.redeliver(event);
    await noErrands();
    expect(await list('grace')).toEqual([]);
    // And it pays like any other.
    await pay('saves-again', { token: 'tok_visa', customerId: 'grace', save: true });
    const [again] = await until(async () => ((await list('grace')).length ? list('grace') : undefined));
    await pay('with-it', { customerId: 'grace', paymentMethodId: again!.id });
    expect(await reaches(payments, 'with-it', 'AUTHORIZED')).toMatchObject({ last4: '4242' });
  });

  it('goes on after a crash between the provider and us, and keeps one', async () => {
    await pay('crashed', { token: 'tok_visa', customerId: 'heidi' });
    const { id } = await reaches(payments, 'crashed', 'AUTHORIZED');
    // As a killed process leaves it: kept there, claimed and never recorded.
    await payments.sql.query(`INSERT INTO simulator.customers (key) VALUES ('heidi')`);
    await payments.sql.query(
      `INSERT INTO simulator.methods (key, customer, reference, token, outcome)
       VALUES ('kept-there', 'heidi', 'sim_heidi', 'tok_visa', 'KEPT')`,
    );
    await payments.sql.query(
      `INSERT INTO method_errands (id, kind, customer_id, payment_id, claim, claimed_until)
       VALUES ('kept-there', 'KEEP', 'heidi', $1, gen_random_uuid(), now() + interval '300 ms')`,
      [id],
    );
    await noErrands();
    expect(await list('heidi')).toMatchObject([{ id: 'kept-there' }]);
  });

  it.each([
    ['a card that was declined', { token: 'tok_declined', customerId: 'ivan', save: true }, 'DECLINED'],
    ['a guest', { token: 'tok_visa', guestId: 'guest-2', save: true }, 'AUTHORIZED'],
    ['whoever did not ask', { token: 'tok_visa', customerId: 'ivan' }, 'AUTHORIZED'],
  ])('keeps nothing of %s', async (who, order, status) => {
    const orderId = `nothing of ${who}`;
    await pay(orderId, order);
    await reaches(payments, orderId, status);
    const { rows } = await payments.sql.query('SELECT FROM method_errands WHERE payment_id = $1', [
      (await paymentOf(payments, orderId))!.id,
    ]);
    expect(rows).toEqual([]);
    expect(await list('ivan')).toEqual([]);
  });
});
