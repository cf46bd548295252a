import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { simplePayload } from '@shop/kit/payload';
import { fail, ok } from '@shop/kit/result';
import { DateTime } from '@shop/kit/scalars';
import { SimplePayload } from '@shop/kit/values';
import type { Context } from '../context';
import { endSessions } from '../domain/account';
import type { Family } from '../domain/family';
import { deviceOf } from './auth-answer';
import { SessionType } from './session';

const noSuchSession = () =>
  fail('NOT_FOUND', 'Your account has no such session, or it is over already. Load your sessions again.', ['id']);

@Resolver(() => SessionType)
export class SessionResolver {
  @FieldResolver(() => ID, { description: 'For revokeSession.' })
  id(@Root() { _id }: Family) {
    return _id;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the one that asks.' })
  current(@Root() { _id }: Family, @Ctx() { caller }: Context) {
    return _id === caller.sessionId;
  }

  @Mutation(() => SimplePayload, {
    description: 'Ends the session of this device; its access tokens are refused within seconds.',
  })
  @Allow('public')
  async logout(@Ctx() { caller, sessions, cookie, reply }: Context) {
    if (caller.sessionId) await sessions.end(caller.sessionId);
    if (caller.refreshToken) await sessions.endByToken(caller.refreshToken, deviceOf(caller));
    if (caller.browser) reply.cookies = [cookie.clear];
    return simplePayload({ ok: true });
  }

  @Mutation(() => SimplePayload, {
    description: 'Ends all sessions of the account, this one too; their access tokens are refused within seconds.',
  })
  @Allow('customer')
  async logoutEverywhere(@Ctx() { caller, accounts, sessions, cookie, reply }: Context) {
    const ended = await accounts.update(caller.userId!, endSessions);
    if (ended.ok) await sessions.endAll(caller.userId!);
    if (caller.browser) reply.cookies = [cookie.clear];
    return simplePayload(ended);
  }

  @Mutation(() => SimplePayload, {
    description: 'Ends one session of the account; its access tokens are refused within seconds.',
  })
  @Allow('customer')
  async revokeSession(
    @Arg('id', () => ID, { description: "The session's." }) id: string,
    @Ctx() { caller, sessions }: Context,
  ) {
    return simplePayload((await sessions.end(id, caller.userId)) ? ok(null) : noSuchSession());
  }

  @Query(() => [ID], {
    description:
      'The sessions that ended at this time or later, while an access token of theirs may live: the gateway refuses those.',
  })
  @Hidden()
  @Allow('service')
  endedSessions(
    @Arg('since', () => DateTime, { description: 'A minute before one last asked, as clocks differ.' }) since: Date,
    @Ctx() { endedSince }: Context,
  ) {
    return endedSince(since);
  }
}
