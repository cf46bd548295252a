import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { may } from '@shop/kit/guard';
import { Money } from '@shop/kit/values';
import { openedBy, owns, type Seen } from '../access';
import type { Context } from '../context';
import { canCancel } from '../domain/cancel';
import type { Order, OrderLine as Line } from '../domain/order';
import { canReturn } from '../domain/return';
import { toldTo } from '../domain/timeline';
import { asStored } from '../names';
import { OrderType } from './order';
import { OrderArgs, TrackOrderArgs } from './order.args';
import { OrderEvent, OrderLine, VariantReference } from './order-parts';
import { UserReference } from './user';

@Resolver(() => OrderType)
export class OrderResolver {
  @Query(() => OrderType, {
    nullable: true,
    description: "One order, to its customer, its guest, its access token's holder, or staff.",
  })
  @Allow('owner', 'ORDERS_READ')
  async order(@Args(() => OrderArgs) { id, accessToken }: OrderArgs, @Ctx() { loadOrder, visible }: Context) {
    return visible('Order', openedBy(await loadOrder(id), accessToken));
  }

  @Query(() => OrderType, {
    nullable: true,
    description:
      'One order, to whoever knows its number and the address that it was placed with; null when they do not go together.',
  })
  @Allow('public')
  async trackOrder(@Args(() => TrackOrderArgs) { number, email }: TrackOrderArgs, @Ctx() { orders, visible }: Context) {
    const order = await orders.tracked(asStored(number), email);
    return order && (visible('Order', order) ?? { ...order, opened: 'tracker' });
  }

  @FieldResolver(() => UserReference, { nullable: true, description: 'Who placed it; null for a guest.' })
  customer(@Root() { customerId }: Order) {
    return customerId === null ? null : { id: customerId };
  }

  @FieldResolver(() => Boolean, { description: 'Whether cancelOrder can succeed now.' })
  canCancel(@Root() order: Order) {
    return canCancel(order);
  }

  @FieldResolver(() => Boolean, { description: 'Whether requestReturn can succeed now.' })
  canReturn(@Root() order: Order) {
    return canReturn(order, new Date());
  }

  @FieldResolver(() => Money, { description: 'What was given back to the customer.' })
  refundedTotal(@Root() { refunded, total }: Order): Money {
    return { amount: refunded, currency: total.currency };
  }

  @FieldResolver(() => [OrderEvent])
  timeline(@Root() order: Order, @Ctx() { caller }: Context) {
    return toldTo(may(['ORDERS_READ'], caller), order);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'To the one who placed it: opens this order, and its payments, to a guest on any device.',
  })
  @Allow('owner')
  accessToken(@Root() { opened, accessToken }: Seen) {
    return opened === 'tracker' ? null : accessToken;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the order belongs to the caller.' })
  @Hidden()
  @Allow('public')
  viewerIsOwner(@Root() order: Seen, @Ctx() { caller }: Context) {
    return owns(order, caller);
  }
}

@Resolver(() => OrderLine)
export class OrderLineResolver {
  @FieldResolver(() => VariantReference, { nullable: true, description: 'The variant as it is now.' })
  variant(@Root() { sku }: Line) {
    return { sku };
  }
}
