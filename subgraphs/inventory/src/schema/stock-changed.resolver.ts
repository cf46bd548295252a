import { Args, ArgsType, Ctx, Field, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { badInput } from '@shop/kit/errors';
import { may } from '@shop/kit/guard';
import type { Context } from '../context';
import type { StockChange } from '../domain/change';
import { ProductVariantType } from './product';

const SKUS_AT_MOST = 50;

@ArgsType()
class StockChangedArgs {
  @Field(() => [ID], { description: 'Of which variants; 1 to 50.' })
  skus!: string[];
}

async function followStock({ skus }: StockChangedArgs, context: Context): Promise<AsyncGenerator<StockChange>> {
  const { feed, caller, signal = new AbortController().signal } = context;
  const different = [...new Set(skus)];
  if (!different.length || different.length > SKUS_AT_MOST)
    throw badInput(`Follow 1 to ${SKUS_AT_MOST} skus; open another subscription for more.`);
  return feed.follow(different, may(['INVENTORY_READ'], caller), signal);
}

@Resolver(() => ProductVariantType)
export class StockChangedResolver {
  @Subscription(() => ProductVariantType, {
    description:
      'Sends each variant as it is first, then whenever what can be bought of it changes; to staff also when it moves.',
    subscribe: ({ args, context }: { args: object; context: unknown }) =>
      followStock(args as StockChangedArgs, context as Context) as never,
  })
  @Allow('public')
  stockChanged(
    @Root() { sku, stock }: StockChange,
    @Args(() => StockChangedArgs) _args: StockChangedArgs,
    @Ctx() { remember }: Context,
  ) {
    remember(sku, stock);
    return { sku };
  }
}
