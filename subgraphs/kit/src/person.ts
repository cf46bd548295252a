import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { UserDeleted } from '@shop/schema/events/users';
import { Allow, Hidden, Shareable } from './directives';
import { on, type Handler } from './handlers';
import type { Kit, RequestContext } from './subgraph';

/** Whose data goes. */
export interface Person {
  userId: string;
  /** The account's verified address, for what a guest left under it; null when it was never verified. */
  email: string | null;
}

/** What a subgraph does with what it holds of people. */
export interface Keeper {
  /** All that it holds of the account, as JSON by name. */
  tell(userId: string): Promise<Record<string, unknown>>;
  /**
   * Erases it: afterwards no store of the subgraph holds a name, address or text of the person. Erasing again is
   * harmless, and finishes what a process that died has left.
   */
  erase(person: Person): Promise<void>;
}

/** The field by which users gathers what the shop holds of a person. */
@Resolver()
export class PersonResolver {
  @Query(() => String, {
    nullable: true,
    description: 'For users: all that this subgraph holds of the account, as JSON; each answers for itself.',
  })
  @Hidden()
  @Shareable()
  @Allow('service')
  async personalData(
    @Arg('userId', () => ID, { description: 'The account.' }) userId: string,
    @Ctx() { tellOf }: RequestContext,
  ): Promise<string | null> {
    const told = await tellOf(userId);
    return told && JSON.stringify(told);
  }
}

const ERASURE = 'query Erasure($userId: ID!) { erasure(userId: $userId) { email } }';
const CONFIRM =
  'mutation Erased($userId: ID!, $subgraph: String!) { confirmErasure(userId: $userId, subgraph: $subgraph) }';

/** Erases when an account was deleted, and tells users so when it is done: users asks nobody twice. */
export const erasesBy = (keeper: Keeper, { name, ask }: Kit): Handler =>
  on(UserDeleted, async ({ userId }) => {
    const { erasure } = await ask<{ erasure: { email: string | null } | null }>('users', ERASURE, { userId });
    await keeper.erase({ userId, email: erasure?.email ?? null });
    await ask('users', CONFIRM, { userId, subgraph: name });
  });
