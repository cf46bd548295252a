import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Allow, Key } from '@shop/kit/directives';
import { connectionOf } from '@shop/kit/connection';
import { Image, Money, SelectedOption } from '@shop/kit/values';
import { CategoryType } from './category';

export enum ProductStatus {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(ProductStatus, {
  name: 'ProductStatus',
  description: 'Whether a product is for sale.',
  valuesConfig: {
    DRAFT: { description: 'Being prepared; only those who write the catalog see it.' },
    ACTIVE: { description: 'For sale.' },
    ARCHIVED: { description: 'No longer for sale; orders go on naming it.' },
  },
});

export enum TaxCategory {
  STANDARD = 'STANDARD',
  REDUCED = 'REDUCED',
  ZERO = 'ZERO',
}
registerEnumType(TaxCategory, {
  name: 'TaxCategory',
  description: 'Which rate of the destination applies.',
  valuesConfig: {
    STANDARD: { description: 'The standard rate.' },
    REDUCED: { description: 'The reduced rate, such as for food and books.' },
    ZERO: { description: 'No tax.' },
  },
});

@ObjectType({ description: 'A property of a product, such as Material: Linen.' })
@Allow('public')
export class Attribute {
  @Field(() => String, { description: 'Such as Material.' })
  name!: string;
  @Field(() => String, { description: 'Such as Linen.' })
  value!: string;
}

@ObjectType({ description: 'What the variants of a product differ in, such as Size with S, M and L.' })
@Allow('public')
export class ProductOption {
  @Field(() => String, { description: 'Such as Size.' })
  name!: string;
  @Field(() => [String], { description: 'In the order to show them.' })
  values!: string[];
}

@ObjectType({ description: 'From the cheapest variant to the dearest.' })
@Allow('public')
export class PriceRange {
  @Field(() => Money, { description: 'The price of the cheapest variant.' })
  min!: Money;
  @Field(() => Money, { description: 'The price of the dearest variant.' })
  max!: Money;
}

@ObjectType('ProductVariant', { description: 'A sellable form of a product.' })
@Key('sku')
@Allow('public')
export class ProductVariantType {
  @Field(() => ID, { description: 'Never changes and is never used again.' })
  sku!: string;
  @Field(() => String, { description: 'Such as "M / Blue".' })
  title!: string;
  @Field(() => [SelectedOption], { description: 'One value for each option of the product.' })
  options!: SelectedOption[];
  @Field(() => Money, { description: 'What one costs.' })
  price!: Money;
  @Field(() => Money, { nullable: true, description: 'What it cost before; higher than the price.' })
  compareAtPrice?: Money | null;
  @Field(() => Image, { nullable: true, description: 'A picture of this very form, where there is one.' })
  image?: Image | null;
  @Field(() => Int, { description: 'With packaging.' })
  weightGrams!: number;
  @Field(() => TaxCategory, { description: 'Which tax rate applies.' })
  taxCategory!: TaxCategory;
  @Field(() => Int, { description: 'Its place among the variants.' })
  position!: number;
  @Field(() => ProductType, { description: 'What it is a form of.' })
  product!: ProductType;
}

@ObjectType('Product', { description: 'Something the shop sells, in one or more variants.' })
@Key('id')
@Key('slug')
@Allow('public')
export class ProductType {
  @Field(() => ID, { description: 'Opaque; never changes.' })
  id!: string;
  @Field(() => String, { description: 'Its name in addresses of pages.' })
  slug!: string;
  @Field(() => String, { description: 'What it is called.' })
  title!: string;
  @Field(() => String, { description: 'Plain text.' })
  description!: string;
  @Field(() => String, { nullable: true, description: 'Who makes it.' })
  brand?: string | null;
  @Field(() => ProductStatus, { description: 'Whether it is for sale.' })
  status!: ProductStatus;
  @Field(() => Int, { description: 'Counts its changes; pass it as ifVersion.' })
  version!: number;
  @Field(() => CategoryType, { description: 'Where it stands in the tree.' })
  category!: CategoryType;
  @Field(() => [String], { description: 'Free keywords.' })
  tags!: string[];
  @Field(() => [Image], { description: 'The first is the main one.' })
  images!: Image[];
  @Field(() => [Attribute], { description: 'Its properties.' })
  attributes!: Attribute[];
  @Field(() => [ProductOption], { description: 'What its variants differ in.' })
  options!: ProductOption[];
  @Field(() => [ProductVariantType], { description: 'In their order.' })
  variants!: ProductVariantType[];
  @Field(() => PriceRange, { description: 'Over its variants.' })
  priceRange!: PriceRange;
  @Field(() => [ProductType], {
    description: 'What goes with it, the best first; all for sale, never the product itself.',
  })
  relatedProducts!: ProductType[];
  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => Date, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const { Connection: ProductConnection } = connectionOf('Product', () => ProductType, 'public');
