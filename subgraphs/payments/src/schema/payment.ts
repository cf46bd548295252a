import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '@shop/kit/connection';
import { Allow, Key } from '@shop/kit/directives';
import { URL } from '@shop/kit/scalars';
import { Money } from '@shop/kit/values';
import type { PaymentStatus, TransactionKind } from '../domain/payment';
import { PaymentStatusEnum, TransactionKindEnum } from './enums';
import { OrderType } from './order';

@ObjectType({ description: 'How a payment is paid, as it may be shown.' })
@Allow('public')
export class PaymentMethodSummary {
  @Field(() => String, { description: 'Such as Visa; "Card" until the provider has told.' })
  brand!: string;
  @Field(() => String, { description: 'The last four digits; empty until the provider has told.' })
  last4!: string;
}

@ObjectType({ description: 'What the shopper has to do before a payment is authorised.' })
@Allow('public')
export class PaymentAction {
  @Field(() => String, { description: 'Such as redirect: open the url.' })
  kind!: string;
  @Field(() => URL, { description: "The provider's page." })
  url!: string;
}

@ObjectType('Transaction', { description: 'One thing that was asked of the provider, with how it ended.' })
@Allow('public')
export class TransactionType {
  @Field(() => ID, { description: 'Rises with time.' })
  id!: string;
  @Field(() => TransactionKindEnum, { description: 'What was asked.' })
  kind!: TransactionKind;
  @Field(() => Money, { description: 'Of how much.' })
  amount!: Money;
  @Field(() => Boolean, { description: 'Whether it was done.' })
  succeeded!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was not.' })
  failureReason?: string | null;
  @Field(() => String, { nullable: true, description: "The provider's own name for it." })
  providerReference?: string | null;
  @Field(() => Date, { description: 'When it ended.' })
  at!: Date;
}

@ObjectType('Payment', { description: 'The money for one order.' })
@Key('id')
@Allow('owner', 'PAYMENTS_READ', 'PAYMENTS_WRITE', 'ORDERS_READ')
export class PaymentType {
  @Field(() => ID, { description: 'Opaque and unguessable.' })
  id!: string;
  @Field(() => OrderType, { nullable: true, description: 'What it pays for.' })
  order?: OrderType | null;
  @Field(() => Money, { description: 'What is to be paid.' })
  amount!: Money;
  @Field(() => Money, { description: 'What was taken of it.' })
  capturedAmount!: Money;
  @Field(() => Money, { description: 'What was given back of that.' })
  refundedAmount!: Money;
  @Field(() => PaymentStatusEnum, { description: 'Where it stands.' })
  status!: PaymentStatus;
  @Field(() => PaymentMethodSummary, { description: 'How it is paid.' })
  method!: PaymentMethodSummary;
  @Field(() => String, { nullable: true, description: 'Why it was declined: a code such as insufficient_funds.' })
  declineReason?: string | null;
  @Field(() => PaymentAction, {
    nullable: true,
    description: 'Of a payment that REQUIRES_ACTION: where its payer confirms it. For the payer alone.',
  })
  @Allow('owner')
  nextAction?: PaymentAction | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether something was refused that finance has to look at.' })
  @Allow('PAYMENTS_READ')
  needsAttention?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'What finance wrote of its refunds, in order.' })
  @Allow('PAYMENTS_READ')
  refundReasons?: string[] | null;
  @Field(() => [TransactionType], { description: 'What was asked of the provider, in order.' })
  transactions!: TransactionType[];
  @Field(() => Date, { description: 'When it was begun.' })
  createdAt!: Date;
}

export const { Connection: PaymentConnection } = connectionOf('Payment', () => PaymentType, 'public');

@ArgsType()
export class PaymentsArgs {
  @Field(() => [PaymentStatusEnum], { nullable: true, description: 'Any of these.' })
  status?: PaymentStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this order.' })
  orderId?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}
