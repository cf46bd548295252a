import { Field, ID, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';

@ObjectType({ description: 'What staff wrote about an order, for colleagues.' })
@Allow('public')
export class OrderNote {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;
  @Field(() => Date, { description: 'When it was written.' })
  at!: Date;
  @Field(() => String, { description: 'Plain text.' })
  body!: string;
}
