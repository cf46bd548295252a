import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { simplePayload } from '@shop/kit/payload';
import { SimplePayload } from '@shop/kit/values';
import { deleteAccount } from '../auth/deletion';
import type { Context } from '../context';
import { confirmErasure, erasureOf } from '../domain/deletion';
import { askerOf } from './answers';
import { Erasure } from './deletion';

@Resolver()
export class DeletionResolver {
  @Mutation(() => SimplePayload, {
    description: "Deletes the caller's account; what the shop holds of the person is erased everywhere, orders stay.",
  })
  @Allow('customer')
  async deleteAccount(
    @Arg('password', () => String, { description: "The account's." }) password: string,
    @Ctx() context: Context,
  ) {
    const deleted = await deleteAccount(context, askerOf(context), password);
    if (deleted.ok && context.caller.browser) context.reply.cookies = [context.cookie.clear];
    return simplePayload(deleted);
  }

  @Query(() => Erasure, { nullable: true, description: 'Null when nothing of the account is still to be erased.' })
  @Hidden()
  @Allow('service')
  async erasure(@Arg('userId', () => ID, { description: "The account's." }) userId: string, @Ctx() context: Context) {
    const account = await context.account.load(userId);
    return account && erasureOf(account);
  }

  @Mutation(() => Boolean, { description: 'A subgraph has erased what it held; saying so again changes nothing.' })
  @Hidden()
  @Allow('service')
  async confirmErasure(
    @Arg('userId', () => ID, { description: "The account's." }) userId: string,
    @Arg('subgraph', () => String, { description: 'Which.' }) subgraph: string,
    @Ctx() { accounts }: Context,
  ) {
    await accounts.update(userId, (account) => confirmErasure(account, subgraph));
    return true;
  }
}
