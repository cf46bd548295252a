import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { pageOf, pageSize, positionOf } from '@shop/kit/connection';
import { Allow } from '@shop/kit/directives';
import { badInput } from '@shop/kit/errors';
import { payload } from '@shop/kit/payload';
import { fail } from '@shop/kit/result';
import { actorOf, type Context, type Inventory } from '../context';
import { adjustmentProblem } from '../domain/adjustment';
import { availableIn, total, type Level, type Location, type Movement, type Stock } from '../domain/stock';
import { adjust } from '../store/adjustments';
import { saveReorderPoint } from '../store/reorder-points';
import { countMovements, movementsOf } from '../store/movements';
import { ProductVariantType } from './product';
import {
  AdjustStockInput,
  PageArgs,
  StockItem,
  StockLevel,
  StockLocation,
  StockMovement,
  StockMovementConnection,
  StockPayload,
} from './stock';

/** A sku that never had stock has an item too: the place where its first units are entered. */
export const noStock = ({ reorderPoint }: Inventory, sku: string): Stock => ({ sku, levels: [], reorderPoint });

const isSold = async ({ inCatalog }: Inventory, sku: string) => (await inCatalog([sku]))[0];

@Resolver(() => StockItem)
export class StockItemResolver {
  @Query(() => StockItem, { nullable: true, description: 'What there is of a sku, and where.' })
  @Allow('INVENTORY_READ')
  async stockItem(
    @Arg('sku', () => ID, { description: "The variant's sku." }) sku: string,
    @Ctx() { stock, inventory }: Context,
  ): Promise<Stock | null> {
    return (await stock(sku)) ?? ((await isSold(inventory, sku)) ? noStock(inventory, sku) : null);
  }

  @Query(() => [StockLocation], { nullable: true, description: 'Where stock lies, the first location first.' })
  @Allow('INVENTORY_READ')
  stockLocations(@Ctx() { locations }: Context): Promise<Location[]> {
    return locations();
  }

  @Mutation(() => StockPayload, {
    description: 'Corrects what lies in a location. Below what is reserved: CONFLICT, naming the orders.',
  })
  @Allow('INVENTORY_WRITE')
  async adjustStock(
    @Arg('input', () => AdjustStockInput, { description: 'What changes, and why.' }) input: AdjustStockInput,
    @Ctx() { caller, inventory, stock, forget }: Context,
  ) {
    const problem = adjustmentProblem(input);
    if (problem) return payload('stockItem', problem);
    if (!(await stock(input.sku)) && !(await isSold(inventory, input.sku)))
      return payload('stockItem', fail('NOT_FOUND', 'There is no variant with this sku.', ['input', 'sku']));
    const adjusted = await adjust(inventory, input, actorOf(caller));
    forget(input.sku);
    return payload('stockItem', adjusted.ok ? { ok: true, value: await stock(adjusted.value) } : adjusted);
  }

  @Mutation(() => StockPayload, { description: 'Sets at how many available, or fewer, a sku runs low.' })
  @Allow('INVENTORY_WRITE')
  async setReorderPoint(
    @Arg('sku', () => ID, { description: "The variant's sku." }) sku: string,
    @Arg('quantity', () => Int, { description: '0 or more.' }) quantity: number,
    @Ctx() { inventory, stock, forget }: Context,
  ) {
    if (quantity < 0) return payload('stockItem', fail('INVALID', 'A reorder point is 0 or more.', ['quantity']));
    if (!(await stock(sku)) && !(await isSold(inventory, sku)))
      return payload('stockItem', fail('NOT_FOUND', 'There is no variant with this sku.', ['sku']));
    await saveReorderPoint(inventory, sku, quantity);
    forget(sku);
    return payload('stockItem', {
      ok: true,
      value: (await stock(sku)) ?? { ...noStock(inventory, sku), reorderPoint: quantity },
    });
  }

  @FieldResolver(() => ProductVariantType, { nullable: true })
  variant(@Root() { sku }: Stock) {
    return { sku };
  }

  @FieldResolver(() => Int)
  onHand(@Root() stock: Stock): number {
    return total(stock, (level) => level.onHand);
  }

  @FieldResolver(() => Int)
  reserved(@Root() stock: Stock): number {
    return total(stock, (level) => level.reserved);
  }

  @FieldResolver(() => Int)
  available(@Root() stock: Stock): number {
    return total(stock, availableIn);
  }

  @FieldResolver(() => StockMovementConnection, { description: 'What changed it, newest first.' })
  async movements(
    @Root() { sku }: Stock,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { inventory: { postgres } }: Context,
  ) {
    const before = positionOf(after, 1)?.[0];
    if (before !== undefined && (typeof before !== 'string' || !/^\d{1,18}$/.test(before)))
      throw badInput('`after` is not a cursor of this list; pass an endCursor of it.');
    const rows = await movementsOf(postgres, sku, pageSize(first) + 1, before);
    return pageOf(
      rows,
      first,
      ({ id }) => [id],
      () => countMovements(postgres, sku),
    );
  }
}

const locationOf = async ({ locationId }: { locationId: string }, { locations }: Context) =>
  (await locations()).find(({ id }) => id === locationId);

@Resolver(() => StockLevel)
export class StockLevelResolver {
  @FieldResolver(() => StockLocation)
  location(@Root() level: Level, @Ctx() context: Context) {
    return locationOf(level, context);
  }

  @FieldResolver(() => Int)
  available(@Root() level: Level): number {
    return availableIn(level);
  }
}

@Resolver(() => StockMovement)
export class StockMovementResolver {
  @FieldResolver(() => StockLocation)
  location(@Root() movement: Movement, @Ctx() context: Context) {
    return locationOf(movement, context);
  }
}
