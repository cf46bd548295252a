import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Result } from '@shop/kit/result';
import { LINES_LIMIT, QUANTITY_LIMIT, type Cart, type Variant } from '../domain/cart';
import { CODES_LIMIT } from '../domain/offers';
import * as refusals from '../domain/refusals';
import type { RefusalCode } from '../domain/refusals';
import { script, type Run } from './run';
import { SCRIPTS, scriptText, type ScriptName } from './scripts';
import { cartIn } from './stored';

/** Who asks for which cart: the one named, or the caller's own. A guest's cart joins the account's on the way. */
export interface Whose {
  cartId?: string | null;
  userId?: string | null;
  guestId?: string | null;
}

export type Changed = Result<Cart, RefusalCode>;

/** Where the goods go, for the quote and the tax. */
export interface ShippingAddress {
  country: string;
  region?: string;
  postalCode?: string;
}

/** A line of an order. */
export interface Ordered {
  sku: string;
  quantity: number;
}

/** Something to add; `available` is what stock has of it, where that is known. */
export interface Item {
  variant: Variant;
  quantity: number;
  available?: number;
}

/** 128 random bits, for URLs. */
const randomId = () => randomBytes(16).toString('base64url');
/** Unique among the lines of one cart and of those that join it. */
const lineId = () => randomBytes(9).toString('base64url');

const REFUSALS = {
  NO_CART: refusals.noCart,
  NO_OWN_CART: refusals.noOwnCart,
  NO_LINE: refusals.noLine,
  TOO_MANY: refusals.tooMany,
  TOO_MANY_LINES: refusals.tooManyLines,
  TOO_MANY_CODES: refusals.tooManyCodes,
  NO_CODE: refusals.noCode,
};

/** Carts in Redis. Each change is one script, so one step; it answers the cart as it is then, or why it changed nothing. */
export class Carts {
  private readonly scripts: Record<ScriptName, Run>;

  constructor(
    redis: Redis,
    keyPrefix: string,
    private readonly expiryMs: number,
  ) {
    const names = Object.keys(SCRIPTS) as ScriptName[];
    this.scripts = Object.fromEntries(
      names.map((name) => [name, script(redis, name, scriptText(name), keyPrefix)]),
    ) as Record<ScriptName, Run>;
  }

  /** The cart, or null when there is none for this caller. */
  async read(whose: Whose): Promise<Cart | null> {
    const read = await this.change('cartRead', whose);
    return read.ok ? read.value : null;
  }

  /** A cart of nobody: whoever knows its id may use it. */
  create(): Promise<Changed> {
    return this.change('cartCreate', {});
  }

  /** More of a variant; `available` is what stock has of it, where that is known. */
  add(whose: Whose, added: Variant, quantity: number, available?: number): Promise<Changed> {
    const args = { sku: added.sku, added: JSON.stringify(added), quantity, available, newLineId: lineId() };
    return this.change('cartAdd', whose, args);
  }

  /** Of each as much as there is room for, in one step: the cart and how many of each were added; null when none was. */
  async addAll(whose: Whose, items: Item[]): Promise<{ cart: Cart; added: number[] } | null> {
    const args = items.map(({ variant, ...item }) => {
      return { ...item, sku: variant.sku, added: JSON.stringify(variant), newLineId: lineId() };
    });
    const [outcome, id, hash, added] = await this.reply('cartAddAll', whose, { items: args });
    return outcome === 'OK' ? { cart: cartIn(id, hash), added } : null;
  }

  /** A line's quantity; 0 removes it. */
  update(whose: Whose, line: string, quantity: number, available?: number): Promise<Changed> {
    return this.change('cartUpdate', whose, { line, quantity, available });
  }

  /** All lines go; address and shipping option stay. */
  clear(whose: Whose): Promise<Changed> {
    return this.change('cartClear', whose);
  }

  /** Where it goes; what is left out is forgotten. */
  shipTo(whose: Whose, address: ShippingAddress): Promise<Changed> {
    return this.change('cartSet', whose, { fields: ['country', 'region', 'postalCode'], values: address });
  }

  /** How it is shipped. */
  shipBy(whose: Whose, option: string): Promise<Changed> {
    return this.change('cartSet', whose, { fields: ['option'], values: { option } });
  }

  /** Another coupon; one that it has already changes nothing. */
  apply(whose: Whose, code: string): Promise<Changed> {
    return this.change('cartApply', whose, { code });
  }

  /** Without a coupon. */
  unapply(whose: Whose, code: string): Promise<Changed> {
    return this.change('cartUnapply', whose, { code });
  }

  /** Makes the guest's cart and the named one parts of the account's; again changes nothing. Answers whether anything joined. */
  async join(whose: Whose & { userId: string }): Promise<boolean> {
    const [outcome] = await this.reply('cartJoin', whose);
    return outcome === 'JOINED';
  }

  /** Takes what was ordered, and the coupons used, out of a cart or the one that it became a part of: once an event id. */
  async take(cartId: string, lines: Ordered[], codes: string[], event: string): Promise<void> {
    const ordered = lines.map(({ sku, quantity }) => ({ sku, quantity }));
    await this.reply('cartTake', { cartId }, { lines: ordered, codes, event });
  }

  /** The account's cart goes, with all that belongs to it; again changes nothing. */
  async forget(userId: string): Promise<void> {
    await this.reply('cartForget', { userId });
  }

  private async change(name: ScriptName, whose: Whose, args: Record<string, unknown> = {}): Promise<Changed> {
    const [outcome, id, hash] = await this.reply(name, whose, args);
    if (outcome === 'OK') return { ok: true, value: cartIn(id, hash) };
    return outcome === 'NOT_ENOUGH'
      ? refusals.notEnough(args.available as number)
      : REFUSALS[outcome as keyof typeof REFUSALS]();
  }

  private async reply(name: ScriptName, { cartId, userId, guestId }: Whose, args: Record<string, unknown> = {}) {
    const answer = await this.scripts[name]({
      ...args,
      cart: cartId ?? undefined,
      user: userId ?? undefined,
      guest: guestId ?? undefined,
      newId: randomId(),
      now: Date.now(),
      ttl: this.expiryMs,
      most: QUANTITY_LIMIT,
      mostLines: LINES_LIMIT,
      mostCodes: CODES_LIMIT,
    });
    return answer as [string, string, string[], number[]];
  }
}
