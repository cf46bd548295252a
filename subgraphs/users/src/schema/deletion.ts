import { Field, ObjectType } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { EmailAddress } from '@shop/kit/scalars';

@ObjectType({ description: 'What is to be erased of a deleted account; for subgraphs.' })
@Hidden()
@Allow('public')
export class Erasure {
  @Field(() => EmailAddress, {
    nullable: true,
    description: 'For what a guest left under it; null when nobody showed that it was theirs.',
  })
  email!: string | null;
}
