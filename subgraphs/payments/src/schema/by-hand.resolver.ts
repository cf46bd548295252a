import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { payload } from '@shop/kit/payload';
import { byHand } from '../by-hand';
import type { Context } from '../context';
import type { OperationKind } from '../domain/operation';
import { byIds } from '../store/payments';
import { CaptureArgs, PaymentPayload, RefundArgs, VoidArgs } from './by-hand';

@Resolver(() => PaymentPayload)
export class ByHandResolver {
  @Mutation(() => PaymentPayload, {
    description: 'Takes a part of what is held, or all, before anything is shipped: shipping then takes the less.',
  })
  @Allow('PAYMENTS_WRITE')
  capturePayment(@Args(() => CaptureArgs) args: CaptureArgs, @Ctx() context: Context) {
    return done(context, 'CAPTURE', args);
  }

  @Mutation(() => PaymentPayload, { description: 'Gives back a part of what was taken, or all.' })
  @Allow('PAYMENTS_WRITE')
  refundPayment(@Args(() => RefundArgs) args: RefundArgs, @Ctx() context: Context) {
    return done(context, 'REFUND', args);
  }

  @Mutation(() => PaymentPayload, {
    description: 'Lets go of what is held: what was not shipped of its order is cancelled with it.',
  })
  @Allow('PAYMENTS_WRITE')
  voidPayment(@Args(() => VoidArgs) args: VoidArgs, @Ctx() context: Context) {
    return done(context, 'RELEASE', args);
  }
}

async function done(
  { payments: { acting, postgres }, caller }: Context,
  kind: OperationKind,
  { paymentId, idempotencyKey, amount = null, reason = null }: RefundArgs,
) {
  const asked = { kind, paymentId, idempotencyKey, amount, reason: reason?.trim() || null };
  const answer = await byHand(acting, asked, caller.userId ?? `API key ${caller.apiKeyId}`);
  if (!answer.ok) return payload('payment', answer);
  return payload('payment', { ok: true, value: (await byIds(postgres, [paymentId]))[0]! });
}
