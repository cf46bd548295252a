import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { payload } from '@shop/kit/payload';
import { fail } from '@shop/kit/result';
import { actorOf, type Context } from '../context';
import { locationProblem } from '../domain/location';
import { transferProblem } from '../domain/transfer';
import { saveLocation } from '../store/locations';
import { transfer } from '../store/transfers';
import { StockPayload } from './stock';
import { StockLocationInput, StockLocationPayload, TransferStockInput } from './stock-editing';

@Resolver()
export class StockEditingResolver {
  @Mutation(() => StockPayload, {
    description:
      'Brings units from one location to another; both movements or none. What orders hold stays: CONFLICT, naming the orders.',
  })
  @Allow('INVENTORY_WRITE')
  async transferStock(
    @Arg('input', () => TransferStockInput, { description: 'What goes from where to where.' })
    input: TransferStockInput,
    @Ctx() { caller, inventory, stock, forget }: Context,
  ) {
    const problem = transferProblem(input);
    if (problem) return payload('stockItem', problem);
    if (!(await stock(input.sku)))
      return payload('stockItem', fail('NOT_FOUND', 'There is no stock of this sku.', ['input', 'sku']));
    const moved = await transfer(inventory, input, actorOf(caller));
    forget(input.sku);
    return payload('stockItem', moved.ok ? { ok: true, value: await stock(moved.value) } : moved);
  }

  @Mutation(() => StockLocationPayload, {
    description: 'Adds a location, or changes the one named. One that ever had stock stays: its history names it.',
  })
  @Allow('INVENTORY_WRITE')
  async saveStockLocation(
    @Arg('input', () => StockLocationInput, { description: 'The location as it is to be.' }) input: StockLocationInput,
    @Ctx() { inventory }: Context,
  ) {
    return payload('stockLocation', locationProblem(input) ?? (await saveLocation(inventory, input)));
  }
}
