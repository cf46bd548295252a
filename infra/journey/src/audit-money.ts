import type { Audit, Books } from './audit';

const UNBALANCED = `
  SELECT group_id FROM ledger_entries GROUP BY group_id, currency HAVING sum(debit) <> sum(credit)`;
const AUTHORIZED = `
  SELECT
    (SELECT coalesce(sum(amount), 0) FROM payments WHERE status IN ('AUTHORIZED', 'PARTIALLY_CAPTURED'))::bigint AS payments,
    (SELECT coalesce(sum(debit - credit), 0) FROM ledger_entries WHERE account = $1)::bigint AS ledger,
    (SELECT count(*) FROM ledger_entries)::int AS entries`;

/** The ledger balances in every group, and holds as authorised what the payments say. */
export async function auditLedger({ payments }: Books): Promise<Audit> {
  const [unbalanced, sums] = await Promise.all([
    payments.query<{ group_id: string }>(UNBALANCED),
    payments.query<{ payments: string; ledger: string; entries: number }>(AUTHORIZED, ['authorized_receivable']),
  ]);
  const { payments: live, ledger, entries } = sums.rows[0]!;
  return {
    looked: [`${entries} ledger entries`],
    faults: [
      ...unbalanced.rows.map(({ group_id }) => `The ledger's entries of group ${group_id} do not balance.`),
      ...(live !== ledger ? [`${live} are authorised by payments, ${ledger} by the ledger.`] : []),
    ],
  };
}

const PROVIDER = `
  SELECT coalesce(payments.id, provider.key) AS id, payments.status, payments.amount, provider.outcome, provider.amount AS charged
  FROM (SELECT * FROM payments WHERE status <> 'PENDING' AND created_at <= $1) AS payments
  FULL JOIN (
    SELECT * FROM simulator.authorizations
    WHERE outcome = 'AUTHORIZED' AND NOT EXISTS (SELECT FROM payments WHERE id = key AND (status = 'PENDING' OR created_at > $1))
  ) AS provider ON provider.key = payments.id
  WHERE (payments.status IN ('AUTHORIZED', 'PARTIALLY_CAPTURED')) IS DISTINCT FROM (provider.outcome IS NOT NULL)
     OR provider.amount <> payments.amount`;

interface Differs {
  id: string;
  status: string | null;
  amount: string | null;
  outcome: string | null;
  charged: string | null;
}

/** The simulated provider's own log says the same as the payments. */
export async function auditProvider({ payments, settledBefore }: Books): Promise<Audit> {
  const { rows } = await payments.query<Differs>(PROVIDER, [settledBefore]);
  const faults = rows.map(
    ({ id, status, amount, outcome, charged }) =>
      `Payment ${id}: we say ${status ?? 'nothing'} over ${amount ?? 0}, the provider ${outcome ?? 'nothing'} over ${charged ?? 0}.`,
  );
  return { looked: ["the provider's log"], faults };
}
