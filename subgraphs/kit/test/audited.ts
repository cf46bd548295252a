import mongoose from 'mongoose';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { openAggregates, type Aggregate, type Aggregates } from '../src/aggregates';
import { Allow } from '../src/directives';
import { openMongo } from '../src/mongo';
import { openPostgres, type Postgres } from '../src/postgres';
import { fail, ok } from '../src/result';
import { defineSubgraph } from '../src/subgraph';
import { Counted } from './kit-for-test';

interface Shelf extends Aggregate {
  count: number;
}

interface Parts {
  shelves: Aggregates<Shelf>;
  postgres: Postgres;
  /** Wakes a sweep that writes. */
  tidy: () => void;
}

/** A subgraph with staff's mutations on both kinds of store. */
@Resolver()
class ShelfResolver {
  @Query(() => Int, { nullable: true, description: 'How many there are.' })
  @Allow('public')
  async countOf(@Arg('id', () => ID) id: string, @Ctx() { shelves }: Parts) {
    return (await shelves.byIds([id]))[0]?.count;
  }

  @Mutation(() => Boolean, { description: 'Sets a count.' })
  @Allow('INVENTORY_WRITE')
  async setCount(
    @Arg('id', () => ID) id: string,
    @Arg('count', () => Int) count: number,
    @Arg('note', () => String) _note: string,
    @Ctx() { shelves }: Parts,
  ) {
    const set = (shelf: Shelf) =>
      count < 0 ? fail('INVALID', 'It is below 0.') : count === shelf.count ? ok(shelf) : ok({ ...shelf, count });
    return (await shelves.update(id, set)).ok;
  }

  @Mutation(() => Boolean, { description: 'Sets a count in the other store.' })
  @Allow('INVENTORY_WRITE')
  async recount(@Arg('id', () => ID) id: string, @Ctx() { postgres }: Parts) {
    await postgres.transaction((tx) => tx.send([Counted({ orderId: id, count: 1 })], { version: 1 }));
    await postgres.transaction((tx) => tx.send([], { subject: id, version: 2 }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'A customer takes one, or staff does for them.' })
  @Allow('public', 'INVENTORY_WRITE')
  async takeOne(@Arg('id', () => ID) id: string, @Ctx() { shelves }: Parts) {
    const more = (shelf: Shelf) =>
      ok({ ...shelf, count: shelf.count - 1 }, [Counted({ orderId: id, count: shelf.count })]);
    return (await shelves.update(id, more)).ok;
  }

  @Mutation(() => Boolean, { description: 'Lets a sweep write.' })
  @Allow('INVENTORY_WRITE')
  wakeSweep(@Ctx() { tidy }: Parts) {
    tidy();
    return true;
  }
}

/** `SHELVES_MONGO_URL` and `SHELVES_POSTGRES_URL` say where. */
export const shelves = defineSubgraph({
  name: 'shelves',
  config: ({ SHELVES_MONGO_URL: mongoUrl = '', SHELVES_POSTGRES_URL: postgresUrl = '' }) => ({ mongoUrl, postgresUrl }),
  async connect({ mongoUrl, postgresUrl }, kit): Promise<Parts> {
    const schema = new mongoose.Schema({ _id: String, version: Number, count: Number }, { autoIndex: false });
    const connection = await openMongo(mongoUrl, kit);
    const shelves = openAggregates(kit, connection.model<Shelf>('Shelf', schema, 'shelves'));
    await shelves.create({ _id: 's1', version: 1, count: 5 }, []);
    let asked = false;
    const sweep = kit.sweep('shelves', 60_000, async () => {
      if (asked) await shelves.update('s1', (shelf) => ok({ ...shelf, count: 100 }));
    });
    const tidy = () => ((asked = true), sweep.wake());
    return { shelves, tidy, postgres: await openPostgres(postgresUrl, kit, []) };
  },
  context: (parts) => parts,
  resolvers: [ShelfResolver],
  entities: {},
});
