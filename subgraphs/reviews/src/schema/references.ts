import { Field, ID, ObjectType } from 'type-graphql';
import { Key } from '@shop/kit/directives';

/** The catalog's type, as far as reviews adds to it. */
@ObjectType('Product', { description: 'Something the shop sells, in one or more variants.' })
@Key('id')
export class ProductReference {
  @Field(() => ID, { description: 'Opaque; never changes.' })
  id!: string;
}

/** The users subgraph's type, as far as reviews adds to it. */
@ObjectType('User', { description: 'Someone with an account.' })
@Key('id')
export class UserReference {
  @Field(() => ID, { description: 'Opaque and unguessable.' })
  id!: string;
}
