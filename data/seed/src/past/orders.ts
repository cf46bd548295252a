import { createHash } from 'node:crypto';
import type { PastOrder } from '@shop/orders/domain/story';
import { seedId } from '@shop/users/seed';
import { products } from '../catalog/all';
import { idOf } from '../ids';
import type { SeedProduct } from '../types';
import { cartOf, type Wish } from './cart-of';
import { dice, type Dice } from './dice';
import { possible, stepsOf } from './fate';
import { shoppers, type Shopper } from './shoppers';

const ORDERS = 400;
const DAYS = 90;
const DAY_MS = 24 * 3_600_000;
const GUEST_SHARE = 0.15;
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What is sold more often than the rest: the earlier in its department the more, as the catalog's authors ordered it. */
const popularity = (product: SeedProduct, index: number): readonly [SeedProduct, number] => [
  product,
  1 + (index % 5 === 0 ? 4 : 0),
];

/** 400 orders of the 90 days before `today`, as their stories; the same in every shop but for the day. */
export function pastOrders(today: Date): PastOrder[] {
  const chance = dice(400);
  const sold = products.filter(({ variants }) =>
    variants.some(({ stock }) => Object.values(stock).some((units) => units > 0)),
  );
  const assortment = sold.map(popularity);
  return Array.from({ length: ORDERS }, (_, index) => pastOrder(index, today, assortment, chance));
}

function pastOrder(
  index: number,
  today: Date,
  assortment: (readonly [SeedProduct, number])[],
  chance: Dice,
): PastOrder {
  const id = idOf('order', String(index));
  // Oldest first, a little more of them lately, between morning and night.
  const age = DAYS * (1 - Math.sqrt((index + chance.next()) / ORDERS)) * DAY_MS;
  const placedAt = new Date(today.getTime() - Math.max(age, 3_600_000));
  const shopper = chance.one(shoppers);
  const isGuest = chance.next() < GUEST_SHARE;
  const cart = cartOf(idOf('cart', String(index)), wishes(assortment, chance), shopper.address.country);
  const parts = cart.lines.map(({ quantity }, line) => ({ lineId: `${id}-${line + 1}`, quantity }));
  const told = { id, parts, skus: cart.lines.map(({ sku }) => sku), placedAt, today };
  return {
    placement: placementOf(id, placedAt, shopper, isGuest),
    cart,
    steps: stepsOf(chance.weighted(possible((today.getTime() - placedAt.getTime()) / DAY_MS)), told, chance),
  };
}

/** One to four different things, mostly one of each. */
function wishes(assortment: (readonly [SeedProduct, number])[], chance: Dice): Wish[] {
  const count = chance.weighted([
    [1, 50],
    [2, 30],
    [3, 14],
    [4, 6],
  ]);
  const chosen = new Map<string, Wish>();
  while (chosen.size < count) {
    const product = chance.weighted(assortment);
    const variant = chance.one(product.variants);
    chosen.set(variant.sku, {
      product,
      variant,
      quantity: chance.weighted([
        [1, 80],
        [2, 16],
        [3, 4],
      ]),
    });
  }
  return [...chosen.values()];
}

function placementOf(
  id: string,
  at: Date,
  { name, email, address }: Shopper,
  isGuest: boolean,
): PastOrder['placement'] {
  const to = { ...address, name, line2: null, region: null, phone: null };
  return {
    id,
    number: numberOf(id),
    // Anybody can work it out: good for samples alone, which production takes none of.
    accessToken: idOf('access token', id),
    at,
    dueAt: new Date(at.getTime() + 120_000),
    customerId: isGuest ? null : seedId(email),
    guestId: isGuest ? idOf('guest', id) : null,
    request: { scope: 'seed', key: id, hash: 'seed' },
    namedCart: null,
    email: isGuest ? `guest.${email}` : email,
    shippingAddress: to,
    billingAddress: to,
    paymentToken: 'tok_visa',
    expectedTotal: null,
  };
}

/** A number as the shop makes them, the same for one order in every shop. */
function numberOf(id: string): string {
  const letters = [...createHash('sha256').update(`number ${id}`).digest().subarray(0, 8)].map(
    (byte) => ALPHABET[byte % ALPHABET.length]!,
  );
  return `S-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
