import { createHash } from 'node:crypto';
import type { PastOrder } from '@shop/orders/domain/story';
import { seedId } from '@shop/users/seed';
import { products } from '../catalog/all';
import { DAY, HOUR } from '../chance';
import { madeOn } from '../content';
import { dice, type Dice } from '../dice';
import { idOf } from '../ids';
import { demand } from '../popular';
import type { SeedProduct } from '../types';
import { cartOf, type Wish } from './cart-of';
import { possible, stepsOf } from './fate';
import { shoppers, type Shopper } from './shoppers';

const ORDERS = 400;
const DAYS = 90;
const GUEST_SHARE = 0.15;
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

type Assortment = (readonly [SeedProduct, weight: number])[];

/** 400 orders of the 90 days before `today` (a midnight), as their stories; the same in every shop but for the day. */
export function pastOrders(today: Date): PastOrder[] {
  const chance = dice(400);
  const assortment: Assortment = products.map((product) => [product, 0.08 + demand(product.slug)] as const);
  return Array.from({ length: ORDERS }, (_, index) => pastOrder(index, today, assortment, chance));
}

function pastOrder(index: number, today: Date, assortment: Assortment, chance: Dice): PastOrder {
  const id = idOf('order', String(index));
  const placedAt = placedOn(index, today, chance);
  const shopper = chance.one(shoppers);
  const isGuest = chance.next() < GUEST_SHARE;
  const forSale = assortment.filter(([product]) => madeOn(product, today) < placedAt);
  const cart = cartOf(idOf('cart', String(index)), wishes(forSale, chance), shopper.address.country);
  const parts = cart.lines.map(({ quantity }, line) => ({ lineId: `${id}-${line + 1}`, quantity }));
  const told = { id, parts, skus: cart.lines.map(({ sku }) => sku), placedAt, today };
  return {
    placement: placementOf(id, placedAt, shopper, isGuest),
    cart,
    steps: stepsOf(chance.weighted(possible((today.getTime() - placedAt.getTime()) / DAY)), told, chance),
  };
}

/** Oldest first, a little more of them lately, between seven in the morning and eleven at night. */
function placedOn(index: number, today: Date, chance: Dice): Date {
  const daysAgo = Math.ceil(DAYS * (1 - Math.sqrt((index + chance.next()) / ORDERS)));
  const hours = 7 + (chance.next() + chance.next()) * 8;
  return new Date(Math.floor(today.getTime() - Math.max(daysAgo, 1) * DAY + hours * HOUR));
}

/** One to five different things, mostly one of each. */
function wishes(assortment: Assortment, chance: Dice): Wish[] {
  const count = chance.weighted([
    [1, 34],
    [2, 30],
    [3, 20],
    [4, 10],
    [5, 6],
  ]);
  const chosen = new Map<string, Wish>();
  while (chosen.size < count) {
    const product = chance.weighted(assortment);
    const quantity = chance.weighted([
      [1, 82],
      [2, 14],
      [3, 4],
    ]);
    chosen.set(product.slug, { product, variant: chance.one(product.variants), quantity });
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
