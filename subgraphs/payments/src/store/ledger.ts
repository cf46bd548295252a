import { randomUUID } from 'node:crypto';
import type { Sql, Tx } from '@shop/kit/postgres';
import type { AccountSum, Entry } from '../domain/ledger';
import type { Payment } from '../domain/payment';

/** Enters one group of entries. A group that does not balance is refused when the transaction commits. */
export const enter = (tx: Tx, { id, currency }: Payment, entries: Entry[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO ledger_entries (group_id, payment_id, currency, account, debit, credit)
     SELECT $1, $2, $3, * FROM unnest($4::text[], $5::bigint[], $6::bigint[])`,
    [
      randomUUID(),
      id,
      currency,
      entries.map(({ account }) => account),
      entries.map(({ debit }) => debit),
      entries.map(({ credit }) => credit),
    ],
  );

/** What each account was debited and credited with, from `from` until just before `to`. */
export const accounts = (sql: Sql, from?: Date | null, to?: Date | null): Promise<AccountSum[]> =>
  sql.query<AccountSum>(
    `SELECT account AS name, sum(debit)::float8 AS debit, sum(credit)::float8 AS credit FROM ledger_entries
     WHERE ($1::timestamptz IS NULL OR at >= $1) AND ($2::timestamptz IS NULL OR at < $2)
     GROUP BY account ORDER BY account`,
    [from ?? null, to ?? null],
  );
