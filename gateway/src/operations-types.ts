import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '@shop/kit/connection';
import { Allow } from '@shop/kit/directives';

@ObjectType('DeadLetter', { description: 'An event that a consumer could not handle; it waits to be sent again.' })
@Allow('public')
export class DeadLetterType {
  @Field(() => ID, { description: 'Pass it to replayDeadLetter.' })
  id!: string;
  @Field(() => String, { description: 'The topic that it came from.' })
  topic!: string;
  @Field(() => String, { description: 'The subgraph that could not handle it.' })
  consumer!: string;
  @Field(() => String, { description: 'Such as `order.placed.v1`; empty when it can not be read.' })
  eventType!: string;
  @Field(() => String, { description: 'What it is about: an id.' })
  subject!: string;
  @Field(() => String, { description: 'What kind of failure it was, without data; the log has the rest.' })
  reason!: string;
  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;
  @Field(() => Date, { description: 'When it was given up.' })
  at!: Date;
}

export const { Connection: DeadLetterConnection } = connectionOf('DeadLetter', () => DeadLetterType, 'public');

@ObjectType('SubgraphHealth', { description: 'How one subgraph is.' })
@Allow('public')
export class SubgraphHealthType {
  @Field(() => String, { description: 'The subgraph.' })
  name!: string;
  @Field(() => Boolean, { description: 'Whether it answers and reaches all that it needs.' })
  ready!: boolean;
  @Field(() => [String], {
    description:
      'What it can not reach now. `unreachable`: it does not answer itself. Numbers that could not be asked are 0; then `kafka` or `outbox` stands here.',
  })
  failing!: string[];
  @Field(() => Int, { description: 'Age of its oldest event that is stored and not sent yet, in ms.' })
  outboxAgeMs!: number;
  @Field(() => Int, { description: 'Messages in the topics that it hears which it has not handled yet.' })
  consumerLag!: number;
  @Field(() => Int, { description: 'Its dead letters that wait, among the newest 10,000 of each topic.' })
  deadLetters!: number;
}

@ObjectType('SystemHealth', { description: 'How the shop is, part by part.' })
@Allow('public')
export class SystemHealthType {
  @Field(() => [SubgraphHealthType], { description: 'Every subgraph, by name.' })
  subgraphs!: SubgraphHealthType[];
}
