import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { fail } from '@shop/kit/result';
import { deviceIdOf } from '../auth/device';
import { login } from '../auth/login';
import { register } from '../auth/register';
import type { Context } from '../context';
import { AuthPayload, LoginInput, RegisterInput } from './auth';
import { begin, deviceOf, refusal, signedIn } from './auth-answer';

const noToken = () => fail('REQUIRED', 'Pass the refresh token that you got when you signed in.', ['refreshToken']);

@Resolver(() => AuthPayload)
export class AuthResolver {
  @Mutation(() => AuthPayload, {
    description: "Makes an account and signs in to it; the guest's cart becomes its cart.",
  })
  @Allow('public')
  async register(
    @Arg('input', () => RegisterInput, { description: 'What it takes.' }) input: RegisterInput,
    @Ctx() context: Context,
  ) {
    return begin(context, await register(context, input, deviceIdOf(context.caller)), input.cartId);
  }

  @Mutation(() => AuthPayload, { description: "Signs in; the guest's cart joins the account's." })
  @Allow('public')
  async login(
    @Arg('input', () => LoginInput, { description: 'What it takes.' }) input: LoginInput,
    @Ctx() context: Context,
  ) {
    return begin(context, await login(context, input, context.caller.ipAddress), input.cartId);
  }

  @Mutation(() => AuthPayload, {
    description: 'Spends a refresh token for new tokens. One that was spent before ends the session.',
  })
  @Allow('public')
  async refreshSession(
    @Arg('refreshToken', () => String, {
      nullable: true,
      description: "Left out by browsers: their cookie's is taken.",
    })
    given: string | null | undefined,
    @Ctx() context: Context,
  ) {
    const { caller, sessions, cookie, reply } = context;
    const token = given ?? caller.refreshToken;
    if (!token) return refusal(noToken().problem);
    const refreshed = await sessions.refresh(token, deviceOf(caller));
    if (refreshed.ok) return signedIn(context, refreshed.value);
    if (caller.browser && refreshed.problem.code === 'TOKEN_EXPIRED') reply.cookies = [cookie.clear];
    return refusal(refreshed.problem);
  }

  @Query(() => String, {
    description: 'The keys that verify access tokens: a JWKS document as JSON text; for the gateway.',
  })
  @Hidden()
  @Allow('service')
  jwks(@Ctx() { accessTokens }: Context) {
    return accessTokens.jwks;
  }
}
