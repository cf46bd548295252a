import type { Ask } from '@shop/kit/ask';
import type { Problem } from '@shop/kit/result';
import type { CheckoutCart } from './domain/placement';

/** Which cart is to be ordered, by whom, and where it goes. */
export interface CartAsked {
  cartId: string | null;
  userId: string | null;
  guestId: string | null;
  /** Whose limits a customer count; null when the shopper gave none. */
  email: string | null;
  country: string;
  region: string | null;
  shippingOptionId: string | null;
}

const MONEY = '{ amount currency }';
const CART = `query CartForCheckout($cartId: ID, $userId: ID, $guestId: ID, $email: String, $country: CountryCode!, $region: String, $shippingOptionId: ID) {
  cartForCheckout(cartId: $cartId, userId: $userId, guestId: $guestId, email: $email, country: $country, region: $region, shippingOptionId: $shippingOptionId) {
    cartId version couponCodes promotionIds pricesIncludeTax
    lines {
      lineId sku productId title quantity
      options { name value }
      image { url alt width height }
      unitPrice ${MONEY} discountTotal ${MONEY} taxTotal ${MONEY} total ${MONEY}
    }
    shippingOption { id name price ${MONEY} estimatedDaysMin estimatedDaysMax }
    discounts { code title amount ${MONEY} }
    subtotal ${MONEY} discountTotal ${MONEY} shippingTotal ${MONEY} taxTotal ${MONEY} total ${MONEY}
    problems { code message field }
  }
}`;
const CONTACT = 'query Contact($id: ID!) { userContact(id: $id) { email emailVerified } }';

/** What a checkout asks of others. Both reject with UNAVAILABLE when the other can't be reached. */
export const neighbours = (ask: Ask) => ({
  /** The cart with its prices for the destination, and what stands in the way of ordering it. */
  async cart(asked: CartAsked): Promise<CheckoutCart> {
    const { cartForCheckout } = await ask<{ cartForCheckout: CheckoutCart }>('cart', CART, { ...asked });
    // A copy as plain data: what is stored has no GraphQL objects in it.
    const cart = JSON.parse(JSON.stringify(cartForCheckout)) as CheckoutCart;
    return { ...cart, problems: cart.problems.map(asOfInput) };
  },
  /** The account's address; null when it is gone. */
  emailOf: async (userId: string): Promise<string | null> => (await contactOf(ask, userId))?.email ?? null,
  /** The account's address in lower case, if it showed that it is theirs. */
  async verifiedEmailOf(userId: string): Promise<string | null> {
    const contact = await contactOf(ask, userId);
    return contact?.emailVerified ? contact.email.toLowerCase() : null;
  },
});
export type Neighbours = ReturnType<typeof neighbours>;

interface Contact {
  email: string;
  emailVerified: boolean;
}

const contactOf = async (ask: Ask, id: string) =>
  (await ask<{ userContact: Contact | null }>('users', CONTACT, { id })).userContact;

/** Where a problem stands in placeOrder's input. */
const asOfInput = ({ field, ...problem }: Omit<Problem, 'field'> & { field?: string[] | null }): Problem => ({
  ...problem,
  ...(field && { field: ['input', ...field] }),
});
