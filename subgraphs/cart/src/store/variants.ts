import type { Redis } from 'ioredis';
import type { ProductChanged } from '@shop/schema/events/products';
import type { Known, Variant } from '../domain/cart';
import { reached, script, type Run } from './run';
import { KEEP_VARIANTS } from './scripts';

/** A variant of the catalog at a version of its product. */
export interface Versioned {
  variant: Variant;
  version: number;
}

/** Cart's own copy of the catalog's variants, each at the newest version that was heard of. */
export class VariantCopies {
  private readonly keepScript: Run;

  constructor(
    private readonly redis: Redis,
    private readonly keyPrefix: string,
  ) {
    this.keepScript = script(redis, 'keepVariants', KEEP_VARIANTS, keyPrefix);
  }

  /** What the copy says of each sku, in one call: null for one that is gone, nothing for one that it has not heard of. */
  async of(skus: readonly string[]): Promise<Map<string, Known>> {
    if (skus.length === 0) return new Map();
    const held = await reached(this.redis.mget(skus.map((sku) => `${this.keyPrefix}variant:${sku}`)));
    const known = skus.flatMap((sku, i) => {
      const text = held[i]; // VERSION JSON
      return text ? [[sku, JSON.parse(text.slice(text.indexOf(' ') + 1)) as Variant | null] as const] : [];
    });
    return new Map(known);
  }

  /** A product as the catalog told of it, whole; an older version than was heard of changes nothing. */
  async keepProduct(product: Parameters<typeof ProductChanged>[0], version: number): Promise<void> {
    const { productId, title: productTitle, status, variants } = product;
    const forSale = status === 'ACTIVE';
    const kept = variants.map((variant) => ({ ...variant, productId, productTitle, forSale }));
    await this.keepScript({ productId, version, variants: kept.map(stored) });
  }

  /** Variants as the catalog answered them. */
  async keep(answers: readonly Versioned[]): Promise<void> {
    await Promise.all(answers.map(({ variant, version }) => this.keepScript({ version, variants: [stored(variant)] })));
  }
}

const stored = (variant: Variant) => ({ sku: variant.sku, text: JSON.stringify(variant) });
