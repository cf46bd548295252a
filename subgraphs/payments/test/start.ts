import { Client } from 'pg';
import { freshPostgres, startForTest, until } from '@shop/kit/testing';
import { OrderCancelled, OrderPaymentRequested } from '@shop/schema/events/orders';
import { payments } from '../src/subgraph';

/** What orders would tell of an order; a test changes it as it goes. */
export interface KnownOrder {
  token: string | null;
  status?: string;
  customerId?: string;
  guestId?: string;
  paymentMethodId?: string;
  save?: boolean;
  /** Orders answers once this is settled. */
  answers?: Promise<void>;
}

/** What orders tells where a test says nothing. */
const UNSAID = { status: 'PENDING', customerId: null, guestId: null, paymentMethodId: null, save: false };

const QUICK = {
  PAYMENTS_PROVIDER_DEADLINE_MS: '300',
  PAYMENTS_RETRY_DELAY_MS: '0',
  PAYMENTS_ACTION_DEADLINE_MS: '1500',
  PAYMENTS_ACTION_LOOK_MS: '500',
  PAYMENTS_SIMULATOR_SLOW_MS: '100',
};

/** A database of its own, with a copy of what went into its outbox: that forgets what it sent. */
export async function makeDatabase() {
  const url = await freshPostgres('payments');
  const sql = await connected(url);
  return { url, sql, drop: () => sql.end() };
}

/** Payments on a database, with orders standing in by `orders`: by id, what it tells. Notes in `asked` what it was asked for. */
export async function startOn(
  url: string,
  orders: Record<string, KnownOrder>,
  env: Record<string, string> = {},
  asked: string[] = [],
) {
  return startForTest(
    payments,
    { LOG_LEVEL: 'silent', PAYMENTS_POSTGRES_URL: url, ...QUICK, ...env },
    {
      orders: async (_query, { orderId }) => {
        asked.push(orderId as string);
        const { answers, ...order } = orders[orderId as string]!;
        await answers;
        return { orderPayment: { ...UNSAID, ...order } };
      },
      users: (query) => (query.includes('confirmErasure') ? { confirmErasure: true } : { erasure: { email: null } }),
    },
  );
}

/** Payments alone on a database of its own. */
export async function startPayments(env: Record<string, string> = {}) {
  const orders: Record<string, KnownOrder> = {};
  const asked: string[] = [];
  const { url, sql, drop } = await makeDatabase();
  const test = await startOn(url, orders, env, asked);
  await sql.query(`
    CREATE TABLE told AS SELECT * FROM kit_outbox WITH NO DATA;
    CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO told SELECT NEW.*;
      RETURN NULL;
    END $$;
    CREATE TRIGGER tell AFTER INSERT ON kit_outbox FOR EACH ROW EXECUTE FUNCTION tell();`);
  const stop = async () => {
    await test.stop();
    await drop();
  };
  return { ...test, orders, asked, url, sql, stop };
}

export type TestPayments = Awaited<ReturnType<typeof startPayments>>;

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** The request to pay `amount` cents for an order. */
export const requested = (orderId: string, amount = 5000) =>
  OrderPaymentRequested({ orderId, total: { amount, currency: 'EUR' } });

export const cancelled = (orderId: string) => OrderCancelled({ orderId, reason: 'CUSTOMER_REQUEST' });

/** An order's payment as it stands in the store. */
export const paymentOf = async ({ sql }: Pick<TestPayments, 'sql'>, orderId: string) =>
  (await sql.query('SELECT * FROM payments WHERE order_id = $1', [orderId])).rows[0] as
    Record<string, unknown> | undefined;

/** Waits until an order's payment has the status, and answers it. */
export const reaches = (test: Pick<TestPayments, 'sql'>, orderId: string, status: string) =>
  until(async () => {
    const payment = await paymentOf(test, orderId);
    return payment?.status === status ? payment : undefined;
  });

/** What the provider remembers of an order's payment. */
export const atProvider = async ({ sql }: Pick<TestPayments, 'sql'>, orderId: string) =>
  (
    await sql.query(
      `SELECT outcome, calls FROM simulator.authorizations WHERE key IN (SELECT id FROM payments WHERE order_id = $1)`,
      [orderId],
    )
  ).rows as { outcome: string | null; calls: number }[];

/** The types of the events told of an order, in order. */
export const told = async ({ sql }: Pick<TestPayments, 'sql'>, orderId: string): Promise<string[]> =>
  (await sql.query(`SELECT event FROM told WHERE key = $1 ORDER BY id`, [orderId])).rows.map(({ event }) => event.type);

/** What the ledger has of an order's payment: account by account, debit − credit. */
export const balances = async ({ sql }: Pick<TestPayments, 'sql'>, orderId: string) =>
  Object.fromEntries(
    (
      await sql.query(
        `SELECT account, (sum(debit) - sum(credit))::int AS balance FROM ledger_entries
         JOIN payments ON payments.id = payment_id WHERE order_id = $1 GROUP BY account`,
        [orderId],
      )
    ).rows.map(({ account, balance }) => [account, balance]),
  ) as Record<string, number>;
