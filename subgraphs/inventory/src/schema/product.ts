import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, External, Key, Requires } from '@shop/kit/directives';
import { enumOf } from '@shop/kit/enums';
import type { StockStatus } from '../domain/stock';
import { StockItem } from './stock';

export const Availability = enumOf('Availability', 'Whether something can be bought.', {
  IN_STOCK: 'Yes.',
  LOW_STOCK: 'Yes, a few.',
  OUT_OF_STOCK: 'Not now.',
});

@ObjectType('ProductVariant', { description: 'A sellable form of a product.' })
@Key('sku')
export class ProductVariantType {
  @Field(() => ID, { description: 'Never changes and is never used again.' })
  sku!: string;
  @Field(() => Availability, { nullable: true, description: 'Whether it can be bought.' })
  @Allow('public')
  availability?: StockStatus | null;
  @Field(() => Int, { nullable: true, description: 'How many can be bought.' })
  @Allow('public')
  availableQuantity?: number | null;
  @Field(() => StockItem, { nullable: true, description: 'What lies where; for staff.' })
  @Allow('INVENTORY_READ')
  stock?: StockItem | null;
}

@ObjectType('Product', { description: 'Something the shop sells, in one or more variants.' })
@Key('id')
export class ProductType {
  @Field(() => ID, { description: 'Opaque; never changes.' })
  id!: string;
  @Field(() => [ProductVariantType], { description: "The catalog's." })
  @External()
  variants!: ProductVariantType[];
  @Field(() => Availability, { nullable: true, description: 'As available as its most available variant.' })
  @Requires('variants { sku }')
  @Allow('public')
  availability?: StockStatus | null;
}
