import type { Logger } from '@shop/kit/log';
import type { Offers } from './domain/offers';
import type { Promotion } from './domain/promotion';
import type { Followed } from './followed';
import type { Promotions } from './store/promotions';

/** Which promotions there are for carts. What needs no code is kept in memory; the store is asked for codes alone. */
export class Offering {
  constructor(
    private readonly promotions: Promotions,
    private readonly automatic: Followed<Promotion[]>,
    private readonly log: Logger,
  ) {}

  /** To show carts with these codes: one question to the store, none without codes. While it is away codes are unsure. */
  async shown(codes: readonly string[]): Promise<Offers> {
    const known = { at: new Date(), automatic: this.automatic.now, usedByCustomer: new Map<string, number>() };
    try {
      return { ...known, byCode: await this.promotions.byCodes(codes) };
    } catch (error) {
      this.log.warn({ err: error }, 'Promotions can not be read; carts are shown without their coupons.');
      return { ...known, byCode: new Map(), unsure: true };
    }
  }
}
