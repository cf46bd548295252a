import type { Logger } from '@shop/kit/log';
import type { CustomerKeys } from './customers';
import type { Customer } from './domain/customer';
import type { Offers } from './domain/offers';
import type { Promotion } from './domain/promotion';
import type { Followed } from './followed';
import type { Promotions } from './store/promotions';
import type { Uses } from './store/uses';

/** Which promotions there are for carts. What needs no code is kept in memory; the store is asked for codes alone. */
export class Offering {
  constructor(
    private readonly promotions: Promotions,
    private readonly uses: Uses,
    private readonly automatic: Followed<Promotion[]>,
    private readonly keysOf: CustomerKeys,
    private readonly log: Logger,
  ) {}

  /** To show carts of a customer with these codes: two questions to the store at most. While it is away codes are unsure. */
  async shown(codes: readonly string[], customer: Customer): Promise<Offers> {
    try {
      return await this.offers(this.automatic.now, await this.promotions.byCodes(codes), customer);
    } catch (error) {
      this.log.warn({ err: error }, 'Promotions can not be read; carts are shown without their coupons.');
      const usedByCustomer = new Map<string, number>();
      return { at: new Date(), automatic: this.automatic.now, byCode: new Map(), usedByCustomer, unsure: true };
    }
  }

  /** To order, or to enter a code: what the store says now. Rejects while it is away. */
  async vouched(codes: readonly string[], customer: Customer): Promise<Offers> {
    const [automatic, byCode] = await Promise.all([this.promotions.automatic(), this.promotions.byCodes(codes)]);
    return this.offers(automatic, byCode, customer);
  }

  private async offers(automatic: Promotion[], byCode: Map<string, Promotion>, customer: Customer): Promise<Offers> {
    const limited = [...automatic, ...byCode.values()].filter(({ perCustomerLimit }) => perCustomerLimit !== null);
    const ids = limited.map(({ _id }) => _id);
    return { at: new Date(), automatic, byCode, usedByCustomer: await this.uses.count(ids, this.keysOf(customer)) };
  }
}
