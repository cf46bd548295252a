import { Schema, type Connection, type Model } from 'mongoose';
import { DuplicateKey, openAggregates, type Aggregates } from '@shop/kit/aggregates';
import type { Kit } from '@shop/kit/subgraph';
import type { CategoryTree } from '../domain/category';
import { mostAlike, type Traits } from '../domain/likeness';
import { boughtWith, type Pairs } from '../domain/pairs';
import type { Product } from '../domain/product';

const pairsSchema = new Schema<Pairs>(
  { _id: String, version: Number, with: [{ _id: false, id: String, orders: Number }] },
  { versionKey: false, autoIndex: false },
);

/** Fewer orders than this are chance. */
const ENOUGH_ORDERS = 2;
/** Products of one order that are counted with each other: a resale order of hundreds tells nothing. */
const MOST_IN_ORDER = 20;
const MOST_RELATED = 24;
const SPARE = 8;
const MOST_CATEGORIES = 12;
const CANDIDATES_A_CATEGORY = 100;
const MOST_CANDIDATES = 2000;
const TRAITS = { categoryId: 1, brand: 1, attributes: 1, priceMin: 1 } as const;

/** What goes with a product: by what is bought together in orders, and where they don't tell, by likeness. */
export class Related {
  private readonly pairs: Aggregates<Pairs>;

  constructor(
    kit: Kit,
    connection: Connection,
    private readonly products: Model<Product>,
    private readonly byIds: (ids: string[]) => Promise<Product[]>,
    private readonly idsOfSkus: (skus: string[]) => Promise<string[]>,
  ) {
    this.pairs = openAggregates<Pairs>(kit, connection.model<Pairs>('Pairs', pairsSchema, 'boughtTogether'));
  }

  /** Counts a confirmed order; `cause` is its event, which counts once. */
  async ordered(skus: string[], cause: { id: string }): Promise<void> {
    const ids = (await this.idsOfSkus(skus)).sort().slice(0, MOST_IN_ORDER);
    if (ids.length < 2) return;
    for (const id of ids) {
      const others = ids.filter((other) => other !== id);
      const counted = await this.pairs.update(id, (pairs) => boughtWith(pairs, others), cause);
      if (counted.ok) continue;
      await this.pairs.create({ _id: id, version: 1, with: [] }, []).catch(orThere);
      await this.pairs.update(id, (pairs) => boughtWith(pairs, others), cause);
    }
  }

  /** For each product up to 24 others that are for sale, the best first: three calls to the store for any number of them. */
  async of(products: readonly Product[], tree: CategoryTree): Promise<Product[][]> {
    const ids = products.map(({ _id }) => _id);
    const [pairs, candidates] = await Promise.all([this.pairs.byIds(ids), this.candidates(products, tree)]);
    const boughtBy = new Map(pairs.map((pair) => [pair._id, pair.with]));
    const wanted = products.map((product) => {
      const bought = (boughtBy.get(product._id) ?? []).filter(({ orders }) => orders >= ENOUGH_ORDERS);
      const alike = mostAlike(product, candidates, MOST_RELATED + SPARE);
      return [...new Set([...bought.map(({ id }) => id), ...alike])].slice(0, MOST_RELATED + SPARE);
    });
    const loaded = await this.byIds([...new Set(wanted.flat())]);
    const forSale = new Map(loaded.filter(({ status }) => status === 'ACTIVE').map((one) => [one._id, one]));
    return wanted.map((ids) => ids.flatMap((id) => forSale.get(id) ?? []).slice(0, MOST_RELATED));
  }

  /** Products for sale in the same categories and those beside them. */
  private candidates(products: readonly Product[], tree: CategoryTree): Promise<Traits[]> {
    const own = new Set(products.map(({ categoryId }) => categoryId));
    const near = new Set(own);
    for (const id of own) {
      const parentId = tree.find({ id })?.parentId;
      if (parentId)
        for (const sibling of tree.children(parentId))
          if (near.size < own.size + MOST_CATEGORIES) near.add(sibling._id);
    }
    return this.products
      .find({ status: 'ACTIVE', categoryId: { $in: [...near] } }, TRAITS)
      .limit(Math.min(MOST_CANDIDATES, CANDIDATES_A_CATEGORY * near.size))
      .lean<Traits[]>();
  }
}

function orThere(error: unknown): void {
  if (!(error instanceof DuplicateKey)) throw error;
}
