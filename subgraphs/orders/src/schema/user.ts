import { Field, ID, ObjectType } from 'type-graphql';
import { Key } from '@shop/kit/directives';

/** The users subgraph's type, as far as orders adds to it. */
@ObjectType('User', { description: 'Someone with an account.' })
@Key('id')
export class UserReference {
  @Field(() => ID, { description: 'Opaque and unguessable.' })
  id!: string;
}
