import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Allow, External, Key, Requires } from '@shop/kit/directives';
import type { StockStatus } from '../domain/stock';
import { StockItem } from './stock';

export const Availability = { IN_STOCK: 'IN_STOCK', LOW_STOCK: 'LOW_STOCK', OUT_OF_STOCK: 'OUT_OF_STOCK' } as const;
registerEnumType(Availability, {
  name: 'Availability',
  description: 'Whether something can be bought.',
  valuesConfig: {
    IN_STOCK: { description: 'Yes.' },
    LOW_STOCK: { description: 'Yes, a few.' },
    OUT_OF_STOCK: { description: 'Not now.' },
  },
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
