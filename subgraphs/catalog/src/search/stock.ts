import type { Model } from 'mongoose';
import type { Ask } from '@shop/kit/ask';
import type { Product } from '../domain/product';
import type { ToldOfProducts } from './signals';

const AVAILABLE = `query CatalogAvailable($skus: [ID!]!) { availableQuantities(skus: $skus) }`;

const PRODUCTS_AT_ONCE = 200;
const SOLD_OUT_FOR_MS = 15_000;
/** What nothing was told of for so long is asked again: a shelf that was counted tells nothing below its reorder point. */
const TRUSTED_FOR_MS = 600_000;

type WithSkus = Pick<Product, '_id' | 'variants'>;

/**
 * Which products can be bought now. Inventory tells when a sku runs low and when it is back; in between it is asked: about
 * what was sold or told of, about what was not asked for lately, and, before search goes on saying "no", about what is sold out.
 */
export class StockCopy {
  private at = 0;

  constructor(
    private readonly ask: Ask,
    private readonly products: Model<Product>,
    private readonly told: ToldOfProducts,
    /** Ids of all products, some of them more than once. */
    private readonly all: () => readonly string[],
  ) {}

  /** Some skus' stock was told of: their products are looked at again. */
  async heard(skus: string[]): Promise<void> {
    const found = await this.products.find({ 'variants.sku': { $in: skus } }, { _id: 1 }).lean<{ _id: string }[]>();
    await this.told.askAbout(found.map(({ _id }) => _id));
  }

  /** Asks about what is due, a page of products at a time, until nothing is. */
  async settle(): Promise<void> {
    for (;;) {
      const due = await this.told.toAsk(PRODUCTS_AT_ONCE, new Date(Date.now() - SOLD_OUT_FOR_MS));
      if (due.length) await this.askAbout(await this.withSkus({ _id: { $in: due } }), due);
      if (due.length < PRODUCTS_AT_ONCE) break;
    }
    await this.meetNew();
  }

  /** Goes on through the products for those that were not asked about lately: a page a turn, more while there are many. */
  private async meetNew(pages = 10): Promise<void> {
    for (let page = 0; page < pages; page++) {
      const ids = [...new Set(this.all().slice(this.at, this.at + PRODUCTS_AT_ONCE))];
      this.at = ids.length ? this.at + PRODUCTS_AT_ONCE : 0;
      const asked = await this.told.asked(ids, new Date(Date.now() - TRUSTED_FOR_MS));
      const fresh = ids.filter((id) => !asked.has(id));
      if (!fresh.length) return;
      await this.askAbout(await this.withSkus({ _id: { $in: fresh } }), []);
    }
  }

  private withSkus(filter: object): Promise<WithSkus[]> {
    return this.products.find(filter, { 'variants.sku': 1, 'variants.archived': 1 }).lean<WithSkus[]>();
  }

  private async askAbout(products: WithSkus[], due: string[]): Promise<void> {
    if (!products.length && !due.length) return;
    const skus = products.flatMap(({ variants }) => skusOf(variants));
    const { availableQuantities } = skus.length
      ? await this.ask<{ availableQuantities: number[] }>('inventory', AVAILABLE, { skus })
      : { availableQuantities: [] };
    const available = new Set(skus.filter((_, at) => availableQuantities[at]! > 0));
    const answers = new Map(due.map((id) => [id, false]));
    for (const { _id, variants } of products)
      answers.set(
        _id,
        skusOf(variants).some((sku) => available.has(sku)),
      );
    await this.told.stocked(answers);
  }
}

const skusOf = (variants: Product['variants']): string[] =>
  variants.filter(({ archived }) => !archived).map(({ sku }) => sku);
