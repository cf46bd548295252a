import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { DateTime, EmailAddress } from '@shop/kit/scalars';
import { UserError } from '@shop/kit/values';
import type { Account } from '../domain/account';
import { UserType } from './user';

@InputType({ description: 'What it takes to make an account.' })
export class RegisterInput {
  @Field(() => EmailAddress, { description: 'To sign in with; one account an address.' })
  email!: string;
  @Field(() => String, { description: '10 to 200 characters, of any kind.' })
  password!: string;
  @Field(() => String, { description: 'What to be called: 1 to 100 characters.' })
  name!: string;
  @Field(() => ID, { nullable: true, description: "A cart that becomes the account's." })
  cartId?: string | null;
}

@InputType({ description: 'What it takes to sign in.' })
export class LoginInput {
  @Field(() => EmailAddress, { description: "The account's." })
  email!: string;
  @Field(() => String, { description: "The account's." })
  password!: string;
  @Field(() => ID, { nullable: true, description: "A cart that joins the account's." })
  cartId?: string | null;
}

@ObjectType({ description: 'Signed in, or why not.' })
@Allow('public')
export class AuthPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Send it as `Authorization: Bearer …` until it expires; then call refreshSession.',
  })
  accessToken!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the access token ends.' })
  accessTokenExpiresAt!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'For refreshSession, once. Browsers get it as an HttpOnly cookie and null here.',
  })
  refreshToken!: string | null;
  @Field(() => UserType, { nullable: true, description: 'Who is signed in now.' })
  user!: Account | null;
  @Field(() => [UserError], { description: 'Empty when signed in.' })
  userErrors!: UserError[];
}
