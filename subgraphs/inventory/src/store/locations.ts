import type { Sql, Tx } from '@shop/kit/postgres';
import { ok, type Result } from '@shop/kit/result';
import type { Inventory } from '../context';
import { idFor, placeProblem, type LocationInput } from '../domain/location';
import type { Location } from '../domain/stock';

/** The shop's locations, in the order in which they were made. */
export const locationsOf = (sql: Sql): Promise<Location[]> =>
  sql.query<Location>('SELECT id, name, country FROM locations ORDER BY position');

/** Adds a location, or changes the one that the id names. Answers it. There is no way to remove one: its movements stay. */
export const saveLocation = ({ postgres }: Inventory, input: LocationInput): Promise<Result<Location, string>> =>
  postgres.transaction(async (tx) => {
    // Whoever saves a location waits for others who do; those who read them or move stock don't.
    await tx.query('LOCK TABLE locations IN SHARE ROW EXCLUSIVE MODE');
    const all = await locationsOf(tx);
    const problem = placeProblem(input, all);
    if (problem) return problem;
    const location = { ...input, id: input.id ?? idFor(input.name, all), name: input.name.trim() };
    await put(tx, location);
    await tx.send([], { subject: location.id, version: 1 });
    return ok(location);
  });

const put = (tx: Tx, { id, name, country }: Location) =>
  tx.query(
    `INSERT INTO locations (id, name, country) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, country = excluded.country`,
    [id, name, country],
  );
