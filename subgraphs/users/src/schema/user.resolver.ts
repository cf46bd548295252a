import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import type { Context } from '../context';
import type { Account } from '../domain/account';
import { UserContact, UserType } from './user';

@Resolver(() => UserType)
export class UserResolver {
  @Query(() => UserType, { nullable: true, description: 'Who is signed in; null for a guest.' })
  @Allow('public')
  async me(@Ctx() { caller, account, visible }: Context) {
    return caller.userId ? visible('User', await account.load(caller.userId)) : null;
  }

  @Query(() => UserContact, { nullable: true, description: 'How to write to an account; null when it is gone.' })
  @Hidden()
  @Allow('service')
  async userContact(@Arg('id', () => ID, { description: "The account's." }) id: string, @Ctx() { account }: Context) {
    const found = await account.load(id);
    return found?.email ? { id, name: found.name, email: found.email } : null;
  }

  @FieldResolver(() => ID, { description: 'Opaque and unguessable.' })
  id(@Root() { _id }: Account) {
    return _id;
  }
}
