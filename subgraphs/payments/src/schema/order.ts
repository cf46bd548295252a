import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, External, Key, Requires } from '@shop/kit/directives';
import type { PaymentStatus } from '../domain/payment';
import { PaymentStatusEnum } from './enums';
import { PaymentType } from './payment';

@ObjectType('Order', { description: 'What a customer bought, from checkout to delivery.' })
@Key('id')
export class OrderType {
  @Field(() => ID, { description: 'Opaque and unguessable.' })
  id!: string;
  @Field(() => Boolean, { description: "Orders' word that the caller may see it as its owner." })
  @External()
  viewerIsOwner!: boolean;
  @Field(() => [PaymentType], { nullable: true, description: 'Its payments, the newest first.' })
  @Requires('viewerIsOwner')
  @Allow('owner', 'ORDERS_READ', 'PAYMENTS_READ')
  payments?: PaymentType[] | null;
  @Field(() => PaymentStatusEnum, { nullable: true, description: 'Of its newest payment; null when it has none.' })
  @Requires('viewerIsOwner')
  @Allow('owner', 'ORDERS_READ', 'PAYMENTS_READ')
  paymentStatus?: PaymentStatus | null;
}
