import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { EmailAddress } from '@shop/kit/scalars';

@ObjectType({ description: 'Who placed an order; all null when the person was erased.' })
@Hidden()
@Allow('public')
export class OrderCustomer {
  @Field(() => ID, { nullable: true, description: 'The account; null for a guest.' })
  customerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The guest.' })
  guestId?: string | null;
  @Field(() => EmailAddress, { nullable: true, description: 'The address that it was placed with.' })
  email?: string | null;
}

@ObjectType({ description: 'What was bought, to be bought again.' })
@Hidden()
@Allow('public')
export class RepeatedLine {
  @Field(() => ID, { description: 'Which variant.' })
  sku!: string;
  @Field(() => Int, { description: 'How many of it were ordered.' })
  quantity!: number;
}
