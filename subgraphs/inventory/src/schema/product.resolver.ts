import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import type { Context } from '../context';
import { bestOf, type Stock, type StockStatus } from '../domain/stock';
import { Availability, ProductType, ProductVariantType } from './product';
import { StockItem } from './stock';
import { noStock } from './stock.resolver';

@Resolver(() => ProductVariantType)
export class VariantStockResolver {
  @Query(() => [Int], {
    description: 'For subgraphs: how many of each sku can be bought, in order; 0 of unknown ones.',
  })
  @Hidden()
  @Allow('service')
  availableQuantities(
    @Arg('skus', () => [ID], { description: 'Any number.' }) skus: string[],
    @Ctx() { available }: Context,
  ): Promise<number[]> {
    return Promise.all(skus.map(available));
  }

  @FieldResolver(() => Availability, { nullable: true })
  availability(@Root() { sku }: ProductVariantType, @Ctx() { status }: Context): Promise<StockStatus> {
    return status(sku);
  }

  @FieldResolver(() => Int, { nullable: true })
  availableQuantity(@Root() { sku }: ProductVariantType, @Ctx() { available }: Context): Promise<number> {
    return available(sku);
  }

  @FieldResolver(() => StockItem, { nullable: true })
  async stock(@Root() { sku }: ProductVariantType, @Ctx() { stock, inventory }: Context): Promise<Stock> {
    return (await stock(sku)) ?? noStock(inventory, sku);
  }
}

@Resolver(() => ProductType)
export class ProductStockResolver {
  @FieldResolver(() => Availability, { nullable: true })
  async availability(@Root() { variants }: ProductType, @Ctx() { status }: Context): Promise<StockStatus> {
    return bestOf(await Promise.all(variants.map(({ sku }) => status(sku))));
  }
}
