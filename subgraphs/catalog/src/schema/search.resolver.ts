import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { pageOf, pageSize, positionOf } from '@shop/kit/connection';
import { Allow } from '@shop/kit/directives';
import type { Context } from '../context';
import { checkedPosition, countProducts, positionIn, searchProducts, type Search, type Sort } from '../store/search';
import { ProductConnection } from './product';
import { ProductsArgs } from './product-list';

@Resolver()
export class SearchResolver {
  @Query(() => ProductConnection, {
    nullable: true,
    description: 'The products for sale: found by words, narrowed, sorted, a page at a time.',
  })
  @Allow('public')
  async products(
    @Args(() => ProductsArgs) { query, filter, sort: asked, first, after }: ProductsArgs,
    @Ctx() { catalog, tree }: Context,
  ) {
    const { category, ...narrowed } = filter ?? {};
    const search: Search = { query, ...narrowed, status: 'ACTIVE' };
    if (category) {
      const found = (await tree()).find({ id: category }) ?? (await tree()).find({ slug: category });
      search.categoryIds = found ? (await tree()).subtree(found) : [];
    }
    const sort: Sort = asked ?? (query?.trim() ? 'RELEVANCE' : 'TITLE');
    const from = checkedPosition(sort, positionOf(after, 2));
    const rows = await searchProducts(catalog.model, search, sort, pageSize(first) + 1, from);
    return pageOf(
      rows,
      first,
      (product) => positionIn(sort, search, product),
      () => countProducts(catalog.model, search),
    );
  }
}
