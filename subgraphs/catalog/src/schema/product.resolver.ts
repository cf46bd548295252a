import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { badInput } from '@shop/kit/errors';
import { Money } from '@shop/kit/values';
import type { Context, VariantOf } from '../context';
import type { Product } from '../domain/product';
import { offered } from '../domain/variants';
import { CategoryType } from './category';
import { PriceRange, ProductType, ProductVariantType } from './product';

const MOST_RELATED = 24;

@Resolver(() => ProductType)
export class ProductResolver {
  @Query(() => ProductType, { nullable: true, description: 'One product, by its id or its slug.' })
  @Allow('public')
  product(
    @Ctx() { product, productBySlug }: Context,
    @Arg('slug', () => String, { nullable: true, description: 'As in addresses of pages.' }) slug?: string,
    @Arg('id', () => ID, { nullable: true, description: 'Goes before the slug.' }) id?: string,
  ): Promise<Product | null> {
    if (!id && !slug) throw badInput('Pass the id or the slug of a product.');
    return id ? product(id) : productBySlug(slug!);
  }

  @FieldResolver(() => ID)
  id(@Root() product: Product) {
    return product._id;
  }

  @FieldResolver(() => CategoryType)
  async category(@Root() { categoryId }: Product, @Ctx() { tree }: Context) {
    return (await tree()).find({ id: categoryId });
  }

  @FieldResolver(() => [ProductVariantType])
  variants(@Root() product: Product): VariantOf[] {
    return offered(product.variants).map((variant) => ({ ...variant, product }));
  }

  @FieldResolver(() => [ProductType])
  async relatedProducts(
    @Root() product: Product,
    @Arg('first', () => Int, { defaultValue: 8, nullable: true, description: '1 to 24.' }) first: number,
    @Ctx() { related }: Context,
  ) {
    if (first < 1 || first > MOST_RELATED) throw badInput(`\`first\` is 1 to ${MOST_RELATED} for related products.`);
    return (await related(product)).slice(0, first);
  }

  @FieldResolver(() => PriceRange)
  priceRange(@Root() { priceMin, priceMax }: Product, @Ctx() { catalog: { currency } }: Context) {
    return { min: { amount: priceMin, currency }, max: { amount: priceMax, currency } };
  }
}

@Resolver(() => ProductVariantType)
export class VariantResolver {
  @Query(() => ProductVariantType, { nullable: true, description: 'One variant, by its sku.' })
  @Allow('public')
  variant(@Arg('sku', () => ID, { description: 'As printed on the label.' }) sku: string, @Ctx() { variant }: Context) {
    return variant(sku);
  }

  @Query(() => [ProductVariantType], {
    nullable: 'items',
    description:
      'For subgraphs: variants in the order asked, whatever their status; null where unknown. Of an archived variant the product counts as archived.',
  })
  @Hidden()
  @Allow('service')
  variantsBySku(
    @Arg('skus', () => [ID], { description: 'Any number.' }) skus: string[],
    @Ctx() { anyVariant }: Context,
  ) {
    return Promise.all(skus.map(async (sku) => asSold(await anyVariant(sku))));
  }

  @FieldResolver(() => Money)
  price(@Root() { price }: VariantOf, @Ctx() { catalog: { currency } }: Context): Money {
    return { amount: price, currency };
  }

  @FieldResolver(() => Money, { nullable: true })
  compareAtPrice(@Root() { compareAtPrice }: VariantOf, @Ctx() { catalog: { currency } }: Context): Money | null {
    return compareAtPrice === undefined ? null : { amount: compareAtPrice, currency };
  }
}

const asSold = (variant: VariantOf | null): VariantOf | null =>
  variant?.archived ? { ...variant, product: { ...variant.product, status: 'ARCHIVED' } } : variant;
