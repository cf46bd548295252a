import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '@shop/kit/connection';
import { Allow, Key } from '@shop/kit/directives';
import { enumOf } from '@shop/kit/enums';
import { CountryCode } from '@shop/kit/scalars';
import { UserError } from '@shop/kit/values';
import type { MovementKind } from '../domain/stock';
import { ProductVariantType } from './product';

const StockMovementKind = enumOf<MovementKind>('StockMovementKind', 'Why stock changed.', {
  RECEIPT: 'Goods came in.',
  ADJUSTMENT: 'A count was corrected.',
  TRANSFER_IN: 'It came from another location.',
  TRANSFER_OUT: 'It went to another location.',
  RESERVATION: 'Held for an order.',
  RELEASE: 'No longer held: the order was cancelled.',
  SHIPMENT: 'Sent to a customer.',
  RETURN: 'Came back from a customer.',
});

@ObjectType({ description: 'A place that stock lies in.' })
@Allow('public')
export class StockLocation {
  @Field(() => ID, { description: 'Pass it as locationId.' })
  id!: string;
  @Field(() => String, { description: 'Such as Berlin.' })
  name!: string;
  @Field(() => CountryCode, { description: 'Orders to this country are sent from here first.' })
  country!: string;
}

@ObjectType({ description: 'What lies of a sku in one location.' })
@Allow('public')
export class StockLevel {
  @Field(() => StockLocation, { description: 'Where.' })
  location!: StockLocation;
  @Field(() => Int, { description: 'What lies there.' })
  onHand!: number;
  @Field(() => Int, { description: 'What of it is held for orders.' })
  reserved!: number;
  @Field(() => Int, { description: 'What can be sold: onHand − reserved.' })
  available!: number;
}

@ObjectType({ description: 'One change of stock, as it happened; never edited.' })
@Allow('public')
export class StockMovement {
  @Field(() => ID, { description: 'Rises with time.' })
  id!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field(() => StockMovementKind, { description: 'Why.' })
  kind!: MovementKind;
  @Field(() => Int, {
    description: 'Signed. Of RESERVATION and RELEASE the change of what is reserved, else of what is on hand.',
  })
  quantity!: number;
  @Field(() => StockLocation, { description: 'Where.' })
  location!: StockLocation;
  @Field(() => String, {
    nullable: true,
    description: "The order's id, the reason that was given, or the other location's id.",
  })
  reference?: string | null;
  @Field(() => String, { nullable: true, description: 'Who did it; null when an order caused it.' })
  actor?: string | null;
}

export const { Connection: StockMovementConnection } = connectionOf('StockMovement', () => StockMovement, 'public');

@ObjectType('StockItem', { description: 'What there is of a sku.' })
@Key('sku')
@Allow('INVENTORY_READ', 'INVENTORY_WRITE')
export class StockItem {
  @Field(() => ID, { description: "The variant's sku." })
  sku!: string;
  @Field(() => ProductVariantType, { nullable: true, description: 'What it is stock of.' })
  variant?: ProductVariantType | null;
  @Field(() => Int, { description: 'What lies in all locations.' })
  onHand!: number;
  @Field(() => Int, { description: 'What of it is held for orders.' })
  reserved!: number;
  @Field(() => Int, { description: 'What can be sold: onHand − reserved.' })
  available!: number;
  @Field(() => Int, { description: 'At this many available or fewer, it runs low.' })
  reorderPoint!: number;
  @Field(() => [StockLevel], { description: 'By location.' })
  levels!: StockLevel[];
}

@ObjectType({ description: 'The stock item as it is now, or why it was not changed.' })
@Allow('public')
export class StockPayload {
  @Field(() => StockItem, { nullable: true, description: 'Null when nothing was changed.' })
  stockItem?: StockItem | null;
  @Field(() => [UserError], { description: 'Empty when done.' })
  userErrors!: UserError[];
}

@InputType({ description: 'A correction of what lies somewhere.' })
export class AdjustStockInput {
  @Field(() => ID, { description: 'Of which variant.' })
  sku!: string;
  @Field(() => ID, {
    nullable: true,
    description: "Where. Left out: the only location that keeps the sku, else the shop's first.",
  })
  locationId?: string | null;
  @Field(() => Int, { description: 'How many more (or, negative, fewer) there are.' })
  delta!: number;
  @Field(() => String, { description: 'Why; kept with the movement.' })
  reason!: string;
  @Field(() => String, { description: 'Sent again with the same input, it has no second effect.' })
  idempotencyKey!: string;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}
