import type { Facts } from './domain/facts';
import { lineOf } from './domain/line';
import { SWITCHED_OFF, type Message } from './domain/message';
import type { Channel as Way, Kind } from './domain/kinds';
import { isOn } from './domain/preferences';
import { ruleOf } from './domain/kinds';
import { accountLetter, linkLetter } from './mail/account-letter';
import type { Addresses } from './mail/addresses';
import type { Letter } from './mail/letter';
import { orderLetter } from './mail/order-letter';
import { backInStockLetter, lowStockLetter, reviewLetter } from './mail/product-letter';
import type { Contact, MailLink, Neighbours, Order } from './neighbours';
import type { Preferences } from './store/preferences';
import type { Waits } from './store/waits';
import type { Unsubscribing } from './unsubscribe';

/** Why a message is not to be sent, for staff. */
export class Unwanted {
  constructor(readonly why: string) {}
}

/** What a message says, and to whom, as its owners answer now. */
export interface Written {
  email: string;
  phone: string | null;
  /** Undefined for what always comes. */
  unsubscribeUrl?: string;
  letter: Letter;
  /** For a text message. */
  short: string;
}

/** What is needed to write a message. */
export interface WriterParts {
  asked: Neighbours;
  preferences: Preferences;
  waits: Waits;
  unsubscribing: Unsubscribing;
  addresses: Addresses;
}

type OrderFacts = Extract<Facts, { orderId: string }>;
/** Somebody to write to; without a name where the shop knows none. */
type Addressee = Pick<Contact, 'email' | 'phone'> & { name: string | null };

const GONE = new Unwanted('The account or the order is gone.');
const LINK_GONE = new Unwanted('The link was used, replaced or has expired.');

/** Writes messages from what their owners say at the moment of sending. */
export class Writer {
  constructor(private readonly parts: WriterParts) {}

  /** The message in words, or why it is not to be sent. Rejects with UNAVAILABLE when somebody can't be asked. */
  async write(message: Message, way: Way): Promise<Written | Unwanted> {
    const { about, userId } = message;
    if (userId && !isOn(about.kind, way, await this.parts.preferences.of(userId))) return new Unwanted(SWITCHED_OFF);
    const order = 'orderId' in about ? await this.parts.asked.order(about.orderId) : null;
    const to = await this.addressee(message, order);
    if (!to) return GONE;
    if (!userId && (await this.parts.preferences.hasOptedOut(this.parts.unsubscribing.mark(to.email, about.kind))))
      return new Unwanted(SWITCHED_OFF);
    const link = 'linkId' in about ? await this.parts.asked.mailLink(about.linkId) : undefined;
    if (link === null) return LINK_GONE;
    const letter = await this.letter(about, to.name, order, link);
    if (letter instanceof Unwanted) return letter;
    return {
      ...to,
      // A link that confirms an address goes to that address, which may not be the account's yet.
      ...(link && { email: link.email }),
      letter,
      short: this.short(about),
      unsubscribeUrl: this.unsubscribeUrl(about.kind, userId, to.email),
    };
  }

  private async addressee({ userId, waitId }: Message, order: Order | null): Promise<Addressee | null> {
    if (userId) return this.parts.asked.contact(userId);
    if (order) return { email: order.email, phone: order.phone, name: order.shippingAddress.name };
    const email = waitId && (await this.parts.waits.byId(waitId))?.email;
    return email ? { email, phone: null, name: null } : null;
  }

  private async letter(
    about: Facts,
    name: string | null,
    order: Order | null,
    link: MailLink | undefined,
  ): Promise<Letter | Unwanted> {
    const { asked, addresses } = this.parts;
    switch (about.kind) {
      case 'WELCOME':
      case 'PASSWORD_CHANGED':
      case 'NEW_SIGN_IN':
        return accountLetter(about, name ?? '', addresses);
      case 'EMAIL_VERIFICATION':
      case 'PASSWORD_RESET':
        return link ? linkLetter(about, name ?? '', link, addresses) : LINK_GONE;
      case 'REVIEW_PUBLISHED':
        return reviewLetter(about, name ?? '', addresses);
      case 'LOW_STOCK':
        return lowStockLetter(about, name ?? '', addresses);
      case 'BACK_IN_STOCK': {
        const variant = await asked.variant(about.sku);
        return variant ? backInStockLetter(variant, name, addresses) : new Unwanted('The product is gone.');
      }
      default:
        return order ? orderLetter(about satisfies OrderFacts, { name: name ?? '', order, addresses }) : GONE;
    }
  }

  private short(about: Facts): string {
    const { places, page } = this.parts.addresses;
    const { title, body, link } = lineOf(about);
    return `${places.shopName}: ${title}. ${body}${link ? ` ${page(link)}` : ''}`;
  }

  private unsubscribeUrl(kind: Kind, userId: string | null, email: string): string | undefined {
    if (ruleOf(kind, 'EMAIL') === 'ALWAYS') return undefined;
    const { unsubscribing, addresses } = this.parts;
    return addresses.unsubscribe(
      userId ? unsubscribing.forAccount(userId, kind) : unsubscribing.forAddress(email, kind),
    );
  }
}
