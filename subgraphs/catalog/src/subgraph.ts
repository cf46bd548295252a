import { on } from '@shop/kit/handlers';
import { defineSubgraph } from '@shop/kit/subgraph';
import { OrderConfirmed } from '@shop/schema/events/orders';
import { readCatalogConfig } from './config';
import { contextOf, type Context } from './context';
import { CategoryEditingResolver } from './schema/category-editing.resolver';
import { CategoryResolver } from './schema/category.resolver';
import { EditingResolver } from './schema/editing.resolver';
import { ImageResolver } from './schema/image.resolver';
import { ImportResolver } from './schema/import.resolver';
import { ProductResolver, VariantResolver } from './schema/product.resolver';
import { SearchResolver } from './schema/search.resolver';
import { seedCatalog } from './seed';
import { openCatalog } from './store/catalog';

/** Products, variants, categories and prices: what the shop sells. */
export const catalog = defineSubgraph({
  name: 'catalog',
  config: readCatalogConfig,
  connect: openCatalog,
  context: contextOf,
  resolvers: [
    ProductResolver,
    VariantResolver,
    CategoryResolver,
    SearchResolver,
    EditingResolver,
    CategoryEditingResolver,
    ImageResolver,
    ImportResolver,
  ],
  entities: {
    Product: ({ id, slug }: { id?: string; slug?: string }, { product, productBySlug }: Context) =>
      id ? product(id) : productBySlug(slug!),
    ProductVariant: ({ sku }: { sku: string }, { namedVariant }: Context) => namedVariant(sku),
    Category: async ({ id }: { id: string }, { tree }: Context) => (await tree()).find({ id }),
  },
  handles: ({ related, search }) => [
    on(OrderConfirmed, ({ lines }, event) =>
      related.ordered(
        lines.map(({ sku }) => sku),
        event,
      ),
    ),
    ...search.handlers,
  ],
  republish: (store) => ({ products: () => store.republished() }),
  seed: seedCatalog,
});
