import { Field, InputType } from 'type-graphql';
import { ImportFormat } from '@shop/kit/import-values';
import type { ImportFormat as Format } from '../domain/import';

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
