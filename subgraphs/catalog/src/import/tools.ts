import { openAggregates, type Aggregates } from '@shop/kit/aggregates';
import type { Env } from '@shop/kit/config';
import { readKitConfig } from '@shop/kit/kit-config';
import { openLog } from '@shop/kit/log';
import { openMongo } from '@shop/kit/mongo';
import type { Kit } from '@shop/kit/subgraph';
import { Wakes } from '@shop/kit/wake';
import { readCatalogConfig } from '../config';
import type { Product } from '../domain/product';
import { openUploadTokens } from '../images/upload-tokens';
import { Uploads } from '../images/uploads';
import { Categories } from '../store/categories';
import { catalogModels } from '../store/models';

/** What the commands that read and write files need of the catalog's store. */
export interface FileTools {
  products: Aggregates<Product>;
  /** Every product by id, from the store a page at a time. */
  all(): AsyncIterable<Product>;
  count(): Promise<number>;
  categories: Categories;
  currency: string;
  close(): Promise<void>;
}

const PAGE = 200;

/** Opens the catalog's store alone. Events stay in the outbox: the shop's own relay sends them, now or when it starts. */
export async function openFileTools(env: Env): Promise<FileTools> {
  const { mongoUrl } = readCatalogConfig(env);
  const closers: (() => Promise<void>)[] = [];
  const kit = {
    name: 'catalog',
    config: readKitConfig(env),
    log: openLog('warn', { service: 'catalog files' }),
    wakes: new Wakes(),
    check: () => {},
    onClose: (close: () => Promise<void>) => void closers.push(close),
    relay: () => ({ wake: () => {} }),
  } as unknown as Kit;
  const connection = await openMongo(mongoUrl, kit);
  const { products: model, categories } = catalogModels(connection);
  const products = openAggregates<Product>(kit, model);
  return {
    products,
    async *all() {
      for (let last = ''; ;) {
        const page = await products.find({ _id: { $gt: last } }, { sort: { _id: 1 }, limit: PAGE });
        if (page.length === 0) return;
        yield* page;
        last = page.at(-1)!._id;
      }
    },
    count: () => model.estimatedDocumentCount().exec(),
    categories: new Categories(
      kit,
      categories,
      model,
      new Uploads(undefined, openUploadTokens(kit.config.identitySecret)),
    ),
    currency: kit.config.currency,
    close: async () => {
      for (const close of closers) await close();
    },
  };
}
