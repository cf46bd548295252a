import type { PastStep } from '@shop/orders/domain/story';
import type { Part } from '@shop/orders/domain/order';
import { HOUR } from '../chance';
import type { Dice } from '../dice';

/** What becomes of an order. */
export type Fate =
  | 'declined'
  | 'sold out'
  | 'expired'
  | 'cancelled by the customer'
  | 'cancelled by the shop'
  | 'waiting'
  | 'part sent'
  | 'on its way'
  | 'arrived'
  | 'arrived in two parcels'
  | 'arrived without a part'
  | 'return asked'
  | 'return refused'
  | 'part returned'
  | 'returned';

/** An order that a fate is told of: its lines, when it was placed and the shop's today. */
export interface Told {
  id: string;
  parts: Part[];
  skus: string[];
  placedAt: Date;
  today: Date;
}

const SECOND_MS = 1000;
const CARRIERS = ['DHL', 'DPD', 'GLS', 'UPS'] as const;
const REASONS = [
  'Too small for me.',
  'The colour is not what I hoped for.',
  'It was a present, and they have one already.',
  'It arrived with a scratch.',
  'Ordered the wrong size.',
  'Not as sturdy as I thought.',
] as const;

/** Fates that need more time than an order of some days ago has had. */
export function possible(days: number): [Fate, number][] {
  const early: [Fate, number][] = [
    ['declined', 5],
    ['sold out', 1.5],
    ['expired', 1],
    ['cancelled by the customer', 4],
    ['cancelled by the shop', 1],
  ];
  if (days < 2) return [...early, ['waiting', 60]];
  if (days < 6) return [...early, ['waiting', 4], ['part sent', 25], ['on its way', 60]];
  const arrived: [Fate, number][] = [
    ...early,
    ['arrived', 78],
    ['arrived in two parcels', 8],
    ['arrived without a part', 3],
  ];
  if (days < 12) return [...arrived, ['return asked', 12]];
  return [...arrived, ['return refused', 1], ['part returned', 3], ['returned', 4]];
}

/** The steps of a fate, oldest first, none later than today. */
export function stepsOf(fate: Fate, order: Told, chance: Dice): PastStep[] {
  const after = (ms: number) => new Date(Math.min(order.placedAt.getTime() + ms, order.today.getTime()));
  const paymentId = `${order.id}-payment`;
  if (fate === 'sold out') return [{ type: 'SOLD_OUT', at: after(SECOND_MS), skus: order.skus.slice(0, 1) }];
  const reserved: PastStep = { type: 'RESERVED', at: after(SECOND_MS) };
  if (fate === 'declined') return [reserved, { type: 'DECLINED', paymentId, at: after(2 * SECOND_MS) }];
  if (fate === 'expired') return [reserved, { type: 'EXPIRED', at: after(120 * SECOND_MS) }];
  const confirmed: PastStep[] = [reserved, { type: 'AUTHORIZED', paymentId, at: after(2 * SECOND_MS) }];
  if (fate === 'waiting') return confirmed;
  if (fate.startsWith('cancelled'))
    return [
      ...confirmed,
      {
        type: 'CANCELLED',
        by: fate === 'cancelled by the shop' ? 'staff' : 'customer',
        at: after(chance.between(1, 9) * HOUR),
      },
    ];
  return [...confirmed, ...sentSteps(fate, order, chance, after)];
}

function sentSteps(fate: Fate, order: Told, chance: Dice, after: (ms: number) => Date): PastStep[] {
  const first = order.parts.length > 1 ? order.parts.slice(0, 1) : [{ ...order.parts[0]!, quantity: 1 }];
  const splits = order.parts.length > 1 || order.parts[0]!.quantity > 1;
  const leaves = chance.between(18, 40) * HOUR;
  const sent = (name: string, ms: number, lines?: Part[]): PastStep[] => {
    const fulfillmentId = `${order.id}-${name}`;
    const trackingNumber = String(chance.between(10 ** 11, 10 ** 12 - 1));
    return [
      { type: 'SHIPPED', fulfillmentId, carrier: chance.one(CARRIERS), trackingNumber, lines, at: after(ms) },
      { type: 'CAPTURED', fulfillmentId, at: after(ms + SECOND_MS) },
    ];
  };
  const arrives = (name: string, ms: number): PastStep => ({
    type: 'DELIVERED',
    fulfillmentId: `${order.id}-${name}`,
    at: after(ms),
  });
  const travels = chance.between(30, 80) * HOUR;
  if (fate === 'part sent' && splits) return sent('parcel-1', leaves, first);
  if (fate === 'on its way' || fate === 'part sent') return sent('parcel-1', leaves);
  if (fate === 'arrived in two parcels' && splits)
    return [
      ...sent('parcel-1', leaves, first),
      ...sent('parcel-2', leaves + 5 * HOUR),
      arrives('parcel-1', leaves + travels),
      arrives('parcel-2', leaves + travels + 20 * HOUR),
    ];
  if (fate === 'arrived without a part' && splits)
    return [
      ...sent('parcel-1', leaves, first),
      { type: 'CANCELLED', by: 'staff', at: after(leaves + 2 * HOUR) },
      arrives('parcel-1', leaves + travels),
    ];
  const all = [...sent('parcel-1', leaves), arrives('parcel-1', leaves + travels)];
  return [...all, ...returnSteps(fate, order, chance, (ms) => after(leaves + travels + ms))];
}

function returnSteps(fate: Fate, order: Told, chance: Dice, after: (ms: number) => Date): PastStep[] {
  if (!['return asked', 'return refused', 'part returned', 'returned'].includes(fate)) return [];
  const returnId = `${order.id}-return`;
  const lines = fate === 'part returned' ? [{ ...order.parts[0]!, quantity: 1 }] : order.parts;
  const asked: PastStep = {
    type: 'RETURN_REQUESTED',
    returnId,
    reason: chance.one(REASONS),
    lines,
    at: after(30 * HOUR),
  };
  if (fate === 'return asked') return [asked];
  const decided: PastStep = {
    type: 'RETURN_DECIDED',
    returnId,
    approved: fate !== 'return refused',
    at: after(40 * HOUR),
  };
  if (fate === 'return refused') return [asked, decided];
  return [
    asked,
    decided,
    { type: 'RETURN_RECEIVED', returnId, restock: chance.next() < 0.8, at: after(120 * HOUR) },
    { type: 'REFUNDED', returnId, at: after(120 * HOUR + SECOND_MS) },
  ];
}
