import { Field, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { URL } from '@shop/kit/scalars';
import { UserError } from '@shop/kit/values';

@ObjectType({ description: 'Where to fetch the data, or why not now.' })
@Allow('public')
export class ExportPayload {
  @Field(() => URL, { nullable: true, description: 'Good for 15 minutes, and until all sessions are ended.' })
  url!: string | null;
  @Field(() => [UserError], { description: 'Empty when there is a link.' })
  userErrors!: UserError[];
}
