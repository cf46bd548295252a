import { cancelled, paymentOf, reaches, requested, startPayments, type TestPayments } from './start';

const OF_ORDER = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Order {
  paymentStatus payments { id status amount { amount currency } method { brand last4 } order { id }
    transactions { kind succeeded amount { amount } failureReason providerReference } } } } }`;
const LIST = `query ($status: [PaymentStatus!], $orderId: ID, $first: Int, $after: String) {
  payments(status: $status, orderId: $orderId, first: $first, after: $after) {
    nodes { order { id } status declineReason capturedAmount { amount } refundedAmount { amount } }
    pageInfo { hasNextPage endCursor } totalCount } }`;
const LEDGER = `query ($from: DateTime, $to: DateTime) { ledger(from: $from, to: $to) {
  balanced accounts { name debit { amount currency } credit { amount } balance { amount } } } }`;

let payments: TestPayments;
beforeAll(async () => {
  payments = await startPayments();
  await pay('o1', { token: 'tok_visa', customerId: 'alice' }, 'AUTHORIZED');
  await pay('o2', { token: 'tok_expired_card', guestId: 'guest-2' }, 'DECLINED');
  await pay('o3', { token: 'tok_mastercard', customerId: 'bob' }, 'AUTHORIZED');
  await payments.deliver(cancelled('o3'));
  await reaches(payments, 'o3', 'VOIDED');
});
afterAll(() => payments?.stop());

async function pay(orderId: string, order: TestPayments['orders'][string], status: string) {
  payments.orders[orderId] = order;
  await payments.deliver(requested(orderId));
  await reaches(payments, orderId, status);
}

const finance = () => payments.as({ userId: 'fiona', roles: ['FINANCE'] });
const list = async (variables: Record<string, unknown>) =>
  (await finance().ask(LIST, variables)).data?.payments as {
    nodes: { order: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  };
const ofOrder = (caller: Parameters<TestPayments['as']>[0], id: string, viewerIsOwner: boolean) =>
  payments.as(caller).ask(OF_ORDER, { of: [{ __typename: 'Order', id, viewerIsOwner }] });

it('tells the owner of an order how it is paid', async () => {
  const { data, errors } = await ofOrder({ userId: 'alice' }, 'o1', true);
  expect(errors).toBeUndefined();
  expect(data?._entities).toMatchObject([
    {
      paymentStatus: 'AUTHORIZED',
      payments: [
        {
          status: 'AUTHORIZED',
          amount: { amount: 5000, currency: 'EUR' },
          method: { brand: 'Visa', last4: '4242' },
          order: { id: 'o1' },
          transactions: [
            {
              kind: 'AUTHORIZATION',
              succeeded: true,
              amount: { amount: 5000 },
              failureReason: null,
              providerReference: expect.stringMatching(/^sim_/),
            },
          ],
        },
      ],
    },
  ]);
});

it('trusts the word of orders for a guest, and nobody without it', async () => {
  const opened = await ofOrder({ guestId: 'guest-on-another-device' }, 'o2', true);
  expect(opened.data?._entities).toMatchObject([{ paymentStatus: 'DECLINED', payments: [{ status: 'DECLINED' }] }]);
  for (const caller of [{ userId: 'bob' }, { guestId: 'guest-3' }]) {
    const refused = await ofOrder(caller, 'o1', false);
    expect(refused.data?._entities).toEqual([{ paymentStatus: null, payments: null }]);
    expect(refused.errors?.every(({ extensions }) => /FORBIDDEN|UNAUTHENTICATED/.test(extensions.code))).toBe(true);
  }
  const support = await ofOrder({ userId: 'sam', roles: ['SUPPORT'] }, 'o1', false);
  expect(support.data?._entities).toMatchObject([{ paymentStatus: 'AUTHORIZED' }]);
});

it('has no payments for an order that was never to be paid', async () => {
  const { data } = await ofOrder({ userId: 'alice' }, 'free', true);
  expect(data?._entities).toEqual([{ paymentStatus: null, payments: [] }]);
});

it('shows a payment to its customer or guest, and is null to others', async () => {
  const see = async (caller: Parameters<TestPayments['as']>[0], orderId: string) => {
    const id = (await paymentOf(payments, orderId))!.id;
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Payment { status } } }';
    return (await payments.as(caller).ask(query, { of: [{ __typename: 'Payment', id }] })).data?._entities;
  };
  expect(await see({ userId: 'alice' }, 'o1')).toEqual([{ status: 'AUTHORIZED' }]);
  expect(await see({ guestId: 'guest-2' }, 'o2')).toEqual([{ status: 'DECLINED' }]);
  expect(await see({ userId: 'bob' }, 'o1')).toEqual([null]);
  expect(await see({ guestId: 'guest-9' }, 'o2')).toEqual([null]);
  expect(await see({}, 'o1')).toEqual([null]);
});

describe('the list for finance', () => {
  it('pages from the newest, and counts', async () => {
    const first = await list({ first: 2 });
    expect(first.nodes.map(({ order }) => order.id)).toEqual(['o3', 'o2']);
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, totalCount: 3 });
    const rest = await list({ first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ order }) => order.id)).toEqual(['o1']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('is narrowed by status and order', async () => {
    expect(await list({ status: ['DECLINED', 'VOIDED'] })).toMatchObject({
      nodes: [{ status: 'VOIDED' }, { status: 'DECLINED', declineReason: 'expired_card' }],
      totalCount: 2,
    });
    expect(await list({ orderId: 'o1' })).toMatchObject({
      nodes: [{ order: { id: 'o1' }, capturedAmount: { amount: 0 }, refundedAmount: { amount: 0 } }],
    });
    expect(await list({ orderId: 'o1', status: ['VOIDED'] })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it.each([{ first: 0 }, { first: 101 }, { after: 'nonsense' }, { after: Buffer.from('[1,2]').toString('base64url') }])(
    'refuses %j',
    async (variables) => {
      const { errors } = await finance().ask(LIST, variables);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );
});

describe('the ledger', () => {
  it('sums the accounts, which balance', async () => {
    const { data } = await finance().ask(LEDGER);
    expect(data?.ledger).toEqual({
      balanced: true,
      accounts: [
        {
          name: 'authorization_liability',
          debit: { amount: 5000, currency: 'EUR' },
          credit: { amount: 10_000 },
          balance: { amount: -5000 },
        },
        {
          name: 'authorized_receivable',
          debit: { amount: 10_000, currency: 'EUR' },
          credit: { amount: 5000 },
          balance: { amount: 5000 },
        },
      ],
    });
  });

  it('is narrowed by time, and refuses a time that ends before it begins', async () => {
    const { data } = await finance().ask(LEDGER, { to: '2020-01-01T00:00:00Z' });
    expect(data?.ledger).toEqual({ balanced: true, accounts: [] });
    const wrong = await finance().ask(LEDGER, { from: '2021-01-01T00:00:00Z', to: '2020-01-01T00:00:00Z' });
    expect(wrong.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  const enter = async (entries: [account: string, debit: number, credit: number][], group = `gen_random_uuid()`) => {
    const { sql } = payments;
    const { id } = (await paymentOf(payments, 'o1'))!;
    const { rows } = await sql.query(`SELECT ${group} AS id`);
    await sql.query('BEGIN');
    try {
      for (const entry of entries)
        await sql.query(
          `INSERT INTO ledger_entries (group_id, payment_id, currency, account, debit, credit) VALUES ($1, $2, 'EUR', $3, $4, $5)`,
          [rows[0].id, id, ...entry],
        );
    } catch (error) {
      await sql.query('ROLLBACK');
      throw error;
    }
    await sql.query('COMMIT');
  };

  it('refuses at commit a group that does not balance, also an old group', async () => {
    await expect(enter([['cash', 100, 0]])).rejects.toThrow('do not balance');
    await expect(enter([['cash', 100, 0], ['sales', 0, 99]])).rejects.toThrow('do not balance'); // prettier-ignore
    const old = `(SELECT group_id FROM ledger_entries LIMIT 1)`;
    await expect(enter([['cash', 100, 0]], old)).rejects.toThrow('do not balance');
    const { rows } = await payments.sql.query(`SELECT count(*)::int FROM ledger_entries WHERE account = 'cash'`);
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('takes a group entry by entry, as long as it balances in the end', async () => {
    await enter([['till', 100, 0], ['gifts', 0, 40], ['sales', 0, 60]]); // prettier-ignore
    const { data } = await finance().ask(LEDGER);
    expect(data?.ledger).toMatchObject({ balanced: true });
    const { accounts } = data?.ledger as { accounts: { name: string }[] };
    expect(accounts.map(({ name }) => name)).toEqual(expect.arrayContaining(['till', 'gifts', 'sales']));
  });

  it('refuses an entry of no side or of both, and every edit', async () => {
    await expect(enter([['cash', 0, 0]])).rejects.toThrow('one_side');
    await expect(enter([['cash', 5, 5]])).rejects.toThrow('one_side');
    for (const table of ['ledger_entries', 'transactions'])
      for (const edit of [`UPDATE ${table} SET payment_id = payment_id`, `DELETE FROM ${table}`, `TRUNCATE ${table}`])
        await expect(payments.sql.query(edit)).rejects.toThrow('only appended to');
  });
});
