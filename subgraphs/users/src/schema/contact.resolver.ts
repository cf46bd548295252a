import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import type { Context } from '../context';
import { ROLES, type Account, type Role } from '../domain/account';
import { goodLink } from '../domain/link';
import { MailLink, UserContact } from './contact';

/** An account without an address can't be written to. */
const contactOf = (account: Account | null): UserContact | null =>
  account?.email ? { ...account, id: account._id, email: account.email } : null;

const isRole = (role: string): role is Role => (ROLES as readonly string[]).includes(role);

@Resolver(() => UserContact)
export class ContactResolver {
  @Query(() => UserContact, { nullable: true, description: 'How to write to an account; null when it is gone.' })
  @Hidden()
  @Allow('service')
  async userContact(@Arg('id', () => ID, { description: "The account's." }) id: string, @Ctx() { account }: Context) {
    return contactOf(await account.load(id));
  }

  @Query(() => [UserContact], { description: 'How to write to those of the staff who have a role, and can sign in.' })
  @Hidden()
  @Allow('service')
  async staffContacts(
    @Arg('role', () => String, { description: 'Such as WAREHOUSE; of one that there is not, nobody.' }) role: string,
    @Ctx() { accounts }: Context,
  ) {
    return isRole(role) ? (await accounts.staff(role)).map(contactOf).filter((contact) => contact !== null) : [];
  }

  @Query(() => MailLink, {
    nullable: true,
    description: 'A link that an event told of; null when it was used, replaced by a newer one or has expired.',
  })
  @Hidden()
  @Allow('service')
  async mailLink(
    @Arg('id', () => ID, { description: 'As the event names it.' }) id: string,
    @Ctx() { accounts, mailLinks }: Context,
  ): Promise<MailLink | null> {
    const account = await accounts.byLink(id);
    const link = account && goodLink(account, id, new Date());
    return link ? { ...link, token: mailLinks.tokenOf(id) } : null;
  }
}
