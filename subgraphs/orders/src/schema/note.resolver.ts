import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { noteOf, orderPayload } from '../changes';
import type { Context } from '../context';
import { addNote } from '../domain/note';
import type { Note } from '../domain/order';
import { OrderNote } from './note';
import { OrderPayload } from './payloads';
import { UserReference } from './user';

@Resolver(() => OrderNote)
export class NoteResolver {
  @Mutation(() => OrderPayload, { description: 'Writes a note about an order, for colleagues.' })
  @Allow('ORDERS_WRITE')
  async addOrderNote(
    @Arg('orderId', () => ID, { description: 'Which order.' }) orderId: string,
    @Arg('body', () => String, { description: '1 to 2000 characters.' }) body: string,
    @Ctx() context: Context,
  ) {
    const note = noteOf(context, body);
    return orderPayload(await context.orders.update(orderId, (order) => addNote(order, note)), context);
  }

  @FieldResolver(() => UserReference, {
    nullable: true,
    description: 'Who wrote it; null for a guest and for the shop itself.',
  })
  author(@Root() { authorId }: Note) {
    return authorId && { id: authorId };
  }
}
