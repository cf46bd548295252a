import { until } from '@shop/kit/testing';
import { startPayments, type TestPayments } from './start';

const LIST = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User {
  paymentMethods { id brand last4 expiryMonth expiryYear isDefault } } } }`;
const SAVE = `mutation ($token: String!) { savePaymentMethod(token: $token) {
  paymentMethod { id brand last4 expiryMonth expiryYear isDefault } userErrors { code message field } } }`;
const REMOVE = 'mutation ($id: ID!) { removePaymentMethod(id: $id) { ok userErrors { code message } } }';

let payments: TestPayments;
beforeAll(async () => (payments = await startPayments()));
afterAll(() => payments?.stop());

interface Shown {
  id: string;
  last4: string;
  isDefault: boolean;
}

const ask = (userId: string, query: string, variables: Record<string, unknown>) =>
  payments.as({ userId, roles: ['CUSTOMER'] }).ask(query, variables);
const list = async (userId: string) => {
  const { data } = await ask(userId, LIST, { of: [{ __typename: 'User', id: userId }] });
  return (data?._entities as [{ paymentMethods: Shown[] }])[0].paymentMethods;
};
const save = async (userId: string, token: string) => {
  const { data, errors } = await ask(userId, SAVE, { token });
  if (errors) return { errors };
  return data!.savePaymentMethod as { paymentMethod: Shown | null; userErrors: { code: string; message: string }[] };
};
const saved = async (userId: string, token: string) => {
  const { paymentMethod } = (await save(userId, token)) as { paymentMethod: Shown | null };
  return paymentMethod!;
};
const remove = async (userId: string, id: string) => (await ask(userId, REMOVE, { id })).data?.removePaymentMethod;

/** What the provider keeps of a customer. */
const kept = async (customer: string) =>
  (
    await payments.sql.query(
      `SELECT key FROM simulator.methods WHERE customer = $1 AND outcome = 'KEPT' ORDER BY key`,
      [customer],
    )
  ).rows.map(({ key }) => key as string);
const errands = async (customer: string) =>
  (await payments.sql.query('SELECT kind FROM method_errands WHERE customer_id = $1', [customer])).rows;
const settled = (customer: string) => until(async () => (await errands(customer)).length === 0);

it('keeps the card of a token, and the first is the default', async () => {
  expect(await save('alice', 'tok_visa')).toEqual({
    paymentMethod: {
      ...{ id: expect.any(String), brand: 'Visa', last4: '4242', expiryMonth: 12, expiryYear: 2034, isDefault: true },
    },
    userErrors: [],
  });
  expect(await saved('alice', 'tok_mastercard')).toMatchObject({ brand: 'Mastercard', isDefault: false });
  const methods = await list('alice');
  expect(methods).toMatchObject([
    { last4: '4242', isDefault: true },
    { last4: '4444', isDefault: false },
  ]);
  expect(await kept('alice')).toEqual(methods.map(({ id }) => id).sort());
  expect(await errands('alice')).toEqual([]);
});

it('keeps a card once, however often it is saved, also at once', async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => saved('often', 'tok_visa')));
  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  expect(await list('often')).toHaveLength(1);
  await settled('often');
  expect(await kept('often')).toEqual([all[0]!.id]);
});

it('makes the next one the default when the first is removed, and removes it at the provider', async () => {
  const first = await saved('rita', 'tok_visa');
  const second = await saved('rita', 'tok_mastercard');
  expect(await remove('rita', first.id)).toEqual({ ok: true, userErrors: [] });
  expect(await list('rita')).toMatchObject([{ id: second.id, isDefault: true }]);
  await settled('rita');
  expect(await kept('rita')).toEqual([second.id]);
  expect(await remove('rita', first.id)).toMatchObject({ ok: false, userErrors: [{ code: 'NOT_FOUND' }] });
});

it("shows and removes nobody else's", async () => {
  const method = await saved('olga', 'tok_visa');
  expect(await remove('mallory', method.id)).toMatchObject({ ok: false, userErrors: [{ code: 'NOT_FOUND' }] });
  const others = await ask('mallory', LIST, { of: [{ __typename: 'User', id: 'olga' }] });
  expect(others).toMatchObject({
    data: { _entities: [{ paymentMethods: null }] },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  expect(await list('olga')).toHaveLength(1);
});

describe('refuses', () => {
  it.each([
    ['tok_declined', 'declined'],
    ['tok_insufficient_funds', 'not enough money'],
    ['tok_expired_card', 'expired'],
    ['tok_requires_action', 'confirmed'],
    ['tok_made_up', 'could not be read'],
  ])('%s: %s', async (token, words) => {
    expect(await save('dora', token)).toMatchObject({
      paymentMethod: null,
      userErrors: [{ code: 'PAYMENT_DECLINED', message: expect.stringContaining(words), field: ['token'] }],
    });
    expect([await list('dora'), await kept('dora'), await errands('dora')]).toEqual([[], [], []]);
  });

  it.each(['4242424242424242', 'tok_', '', 'tok_a b', `tok_${'x'.repeat(300)}`])('%p: no token', async (token) => {
    expect(await save('dora', token)).toMatchObject({ paymentMethod: null, userErrors: [{ code: 'INVALID' }] });
    const { rows } = await payments.sql.query('SELECT FROM simulator.methods WHERE token = $1', [token]);
    expect(rows).toEqual([]);
  });

  it('more than 20, also when they come at once', async () => {
    await payments.sql.query(
      `INSERT INTO payment_methods (id, customer_id, reference, fingerprint, brand, last4, expiry_month, expiry_year)
       SELECT 'full-' || n, 'full', 'ref', n, 'Visa', '4242', 1, 2030 FROM generate_series(1, 19) AS n`,
    );
    const tokens = ['tok_visa', 'tok_mastercard', 'tok_slow', 'tok_capture_declined'];
    const answers = await Promise.all(tokens.map((token) => save('full', token)));
    const codes = answers.map((answer) =>
      'userErrors' in answer ? (answer.userErrors?.[0]?.code ?? 'saved') : 'error',
    );
    expect(codes.sort()).toEqual(['QUANTITY_LIMIT', 'QUANTITY_LIMIT', 'QUANTITY_LIMIT', 'saved']);
    expect(await list('full')).toHaveLength(20);
    await settled('full');
    expect(await kept('full')).toHaveLength(1);
  });

  it('an account that tries card after card', async () => {
    for (let tries = 0; tries < 20; tries++) await save('thief', 'tok_declined');
    expect(await save('thief', 'tok_visa')).toMatchObject({ userErrors: [{ code: 'TOO_MANY_ATTEMPTS' }] });
    await payments.sql.query(`UPDATE method_attempts SET at = at - interval '1 hour' WHERE customer_id = 'thief'`);
    expect(await saved('thief', 'tok_visa')).toMatchObject({ last4: '4242' });
  });
});

describe('a provider in trouble', () => {
  it('is asked again with the same key', async () => {
    const { id } = await saved('flo', 'tok_flaky');
    const { rows } = await payments.sql.query('SELECT calls FROM simulator.methods WHERE key = $1', [id]);
    expect(rows).toEqual([{ calls: 3 }]);
  });

  it('that does not say whether it keeps a card keeps none in the end', async () => {
    expect(await save('tim', 'tok_timeout')).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    await settled('tim');
    const { rows } = await payments.sql.query(`SELECT outcome, token FROM simulator.methods WHERE customer = 'tim'`);
    expect(rows).toEqual([{ outcome: 'REMOVED', token: null }]);
    expect(await list('tim')).toEqual([]);
  });

  it('is told to remove what a process that died was about to save', async () => {
    await payments.sql.query(
      `INSERT INTO method_errands (id, kind, customer_id, due_at) VALUES ('died', 'REMOVE', 'dan', now() - interval '1 s')`,
    );
    await payments.sql.query(`INSERT INTO simulator.customers (key) VALUES ('dan')`);
    await payments.sql.query(
      `INSERT INTO simulator.methods (key, customer, reference, token, outcome) VALUES ('died', 'dan', 'sim_dan', 'tok_visa', 'KEPT')`,
    );
    await settled('dan');
    expect(await kept('dan')).toEqual([]);
  });
});
