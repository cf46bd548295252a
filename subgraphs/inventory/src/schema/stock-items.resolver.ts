import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { connectionOf, pageOf, pageSize, positionOf } from '@shop/kit/connection';
import { Allow } from '@shop/kit/directives';
import { badInput } from '@shop/kit/errors';
import type { Context } from '../context';
import type { Stock, StockStatus } from '../domain/stock';
import { countSkus, skusOf } from '../store/stock-items';
import { Availability } from './product';
import { PageArgs, StockItem } from './stock';

@ArgsType()
class StockItemsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'A part of the sku, in any case.' })
  query?: string | null;
  @Field(() => Availability, {
    nullable: true,
    description: 'Only skus that are available so, in all locations together.',
  })
  availability?: StockStatus | null;
  @Field(() => ID, { nullable: true, description: 'Only skus that this location keeps, also when none is left there.' })
  locationId?: string | null;
}

const { Connection: StockItemConnection } = connectionOf('StockItem', () => StockItem, 'public');

@Resolver()
export class StockItemsResolver {
  @Query(() => StockItemConnection, { nullable: true, description: 'Every sku that ever had stock, in order of sku.' })
  @Allow('INVENTORY_READ')
  async stockItems(
    @Args(() => StockItemsArgs) { first, after, ...filter }: StockItemsArgs,
    @Ctx() { inventory: { postgres, reorderPoint }, stock }: Context,
  ) {
    const skus = await skusOf(postgres, filter, reorderPoint, pageSize(first) + 1, skuIn(after));
    const found = await Promise.all(skus.map(stock));
    const items = found.filter((item): item is Stock => item !== null);
    return pageOf(
      items,
      first,
      ({ sku }) => [sku],
      () => countSkus(postgres, filter, reorderPoint),
    );
  }
}

function skuIn(after: string | null | undefined): string | undefined {
  const sku = positionOf(after, 1)?.[0];
  if (sku === undefined || typeof sku === 'string') return sku;
  throw badInput('`after` is not a cursor of this list; pass an endCursor of it.');
}
