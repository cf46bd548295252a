import mongoose from 'mongoose';
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import { openAggregates, type Aggregate, type Aggregates } from '../src/aggregates';
import { Allow } from '../src/directives';
import { follow } from '../src/follow';
import { openMongo } from '../src/mongo';
import { openPostgres, type Postgres } from '../src/postgres';
import { ok } from '../src/result';
import { defineSubgraph, type RequestContext } from '../src/subgraph';
import type { Wakes } from '../src/wake';
import { Counted } from './kit-for-test';

/** Two small subgraphs that count: one in MongoDB, with a subscription, and one in PostgreSQL. */

interface Tally extends Aggregate {
  count: number;
}

interface MongoParts {
  tallies: Aggregates<Tally>;
  wakes: Wakes;
}

@ObjectType({ description: 'A count at some time.' })
@Allow('public')
class Count {
  @Field(() => ID, { description: 'Of the event.' }) id!: string;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

/** Counts as a followed log: nothing but wakes makes it look within a minute. */
const followed = (id: string, { tallies, wakes, signal = new AbortController().signal }: MongoParts & RequestContext) =>
  follow({
    from: 0,
    signal,
    lookEveryMs: 60_000,
    listen: (onRing) => wakes.listen(id, onRing),
    async read(position) {
      const [{ count = 0 } = {}] = await tallies.byIds([id]);
      return Array.from({ length: count - position }, (_, n) => ({ id: `${n}`, position: position + n + 1 }));
    },
  });

@Resolver()
export class TallyResolver {
  @Query(() => Boolean, { nullable: true, description: 'Nothing.' })
  @Allow('public')
  nothing() {
    return null;
  }

  @Mutation(() => Boolean, { description: 'Counts one more.' })
  @Allow('public')
  async count(@Arg('id', () => ID) id: string, @Ctx() { tallies, wakes }: MongoParts) {
    const more = (count: number) => [Counted({ orderId: id, count })];
    const done = await tallies.update(id, (tally) => ok({ ...tally, count: tally.count + 1 }, more(tally.count + 1)));
    if (!done.ok) await tallies.create({ _id: id, version: 1, count: 1 }, more(1));
    wakes.ring(id);
    return true;
  }

  @Subscription(() => Count, {
    description: 'Each count.',
    subscribe: ({ args, context }: { args: Record<string, string>; context: unknown }) =>
      followed(args.id!, context as MongoParts & RequestContext) as never,
  })
  @Allow('public')
  counted(@Arg('id', () => ID) _id: string, @Root() { id, position }: { id: string; position: number }): Count {
    return { id, count: position };
  }
}

/** `TALLY_MONGO_URL` says where. */
export const mongoTally = defineSubgraph({
  name: 'tally',
  config: ({ TALLY_MONGO_URL: url = '' }) => ({ url }),
  async connect({ url }, kit): Promise<MongoParts> {
    const schema = new mongoose.Schema({ _id: String, version: Number, count: Number }, { autoIndex: false });
    const connection = await openMongo(url, kit);
    return { tallies: openAggregates(kit, connection.model<Tally>('Tally', schema, 'tallies')), wakes: kit.wakes };
  },
  context: (parts) => parts,
  resolvers: [TallyResolver],
  entities: {},
});

@Resolver()
class SentResolver {
  @Query(() => Boolean, { nullable: true, description: 'Nothing.' })
  @Allow('public')
  nothing() {
    return null;
  }

  @Mutation(() => Boolean, { description: 'Sends an event.' })
  @Allow('public')
  async count(@Arg('id', () => ID) id: string, @Ctx() { postgres }: { postgres: Postgres }) {
    await postgres.transaction((tx) => tx.send([Counted({ orderId: id, count: 1 })], { subject: id, version: 1 }));
    return true;
  }
}

/** `TALLY_POSTGRES_URL` says where. */
export const pgTally = defineSubgraph({
  name: 'tally',
  config: ({ TALLY_POSTGRES_URL: url = '' }) => ({ url }),
  connect: async ({ url }, kit) => ({ postgres: await openPostgres(url, kit, []) }),
  context: (parts) => parts,
  resolvers: [SentResolver],
  entities: {},
});
