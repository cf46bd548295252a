import type { CartSeed } from '@shop/cart/seed';
import { DAY } from './chance';
import { idOf } from './ids';

const NONE = { code: null, minSubtotal: null, startsAt: null, endsAt: null, usageLimit: null, perCustomerLimit: null };

/** A promotion of each kind: some that go on, one that has ended, one that is still to come, one that is switched off. */
export function promotions(today: Date): CartSeed['promotions'] {
  const day = (days: number) => new Date(today.getTime() + days * DAY);
  const all: Omit<CartSeed['promotions'][number], 'id' | 'createdAt'>[] = [
    {
      ...NONE,
      code: 'WELCOME-10',
      title: '10 % off your first order',
      kind: 'PERCENTAGE',
      value: 10,
      perCustomerLimit: 1,
      active: true,
    },
    {
      ...NONE,
      code: 'SHIP-FREE',
      title: 'Free shipping from €40',
      kind: 'FREE_SHIPPING',
      value: null,
      minSubtotal: 4000,
      active: true,
    },
    {
      ...NONE,
      code: 'TEN-EURO',
      title: '€10 off from €80',
      kind: 'FIXED_AMOUNT',
      value: 1000,
      minSubtotal: 8000,
      usageLimit: 500,
      active: true,
    },
    {
      ...NONE,
      code: 'AUTUMN-20',
      title: '20 % off, while it lasted',
      kind: 'PERCENTAGE',
      value: 20,
      startsAt: day(-60),
      endsAt: day(-20),
      active: true,
    },
    {
      ...NONE,
      code: 'NEW-YEAR-15',
      title: '15 % off to begin with',
      kind: 'PERCENTAGE',
      value: 15,
      startsAt: day(30),
      endsAt: day(45),
      active: true,
    },
    {
      ...NONE,
      code: 'STAFF-30',
      title: 'For colleagues',
      kind: 'PERCENTAGE',
      value: 30,
      usageLimit: 100,
      active: false,
    },
  ];
  return all.map((terms, index) => ({ ...terms, id: idOf('promotion', terms.code!), createdAt: day(-80 + index) }));
}
