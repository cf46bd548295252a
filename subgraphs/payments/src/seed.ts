import { randomUUID } from 'node:crypto';
import type { Tx } from '@shop/kit/postgres';
import type { Payments } from './context';
import { authorizedEntries, capturedEntries, refundedEntries, releasedEntries, type Entry } from './domain/ledger';
import { statusOf } from './domain/booking';

/** A payment of the past. Amounts in minor units. */
export interface PastPayment {
  id: string;
  orderId: string;
  customerId: string | null;
  /** Of an order without an account. */
  guestId?: string | null;
  amount: number;
  currency: string;
  brand: string;
  last4: string;
  createdAt: Date;
  /** When the provider answered; with `createdAt` when left out. */
  authorizedAt?: Date;
  /** Why the provider would not pay; then nothing else happened. */
  declined?: string;
  /** When all that was held was let go without a capture. */
  voidedAt?: Date;
  captures: { fulfillmentId: string; amount: number; at: Date }[];
  /** When the rest was let go, after the last parcel. */
  releasedAt?: Date;
  refunds: { returnId: string; amount: number; at: Date }[];
}

/** Sample payments. */
export interface PaymentsSeed {
  payments: PastPayment[];
}

type Row = Record<string, unknown>;

/** Adds the payments that are missing with their transactions, ledger entries and the simulator's memory; in few statements. */
export const seedPayments = ({ postgres }: Payments, { payments }: PaymentsSeed): Promise<void> =>
  postgres.transaction(async (tx) => {
    const known = await tx.query<{ id: string }>('SELECT id FROM payments WHERE id = ANY ($1)', [
      payments.map(({ id }) => id),
    ]);
    const present = new Set(known.map(({ id }) => id));
    const missing = payments.filter(({ id }) => !present.has(id));
    if (!missing.length) return;
    await insert(tx, 'payments', missing.map(paymentRow));
    await insert(tx, 'operations', missing.flatMap(operationRows));
    await insert(tx, 'transactions', missing.flatMap(transactionRows));
    await insert(tx, 'ledger_entries', missing.flatMap(ledgerRows));
    await insert(tx, 'simulator.authorizations', missing.map(simulatorRow));
    await insert(tx, 'simulator.operations', missing.flatMap(simulatorOperations));
  });

/** Inserts rows of equal columns, in batches. */
async function insert(tx: Tx, table: string, rows: Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 1000) {
    const some = rows.slice(at, at + 1000);
    const columns = Object.keys(some[0]!);
    await tx.query(
      `INSERT INTO ${table} (${columns.join(', ')})
       SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(some)],
    );
  }
}

const sum = (parts: readonly { amount: number }[]) => parts.reduce((all, { amount }) => all + amount, 0);

function paymentRow(past: PastPayment): Row {
  const amounts = {
    amount: past.amount,
    captured: sum(past.captures),
    refunded: sum(past.refunds),
    released: !!past.voidedAt || !!past.releasedAt,
  };
  return {
    id: past.id,
    order_id: past.orderId,
    customer_id: past.customerId,
    guest_id: past.guestId ?? null,
    ...amounts,
    currency: past.currency,
    status: past.declined ? 'DECLINED' : statusOf(amounts),
    brand: past.brand,
    last4: past.last4,
    decline_reason: past.declined ?? null,
    tries: 1,
    cancelled: !!past.voidedAt,
    needs_attention: false,
    version: 1,
    created_at: past.createdAt,
    due_at: null,
  };
}

/** What was asked after the authorization, oldest first. */
function asked(past: PastPayment) {
  const captured = sum(past.captures);
  const rest = past.amount - captured;
  const operations = [
    ...past.captures.map(({ fulfillmentId, amount, at }) => ({ kind: 'CAPTURE', cause: fulfillmentId, amount, at })),
    ...(past.releasedAt ? [{ kind: 'RELEASE', cause: 'rest', amount: rest, at: past.releasedAt }] : []),
    ...past.refunds.map(({ returnId, amount, at }) => ({ kind: 'REFUND', cause: returnId, amount, at })),
  ];
  return operations
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((operation, index) => ({ ...operation, id: `${past.id}-${index + 1}` }));
}

const operationRows = (past: PastPayment): Row[] =>
  asked(past).map(({ id, kind, cause, amount, at }) => ({
    ...{ id, payment_id: past.id, kind, cause, amount, status: 'DONE', tries: 1, created_at: at, due_at: null },
  }));

const answeredAt = ({ authorizedAt, createdAt }: PastPayment): Date => authorizedAt ?? createdAt;

const KINDS: Record<string, string> = { CAPTURE: 'CAPTURE', REFUND: 'REFUND', RELEASE: 'VOID' };

function transactionRows(past: PastPayment): Row[] {
  const row = (kind: string, amount: number, at: Date, failure: string | null = null) => ({
    ...{
      payment_id: past.id,
      kind,
      amount,
      succeeded: !failure,
      failure_reason: failure,
      reference: `sim_${past.id}`,
      at,
    },
  });
  return [
    row('AUTHORIZATION', past.amount, answeredAt(past), past.declined ?? null),
    ...(past.voidedAt ? [row('VOID', past.amount, past.voidedAt)] : []),
    ...asked(past).map(({ kind, amount, at }) => row(KINDS[kind]!, amount, at)),
  ];
}

function ledgerRows(past: PastPayment): Row[] {
  if (past.declined) return [];
  const group = (entries: Entry[], at: Date): Row[] => {
    const group_id = randomUUID();
    return entries.map((entry) => ({ group_id, payment_id: past.id, currency: past.currency, ...entry, at }));
  };
  const entriesOf: Record<string, (amount: number) => Entry[]> = {
    CAPTURE: capturedEntries,
    REFUND: refundedEntries,
    RELEASE: releasedEntries,
  };
  return [
    ...group(authorizedEntries(past), answeredAt(past)),
    ...(past.voidedAt ? group(releasedEntries(past.amount), past.voidedAt) : []),
    ...asked(past).flatMap(({ kind, amount, at }) => group(entriesOf[kind]!(amount), at)),
  ];
}

const simulatorRow = (past: PastPayment): Row => ({
  key: past.id,
  reference: `sim_${past.id}`,
  token: 'tok_visa',
  amount: past.amount,
  currency: past.currency,
  brand: past.brand,
  last4: past.last4,
  outcome: past.declined ? 'DECLINED' : past.voidedAt ? 'VOIDED' : 'AUTHORIZED',
  reason: past.declined ?? null,
  calls: 1,
  released: !!past.releasedAt,
});

const simulatorOperations = (past: PastPayment): Row[] =>
  asked(past).map(({ id, kind, amount }) => ({
    ...{
      key: id,
      authorization_key: past.id,
      kind,
      amount,
      outcome: 'DONE',
      reason: null,
      reference: `sim_${id}`,
      calls: 1,
    },
  }));
