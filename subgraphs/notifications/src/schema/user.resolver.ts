import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { payload, simplePayload, userError } from '@shop/kit/payload';
import { fail } from '@shop/kit/result';
import { SimplePayload } from '@shop/kit/values';
import type { Context } from '../context';
import { choosable, preferencesOf } from '../domain/preferences';
import { NotificationConnection } from './notification';
import { NotificationsArgs, PreferenceArgs } from './notification.args';
import { MarkReadPayload, NotificationPreference, UserPayload, UserReference } from './user';

const IDS_AT_MOST = 500;
const notYours = fail('NOT_FOUND', 'One of these is none of your messages; load them again.', ['ids']);
const tooMany = fail('INVALID', `Pass at most ${IDS_AT_MOST} ids at once, or none to mark all.`, ['ids']);
const noToken = fail('INVALID', 'This link is not complete, or not one of ours. Open it from the newest mail.', [
  'token',
]);

@Resolver(() => UserReference)
export class UserNotificationsResolver {
  @FieldResolver(() => NotificationConnection, { nullable: true, description: 'What it was told, the newest first.' })
  @Allow('owner', 'USERS_READ')
  notifications(
    @Root() { id }: UserReference,
    @Args(() => NotificationsArgs) { unreadOnly, first, after }: NotificationsArgs,
    @Ctx() { lists }: Context,
  ) {
    return lists.ofUser(id, unreadOnly ?? false, { first, after });
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many of them it has not read.' })
  @Allow('owner', 'USERS_READ')
  unreadNotificationCount(@Root() { id }: UserReference, @Ctx() { lists }: Context) {
    return lists.unread(id);
  }

  @FieldResolver(() => [NotificationPreference], {
    nullable: true,
    description: 'What comes by which channel, one a kind.',
  })
  @Allow('owner', 'USERS_READ')
  async notificationPreferences(@Root() { id }: UserReference, @Ctx() { preferences }: Context) {
    return preferencesOf(await preferences.of(id));
  }

  @Mutation(() => MarkReadPayload, { description: "Marks the caller's messages as read: these, or all of them." })
  @Allow('customer')
  async markNotificationsRead(
    @Arg('ids', () => [ID], { nullable: true, description: 'Which; none: all.' }) ids: string[] | null | undefined,
    @Ctx() { lists, caller }: Context,
  ) {
    const userId = caller.userId!;
    if (ids && ids.length > IDS_AT_MOST) return { count: 0, userErrors: [userError(tooMany.problem)] };
    const owned = ids && (await lists.owned(userId, ids));
    if (ids?.some((id) => !owned!.has(id))) return { count: 0, userErrors: [userError(notYours.problem)] };
    return { count: await lists.markRead(userId, ids ?? null), userErrors: [] };
  }

  @Mutation(() => UserPayload, { description: 'Whether messages of a kind come by a channel, for the caller.' })
  @Allow('customer')
  async setNotificationPreference(
    @Args(() => PreferenceArgs) { kind, channel, enabled }: PreferenceArgs,
    @Ctx() { preferences, caller }: Context,
  ) {
    const choice = choosable(kind, channel, enabled);
    if (!choice.ok) return payload('user', choice);
    await preferences.choose(caller.userId!, kind, channel, enabled);
    return payload('user', { ok: true, value: { id: caller.userId! } });
  }

  @Mutation(() => SimplePayload, {
    description: 'Ends mails of one kind to whoever got the link. Repeating it is harmless.',
  })
  @Allow('public')
  async unsubscribe(
    @Arg('token', () => String, { description: "The link's." }) token: string,
    @Ctx() { preferences, unsubscribing }: Context,
  ) {
    const who = unsubscribing.read(token);
    if (!who) return simplePayload(noToken);
    if ('mark' in who) await preferences.optOut(who.mark);
    else await preferences.choose(who.userId, who.kind, 'EMAIL', false);
    return simplePayload({ ok: true });
  }
}
