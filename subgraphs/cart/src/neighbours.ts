import type { Ask } from '@shop/kit/ask';
import type { Logger } from '@shop/kit/log';
import type { VariantData } from '@shop/schema/events/products';
import type { Customer } from './domain/customer';
import type { Ordered, Whose } from './store/carts';
import type { Versioned } from './store/variants';

/** What cart asks of the subgraphs that own what it names. */
export interface Neighbours {
  /** Each sku as the catalog has it now, null where unknown. Rejects when the catalog is away. */
  variants(skus: readonly string[]): Promise<Map<string, Versioned | null>>;
  /** How many of each sku can be reserved; of none when inventory is away, which is no reason to refuse a shopper. */
  available(skus: readonly string[]): Promise<Map<string, number>>;
  /** Who placed an order. Rejects when orders is away or knows no such order. */
  customerOf(orderId: string): Promise<Customer>;
  /** What an order had, or null when it is not theirs. Rejects when orders is away. */
  toRepeat(orderId: string, whose: Pick<Whose, 'userId' | 'guestId'>): Promise<Ordered[] | null>;
}

type CatalogVariant = Omit<VariantData, 'image'> & {
  image: VariantData['image'];
  product: { id: string; title: string; status: string; version: number; images: NonNullable<VariantData['image']>[] };
};

const VARIANTS = `query CartVariants($skus: [ID!]!) { variantsBySku(skus: $skus) {
  sku title options { name value } price { amount currency } weightGrams taxCategory image { ...picture }
  product { id title status version images { ...picture } } } }
fragment picture on Image { url alt width height }`;

const AVAILABLE = `query CartAvailable($skus: [ID!]!) { availableQuantities(skus: $skus) }`;

const CUSTOMER = `query CartCustomer($id: ID!) { orderCustomer(id: $id) { customerId email } }`;

const REPEAT = `query CartRepeat($id: ID!, $userId: ID, $guestId: ID) {
  orderToRepeat(id: $id, userId: $userId, guestId: $guestId) { sku quantity } }`;

/** The neighbours over kit's ask. */
export const neighbours = (ask: Ask, log: Logger): Neighbours => ({
  async variants(skus) {
    const { variantsBySku } = await ask<{ variantsBySku: (CatalogVariant | null)[] }>('catalog', VARIANTS, { skus });
    return new Map(skus.map((sku, i) => [sku, versioned(variantsBySku[i])]));
  },
  async available(skus) {
    if (skus.length === 0) return new Map();
    try {
      const { availableQuantities } = await ask<{ availableQuantities: number[] }>('inventory', AVAILABLE, { skus });
      return new Map(skus.map((sku, i) => [sku, availableQuantities[i]!]));
    } catch (error) {
      log.warn({ err: error }, 'Inventory did not say how many are left; the order will be checked.');
      return new Map();
    }
  },
  async customerOf(orderId) {
    type Answer = { orderCustomer: { customerId: string | null; email: string | null } | null };
    const { orderCustomer } = await ask<Answer>('orders', CUSTOMER, { id: orderId });
    if (!orderCustomer) throw new Error(`Orders knows no order ${orderId}.`);
    return { userId: orderCustomer.customerId, email: orderCustomer.email };
  },
  async toRepeat(id, { userId, guestId }) {
    const { orderToRepeat } = await ask<{ orderToRepeat: Ordered[] | null }>('orders', REPEAT, { id, userId, guestId });
    return orderToRepeat;
  },
});

function versioned(found: CatalogVariant | null | undefined): Versioned | null {
  if (!found) return null;
  const { product, ...variant } = found;
  return {
    version: product.version,
    variant: {
      ...variant,
      image: variant.image ?? product.images[0] ?? null,
      productId: product.id,
      productTitle: product.title,
      forSale: product.status === 'ACTIVE',
    },
  };
}
