import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { simplePayload } from '@shop/kit/payload';
import { SimplePayload } from '@shop/kit/values';
import type { DeadLetters } from './dead-letters';
import { DeadLetterConnection, SystemHealthType } from './operations-types';
import { systemHealth, type HealthParts } from './system-health';

/** What an operation of this subgraph sees. */
export interface OperationsContext {
  health: HealthParts;
  letters: DeadLetters;
}

@ArgsType()
class DeadLetterArgs {
  @Field(() => String, { nullable: true, description: 'Only those that came from this topic, such as `orders`.' })
  topic?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}

@Resolver()
export class OperationsResolver {
  @Query(() => SystemHealthType, {
    nullable: true,
    description: 'How every subgraph is. One that is away is told as that, and the others are answered.',
  })
  @Allow('OPERATIONS')
  async systemHealth(@Ctx() { health }: OperationsContext): Promise<SystemHealthType> {
    return { subgraphs: await systemHealth(health) };
  }

  @Query(() => DeadLetterConnection, {
    nullable: true,
    description: 'Events that consumers could not handle and that wait, newest first: the newest 10,000 of each topic.',
  })
  @Allow('OPERATIONS')
  deadLetters(@Args(() => DeadLetterArgs) args: DeadLetterArgs, @Ctx() { letters }: OperationsContext) {
    return letters.page(args);
  }

  @Mutation(() => SimplePayload, {
    description: 'Sends a dead letter again, to the consumer that could not handle it and to no other.',
  })
  @Allow('OPERATIONS')
  async replayDeadLetter(
    @Arg('id', () => ID, { description: "The dead letter's." }) id: string,
    @Ctx() { letters }: OperationsContext,
  ) {
    return simplePayload(await letters.replay(id));
  }
}
