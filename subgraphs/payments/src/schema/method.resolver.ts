import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { payload, simplePayload } from '@shop/kit/payload';
import { SimplePayload } from '@shop/kit/values';
import type { Context } from '../context';
import type { PaymentMethod } from '../domain/method';
import { saveMethod } from '../methods';
import { methodsOf, remove } from '../store/methods';
import { PaymentMethodPayload, PaymentMethodType, UserReference } from './method';

@Resolver(() => UserReference)
export class PaymentMethodResolver {
  @FieldResolver(() => [PaymentMethodType], {
    nullable: true,
    description: 'The cards that it keeps to pay with, the one that was saved first is the default; 20 at most.',
  })
  @Allow('owner')
  async paymentMethods(@Root() { id }: UserReference, @Ctx() { methods }: Context) {
    return shown(await methods(id));
  }

  @Mutation(() => PaymentMethodPayload, {
    description: 'Keeps the card of a one-time token for the caller. A card that is kept already is kept once.',
  })
  @Allow('customer')
  async savePaymentMethod(
    @Arg('token', () => String, { description: "The payment form's; never a card number." }) token: string,
    @Ctx() { payments: { postgres, acting }, caller }: Context,
  ) {
    const saved = await saveMethod(acting, caller.userId!, token);
    if (!saved.ok) return payload('paymentMethod', saved);
    const all = shown(await methodsOf(postgres, [caller.userId!]));
    const method = all.find(({ id }) => id === saved.value.id) ?? { ...saved.value, isDefault: false };
    return payload('paymentMethod', { ok: true, value: method });
  }

  @Mutation(() => SimplePayload, {
    description: "Forgets a card of the caller's, also at the provider. What is being paid with it is not affected.",
  })
  @Allow('customer')
  async removePaymentMethod(
    @Arg('id', () => ID, { description: "The card's." }) id: string,
    @Ctx() { payments: { postgres, wake }, caller }: Context,
  ) {
    const removed = await remove(postgres, caller.userId!, id);
    if (removed.ok) wake();
    return simplePayload(removed);
  }
}

/** The methods as the API has them: the oldest is the default. */
const shown = (methods: PaymentMethod[]): PaymentMethodType[] =>
  methods.map((method, index) => ({ ...method, isDefault: index === 0 }));
