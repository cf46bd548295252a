import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { DateTime, EmailAddress } from '@shop/kit/scalars';
import type { Purpose } from '../domain/link';

/** What other subgraphs need to write to somebody. */
@ObjectType({ description: 'How to write to an account; for subgraphs.' })
@Hidden()
@Allow('public')
export class UserContact {
  @Field(() => ID, { description: "The account's." })
  id!: string;
  @Field(() => String, { description: 'What they want to be called.' })
  name!: string;
  @Field(() => EmailAddress, { description: 'Where to write to.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Where to text to (E.164); null when they gave none.' })
  phone!: string | null;
  @Field(() => Boolean, { description: 'Whether they showed that the address is theirs.' })
  emailVerified!: boolean;
}

/** What the mail with a link is made of. */
@ObjectType({ description: 'A link that is to be mailed; for subgraphs.' })
@Hidden()
@Allow('public')
export class MailLink {
  @Field(() => String, { description: 'What the link carries; opens something once.' })
  token!: string;
  @Field(() => DateTime, { description: 'Until when it is good.' })
  expiresAt!: Date;
  @Field(() => EmailAddress, { description: 'Where to mail it: of CHANGE_EMAIL not yet the address of the account.' })
  email!: string;
  @Field(() => String, {
    description: 'VERIFY_EMAIL, RESET_PASSWORD or CHANGE_EMAIL: which mutation its token is for.',
  })
  purpose!: Purpose;
}
