import { fail, ok, type Decision, type Result } from '@shop/kit/result';
import { checkImages, checkLength, checkPairs, checkSlug, checkTags, checkText, firstOf, invalid } from './checks';
import { changed, priced, type Image, type NameValue, type Product, type ProductStatus, type Variant } from './product';
import {
  checkTogether,
  checkVariant,
  MOST_VARIANTS,
  offered,
  optionsOf,
  variantOf,
  type VariantTerms,
} from './variants';

/** What of a product is to change: undefined stays as it is. */
export interface ProductTerms {
  title?: string;
  slug?: string;
  description?: string;
  /** null takes it away. */
  brand?: string | null;
  categoryId?: string;
  tags?: string[];
  images?: Image[];
  attributes?: NameValue[];
  status?: ProductStatus;
}

/** A product that is to be made. */
export interface NewProduct extends ProductTerms {
  id: string;
  title: string;
  slug: string;
  description: string;
  categoryId: string;
  variants: VariantTerms[];
  createdAt?: Date;
}

/** What a rule is told beside the input. */
export interface Setting {
  /** The shop's currency, ISO 4217. */
  currency: string;
  at: Date;
}

type Problems = 'INVALID' | 'REQUIRED' | 'CONFLICT' | 'INVALID_TRANSITION' | 'ALREADY_EXISTS' | 'NOT_FOUND';

const trimmed = (pairs: NameValue[]) => pairs.map(({ name, value }) => ({ name: name.trim(), value: value.trim() }));
const plain = (images: Image[]) => images.map(({ url, alt, width, height }) => ({ url, alt, width, height }));

const checked = (product: Product) =>
  firstOf(
    checkText(product.title, 'title', 200, 'title'),
    checkSlug(product.slug),
    checkLength(product.description, 'description', 20_000, 'description'),
    checkLength(product.brand, 'brand', 100, 'brand'),
    checkTags(product.tags),
    checkImages(product.images),
    checkPairs(product.attributes, 'attribute', ['attributes']),
    product.variants.length > MOST_VARIANTS && invalid(`At most ${MOST_VARIANTS} variants.`, 'variants'),
  );

const unsellable = (product: Product, ...field: string[]) =>
  product.status === 'ACTIVE' && offered(product.variants).length === 0
    ? fail(
        'INVALID_TRANSITION',
        'A product needs a variant before it can be for sale. Add one, or keep it a draft.',
        field,
      )
    : undefined;

const stale = (product: Product, ifVersion: number | null | undefined) =>
  ifVersion != null && ifVersion !== product.version
    ? fail('CONFLICT', 'Someone changed the product meanwhile. Load it again and repeat your change.', ['ifVersion'])
    : undefined;

/** The product with what is derived, and the event that tells of it. */
function settled(product: Product, { currency, at }: Setting): Decision<Product> {
  const whole = priced({ ...product, updatedAt: at });
  return ok(whole, [changed(whole, currency)]);
}

/** Makes a product, a draft unless its status says otherwise. */
export function newProduct(terms: NewProduct, setting: Setting): Decision<Product, Problems> {
  const variants = terms.variants.map((variant, at) => variantOf(variant, undefined, at, terms.title.trim()));
  const brand = terms.brand?.trim();
  const product = {
    _id: terms.id,
    version: 1,
    slug: terms.slug,
    title: terms.title.trim(),
    description: terms.description.trim(),
    ...(brand && { brand }),
    status: terms.status ?? 'DRAFT',
    categoryId: terms.categoryId,
    tags: [...new Set(terms.tags?.map((tag) => tag.trim()))],
    images: plain(terms.images ?? []),
    attributes: trimmed(terms.attributes ?? []),
    options: [],
    variants,
    createdAt: terms.createdAt ?? setting.at,
    updatedAt: setting.at,
  } as unknown as Product;
  const problem = checked(product) ?? checkVariants(variants) ?? unsellable(product, 'variants');
  return problem ?? settled({ ...product, options: optionsOf(variants, []) }, setting);
}

const checkVariants = (variants: Variant[]) =>
  firstOf(
    ...variants.map((variant, at) => checkVariant(variant, 'variants', String(at))),
    checkTogether(variants, (at) => ['variants', String(at)]),
  );

/** The product with the terms on top of it, unchecked. */
function applied(product: Product, terms: ProductTerms): Product {
  const { brand, tags, images, attributes, ...rest } = terms;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const after = { ...product, ...given };
  if (terms.title !== undefined) after.title = terms.title.trim();
  if (terms.description !== undefined) after.description = terms.description.trim();
  if (brand !== undefined) after.brand = brand?.trim() || undefined;
  if (tags) after.tags = [...new Set(tags.map((tag) => tag.trim()))];
  if (images) after.images = plain(images);
  if (attributes) after.attributes = trimmed(attributes);
  return after;
}

/** Changes what the terms name. */
export function changedProduct(
  product: Product,
  terms: ProductTerms,
  setting: Setting,
  ifVersion?: number | null,
): Decision<Product, Problems> {
  const after = applied(product, terms);
  return stale(product, ifVersion) ?? checked(after) ?? unsellable(after, 'status') ?? settled(after, setting);
}

/** Puts a product on sale, back into preparation, or out of sale. */
export const withStatus = (product: Product, status: ProductStatus, setting: Setting): Decision<Product, Problems> =>
  product.status === status ? ok(product) : changedProduct(product, { status }, setting);

/** Adds a variant, or changes the one of that sku. */
export function withVariant(
  product: Product,
  terms: VariantTerms,
  setting: Setting,
  ifVersion?: number | null,
): Decision<Product, Problems> {
  const at = product.variants.findIndex(({ sku }) => sku === terms.sku);
  const before = product.variants[at];
  if (before?.archived)
    return fail('ALREADY_EXISTS', `The sku ${terms.sku} was archived; a sku is never used twice. Take a new one.`, [
      'sku',
    ]);
  const last = Math.max(-1, ...product.variants.map(({ position }) => position)) + 1;
  const variant = variantOf(terms, before, last, product.title);
  const variants = before ? product.variants.with(at, variant) : [...product.variants, variant];
  const problem =
    stale(product, ifVersion) ??
    checkVariant(variant) ??
    checkTogether(variants, () => []) ??
    (variants.length > MOST_VARIANTS ? invalid(`A product has at most ${MOST_VARIANTS} variants.`, 'sku') : undefined);
  return problem ?? settled({ ...product, variants, options: optionsOf(variants, product.options) }, setting);
}

/** Archives a variant: orders and carts go on naming it, and its sku is never used again. */
export function withoutVariant(
  product: Product,
  sku: string,
  setting: Setting,
  ifVersion?: number | null,
): Decision<Product, Problems> {
  const variant = product.variants.find((one) => one.sku === sku);
  if (!variant) return fail('NOT_FOUND', 'There is no variant of this sku.', ['sku']);
  if (variant.archived) return ok(product);
  const variants = product.variants.map((one) => (one === variant ? { ...one, archived: true as const } : one));
  const after = { ...product, variants, options: optionsOf(variants, product.options) };
  const last = fail(
    'INVALID_TRANSITION',
    'This is the last variant of a product that is for sale. Archive the product, or add another variant first.',
    ['sku'],
  );
  return stale(product, ifVersion) ?? (unsellable(after) ? last : settled(after, setting));
}

/**
 * A product as a row of a file has it: the fields that it names, and its variants by sku; variants that it doesn't name
 * stay. The same product when nothing differs.
 */
export function importedProduct(
  product: Product,
  { variants: given, ...terms }: ProductTerms & { variants: VariantTerms[] },
  setting: Setting,
): Decision<Product, Problems> {
  const after = applied(product, terms);
  const variants = [...product.variants];
  for (const [at, variant] of given.entries()) {
    const where = variants.findIndex(({ sku }) => sku === variant.sku);
    const before = variants[where];
    if (before?.archived && !variant.archived)
      return fail('ALREADY_EXISTS', `The sku ${variant.sku} was archived; a sku is never used twice.`, [
        'variants',
        `${at}`,
      ]);
    const changed = variantOf(variant, before, variants.length, after.title);
    if (!before) variants.push(changed);
    else if (!same(before, changed)) variants[where] = changed;
  }
  const kept = variants.length === product.variants.length && variants.every((one, at) => one === product.variants[at]);
  if (kept && same(product, after)) return ok(product);
  if (!kept) Object.assign(after, { variants, options: optionsOf(variants, product.options) });
  return checked(after) ?? checkVariants(after.variants) ?? unsellable(after, 'status') ?? settled(after, setting);
}

/** Takes an import back: the product as it was before; variants that came with the import stay, archived. */
export function undoneImport(product: Product, before: Product | null, version: number, setting: Setting) {
  if (product.version !== version)
    return fail('CONFLICT', 'Someone changed the product after the import; it stays as it is now.', []);
  if (!before) return settled({ ...product, status: 'ARCHIVED' }, setting);
  const had = new Set(before.variants.map(({ sku }) => sku));
  const added = product.variants.filter(({ sku }) => !had.has(sku)).map((one) => ({ ...one, archived: true as const }));
  return settled({ ...before, version, variants: [...before.variants, ...added] }, setting);
}

/** Whether two values of plain data say the same; what is undefined is not there. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => same(one[name as keyof typeof one], other[name as keyof typeof other]));
}

/** A problem's field, inside the argument `input`. */
export const ofInput = <R extends Result<unknown, string>>(result: R): R =>
  result.ok || !result.problem.field
    ? result
    : { ...result, problem: { ...result.problem, field: ['input', ...result.problem.field] } };
