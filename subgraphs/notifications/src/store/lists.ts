import type { Model, QueryFilter } from 'mongoose';
import { foreignCursor, pageOf, pageSize, positionOf, type Page } from '@shop/kit/connection';
import { CHANNELS } from '../domain/kinds';
import type { Delivery, DeliveryStatus } from '../domain/delivery';
import type { Message } from '../domain/message';
import type { StoredMessage } from './models';

/** A delivery with the message that it delivers. */
export interface DeliveryOf {
  message: Message;
  delivery: Delivery;
}

const LISTED = { position: { $gt: 0 } } as const;
const WITHOUT_CLAIM = { claim: 0, claimedUntil: 0 } as const;
/** So many of what was missed are read at once. */
const READ_AT_ONCE = 500;

/** The messages as lists: an account's own, and all deliveries for staff. */
export class Lists {
  constructor(private readonly model: Model<StoredMessage>) {}

  /** What an account was told, the newest first. Throws BAD_USER_INPUT. */
  async ofUser(
    userId: string,
    unreadOnly: boolean,
    { first, after }: { first: number; after?: string | null },
  ): Promise<Page<Message>> {
    const size = pageSize(first);
    const all: QueryFilter<StoredMessage> = { userId, ...LISTED, ...(unreadOnly && { read: false }) };
    const [before] = positionOf(after, 1) ?? [];
    if (after != null && typeof before !== 'number') throw foreignCursor();
    const from = typeof before === 'number' ? { ...all, position: { $gt: 0, $lt: before } } : all;
    const rows = await this.model
      .find(from, WITHOUT_CLAIM)
      .sort({ position: -1 })
      .limit(size + 1)
      .lean<Message[]>();
    return pageOf(
      rows,
      size,
      ({ position }) => [position],
      () => this.model.countDocuments(all).exec(),
    );
  }

  /** How many in an account's list were not read. */
  unread = (userId: string): Promise<number> => this.model.countDocuments({ userId, ...LISTED, read: false }).exec();

  /** What was put into an account's list after a place in it, in order. */
  async since(userId: string, position: number): Promise<Message[]> {
    const later = { userId, position: { $gt: position } };
    return this.model.find(later, WITHOUT_CLAIM).sort({ position: 1 }).limit(READ_AT_ONCE).lean<Message[]>();
  }

  /** Marks these of an account's messages as read, or all; answers how many were not read before. */
  async markRead(userId: string, ids: string[] | null): Promise<number> {
    const these = ids && { _id: { $in: ids } };
    const unread = { userId, ...LISTED, read: false, ...these };
    return (await this.model.updateMany(unread, { $set: { read: true } })).modifiedCount;
  }

  /** Which of the ids name messages in an account's list. */
  async owned(userId: string, ids: string[]): Promise<Set<string>> {
    const these = { _id: { $in: ids }, userId, ...LISTED };
    const found = await this.model.find(these, { _id: 1 }).lean<{ _id: string }[]>();
    return new Set(found.map(({ _id }) => _id));
  }

  /** All deliveries, the newest message's first; those with a status. Throws BAD_USER_INPUT. */
  async deliveries(
    status: DeliveryStatus | null,
    { first, after }: { first: number; after?: string | null },
  ): Promise<Page<DeliveryOf>> {
    const size = pageSize(first);
    const wanted: QueryFilter<StoredMessage> = status ? { 'deliveries.status': status } : {};
    const place = placeOf(after);
    const filter: QueryFilter<StoredMessage> = place ? { $and: [wanted, notAfter(place)] } : wanted;
    // Each message has one delivery or more that is wanted, so as many messages hold a page.
    const messages = await this.model
      .find(filter, WITHOUT_CLAIM)
      .sort({ createdAt: -1, _id: -1 })
      .limit(size + 2)
      .lean<Message[]>();
    const rows = messages
      .flatMap((message) => message.deliveries.map((delivery) => ({ message, delivery })))
      .filter(({ delivery }) => !status || delivery.status === status)
      .filter(({ message, delivery }) => !place || message._id !== place.id || rank(delivery) > place.rank);
    const position = ({ message, delivery }: DeliveryOf) => [message.createdAt.getTime(), message._id, rank(delivery)];
    return pageOf(rows.slice(0, size + 1), size, position, () => this.countDeliveries(status));
  }

  private async countDeliveries(status: DeliveryStatus | null): Promise<number> {
    const counts = await this.model.aggregate<{ count: number }>([
      ...(status ? [{ $match: { 'deliveries.status': status } }] : []),
      { $unwind: '$deliveries' },
      ...(status ? [{ $match: { 'deliveries.status': status } }] : []),
      { $group: { _id: null, count: { $sum: 1 } } },
    ]);
    return counts[0]?.count ?? 0;
  }
}

const rank = ({ channel }: Delivery): number => CHANNELS.indexOf(channel);

/** A place in the list of deliveries. */
interface Place {
  at: Date;
  id: string;
  rank: number;
}

function placeOf(after: string | null | undefined): Place | undefined {
  const position = positionOf(after, 3);
  if (!position) return undefined;
  const [time, id, place] = position;
  const at = new Date(time as number);
  if (typeof time !== 'number' || Number.isNaN(at.getTime()) || typeof id !== 'string' || typeof place !== 'number')
    throw foreignCursor();
  return { at, id, rank: place };
}

const notAfter = ({ at, id }: Place) => ({ $or: [{ createdAt: { $lt: at } }, { createdAt: at, _id: { $lte: id } }] });
