import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { fail } from '@shop/kit/result';
import { changeOnce, changer, noteOf, orderPayload } from '../changes';
import type { Context } from '../context';
import { withReason } from '../domain/note';
import { decideReturn, receiveReturn, requestReturn } from '../domain/return';
import { unguessable } from '../names';
import { OrderPayload } from './payloads';
import { RequestReturnInput, ReturnType } from './return';

const noReturn = () => fail('NOT_FOUND', 'There is no such return.', ['returnId']);

@Resolver(() => ReturnType)
export class ReturnResolver {
  @Mutation(() => OrderPayload, { description: 'Asks to send back some of what arrived; staff decides.' })
  @Allow('owner', 'ORDERS_WRITE')
  async requestReturn(
    @Arg('input', () => RequestReturnInput, { description: 'What, and why.' }) input: RequestReturnInput,
    @Ctx() context: Context,
  ) {
    const { orderId, reason, lines, accessToken } = input;
    const who = await changer(input, 'ORDERS_WRITE', context);
    if (!who.ok) return orderPayload(who, context, { of: ['input'] });
    const asked = { id: unguessable(), reason, lines };
    const changed = await changeOnce(
      orderId,
      input,
      (order) => requestReturn(order, { ...asked, at: new Date() }),
      context,
    );
    return orderPayload(changed, context, { accessToken, of: ['input'] });
  }

  @Mutation(() => OrderPayload, { description: 'Agrees to a return, or does not.' })
  @Allow('ORDERS_WRITE')
  async decideReturn(
    @Arg('returnId', () => ID, { description: 'Which return.' }) returnId: string,
    @Arg('approve', () => Boolean, { description: 'Whether it may come back.' }) approve: boolean,
    @Arg('note', () => String, { nullable: true, description: 'For colleagues.' }) note: string | undefined,
    @Ctx() context: Context,
  ) {
    const found = await context.orders.ofReturn(returnId);
    if (!found) return orderPayload(noReturn(), context);
    const reason = noteOf(context, note);
    const decided = await context.orders.update(found._id, (order) =>
      withReason(decideReturn(order, returnId, approve, reason.at), reason),
    );
    return orderPayload(decided, context);
  }

  @Mutation(() => OrderPayload, { description: 'What was sent back arrived: it is refunded, and restocked if wanted.' })
  @Allow('FULFILLMENT_WRITE')
  async receiveReturn(
    @Arg('returnId', () => ID, { description: 'Which return.' }) returnId: string,
    @Arg('restock', () => Boolean, { description: 'Whether it can be sold again.' }) restock: boolean,
    @Arg('idempotencyKey', () => String, { description: '8 to 128 characters; the same one again changes nothing.' })
    idempotencyKey: string,
    @Ctx() context: Context,
  ) {
    const found = await context.orders.ofReturn(returnId);
    if (!found) return orderPayload(noReturn(), context);
    const input = { idempotencyKey, returnId, restock };
    const received = await changeOnce(found._id, input, (order) => receiveReturn(order, returnId, restock), context);
    return orderPayload(received, context);
  }
}
