import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Allow, Shareable } from '@shop/kit/directives';
import { enumOf } from '@shop/kit/enums';
import { UserError } from '@shop/kit/values';
import type { ImportFormat as Format } from '../domain/import';

const ImportFormat = enumOf<Format>('ImportFormat', 'How the rows of an import are written.', {
  JSONL: 'JSON Lines: an object a line.',
  CSV: 'Comma-separated values; the first line names the columns.',
});

@ObjectType({ description: 'A row that had no effect.' })
@Shareable()
@Allow('public')
export class ImportError {
  @Field(() => Int, { description: 'Where the row begins; the first line is 1.' })
  line!: number;
  @Field(() => String, { description: 'What is wrong with it.' })
  message!: string;
}

@ObjectType({ description: 'What became of the rows of an import, or why it was not begun.' })
@Shareable()
@Allow('public')
export class ImportPayload {
  @Field(() => ID, { nullable: true, description: 'Names the import; null when it was not begun.' })
  importId?: string | null;
  @Field(() => Int, { description: 'How many rows made something new.' })
  created!: number;
  @Field(() => Int, { description: 'How many rows were about something that was there.' })
  updated!: number;
  @Field(() => Int, { description: 'How many rows had no effect.' })
  failed!: number;
  @Field(() => [ImportError], { description: 'Why they had none, in the order of lines.' })
  errors!: ImportError[];
  @Field(() => [UserError], { description: 'Empty when it was begun.' })
  userErrors!: UserError[];
}

@InputType({ description: 'Counts of stock, up to 1,000 rows.' })
export class ImportStockInput {
  @Field(() => ImportFormat, { description: 'How the rows are written.' })
  format!: Format;
  @Field(() => String, {
    description:
      'Rows of sku, onHand (what was counted), and as you like locationId (left out: the only location that keeps the sku, else the first) and reason.',
  })
  content!: string;
  @Field(() => String, { description: 'Sent again with the same input, it has no second effect.' })
  idempotencyKey!: string;
}
