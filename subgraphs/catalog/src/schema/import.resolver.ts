import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allow, Shareable } from '@shop/kit/directives';
import { enumOf } from '@shop/kit/enums';
import { userError } from '@shop/kit/payload';
import { fail, type Problem } from '@shop/kit/result';
import { UserError } from '@shop/kit/values';
import type { Context } from '../context';
import { readCsv } from '../import/csv';
import { readJsonl } from '../import/jsonl';
import type { Entry } from '../import/record';
import { MOST_ROWS, type Imported } from '../store/imports';

const ImportFormat = enumOf('ImportFormat', 'How rows are written.', {
  JSONL: 'JSON Lines: a product a line.',
  CSV: 'Comma-separated, with a head: a variant a row.',
});

@InputType({ description: 'Products to add or change.' })
export class ImportProductsInput {
  @Field(() => ImportFormat, { description: 'How the rows are written.' })
  format!: keyof typeof ImportFormat;
  @Field(() => String, { description: 'The rows, at most 1,000; the command line takes any number.' })
  content!: string;
}

@ObjectType({ description: 'A row that could not be taken.' })
@Shareable()
@Allow('public')
export class ImportError {
  @Field(() => Int, { description: 'The line that it begins on, from 1.' })
  line!: number;
  @Field(() => String, { description: 'What is wrong with it.' })
  message!: string;
}

@ObjectType({ description: 'What an import did.' })
@Shareable()
@Allow('public')
export class ImportPayload {
  @Field(() => ID, { nullable: true, description: 'To take it back with; null when nothing was tried.' })
  importId?: string | null;
  @Field(() => Int, { description: 'How many are new.' })
  created!: number;
  @Field(() => Int, { description: 'How many were changed; rows that change nothing do not count.' })
  updated!: number;
  @Field(() => Int, { description: 'How many could not be taken.' })
  failed!: number;
  @Field(() => [ImportError], { description: 'What is wrong with those, by line.' })
  errors!: ImportError[];
  @Field(() => [UserError], { description: 'What is wrong with the whole; empty when it was tried.' })
  userErrors!: UserError[];
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
