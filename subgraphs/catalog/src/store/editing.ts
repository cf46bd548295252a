import { randomUUID } from 'node:crypto';
import { DuplicateKey, type Aggregates } from '@shop/kit/aggregates';
import { fail, type Decision, type Result } from '@shop/kit/result';
import {
  changedProduct,
  newProduct,
  withoutVariant,
  withStatus,
  withVariant,
  type NewProduct,
  type ProductTerms,
  type Setting,
} from '../domain/editing';
import type { Product, ProductStatus } from '../domain/product';
import { nthSlug, slugOf } from '../domain/slug';
import type { VariantTerms } from '../domain/variants';
import type { Uploads } from '../images/uploads';
import type { Categories } from './categories';

export type Problems = 'INVALID' | 'REQUIRED' | 'CONFLICT' | 'INVALID_TRANSITION' | 'ALREADY_EXISTS' | 'NOT_FOUND';
type Edited = Promise<Result<Product, Problems>>;

/** What is to be made; without a slug it gets one from its title. */
export type ProductToMake = Omit<NewProduct, 'id' | 'slug'> & { id?: string; slug?: string };

const MOST_SLUGS = 50;

/** What staff does with products: each change is decided, stored and told of in one atomic write. */
export class Editing {
  constructor(
    private readonly products: Aggregates<Product>,
    private readonly categories: Categories,
    private readonly uploads: Uploads,
    private readonly currency: string,
  ) {}

  async create(given: ProductToMake): Edited {
    const pictured = await this.pictured(given);
    if (!pictured.ok) return pictured;
    const terms = pictured.value;
    const setting = await this.settingIn(terms.categoryId);
    if (!setting) return NO_CATEGORY;
    const id = terms.id ?? randomUUID();
    for (let n = 1; ; n++) {
      const made = newProduct({ ...terms, id, slug: terms.slug ?? nthSlug(slugOf(terms.title), n) }, setting);
      if (!made.ok) return made;
      const taken = await this.products.create(made.value, made.events).then(() => null, ifTaken);
      if (!taken) return this.done(made);
      const mayTryAnother = taken.includes('slug') && terms.slug === undefined && n < MOST_SLUGS;
      if (!mayTryAnother) return refusalOf(taken, ['variants']);
    }
  }

  /** Changes what the terms name. */
  async change(id: string, given: ProductTerms, ifVersion?: number | null): Edited {
    const pictured = await this.pictured(given);
    if (!pictured.ok) return pictured;
    const terms = pictured.value;
    const before = (await this.products.byIds([id]))[0];
    const setting = await this.settingIn(terms.categoryId ?? before?.categoryId);
    if (!before) return NO_PRODUCT;
    if (!setting) return NO_CATEGORY;
    return this.update(id, (product) => changedProduct(product, terms, setting, ifVersion));
  }

  setStatus(id: string, status: ProductStatus): Edited {
    return this.updateInPlace(id, (product, setting) => withStatus(product, status, setting));
  }

  /** Adds a variant, or changes the one of that sku. */
  async saveVariant(id: string, terms: VariantTerms, ifVersion?: number | null): Edited {
    const image = await this.uploads.settled([terms.image], () => ['image']);
    if (!image.ok) return image;
    const settled = { ...terms, image: image.value[0] };
    return this.updateInPlace(id, (product, setting) => withVariant(product, settled, setting, ifVersion));
  }

  /** Archives a variant. */
  async removeVariant(sku: string, ifVersion?: number | null): Edited {
    const [found] = await this.products.find({ 'variants.sku': sku });
    if (!found) return fail('NOT_FOUND', 'There is no variant of this sku.', ['sku']);
    return this.updateInPlace(found._id, (product, setting) => withoutVariant(product, sku, setting, ifVersion));
  }

  /** What a rule is told for a product in the category; nothing when there is no such category. */
  async settingIn(categoryId: string | undefined): Promise<Setting | undefined> {
    const isThere = categoryId && (await this.categories.tree()).find({ id: categoryId });
    return isThere ? { currency: this.currency, at: new Date() } : undefined;
  }

  /** The terms with images that are there. */
  private async pictured<T extends ProductTerms & { variants?: VariantTerms[] }>(
    terms: T,
  ): Promise<Result<T, Problems>> {
    const images = await this.uploads.settled(terms.images ?? [], (at) => ['images', String(at)]);
    if (!images.ok) return images;
    const own = await this.uploads.settled(terms.variants?.map(({ image }) => image) ?? [], (at) => [
      'variants',
      String(at),
      'image',
    ]);
    if (!own.ok) return own;
    const variants = terms.variants?.map((variant, at) => ({ ...variant, image: own.value[at] }));
    return {
      ok: true,
      value: { ...terms, ...(terms.images && { images: images.value }), ...(variants && { variants }) },
    };
  }

  private async updateInPlace(
    id: string,
    decide: (product: Product, setting: Setting) => Decision<Product, Problems>,
  ): Edited {
    return this.update(id, (product) => decide(product, { currency: this.currency, at: new Date() }));
  }

  private async update(id: string, decide: (product: Product) => Decision<Product, Problems>): Edited {
    try {
      return await this.done(await this.products.update<Problems>(id, decide));
    } catch (error) {
      return refusalOf(ifTaken(error), ['sku']);
    }
  }

  private async done(result: Result<Product, Problems>): Edited {
    if (!result.ok) return result.problem.code === 'NOT_FOUND' && !result.problem.field ? NO_PRODUCT : result;
    this.categories.recount();
    await this.categories.keep(result.value.categoryId);
    return result;
  }
}

const NO_PRODUCT = fail('NOT_FOUND', 'There is no such product.', ['id']);
const NO_CATEGORY = fail('NOT_FOUND', 'There is no such category.', ['categoryId']);

/** The fields of which another has the same value; rejects with any other error. */
export function ifTaken(error: unknown): string[] {
  if (error instanceof DuplicateKey) return error.fields;
  throw error;
}

/** Why a unique index refused: `skuField` is where the input names skus. */
export const refusalOf = (taken: string[], skuField: string[]) =>
  taken.includes('slug')
    ? fail('ALREADY_EXISTS', 'Another product has this slug. Choose a different one.', ['slug'])
    : taken.includes('variants.sku')
      ? fail('ALREADY_EXISTS', 'Another product has, or had, one of these skus. A sku is never used twice.', skuField)
      : fail('ALREADY_EXISTS', 'There is a product of this id already.', ['id']);
