import { Asked } from '@shop/kit/event-metrics';
import type { Sql } from '@shop/kit/postgres';

const needingAttention = new Asked(
  'shop_payments_needing_attention',
  'Payments of which something was refused: finance has to look.',
  'subgraph',
);
const oldestOperation = new Asked(
  'shop_payments_oldest_operation_seconds',
  'Age of the oldest capture, refund or release that is not done yet; 0 when there is none.',
  'subgraph',
);

const oldestErrand = new Asked(
  'shop_payments_oldest_errand_seconds',
  'Age of the oldest thing that the provider is yet to be told of saved cards; 0 when there is none.',
  'subgraph',
);

const FLAGGED = 'SELECT count(*)::int AS value FROM payments WHERE needs_attention';
const OLDEST = `
  SELECT coalesce(extract(epoch FROM now() - min(created_at)), 0)::float8 AS value FROM operations WHERE status = 'PENDING'`;
const ERRAND = `
  SELECT coalesce(extract(epoch FROM now() - min(created_at)), 0)::float8 AS value FROM method_errands
  WHERE due_at <= now() OR tries > 0`;

/** Shows in /metrics, until the answered function is called, what finance and operators have to look at. */
export function watch(sql: Sql): () => void {
  const asked = (query: string) => async () => (await sql.query<{ value: number }>(query))[0]!.value;
  const ends = [
    needingAttention.add('payments', asked(FLAGGED)),
    oldestOperation.add('payments', asked(OLDEST)),
    oldestErrand.add('payments', asked(ERRAND)),
  ];
  return () => ends.forEach((end) => end());
}
