import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { badInput } from '@shop/kit/errors';
import { payload, userError } from '@shop/kit/payload';
import type { Context } from '../context';
import { ofInput } from '../domain/editing';
import { productTerms, variantTerms } from './input-terms';
import { ProductStatus } from './product';
import { CreateProductInput, ProductPayload, ProductsPayload, UpdateProductInput, VariantInput } from './product-input';

const MOST_AT_ONCE = 100;
const IF_VERSION = {
  nullable: true,
  description: 'The product’s version that was read; another one answers CONFLICT.',
};

@Resolver()
export class EditingResolver {
  @Mutation(() => ProductPayload, { description: 'Makes a product, a draft unless its status says otherwise.' })
  @Allow('CATALOG_WRITE')
  async createProduct(
    @Arg('input', () => CreateProductInput, { description: 'As it is to be.' }) input: CreateProductInput,
    @Ctx() { catalog }: Context,
  ) {
    const { title, description, categoryId, variants } = input;
    const terms = { ...productTerms(input), title, description, categoryId, variants: variants.map(variantTerms) };
    return payload('product', ofInput(await catalog.editing.create(terms)));
  }

  @Mutation(() => ProductPayload, { description: 'Changes a product; its variants have mutations of their own.' })
  @Allow('CATALOG_WRITE')
  async updateProduct(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Arg('input', () => UpdateProductInput, { description: 'What changes.' }) input: UpdateProductInput,
    @Ctx() { catalog }: Context,
  ) {
    const { ifVersion, ...terms } = input;
    return payload('product', inInput(await catalog.editing.change(id, productTerms(terms), ifVersion)));
  }

  @Mutation(() => ProductsPayload, { description: 'Puts up to 100 products on sale, out of sale, or back to drafts.' })
  @Allow('CATALOG_WRITE')
  async setProductStatus(
    @Arg('ids', () => [ID], { description: 'Which; at most 100.' }) ids: string[],
    @Arg('status', () => ProductStatus, { description: 'What they become.' }) status: ProductStatus,
    @Ctx() { catalog }: Context,
  ) {
    if (ids.length > MOST_AT_ONCE) throw badInput(`At most ${MOST_AT_ONCE} products at once.`);
    const results = await Promise.all([...new Set(ids)].map((id) => catalog.editing.setStatus(id, status)));
    return {
      products: results.flatMap((result) => (result.ok ? [result.value] : [])),
      userErrors: results.flatMap((result, at) =>
        result.ok ? [] : [userError({ ...result.problem, field: ['ids', String(at)] })],
      ),
    };
  }

  @Mutation(() => ProductPayload, { description: 'Adds a variant to a product, or changes the one of that sku.' })
  @Allow('CATALOG_WRITE')
  async saveVariant(
    @Arg('productId', () => ID, { description: 'Whose variant.' }) productId: string,
    @Arg('input', () => VariantInput, { description: 'As it is to be.' }) input: VariantInput,
    @Ctx() { catalog }: Context,
    @Arg('ifVersion', () => Int, IF_VERSION) ifVersion?: number,
  ) {
    const saved = await catalog.editing.saveVariant(productId, variantTerms(input), ifVersion);
    return payload('product', inInput(saved, 'productId'));
  }

  @Mutation(() => ProductPayload, {
    description: 'Archives a variant: orders and carts go on naming it; its sku is never used again.',
  })
  @Allow('CATALOG_WRITE')
  async removeVariant(
    @Arg('sku', () => ID, { description: 'Which.' }) sku: string,
    @Ctx() { catalog }: Context,
    @Arg('ifVersion', () => Int, IF_VERSION) ifVersion?: number,
  ) {
    return payload('product', await catalog.editing.removeVariant(sku, ifVersion));
  }
}

type Answer = Awaited<ReturnType<Context['catalog']['editing']['change']>>;

/** A problem's field as the client wrote it: in the input, or the argument beside it that names the product. */
const inInput = (result: Answer, idArgument = 'id'): Answer => {
  if (!result.ok && result.problem.field?.[0] === 'id')
    return { ...result, problem: { ...result.problem, field: [idArgument] } };
  if (!result.ok && result.problem.field?.[0] === 'ifVersion' && idArgument !== 'id') return result;
  return ofInput(result);
};
