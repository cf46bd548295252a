import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { CountryCode } from '@shop/kit/scalars';
import { UserError } from '@shop/kit/values';
import { StockLocation } from './stock';

@InputType({ description: 'Units that are brought from one location to another.' })
export class TransferStockInput {
  @Field(() => ID, { description: 'Of which variant.' })
  sku!: string;
  @Field(() => ID, { description: 'Where they lie.' })
  fromLocationId!: string;
  @Field(() => ID, { description: 'Where they go.' })
  toLocationId!: string;
  @Field(() => Int, { description: 'How many; 1 or more, and none that orders hold.' })
  quantity!: number;
  @Field(() => String, { description: 'Sent again with the same input, it has no second effect.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A place that stock lies in, as it is to be.' })
export class StockLocationInput {
  @Field(() => ID, { nullable: true, description: 'Which one changes. Left out: a new one is made.' })
  id?: string | null;
  @Field(() => String, { description: 'Such as Berlin; no other location has it. At most 100 characters.' })
  name!: string;
  @Field(() => CountryCode, { description: 'Where it is: orders are sent from the nearest.' })
  country!: string;
}

@ObjectType({ description: 'The location as it is now, or why it was not saved.' })
@Allow('public')
export class StockLocationPayload {
  @Field(() => StockLocation, { nullable: true, description: 'Null when nothing was saved.' })
  stockLocation?: StockLocation | null;
  @Field(() => [UserError], { description: 'Empty when done.' })
  userErrors!: UserError[];
}
