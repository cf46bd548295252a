import type { Ask } from '@shop/kit/ask';
import type { CancelReason } from '@shop/schema/events/orders';
import type { Amount, Part } from './domain/facts';

/** How to write to an account. */
export interface Contact {
  id: string;
  name: string;
  email: string;
  phone: string | null;
}

/** A link that users made; `token` opens it until `expiresAt`. It goes to `email`, which of a change is the new address. */
export interface MailLink {
  token: string;
  expiresAt: string;
  email: string;
  purpose: 'VERIFY_EMAIL' | 'CHANGE_EMAIL' | 'RESET_PASSWORD';
}

export interface Picture {
  url: string;
  alt: string;
  width: number;
  height: number;
}

export interface OrderLine {
  id: string;
  sku: string;
  title: string;
  options: { name: string; value: string }[];
  image: Picture | null;
  quantity: number;
  total: Amount;
}

export interface Parcel {
  id: string;
  carrier: string;
  trackingNumber: string;
  trackingUrl: string | null;
  lines: Part[];
}

export interface Address {
  name: string;
  line1: string;
  line2: string | null;
  city: string;
  region: string | null;
  postalCode: string;
  country: string;
}

/** An order, as a message to its customer tells it. */
export interface Order {
  orderId: string;
  number: string;
  customerId: string | null;
  email: string;
  phone: string | null;
  accessToken: string;
  cancelReason: CancelReason | null;
  lines: OrderLine[];
  subtotal: Amount;
  discountTotal: Amount;
  shippingTotal: Amount;
  taxTotal: Amount;
  pricesIncludeTax: boolean;
  total: Amount;
  shippingAddress: Address;
  fulfillments: Parcel[];
  returns: { id: string; lines: Part[]; refund: Amount | null }[];
}

/** A variant as a message shows it. */
export interface Variant {
  sku: string;
  title: string;
  image: Picture | null;
  price: Amount;
  product: { id: string; title: string; slug: string };
}

const MONEY = '{ amount currency }';
const IMAGE = '{ url alt width height }';
const ORDER = `query OrderForMessage($id: ID!) { orderForMessage(id: $id) {
  orderId number customerId email phone accessToken cancelReason
  lines { id sku title options { name value } image ${IMAGE} quantity total ${MONEY} }
  subtotal ${MONEY} discountTotal ${MONEY} shippingTotal ${MONEY} taxTotal ${MONEY} pricesIncludeTax total ${MONEY}
  shippingAddress { name line1 line2 city region postalCode country }
  fulfillments { id carrier trackingNumber trackingUrl lines { lineId quantity } }
  returns { id lines { lineId quantity } refund ${MONEY} }
} }`;
const RECIPIENT = 'query OrderRecipient($id: ID!) { orderForMessage(id: $id) { number customerId } }';
const ADDRESS = 'query OrderAddress($id: ID!) { orderForMessage(id: $id) { email } }';
const CONTACT = 'query Contact($id: ID!) { userContact(id: $id) { id name email phone } }';
const LINK = 'query MailLink($id: ID!) { mailLink(id: $id) { token expiresAt email purpose } }';
const STAFF = 'query StaffContacts($role: String!) { staffContacts(role: $role) { id } }';
const PRODUCT = 'query ReviewedProduct($id: ID!) { product(id: $id) { title slug } }';
const VARIANTS = `query VariantsForMessage($skus: [ID!]!) { variantsBySku(skus: $skus) {
  sku title image ${IMAGE} price ${MONEY} product { id title slug images ${IMAGE} }
} }`;
const AVAILABLE = 'query Available($skus: [ID!]!) { availableQuantities(skus: $skus) }';

type AskedVariant = Omit<Variant, 'product'> & { product: Variant['product'] & { images: Picture[] } };

/** What notifications asks of others. All reject with UNAVAILABLE when the other can't be reached. */
export const neighbours = (ask: Ask) => ({
  /** An account; null when it is gone. */
  contact: async (id: string) => (await ask<{ userContact: Contact | null }>('users', CONTACT, { id })).userContact,
  /** Null when the link was used, replaced or has expired. */
  mailLink: async (id: string) => (await ask<{ mailLink: MailLink | null }>('users', LINK, { id })).mailLink,
  /** The accounts that hold a role. */
  staff: async (role: string) =>
    (await ask<{ staffContacts: { id: string }[] }>('users', STAFF, { role })).staffContacts,
  /** All that a message about an order tells; null when there is no such order. */
  order: async (id: string) => (await ask<{ orderForMessage: Order | null }>('orders', ORDER, { id })).orderForMessage,
  /** Whose order it is. */
  orderRecipient: async (id: string) =>
    (await ask<{ orderForMessage: Pick<Order, 'number' | 'customerId'> | null }>('orders', RECIPIENT, { id }))
      .orderForMessage,
  /** The address that an order was placed with. */
  orderEmail: async (id: string) =>
    (await ask<{ orderForMessage: Pick<Order, 'email'> | null }>('orders', ADDRESS, { id })).orderForMessage?.email ??
    null,
  /** A product that everybody can see; null otherwise. */
  product: async (id: string) =>
    (await ask<{ product: { title: string; slug: string } | null }>('catalog', PRODUCT, { id })).product,
  /** A variant, with its own picture or else its product's. */
  async variant(sku: string): Promise<Variant | null> {
    const { variantsBySku } = await ask<{ variantsBySku: (AskedVariant | null)[] }>('catalog', VARIANTS, {
      skus: [sku],
    });
    const variant = variantsBySku[0];
    return variant ? { ...variant, image: variant.image ?? variant.product.images[0] ?? null } : null;
  },
  /** How many of a sku can be bought now; 0 when inventory does not know it. */
  available: async (sku: string) =>
    (await ask<{ availableQuantities: number[] }>('inventory', AVAILABLE, { skus: [sku] })).availableQuantities[0] ?? 0,
});
export type Neighbours = ReturnType<typeof neighbours>;
