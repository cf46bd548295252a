import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { URL } from '@shop/kit/scalars';

@ObjectType({ description: 'So many units of a line.' })
@Allow('public')
export class FulfillmentLine {
  @Field(() => ID, { description: 'The line of the order.' })
  lineId!: string;
  @Field(() => Int, { description: 'How many of it.' })
  quantity!: number;
}

@ObjectType({ description: 'A parcel.' })
@Allow('public')
export class Fulfillment {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;
  @Field(() => String, { description: 'Who carries it.' })
  carrier!: string;
  @Field(() => String, { description: "The carrier's number." })
  trackingNumber!: string;
  @Field(() => URL, {
    nullable: true,
    description: 'Where it can be followed; null for a carrier that we do not know.',
  })
  trackingUrl?: string | null;
  @Field(() => [FulfillmentLine], { description: 'What is in it.' })
  lines!: FulfillmentLine[];
  @Field(() => Date, { description: 'When it left.' })
  shippedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it arrived.' })
  deliveredAt?: Date | null;
}

@InputType({ description: 'So many units of a line.' })
export class FulfillmentLineInput {
  @Field(() => ID, { description: 'The line of the order.' })
  lineId!: string;
  @Field(() => Int, { description: '1 or more.' })
  quantity!: number;
}

@InputType({ description: 'A parcel that leaves.' })
export class ShipOrderInput {
  @Field(() => ID, { description: 'Which order.' })
  orderId!: string;
  @Field(() => String, { description: 'Who carries it, such as DHL.' })
  carrier!: string;
  @Field(() => String, { description: "The carrier's number." })
  trackingNumber!: string;
  @Field(() => [FulfillmentLineInput], { nullable: true, description: 'What is in it; without: all that is left.' })
  lines?: FulfillmentLineInput[] | null;
  @Field(() => String, { description: '8 to 128 characters, new for each parcel; the same one again ships nothing.' })
  idempotencyKey!: string;
}
