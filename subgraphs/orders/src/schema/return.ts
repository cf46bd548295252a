import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { Money } from '@shop/kit/values';
import type { ReturnStatus as Status } from '../domain/order';
import { ReturnStatus } from './enums';
import { FulfillmentLine, FulfillmentLineInput } from './fulfillment';

@ObjectType('Return', { description: 'What a customer sends back.' })
@Allow('public')
export class ReturnType {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;
  @Field(() => ReturnStatus, { description: 'Where it stands.' })
  status!: Status;
  @Field(() => String, { description: "Why, in the customer's words." })
  reason!: string;
  @Field(() => [FulfillmentLine], { description: 'What comes back.' })
  lines!: FulfillmentLine[];
  @Field(() => Money, { nullable: true, description: 'What is given back for it; null before it arrived.' })
  refund?: Money | null;
  @Field(() => Date, { description: 'When it was asked for.' })
  requestedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When staff decided.' })
  decidedAt?: Date | null;
}

@InputType({ description: 'What is to be sent back.' })
export class RequestReturnInput {
  @Field(() => ID, { description: 'Of which order.' })
  orderId!: string;
  @Field(() => String, { nullable: true, description: 'Opens the order to a guest on any device.' })
  accessToken?: string | null;
  @Field(() => String, { description: 'Why; 1 to 1000 characters.' })
  reason!: string;
  @Field(() => [FulfillmentLineInput], { description: 'What, of what arrived.' })
  lines!: FulfillmentLineInput[];
  @Field(() => String, { description: '8 to 128 characters, new for each request; the same one again asks once.' })
  idempotencyKey!: string;
}
