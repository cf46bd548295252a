import type { Audit, Books } from './audit';

const UNBALANCED = `
  SELECT group_id FROM ledger_entries GROUP BY group_id, currency HAVING sum(debit) <> sum(credit)`;
const SUMS = `
  SELECT
    (SELECT coalesce(sum(amount - captured), 0) FROM payments
     WHERE NOT released AND status NOT IN ('PENDING', 'REQUIRES_ACTION', 'DECLINED'))::float8 AS held,
    (SELECT coalesce(sum(captured), 0) FROM payments)::float8 AS captured,
    (SELECT coalesce(sum(refunded), 0) FROM payments)::float8 AS refunded,
    (SELECT json_object_agg(account, balance) FROM (
      SELECT account, sum(debit - credit) AS balance FROM ledger_entries GROUP BY account) AS accounts) AS ledger,
    (SELECT count(*) FROM ledger_entries)::int AS entries`;

interface Sums {
  held: number;
  captured: number;
  refunded: number;
  ledger: Record<string, number> | null;
  entries: number;
}

/** The ledger balances in every group, and every account says what the payments say. */
export async function auditLedger({ payments }: Books): Promise<Audit> {
  const [unbalanced, sums] = await Promise.all([
    payments.query<{ group_id: string }>(UNBALANCED),
    payments.query<Sums>(SUMS),
  ]);
  const { entries } = sums.rows[0]!;
  return {
    looked: [`${entries} ledger entries`],
    faults: [
      ...unbalanced.rows.map(({ group_id }) => `The ledger's entries of group ${group_id} do not balance.`),
      ...accountFaults(sums.rows[0]!),
    ],
  };
}

/** Accounts of the ledger that do not have what the payments make them. */
export function accountFaults({ held, captured, refunded, ledger }: Omit<Sums, 'entries'>): string[] {
  const wanted: Record<string, number> = {
    authorized_receivable: held,
    authorization_liability: -held,
    provider_receivable: captured - refunded,
    sales: -captured,
    refunds: refunded,
  };
  return Object.entries(wanted)
    .map(([account, balance]) => ({ account, balance, entered: ledger?.[account] ?? 0 }))
    .filter(({ balance, entered }) => entered + 0 !== balance + 0)
    .map(({ account, balance, entered }) => `The ledger has ${entered} on ${account}; payments make it ${balance}.`);
}

const PROVIDER = `
  SELECT coalesce(payments.id, provider.key) AS id, payments.status, payments.amount, provider.outcome, provider.amount AS charged
  FROM (SELECT * FROM payments WHERE status <> 'PENDING' AND created_at <= $1) AS payments
  FULL JOIN (
    SELECT * FROM simulator.authorizations
    WHERE outcome = 'AUTHORIZED' AND NOT (released AND NOT EXISTS (
        SELECT FROM simulator.operations WHERE authorization_key = authorizations.key AND kind = 'CAPTURE' AND outcome = 'DONE'))
      AND NOT EXISTS (SELECT FROM payments WHERE id = key AND (status = 'PENDING' OR created_at > $1))
  ) AS provider ON provider.key = payments.id
  WHERE (payments.status NOT IN ('REQUIRES_ACTION', 'DECLINED', 'VOIDED') OR payments.captured > 0) IS DISTINCT FROM (provider.outcome IS NOT NULL)
     OR provider.amount <> payments.amount`;

interface Differs {
  id: string;
  status: string | null;
  amount: string | null;
  outcome: string | null;
  charged: string | null;
}

const MOVED = `
  SELECT payments.id, captured, refunded, coalesce(c.amount, 0) AS provider_captured, coalesce(r.amount, 0) AS provider_refunded
  FROM payments
  LEFT JOIN (SELECT authorization_key, sum(amount) AS amount FROM simulator.operations
             WHERE kind = 'CAPTURE' AND outcome = 'DONE' GROUP BY 1) AS c ON c.authorization_key = payments.id
  LEFT JOIN (SELECT authorization_key, sum(amount) AS amount FROM simulator.operations
             WHERE kind = 'REFUND' AND outcome = 'DONE' GROUP BY 1) AS r ON r.authorization_key = payments.id
  WHERE NOT EXISTS (SELECT FROM operations WHERE payment_id = payments.id AND status = 'PENDING')
    AND (captured <> coalesce(c.amount, 0) OR refunded <> coalesce(r.amount, 0))`;

interface Moved {
  id: string;
  captured: string;
  refunded: string;
  provider_captured: string;
  provider_refunded: string;
}

/** What was captured and refunded is what the simulated provider moved. */
async function auditMoved({ payments }: Books): Promise<string[]> {
  const { rows } = await payments.query<Moved>(MOVED);
  return rows.map(
    (row) =>
      `Payment ${row.id}: we captured ${row.captured} and refunded ${row.refunded}, the provider ${row.provider_captured} and ${row.provider_refunded}.`,
  );
}

/** The simulated provider's own log says the same as the payments. */
export async function auditProvider(books: Books): Promise<Audit> {
  const { payments, settledBefore } = books;
  const { rows } = await payments.query<Differs>(PROVIDER, [settledBefore]);
  const faults = rows.map(
    ({ id, status, amount, outcome, charged }) =>
      `Payment ${id}: we say ${status ?? 'nothing'} over ${amount ?? 0}, the provider ${outcome ?? 'nothing'} over ${charged ?? 0}.`,
  );
  return { looked: ["the provider's log"], faults: [...faults, ...(await auditMoved(books))] };
}
