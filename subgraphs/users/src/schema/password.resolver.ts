import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { simplePayload } from '@shop/kit/payload';
import { EmailAddress } from '@shop/kit/scalars';
import { SimplePayload } from '@shop/kit/values';
import { deviceIdOf } from '../auth/device';
import { changePassword, requestReset, resetPassword } from '../auth/password-change';
import type { Context } from '../context';
import { askerOf, userPayload } from './answers';
import { AuthPayload } from './auth';
import { begin } from './auth-answer';
import { UserPayload } from './user';

@Resolver(() => UserPayload)
export class PasswordResolver {
  @Mutation(() => SimplePayload, {
    description: 'Mails a link to set another password, if there is an account; the answer is the same if not.',
  })
  @Allow('public')
  async requestPasswordReset(
    @Arg('email', () => EmailAddress, { description: "The account's." }) email: string,
    @Ctx() context: Context,
  ) {
    return simplePayload(await requestReset(context, email, context.caller.ipAddress));
  }

  @Mutation(() => AuthPayload, {
    description: 'Spends a mailed link: sets another password, ends all sessions and signs in.',
  })
  @Allow('public')
  async resetPassword(
    @Arg('token', () => String, { description: 'As the link carries it.' }) token: string,
    @Arg('newPassword', () => String, { description: '10 to 200 characters, of any kind.' }) newPassword: string,
    @Ctx() context: Context,
  ) {
    const device = deviceIdOf(context.caller);
    return begin(context, await resetPassword(context, { token, newPassword, device }), undefined);
  }

  @Mutation(() => UserPayload, { description: 'Sets another password, and ends all other sessions of the account.' })
  @Allow('customer')
  async changePassword(
    @Arg('currentPassword', () => String, { description: 'The one of now.' }) currentPassword: string,
    @Arg('newPassword', () => String, { description: '10 to 200 characters, of any kind.' }) newPassword: string,
    @Ctx() context: Context,
  ) {
    const asker = { ...askerOf(context), sessionId: context.caller.sessionId };
    return userPayload(context, await changePassword(context, asker, { currentPassword, newPassword }));
  }
}
