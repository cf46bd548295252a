import { place } from '../src/domain/place';
import type { CheckoutCart, Placement } from '../src/domain/placement';
import type { Order } from '../src/domain/order';
import { recorded } from '../src/domain/timeline';

export const AT = new Date('2026-03-01T10:00:00Z');
export const LATER = new Date('2026-03-01T10:02:00Z');
export const eur = (amount: number) => ({ amount, currency: 'EUR' });

export const ADDRESS = {
  name: 'Alice Example',
  line1: 'Street 1',
  line2: null,
  city: 'Berlin',
  region: null,
  postalCode: '10115',
  country: 'DE',
  phone: null,
};

/** A cart of two shirts and a cap, as its owner answers it: 45.00 and 4.90 shipping. */
export const cartSample = (changes: Partial<CheckoutCart> = {}): CheckoutCart => ({
  cartId: 'cart-1',
  version: 3,
  lines: [line('SHIRT-M', 'Linen Shirt, M', 2, 2000), line('CAP', 'Cap', 1, 500)],
  shippingOption: { id: 'standard', name: 'Standard', price: eur(490), estimatedDaysMin: 2, estimatedDaysMax: 4 },
  discounts: [],
  couponCodes: [],
  subtotal: eur(4500),
  discountTotal: eur(0),
  shippingTotal: eur(490),
  taxTotal: eur(797),
  pricesIncludeTax: true,
  total: eur(4990),
  problems: [],
  ...changes,
});

const line = (sku: string, title: string, quantity: number, price: number) => ({
  lineId: `cart-line-${sku}`,
  sku,
  productId: `product-${sku}`,
  title,
  options: [{ name: 'Size', value: 'M' }],
  image: { url: `/images/${sku}.svg`, alt: title, width: 400, height: 400 },
  quantity,
  unitPrice: eur(price),
  discountTotal: eur(0),
  taxTotal: eur(Math.round((price * quantity * 19) / 119)),
  total: eur(price * quantity),
});

export const placementSample = (changes: Partial<Placement> = {}): Placement => ({
  id: 'order-1',
  number: 'S-7K2M-9QXF',
  accessToken: 'token-1',
  at: AT,
  dueAt: LATER,
  customerId: 'alice',
  guestId: null,
  request: { scope: 'user:alice', key: 'key-00000001', hash: 'hash' },
  namedCart: null,
  email: 'alice@shop.test',
  shippingAddress: ADDRESS,
  billingAddress: ADDRESS,
  paymentToken: 'tok_visa',
  expectedTotal: null,
  ...changes,
});

/** The order as the store has it after it was placed. */
export function placedOrder(cart: Partial<CheckoutCart> = {}, placement: Partial<Placement> = {}): Order {
  const placed = place(placementSample(placement), cartSample(cart));
  if (!placed.ok) throw new Error(placed.problems[0]!.message);
  return recorded(placed.value, AT, () => 'event-1');
}
