import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { ImportFormat, ImportPayload } from '@shop/kit/import-values';
import { userError } from '@shop/kit/payload';
import { fail, type Problem } from '@shop/kit/result';
import type { Context } from '../context';
import { readCsv } from '../import/csv';
import { readJsonl } from '../import/jsonl';
import type { Entry } from '../import/record';
import { MOST_ROWS, type Imported } from '../store/imports';

@InputType({ description: 'Products to add or change.' })
export class ImportProductsInput {
  @Field(() => ImportFormat, { description: 'How the rows are written.' })
  format!: keyof typeof ImportFormat;
  @Field(() => String, { description: 'The rows, at most 1,000; the command line takes any number.' })
  content!: string;
}

@Resolver()
export class ImportResolver {
  @Mutation(() => ImportPayload, {
    description: 'Adds and changes products by their skus, up to 1,000 rows; a row that is wrong costs that row alone.',
  })
  @Allow('CATALOG_WRITE')
  async importProducts(
    @Arg('input', () => ImportProductsInput, { description: 'The rows.' }) input: ImportProductsInput,
    @Ctx() { catalog }: Context,
  ) {
    const read = await entriesOf(input);
    return read.ok ? answer(await catalog.imports.take(read.value)) : refusal(read.problem);
  }

  @Mutation(() => ImportPayload, {
    description: 'Takes an import back, for 30 days: what was new is archived, what was changed is as before.',
  })
  @Allow('CATALOG_WRITE')
  async undoImport(
    @Arg('importId', () => ID, { description: 'As importProducts answered it.' }) importId: string,
    @Ctx() { catalog }: Context,
  ) {
    const undone = await catalog.imports.undo(importId);
    return undone.ok ? answer(undone.value) : refusal(undone.problem);
  }
}

async function entriesOf({ format, content }: ImportProductsInput) {
  const at = ['input', 'content'];
  const chunks = (async function* () {
    yield content;
  })();
  const value: Entry[] = [];
  try {
    for await (const entry of format === 'CSV' ? readCsv(chunks) : readJsonl(chunks)) {
      if (value.push(entry) > MOST_ROWS)
        return fail('INVALID', `At most ${MOST_ROWS} rows at once; \`npm run import\` takes any number.`, at);
    }
  } catch (error) {
    return fail('INVALID', (error as Error).message, at);
  }
  return value.length ? { ok: true as const, value } : fail('REQUIRED', 'There are no rows.', at);
}

const answer = (imported: Imported) => ({ ...imported, userErrors: [] });
const refusal = (problem: Problem) => ({
  importId: null,
  created: 0,
  updated: 0,
  failed: 0,
  errors: [],
  userErrors: [userError(problem)],
});
