import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { SafeInt } from '@shop/kit/scalars';

export enum ProductSort {
  RELEVANCE = 'RELEVANCE',
  PRICE_ASC = 'PRICE_ASC',
  PRICE_DESC = 'PRICE_DESC',
  NEWEST = 'NEWEST',
  TITLE = 'TITLE',
}
registerEnumType(ProductSort, {
  name: 'ProductSort',
  description: 'The order of a list of products.',
  valuesConfig: {
    RELEVANCE: { description: 'What fits the query best first.' },
    PRICE_ASC: { description: 'By the cheapest variant, low to high.' },
    PRICE_DESC: { description: 'By the dearest variant, high to low.' },
    NEWEST: { description: 'Newest first.' },
    TITLE: { description: 'A to Z.' },
  },
});

@InputType({ description: 'What a list of products is narrowed to.' })
export class ProductFilter {
  @Field(() => String, { nullable: true, description: 'The id or slug of a category; products below it count too.' })
  category?: string | null;
  @Field(() => [String], { nullable: true, description: 'Any of these brands.' })
  brands?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Any of these tags.' })
  tags?: string[] | null;
  @Field(() => SafeInt, { nullable: true, description: 'Some variant costs at least this, in minor units.' })
  priceMin?: number | null;
  @Field(() => SafeInt, { nullable: true, description: 'Some variant costs at most this, in minor units.' })
  priceMax?: number | null;
}

@ArgsType()
export class ProductsArgs {
  @Field(() => String, { nullable: true, description: 'Words; each must begin a word of the product.' })
  query?: string | null;
  @Field(() => ProductFilter, { nullable: true, description: 'Narrows the list.' })
  filter?: ProductFilter | null;
  @Field(() => ProductSort, { nullable: true, description: 'By relevance where there is a query, else by title.' })
  sort?: ProductSort | null;
  @Field(() => Int, { nullable: true, defaultValue: 24, description: '1 to 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}
