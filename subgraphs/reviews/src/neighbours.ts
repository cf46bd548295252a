import type { Ask } from '@shop/kit/ask';

const CONTACT = 'query AuthorName($id: ID!) { userContact(id: $id) { name } }';
const PRODUCT = 'query ProductExists($id: ID!) { product(id: $id) { id } }';

/** One operation for any number of products, as orders answers for one at a time. */
function deliveredQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const variables = numbers.map((index) => `, $p${index}: ID!`).join('');
  const fields = numbers.map((index) => `p${index}: deliveredPurchase(customerId: $customerId, productId: $p${index})`);
  return `query DeliveredPurchases($customerId: ID!${variables}) { ${fields.join(' ')} }`;
}

/** What reviews asks of others. All reject with UNAVAILABLE when the other can't be reached. */
export const neighbours = (ask: Ask) => ({
  /** An account's name as its owner wrote it; null when the account is gone. */
  async nameOf(userId: string): Promise<string | null> {
    const { userContact } = await ask<{ userContact: { name: string } | null }>('users', CONTACT, { id: userId });
    return userContact?.name ?? null;
  },
  /** Whether the shop shows a product of this id. */
  async productExists(productId: string): Promise<boolean> {
    const { product } = await ask<{ product: object | null }>('catalog', PRODUCT, { id: productId });
    return product !== null;
  },
  /** Those of the products that were delivered to the customer, each with an order in which it was. */
  async delivered(customerId: string, productIds: string[]): Promise<{ productId: string; orderId: string }[]> {
    const products = Object.fromEntries(productIds.map((productId, index) => [`p${index}`, productId]));
    const query = deliveredQuery(productIds.length);
    const answer = await ask<Record<string, string | null>>('orders', query, { customerId, ...products });
    return productIds.flatMap((productId, index) => {
      const orderId = answer[`p${index}`];
      return orderId ? [{ productId, orderId }] : [];
    });
  },
});
export type Neighbours = ReturnType<typeof neighbours>;
