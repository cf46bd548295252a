import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { SafeInt } from '@shop/kit/scalars';
import { UserError } from '@shop/kit/values';
import { PaymentType } from './payment';

@ObjectType({ description: 'The payment, or what to put right.' })
@Allow('public')
export class PaymentPayload {
  @Field(() => PaymentType, { nullable: true, description: 'As it is now; the provider may not have answered yet.' })
  payment?: PaymentType | null;
  @Field(() => [UserError], { description: 'Empty when it was done, or is being done.' })
  userErrors!: UserError[];
}

@ArgsType()
export class VoidArgs {
  @Field(() => ID, { description: 'Which.' })
  paymentId!: string;
  @Field(() => String, { description: 'Of your choice: the same again answers the first request again.' })
  idempotencyKey!: string;
}

@ArgsType()
export class CaptureArgs extends VoidArgs {
  @Field(() => SafeInt, { nullable: true, description: 'In minor units; all that is there when left out.' })
  amount?: number | null;
}

@ArgsType()
export class RefundArgs extends CaptureArgs {
  @Field(() => String, { nullable: true, description: 'Why, for finance: up to 500 characters.' })
  reason?: string | null;
}
