import { Field, InputType, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { UserError } from '@shop/kit/values';
import type { Account } from '../domain/account';
import type { Address } from '../domain/address';
import { AddressType } from './address';
import { UserType } from './user';

@InputType({ description: 'What to change of a profile; what is left out stays.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: 'What to be called: 1 to 100 characters.' })
  name?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'With the country code, such as +49 30 1234567; null removes it.',
  })
  phone?: string | null;
}

@ObjectType({ description: 'The address as it is now, or why it was not saved.' })
@Allow('public')
export class AddressPayload {
  @Field(() => AddressType, { nullable: true, description: 'The one that was saved.' })
  address!: Address | null;
  @Field(() => UserType, { nullable: true, description: 'The account, with all of its addresses.' })
  user!: Account | null;
  @Field(() => [UserError], { description: 'Empty when it was saved.' })
  userErrors!: UserError[];
}
