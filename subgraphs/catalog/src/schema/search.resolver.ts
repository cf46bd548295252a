import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { pageOf, pageSize, positionOf, type Page } from '@shop/kit/connection';
import { Allow } from '@shop/kit/directives';
import { badInput, forbidden } from '@shop/kit/errors';
import { holds } from '@shop/kit/grants';
import type { Context } from '../context';
import type { Product } from '../domain/product';
import { checkedPosition } from '../search/order';
import type { Facet as Counted, Found, Sort } from '../search/port';
import { Facet } from './facet';
import { ProductConnection, ProductStatus } from './product';
import { ProductsArgs, type ProductFilter } from './product-list';
import { asksFor } from './selection';

type Listed = Page<Product> & { facets: Counted[] };

const LONGEST_QUERY = 200;
const MOST_VALUES = 100;

@Resolver(() => ProductConnection)
export class SearchResolver {
  @Query(() => ProductConnection, {
    nullable: true,
    description: 'The products for sale: found by words, narrowed, sorted, a page at a time.',
  })
  @Allow('public')
  async products(
    @Args(() => ProductsArgs) { query, filter, sort: asked, first, after }: ProductsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Listed> {
    const sort: Sort = asked ?? (query?.trim() ? 'RELEVANCE' : 'TITLE');
    const found = await context.catalog.search.find({
      query: checkedQuery(query),
      narrowing: narrowingOf(filter ?? {}, context),
      sort,
      limit: pageSize(first) + 1,
      after: checkedPosition(sort, positionOf(after, 3)),
      facets: asksFor('facets', info),
    });
    return listed(found, first, context);
  }

  @Query(() => [String], {
    nullable: true,
    description: 'Phrases that complete what was typed so far, of products for sale; the likeliest first.',
  })
  @Allow('public')
  searchSuggestions(
    @Ctx() { catalog }: Context,
    @Arg('prefix', () => String, { description: 'What was typed.' }) prefix: string,
    @Arg('limit', () => Int, { nullable: true, defaultValue: 8, description: '1 to 20.' }) given: number | null,
  ): Promise<string[]> {
    const limit = given ?? 8;
    if (limit < 1 || limit > 20) throw badInput('`limit` is 1 to 20.');
    return catalog.search.suggest(checkedQuery(prefix) ?? '', limit);
  }

  @FieldResolver(() => [Facet], {
    description:
      'What the list can be narrowed by. Counts follow the query and every filter but that of their own facet.',
  })
  facets(@Root() { facets }: Listed): Counted[] {
    return facets;
  }
}

function checkedQuery(query: string | null | undefined): string | null | undefined {
  if (query && query.length > LONGEST_QUERY) throw badInput(`A query has at most ${LONGEST_QUERY} characters.`);
  return query;
}

function narrowingOf(filter: ProductFilter, { caller }: Context) {
  const { status, ...narrowed } = filter;
  if (status && status !== ProductStatus.ACTIVE && !holds(caller, 'CATALOG_WRITE'))
    throw forbidden('Only those who write the catalog list products that are not for sale.');
  const values = [filter.brands, filter.tags, ...(filter.attributes ?? []).map((one) => one.values)];
  if (values.some((list) => list && list.length > MOST_VALUES) || (filter.attributes?.length ?? 0) > MOST_VALUES)
    throw badInput(`A filter takes at most ${MOST_VALUES} values.`);
  return { ...narrowed, status: status ?? ProductStatus.ACTIVE };
}

/** The page with its products; what the caller may not see any more is left out, and the cursors go on behind it. */
async function listed({ hits, total, facets }: Found, first: number, { product }: Context): Promise<Listed> {
  const page = pageOf(
    hits,
    first,
    ({ position }) => position,
    () => Promise.resolve(total),
  );
  const loaded = await Promise.all(
    page.edges.map(async ({ cursor, node }) => ({ cursor, node: await product(node.id) })),
  );
  const edges = loaded.flatMap(({ cursor, node }) => (node ? [{ cursor, node }] : []));
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, totalCount: page.totalCount, facets };
}
