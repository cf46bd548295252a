import type { Sql } from '@shop/kit/postgres';
import type { Location } from '../domain/stock';

/** The shop's locations, in the order in which they were made. */
export const locationsOf = (sql: Sql): Promise<Location[]> =>
  sql.query<Location>('SELECT id, name, country FROM locations ORDER BY position');
