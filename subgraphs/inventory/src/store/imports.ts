import { randomUUID } from 'node:crypto';
import { onNobodysAccount } from '@shop/kit/audit';
import type { Tx } from '@shop/kit/postgres';
import { ok, type Result } from '@shop/kit/result';
import type { Inventory } from '../context';
import { levelProblem } from '../domain/adjustment';
import { isError, type Counted, type Import, type Imported, type RowError } from '../domain/import';
import { placeOf, type Level, type Location, type NewMovement } from '../domain/stock';
import { lockLevels, makeLevels, moveAndTell } from './levels';
import { locationsOf } from './locations';
import { once } from './requests';
import { holders } from './reservations';

type Placed = Counted & { locationId: string };

/** An import that is under way: who does it, and with what number of available a sku runs low. */
interface Work {
  importId: string;
  actor: string;
  reorderPoint: number;
}

/**
 * Makes what is on hand what was counted, row by row, in one transaction; a row that can't be has no effect and is an
 * error, the others have theirs. A key that `actor` used before answers what it answered at first. The skus exist.
 */
export const importCounts = (
  { postgres, reorderPoint }: Inventory,
  input: Import,
  rows: readonly (Counted | RowError)[],
  actor: string,
): Promise<Result<Imported, string>> =>
  postgres.transaction((tx) =>
    once(tx, { actor, idempotencyKey: input.idempotencyKey, input }, async () =>
      ok(await count(tx, rows, { importId: randomUUID(), actor, reorderPoint })),
    ),
  );

async function count(tx: Tx, rows: readonly (Counted | RowError)[], work: Work): Promise<Imported> {
  const locations = await locationsOf(tx);
  const skus = [...new Set(rows.flatMap((row) => (isError(row) ? [] : [row.sku])))];
  const placed = placeRows(rows, locations, await lockLevels(tx, skus));
  const wanted = placed.filter((row): row is Placed => !isError(row));
  const made = new Set((await makeLevels(tx, wanted)).map(keyOf));
  const levels = new Map((await lockLevels(tx, skus)).map((level) => [keyOf(level), level]));
  const errors = placed.filter(isError);
  const moved: NewMovement[] = [];
  for (const row of wanted) {
    const level = levels.get(keyOf(row))!;
    const problem = await problemOf(tx, row, level, locations);
    if (problem) errors.push({ line: row.line, message: problem });
    else if (row.onHand !== level.onHand) moved.push(movementOf(row, level, made.has(keyOf(row)), work));
  }
  await record(tx, moved, work);
  const created = wanted.filter((row) => made.has(keyOf(row))).length;
  errors.sort((a, b) => a.line - b.line);
  const failed = errors.length;
  return { importId: work.importId, created, updated: rows.length - failed - created, failed, errors };
}

/** The notices of the movements are about their skus; the audit log is told of the import, once. */
async function record(tx: Tx, moved: NewMovement[], { importId, reorderPoint }: Work): Promise<void> {
  if (moved.length) await onNobodysAccount(() => moveAndTell(tx, moved, reorderPoint));
  await tx.send([], { subject: importId, version: 1 });
}

/** Each row with its place; one of which there is none, or which a row before names too, is an error. */
function placeRows(
  rows: readonly (Counted | RowError)[],
  locations: readonly Location[],
  levels: readonly Level[],
): (Placed | RowError)[] {
  const bySku = new Map<string, Level[]>();
  for (const level of levels) bySku.set(level.sku, [...(bySku.get(level.sku) ?? []), level]);
  const lines = new Map<string, number>();
  return rows.map((row) => {
    if (isError(row)) return row;
    const { line } = row;
    const place = placeOf(locations, bySku.get(row.sku) ?? [], row.locationId);
    if (!place) return { line, message: `There is no stock location ${row.locationId ?? ''}.`.replace(' .', '.') };
    const placed = { ...row, locationId: place.id };
    const before = lines.get(keyOf(placed));
    if (before) return { line, message: `Line ${before} counts this sku in this location too; this row was left out.` };
    lines.set(keyOf(placed), line);
    return placed;
  });
}

async function problemOf(tx: Tx, row: Placed, level: Level, locations: readonly Location[]) {
  const { sku, locationId } = row;
  const orders = row.onHand < level.reserved ? await holders(tx, sku, locationId) : [];
  const place = locations.find(({ id }) => id === locationId)!.name;
  return levelProblem(level, row.onHand - level.onHand, place, orders)?.problem.message;
}

const movementOf = (row: Placed, level: Level, isNew: boolean, { importId, actor }: Work): NewMovement => ({
  sku: row.sku,
  locationId: row.locationId,
  kind: isNew ? 'RECEIPT' : 'ADJUSTMENT',
  quantity: row.onHand - level.onHand,
  reference: row.reason ?? `Import ${importId}`,
  actor,
});

const keyOf = ({ sku, locationId }: { sku: string; locationId: string }) => JSON.stringify([sku, locationId]);
