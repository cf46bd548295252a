import { createHash } from 'node:crypto';
import type { Facts } from './domain/facts';
import { made, type Recipient } from './domain/message';
import type { Neighbours } from './neighbours';
import type { Messages } from './store/messages';
import type { Wait } from './store/models';
import type { Preferences } from './store/preferences';
import type { Waits } from './store/waits';

type OrderFacts = Extract<Facts, { orderId: string }>;
type WithoutNumber<F> = F extends OrderFacts ? Omit<F, 'number'> : never;
type ProductFacts = Extract<Facts, { product: string }>;
type WithoutProduct<F> = F extends ProductFacts ? Omit<F, 'product' | 'slug'> : never;

/** What makes messages: the stores, who can be asked, and for how long a message is tried. */
export interface AnnouncerParts {
  messages: Messages;
  preferences: Preferences;
  waits: Waits;
  asked: Neighbours;
  giveUpMs: number;
}

/** Makes a message of an event and a recipient, once for ever, however often and wherever the event is heard. */
export class Announcer {
  constructor(private readonly parts: AnnouncerParts) {}

  /** Tells an account. `cause` names what it is told for: the event's id. */
  readonly account = (cause: string, userId: string, about: Facts): Promise<void> =>
    this.tell(cause, { userId }, about);

  /** Tells whoever placed an order: its account, or a guest. */
  async order(cause: string, about: WithoutNumber<OrderFacts>): Promise<void> {
    const order = await this.parts.asked.orderRecipient(about.orderId);
    if (!order) return;
    const { customerId, number } = order;
    const to = customerId ? { userId: customerId } : { orderId: about.orderId };
    await this.tell(cause, to, { ...about, number });
  }

  /** Tells a review's author; nothing when the product is gone. */
  async author(cause: string, userId: string, productId: string, about: { reviewId: string; replied: boolean }) {
    const product = await this.parts.asked.product(productId);
    if (!product) return;
    const { title, slug } = product;
    await this.account(cause, userId, { kind: 'REVIEW_PUBLISHED', ...about, product: title, slug });
  }

  /** Tells everybody who keeps the stock. */
  async warehouse(cause: string, about: WithoutProduct<Extract<Facts, { kind: 'LOW_STOCK' }>>): Promise<void> {
    const { asked } = this.parts;
    const [staff, variant] = await Promise.all([asked.staff('WAREHOUSE'), asked.variant(about.sku)]);
    if (!variant) return;
    const { title: product, slug } = variant.product;
    for (const { id } of staff) await this.account(cause, id, { ...about, product, slug });
  }

  /**
   * Tells those who wait for a sku, when it really can be bought: an event may be old. Each wish is told once, whatever
   * it is that finds it, and is used up by that.
   */
  async waiters(sku: string): Promise<void> {
    const { asked, waits } = this.parts;
    const waiting = await waits.of(sku);
    if (!waiting.length || (await asked.available(sku)) < 1) return;
    const variant = await asked.variant(sku);
    if (!variant) return;
    const { title: product, slug } = variant.product;
    for (const wait of waiting) {
      await this.tell(wait._id, recipientOf(wait), { kind: 'BACK_IN_STOCK', sku, product, slug });
      await waits.told(wait);
    }
  }

  private async tell(cause: string, to: Recipient, about: Facts): Promise<void> {
    const { messages, preferences, giveUpMs } = this.parts;
    const choices = 'userId' in to ? await preferences.of(to.userId) : {};
    const id = idOf(cause, about.kind, to);
    await messages.create(made({ id, about, to, choices, now: new Date(), giveUpMs }));
  }
}

const recipientOf = ({ _id, userId }: Wait): Recipient => (userId ? { userId } : { waitId: _id });

/** The same for the same event, kind and recipient: there can be one. */
const idOf = (cause: string, kind: string, to: Recipient): string =>
  createHash('sha256')
    .update(JSON.stringify([cause, kind, to]))
    .digest('hex')
    .slice(0, 32);
