import type { Answer, Client } from '../../src/client';
import { resolve } from 'node:path';
import { subgraphNames } from '@shop/local/environment';
import type { House } from '../../src/house';
import { fillCart, placeOrder } from '../../src/shopping';

const HOME =
  '{ categories { name children { name } } products(first: 24) { nodes { title priceRange { min { amount } } availability } } me { name } cart { itemCount } }';
const PRODUCT =
  'query ($slug: String!) { product(slug: $slug) { title description availability variants { sku price { amount } availableQuantity } } cart { itemCount } me { name } }';
const CART =
  '{ cart { total { amount } lines { title quantity unitPrice { amount } variant { title availability } } } me { name } }';
const ORDER =
  'query ($id: ID!) { order(id: $id) { status total { amount } customer { name } paymentStatus lines { title quantity variant { title availability } } } me { name } }';

/** Every field of an answer that is null or missing, as a path. */
function nulls(value: unknown, path = ''): string[] {
  if (value === null) return [path];
  if (typeof value !== 'object' || value === undefined) return [];
  return Object.entries(value).flatMap(([key, part]) => nulls(part, path ? `${path}.${key}` : key));
}

/** The pages while one subgraph, each in turn, is stopped. */
export const outages = (house: () => House) => {
  let alice: Client;
  let slug: string;
  let orderId: string;

  beforeAll(async () => {
    alice = await house().client('alice@shop.test');
    const { products } = await alice.data(
      '{ products(first: 50) { nodes { slug variants { sku availableQuantity } } } }',
    );
    const found = (products.nodes as { slug: string; variants: { sku: string; availableQuantity: number }[] }[]).find(
      ({ variants }) => variants[0]!.availableQuantity > 5,
    )!;
    slug = found.slug;
    await fillCart(alice, found.variants[0]!.sku);
    orderId = (await placeOrder(alice)).order!.id;
    await fillCart(alice, found.variants[0]!.sku);
  }, 120_000);

  const pages = (): [string, () => Promise<Answer>][] => [
    ['home', () => alice.ask(HOME)],
    ['product', () => alice.ask(PRODUCT, { slug })],
    ['cart', () => alice.ask(CART)],
    ['order', () => alice.ask(ORDER, { id: orderId })],
  ];

  it.each(subgraphNames(resolve(__dirname, '../../../..')))(
    '%s: every page answers all the rest, and says what is missing and where',
    async (name) => {
      const whole = new Map<string, Answer>();
      for (const [page, ask] of pages()) whole.set(page, await ask());
      await house().stopPart(name);
      try {
        for (const [page, ask] of pages()) {
          const { data, errors = [] } = await ask();
          const before = whole.get(page)!;
          expect(before.errors).toBeUndefined();
          const lost = nulls(data).filter((path) => !nulls(before.data).includes(path));
          // Each empty place is told of, with its path and the subgraph that is away; nothing else is told.
          for (const { path, extensions } of errors) {
            expect({
              page,
              code: extensions.code,
              service: extensions.service,
              known: lost.some((place) => path!.join('.').startsWith(place)),
            }).toEqual({ page, code: 'UNAVAILABLE', service: name, known: true });
          }
          expect(lost.filter((place) => !errors.some(({ path }) => path!.join('.').startsWith(place)))).toEqual([]);
          // What belongs to subgraphs that run is there.
          expect(Object.keys(data as object)).toEqual(Object.keys(before.data as object));
          if (name !== 'users') expect(data.me).toEqual(before.data.me);
        }
      } finally {
        await house().startPart(name);
      }
    },
  );
};
