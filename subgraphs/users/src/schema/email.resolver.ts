import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { simplePayload } from '@shop/kit/payload';
import { EmailAddress } from '@shop/kit/scalars';
import { SimplePayload } from '@shop/kit/values';
import { confirmEmailChange, requestEmailChange, resendVerification, verify } from '../auth/email';
import type { Context } from '../context';
import { askerOf, userPayload } from './answers';
import { UserPayload } from './user';

@Resolver(() => UserPayload)
export class EmailResolver {
  @Mutation(() => UserPayload, { description: 'Spends a mailed link: the address of the account is verified.' })
  @Allow('public')
  async verifyEmail(
    @Arg('token', () => String, { description: 'As the link carries it.' }) token: string,
    @Ctx() context: Context,
  ) {
    return userPayload(context, await verify(context, token));
  }

  @Mutation(() => SimplePayload, {
    description: 'Mails another link to verify the address; links of before open nothing.',
  })
  @Allow('customer')
  async resendVerificationEmail(@Ctx() context: Context) {
    return simplePayload(await resendVerification(context, askerOf(context)));
  }

  @Mutation(() => SimplePayload, {
    description: 'Mails a link to another address; the account moves there when it is used, and not before.',
  })
  @Allow('customer')
  async requestEmailChange(
    @Arg('email', () => EmailAddress, { description: 'The other address.' }) email: string,
    @Arg('password', () => String, { description: "The account's." }) password: string,
    @Ctx() context: Context,
  ) {
    return simplePayload(await requestEmailChange(context, askerOf(context), { email, password }));
  }

  @Mutation(() => UserPayload, {
    description: 'Spends a mailed link: the account has the address that it was mailed to, and it is verified.',
  })
  @Allow('public')
  async confirmEmailChange(
    @Arg('token', () => String, { description: 'As the link carries it.' }) token: string,
    @Ctx() context: Context,
  ) {
    return userPayload(context, await confirmEmailChange(context, token));
  }
}
