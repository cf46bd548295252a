import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ImportPayload } from '@shop/kit/import-values';
import { Allow } from '@shop/kit/directives';
import { userError } from '@shop/kit/payload';
import { actorOf, type Context } from '../context';
import { countsIn, isError, type Counted, type Imported, type RowError } from '../domain/import';
import { importCounts } from '../store/imports';
import { ImportStockInput } from './stock-import';

const NOTHING: Imported = { importId: '', created: 0, updated: 0, failed: 0, errors: [] };

@Resolver()
export class StockImportResolver {
  @Mutation(() => ImportPayload, {
    description:
      'Makes stock what was counted, row by row. Rows that can not be are named with their line; the others count.',
  })
  @Allow('INVENTORY_WRITE')
  async importStock(
    @Arg('input', () => ImportStockInput, { description: 'The rows.' }) input: ImportStockInput,
    @Ctx() context: Context,
  ): Promise<ImportPayload> {
    const read = countsIn(input);
    const done = read.ok
      ? await importCounts(context.inventory, input, await known(read.value, context), actorOf(context.caller))
      : read;
    return done.ok
      ? { ...done.value, userErrors: [] }
      : { ...NOTHING, importId: null, userErrors: [userError(done.problem)] };
  }
}

/** The rows, those of skus that nobody knows as errors. The catalog is asked once, and of skus without stock alone. */
async function known(rows: (Counted | RowError)[], { stock, inventory }: Context): Promise<(Counted | RowError)[]> {
  const skus = [...new Set(rows.flatMap((row) => (isError(row) ? [] : [row.sku])))];
  const found = await Promise.all(skus.map(stock));
  const unsure = skus.filter((_, index) => !found[index]);
  const isSold = unsure.length ? await inventory.inCatalog(unsure) : [];
  const unknown = new Set(unsure.filter((_, index) => !isSold[index]));
  return rows.map((row) =>
    !isError(row) && unknown.has(row.sku) ? { line: row.line, message: `There is no variant ${row.sku}.` } : row,
  );
}
