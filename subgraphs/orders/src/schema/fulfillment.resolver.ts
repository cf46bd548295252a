import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { URL } from '@shop/kit/scalars';
import { fail } from '@shop/kit/result';
import { changeOnce, orderPayload } from '../changes';
import type { Context } from '../context';
import { deliver, ship, trackingUrl } from '../domain/fulfil';
import type { Fulfillment as Parcel } from '../domain/order';
import { unguessable } from '../names';
import { Fulfillment, ShipOrderInput } from './fulfillment';
import { OrderPayload } from './payloads';

@Resolver(() => Fulfillment)
export class FulfillmentResolver {
  @Mutation(() => OrderPayload, {
    description: 'A parcel leaves, with some lines of an order or all that is left of it; its share is charged.',
  })
  @Allow('FULFILLMENT_WRITE')
  async shipOrder(
    @Arg('input', () => ShipOrderInput, { description: 'What leaves, and with whom.' }) input: ShipOrderInput,
    @Ctx() context: Context,
  ) {
    const { orderId, carrier, trackingNumber, lines = null } = input;
    const parcel = { id: unguessable(), carrier: carrier.trim(), trackingNumber: trackingNumber.trim(), lines };
    const shipped = await changeOnce(orderId, input, (order) => ship(order, { ...parcel, at: new Date() }), context);
    return orderPayload(shipped, context, { of: ['input'] });
  }

  @Mutation(() => OrderPayload, { description: 'A parcel arrived. Said again, it changes nothing.' })
  @Allow('FULFILLMENT_WRITE')
  async markDelivered(
    @Arg('fulfillmentId', () => ID, { description: 'Which parcel.' }) fulfillmentId: string,
    @Ctx() context: Context,
  ) {
    const found = await context.orders.ofParcel(fulfillmentId);
    if (!found) return orderPayload(fail('NOT_FOUND', 'There is no such parcel.', ['fulfillmentId']), context);
    const delivered = await context.orders.update(found._id, (order) => deliver(order, fulfillmentId, new Date()));
    return orderPayload(delivered, context);
  }

  @FieldResolver(() => URL, { nullable: true })
  trackingUrl(@Root() parcel: Parcel) {
    return trackingUrl(parcel);
  }
}
