import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context, Seen } from '../context';
import type { PaymentStatus } from '../domain/payment';
import { PaymentStatusEnum } from './enums';
import { OrderType } from './order';
import { PaymentType } from './payment';

@Resolver(() => OrderType)
export class OrderPaymentsResolver {
  // Whoever orders let see the order sees its payments, also a guest who opened it with its token.
  @FieldResolver(() => [PaymentType], { nullable: true })
  async payments(@Root() { id, viewerIsOwner }: OrderType, @Ctx() { ofOrder }: Context): Promise<Seen[]> {
    return (await ofOrder(id)).map((payment) => ({ ...payment, opened: viewerIsOwner }));
  }

  @FieldResolver(() => PaymentStatusEnum, { nullable: true })
  async paymentStatus(@Root() { id }: OrderType, @Ctx() { ofOrder }: Context): Promise<PaymentStatus | undefined> {
    return (await ofOrder(id))[0]?.status;
  }
}
