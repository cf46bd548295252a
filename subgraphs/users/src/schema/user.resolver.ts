import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import type { Context } from '../context';
import type { Account } from '../domain/account';
import { SessionType } from './session';
import { UserConnection, UserType } from './user';
import { UsersArgs } from './user.args';

@Resolver(() => UserType)
export class UserResolver {
  @Query(() => UserType, { nullable: true, description: 'Who is signed in; null for a guest.' })
  @Allow('public')
  async me(@Ctx() { caller, account, visible }: Context) {
    const own = caller.userId ? visible('User', await account.load(caller.userId)) : null;
    return own?.status === 'DELETED' ? null : own;
  }

  @Query(() => UserType, { nullable: true, description: 'One account, to itself and to staff who reads customers.' })
  @Allow('owner', 'USERS_READ')
  async user(@Arg('id', () => ID, { description: "The account's." }) id: string, @Ctx() { account, visible }: Context) {
    return visible('User', await account.load(id));
  }

  @Query(() => UserConnection, { nullable: true, description: 'Accounts, newest first.' })
  @Allow('USERS_READ')
  users(@Args(() => UsersArgs) wanted: UsersArgs, @Ctx() { accounts }: Context) {
    return accounts.list(wanted);
  }

  @FieldResolver(() => ID, { description: 'Opaque and unguessable.' })
  id(@Root() { _id }: Account) {
    return _id;
  }

  @FieldResolver(() => [SessionType], { nullable: true, description: 'Signed-in devices, the last used first.' })
  @Allow('owner')
  sessions(@Root() account: Account, @Ctx() { sessions }: Context) {
    return sessions.of(account);
  }
}
