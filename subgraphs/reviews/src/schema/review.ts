import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, Key } from '@shop/kit/directives';
import { UserError } from '@shop/kit/values';

@ObjectType('Review', { description: 'What it is, in a sentence.' })
@Key('id')
@Allow('owner', 'USERS_READ')
export class ReviewType {
  @Field(() => ID, { description: 'Opaque; never changes.' })
  id!: string;
  @Field(() => String, { description: 'What its owner calls it.' })
  title!: string;
}

@ObjectType({ description: 'The Review, or what to put right.' })
@Allow('public')
export class ReviewPayload {
  @Field(() => ReviewType, { nullable: true, description: 'The Review, as it is now.' })
  review?: ReviewType | null;
  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: UserError[];
}
