import { Field, ID, ObjectType } from 'type-graphql';
import { Key } from '@shop/kit/directives';

/** The users subgraph's type, as far as orders adds to it. */
@ObjectType('User', { description: 'A customer account.' })
@Key('id')
export class UserReference {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;
}
