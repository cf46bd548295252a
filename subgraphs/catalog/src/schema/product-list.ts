import { ArgsType, Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { SafeInt } from '@shop/kit/scalars';
import { ProductStatus } from './product';

export enum ProductSort {
  RELEVANCE = 'RELEVANCE',
  PRICE_ASC = 'PRICE_ASC',
  PRICE_DESC = 'PRICE_DESC',
  NEWEST = 'NEWEST',
  TITLE = 'TITLE',
  BEST_RATED = 'BEST_RATED',
  BEST_SELLING = 'BEST_SELLING',
}
registerEnumType(ProductSort, {
  name: 'ProductSort',
  description: 'The order of a list of products.',
  valuesConfig: {
    RELEVANCE: { description: 'What fits the query best first; without a query, what sells and is liked best.' },
    PRICE_ASC: { description: 'By the cheapest variant, low to high.' },
    PRICE_DESC: { description: 'By the dearest variant, high to low.' },
    NEWEST: { description: 'Newest first.' },
    TITLE: { description: 'A to Z.' },
    BEST_RATED: { description: 'By their ratings, best first; many ratings count a little more than one.' },
    BEST_SELLING: { description: 'By the units of confirmed orders, most first.' },
  },
});

@InputType({ description: 'An attribute or option that products are narrowed by.' })
export class AttributeFilter {
  @Field(() => String, { description: 'Such as Material or Colour.' })
  name!: string;
  @Field(() => [String], { description: 'Any of these values.' })
  values!: string[];
}

@InputType({ description: 'What a list of products is narrowed to.' })
export class ProductFilter {
  @Field(() => String, { nullable: true, description: 'The id or slug of a category; products below it count too.' })
  category?: string | null;
  @Field(() => [String], { nullable: true, description: 'Any of these brands.' })
  brands?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Any of these tags.' })
  tags?: string[] | null;
  @Field(() => SafeInt, {
    nullable: true,
    description: 'In minor units. With priceMax: one variant costs at least this and at most that.',
  })
  priceMin?: number | null;
  @Field(() => SafeInt, { nullable: true, description: 'Some variant costs at most this, in minor units.' })
  priceMax?: number | null;
  @Field(() => Float, { nullable: true, description: 'Rated this or better on average, 1 to 5.' })
  ratingMin?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'true: can be bought now. false: is sold out.' })
  inStock?: boolean | null;
  @Field(() => [AttributeFilter], { nullable: true, description: 'All of these names, each with any of its values.' })
  attributes?: AttributeFilter[] | null;
  @Field(() => ProductStatus, {
    nullable: true,
    description: 'ACTIVE unless it says otherwise; the others are for those who write the catalog.',
  })
  status?: ProductStatus | null;
}

@ArgsType()
export class ProductsArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words, in any order: misspelt, in the plural, by another name or begun, they are understood.',
  })
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
