import { Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import type { Context } from '../context';
import { toOrder } from '../ordering';
import { CheckoutArgs, CheckoutCart, JoinArgs } from './checkout';
import { checkoutView, noCheckout } from './checkout.view';

@Resolver(() => CheckoutCart)
export class CheckoutResolver {
  @Query(() => CheckoutCart, {
    description: 'For orders: a cart as it would be ordered now, by the word of the catalog.',
  })
  @Hidden()
  @Allow('service')
  async cartForCheckout(
    @Args(() => CheckoutArgs) { country, region, email, shippingOptionId: optionId, ...whose }: CheckoutArgs,
    @Ctx() { shop }: Context,
  ): Promise<CheckoutCart> {
    const found = await toOrder(shop, whose, { country, region, optionId }, email);
    return found ? checkoutView(found, shop.terms) : noCheckout(shop.terms);
  }

  @Mutation(() => Boolean, {
    description: "For users: the guest's cart, and the named one, join the account's; whether any did.",
  })
  @Hidden()
  @Allow('service')
  joinCarts(@Args(() => JoinArgs) whose: JoinArgs, @Ctx() { shop }: Context): Promise<boolean> {
    return shop.carts.join(whose);
  }
}
