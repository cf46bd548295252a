import { fail, ok, type Decision } from '@shop/kit/result';
import { again, tried, type Delivery, type Outcome, type Patience } from './delivery';
import type { Facts } from './facts';
import { CHANNELS, ruleOf, type Channel } from './kinds';
import { isOn, type Choices } from './preferences';

/** Whom a message goes to: an account, a guest by their order, or a guest by what they asked to be told. */
export type Recipient = { userId: string } | { orderId: string } | { waitId: string };

/** One message to one recipient, with all its deliveries. */
export interface Message {
  _id: string;
  version: number;
  /** Null for a guest. */
  userId: string | null;
  /** The guest's wish, which holds their address; null for others. */
  waitId: string | null;
  about: Facts;
  /** Its place in the account's list, from 1 without gaps; null when it is not in the list. */
  position: number | null;
  read: boolean;
  createdAt: Date;
  deliveries: Delivery[];
  /** When the first delivery is to be tried; absent when none is. */
  dueAt?: Date;
}

/** What a new message is made from. `giveUpMs`: for how long it is tried. */
export interface Draft {
  id: string;
  about: Facts;
  to: Recipient;
  choices: Choices;
  now: Date;
  giveUpMs: number;
}

/** Said of a delivery whose recipient wants none. */
export const SWITCHED_OFF = 'Its recipient has switched it off.';

/** A new message with its deliveries: those that its recipient switched off are there too, and never sent. */
export function made({ id, about, to, choices, now, giveUpMs }: Draft): Message {
  const userId = 'userId' in to ? to.userId : null;
  const giveUpAt = new Date(now.getTime() + giveUpMs);
  const deliveries = CHANNELS.filter((channel) => isWay(about, channel, choices, userId)).map((channel): Delivery => {
    const delivery = { id: `${id}.${channel.toLowerCase()}`, channel, attempts: 0, lastError: null, giveUpAt };
    if (!isOn(about.kind, channel, choices))
      return { ...delivery, status: 'SUPPRESSED', lastError: SWITCHED_OFF, dueAt: null, sentAt: null };
    if (channel === 'IN_APP') return { ...delivery, status: 'SENT', attempts: 1, dueAt: null, sentAt: now };
    return { ...delivery, status: 'QUEUED', dueAt: now, sentAt: null };
  });
  const waitId = 'waitId' in to ? to.waitId : null;
  const message = { _id: id, version: 1, userId, waitId, about, position: null, read: false, createdAt: now };
  return { ...message, deliveries, dueAt: soonest(deliveries) };
}

/** Whether there is a delivery by the channel at all: not where it is off by itself, and a guest has no list. */
const isWay = ({ kind }: Facts, channel: Channel, choices: Choices, userId: string | null): boolean =>
  (isOn(kind, channel, choices) || ruleOf(kind, channel) === 'ON') && (channel !== 'IN_APP' || userId !== null);

/** Whether it belongs in its recipient's list. */
export const isListed = ({ deliveries }: Message): boolean =>
  deliveries.some(({ channel, status }) => channel === 'IN_APP' && status === 'SENT');

/** Whether nothing is left to be done about it, now or when staff asks for it. */
export const isSettled = ({ deliveries }: Message): boolean =>
  deliveries.every(({ status }) => status === 'SENT' || status === 'SUPPRESSED');

/** The delivery that is to be tried now, by one of the ways that are open, or given up. */
export const dueDelivery = ({ deliveries }: Message, open: readonly Channel[], now: Date): Delivery | undefined =>
  deliveries.find(
    ({ channel, dueAt, giveUpAt }) => dueAt && (giveUpAt <= now || (dueAt <= now && open.includes(channel))),
  );

/** A delivery was tried. What was settled meanwhile stays as it is. */
export function delivered(
  message: Message,
  id: string,
  outcome: Outcome,
  now: Date,
  patience: Patience,
): Decision<Message> {
  const isOpen = message.deliveries.some((delivery) => delivery.id === id && delivery.status === 'QUEUED');
  return isOpen ? ok(withDelivery(message, id, (delivery) => tried(delivery, outcome, now, patience))) : ok(message);
}

/** Staff wants a failed delivery to be tried anew; one that is waiting or was sent is left alone. */
export function retried(
  message: Message,
  id: string,
  now: Date,
  forMs: number,
): Decision<Message, 'NOT_FOUND' | 'INVALID_TRANSITION'> {
  const delivery = message.deliveries.find((one) => one.id === id);
  if (!delivery) return noDelivery();
  if (delivery.status === 'SUPPRESSED')
    return fail('INVALID_TRANSITION', `It is not to be sent: ${delivery.lastError}`, ['id']);
  return delivery.status === 'FAILED' ? ok(withDelivery(message, id, (one) => again(one, now, forMs))) : ok(message);
}

/** There is no delivery of that id. */
export const noDelivery = () => fail('NOT_FOUND', 'There is no such delivery.', ['id']);

function withDelivery(message: Message, id: string, change: (delivery: Delivery) => Delivery): Message {
  const deliveries = message.deliveries.map((delivery) => (delivery.id === id ? change(delivery) : delivery));
  return { ...message, deliveries, dueAt: soonest(deliveries) };
}

function soonest(deliveries: Delivery[]): Date | undefined {
  const times = deliveries.flatMap(({ dueAt }) => (dueAt ? [dueAt.getTime()] : []));
  return times.length ? new Date(Math.min(...times)) : undefined;
}
