import type { Logger } from '@shop/kit/log';
import { unavailable } from '@shop/kit/errors';
import type { Known, Variant } from './domain/cart';
import { isForSale } from './domain/warnings';
import type { Neighbours } from './neighbours';
import type { VariantCopies } from './store/variants';

/** What is for sale, by cart's copy and by its owner. A copy may say yes; before it says no, the catalog is asked. */
export class Assortment {
  constructor(
    private readonly copies: VariantCopies,
    private readonly neighbours: Neighbours,
    private readonly currency: string,
    private readonly log: Logger,
  ) {}

  /** To show: the copy, and of what it lacks the catalog, asked once; nothing of what nobody can tell now. */
  async known(skus: readonly string[]): Promise<Map<string, Known>> {
    const known = await this.copies.of(skus);
    const missing = skus.filter((sku) => !known.has(sku));
    if (missing.length === 0) return known;
    try {
      return new Map([...known, ...(await this.ask(missing))]);
    } catch (error) {
      this.log.warn({ err: error }, 'The catalog is away; lines are shown as they were added.');
      return known;
    }
  }

  /** To order: the catalog's own word, or while it is away the copy's, where that is yes. Rejects with UNAVAILABLE otherwise. */
  async vouched(skus: readonly string[]): Promise<Map<string, Known>> {
    if (skus.length === 0) return new Map();
    try {
      return await this.ask(skus);
    } catch (error) {
      const known = await this.copies.of(skus);
      if (!skus.every((sku) => this.sells(known.get(sku)))) throw Object.assign(unavailable(), { cause: error });
      this.log.warn({ err: error }, 'The catalog is away; an order is priced by the copy.');
      return known;
    }
  }

  /** To add: the variant, or null when it is not for sale. Rejects with UNAVAILABLE when only the catalog could tell. */
  async sellable(sku: string): Promise<Variant | null> {
    const known = (await this.asked([sku])).get(sku);
    return this.sells(known) ? known! : null;
  }

  /** To add many: the copy of what it says yes to, and of all else the catalog's word. Rejects as `sellable` does. */
  async asked(skus: readonly string[]): Promise<Map<string, Known>> {
    const known = await this.copies.of(skus);
    const others = skus.filter((sku) => !this.sells(known.get(sku)));
    return others.length ? new Map([...known, ...(await this.ask(others))]) : known;
  }

  /** Whether it can be bought here. */
  sells(known: Known): boolean {
    return !!known && isForSale(known) && known.price.currency === this.currency;
  }

  private async ask(skus: readonly string[]): Promise<Map<string, Known>> {
    const answers = await this.neighbours.variants(skus);
    await this.copies.keep([...answers.values()].filter((answer) => answer !== null));
    return new Map([...answers].map(([sku, answer]) => [sku, answer?.variant ?? null]));
  }
}
