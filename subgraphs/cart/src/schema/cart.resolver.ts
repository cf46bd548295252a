import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import type { Context } from '../context';
import { codeKey } from '../domain/promotion';
import { UserErrorCode } from '@shop/kit/values';
import { stockWarning } from '../domain/warnings';
import { reorder } from '../reorder';
import { applyCoupon } from '../coupons';
import { add, shipBy, shipTo, update } from '../shopping';
import { CartPayload, CartType, CartWarning } from './cart';
import { warningView, type CartView } from './cart.view';
import {
  AddArgs,
  CartArgs,
  CouponArgs,
  LineArgs,
  ShippingAddressArgs,
  ShippingOptionArgs,
  UpdateLineArgs,
} from './cart.args';

@Resolver(() => CartType)
export class CartResolver {
  @Query(() => CartType, {
    nullable: true,
    description: "A cart: the one named, or the caller's own, once it has one.",
  })
  @Allow('public')
  cart(
    @Arg('id', () => ID, { nullable: true, description: "Without: the caller's own cart." }) id: string | undefined,
    @Ctx() { shop, whose, view }: Context,
  ) {
    return shop.carts.read(whose(id)).then(view);
  }

  @Mutation(() => CartPayload, {
    description: "A cart of its own beside the caller's, for clients that pass its id on.",
  })
  @Allow('public')
  createCart(@Ctx() { shop, answer }: Context) {
    return answer(shop.carts.create());
  }

  @Mutation(() => CartPayload, { description: 'Adds to a line, or makes it.' })
  @Allow('public')
  addToCart(@Args(() => AddArgs) { cartId, sku, quantity }: AddArgs, @Ctx() { shop, whose, answer }: Context) {
    return answer(add(shop, whose(cartId), sku, quantity ?? 1));
  }

  @Mutation(() => CartPayload, { description: 'Sets the quantity of a line; 0 removes it.' })
  @Allow('public')
  updateCartLine(
    @Args(() => UpdateLineArgs) { cartId, lineId, quantity }: UpdateLineArgs,
    @Ctx() { shop, whose, answer }: Context,
  ) {
    return answer(update(shop, whose(cartId), lineId, quantity));
  }

  @Mutation(() => CartPayload, { description: 'Removes a line.' })
  @Allow('public')
  removeCartLine(@Args(() => LineArgs) { cartId, lineId }: LineArgs, @Ctx() { shop, whose, answer }: Context) {
    return answer(update(shop, whose(cartId), lineId, 0));
  }

  @Mutation(() => CartPayload, { description: 'Removes all lines.' })
  @Allow('public')
  clearCart(@Args(() => CartArgs) { cartId }: CartArgs, @Ctx() { shop, whose, answer }: Context) {
    return answer(shop.carts.clear(whose(cartId)));
  }

  @Mutation(() => CartPayload, { description: 'Enters a coupon, which takes something off while it holds.' })
  @Allow('public')
  applyCoupon(@Args(() => CouponArgs) { cartId, code }: CouponArgs, @Ctx() { shop, whose, answer }: Context) {
    return answer(applyCoupon(shop, whose(cartId), code));
  }

  @Mutation(() => CartPayload, { description: 'Takes a coupon away again.' })
  @Allow('public')
  removeCoupon(@Args(() => CouponArgs) { cartId, code }: CouponArgs, @Ctx() { shop, whose, answer }: Context) {
    return answer(shop.carts.unapply(whose(cartId), codeKey(code)));
  }

  @Mutation(() => CartPayload, { description: 'Says where it goes, for the quote and the tax.' })
  @Allow('public')
  setShippingAddress(
    @Args(() => ShippingAddressArgs) { cartId, country, region, postalCode }: ShippingAddressArgs,
    @Ctx() { shop, whose, answer }: Context,
  ) {
    return answer(shipTo(shop, whose(cartId), country, region, postalCode));
  }

  @Mutation(() => CartPayload, { description: 'Chooses the way of shipping.' })
  @Allow('public')
  setShippingOption(
    @Args(() => ShippingOptionArgs) { cartId, optionId }: ShippingOptionArgs,
    @Ctx() { shop, whose, answer }: Context,
  ) {
    return answer(shipBy(shop, whose(cartId), optionId));
  }

  @Mutation(() => CartPayload, {
    description: "Puts what an order had into the caller's cart, as far as it is for sale; warnings name the rest.",
  })
  @Allow('public')
  async reorder(
    @Arg('orderId', () => ID, { description: "An order of the caller's." }) orderId: string,
    @Ctx() { shop, whose, answer }: Context,
  ) {
    const { changed, warnings } = await reorder(shop, whose(), orderId);
    return answer(Promise.resolve(changed), warnings);
  }

  @FieldResolver(() => [CartWarning])
  async warnings(@Root() { lines, warnings }: CartView, @Ctx() { stockOf }: Context): Promise<CartWarning[]> {
    const gone = new Set(warnings.filter(({ code }) => code === UserErrorCode.NOT_FOUND).map(({ lineId }) => lineId));
    const sold = lines.filter(({ id }) => !gone.has(id));
    const stock = await Promise.all(sold.map(async (line) => stockWarning(line, await stockOf(line.sku))));
    return [...warnings, ...stock.flat().map(warningView)];
  }
}
