import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { forbidden } from '@shop/kit/errors';
import { holds } from '@shop/kit/grants';
import type { Context } from '../context';
import type { Account, Role, Status } from '../domain/account';
import { isStaff, setRoles, setStatus } from '../domain/staff';
import { changeAsStaff } from './answers';
import { RoleName, UserPayload, UserStatus } from './user';

@Resolver(() => UserPayload)
export class StaffResolver {
  @Mutation(() => UserPayload, {
    description: 'Gives an account these roles and no others; its sessions end, so that it signs in with them.',
  })
  @Allow('USERS_ADMIN')
  setUserRoles(
    @Arg('userId', () => ID, { description: "The account's." }) userId: string,
    @Arg('roles', () => [RoleName], { description: 'At least one.' }) roles: Role[],
    @Ctx() context: Context,
  ) {
    return changeAsStaff(context, userId, (account) => setRoles(account, roles, context.caller.userId));
  }

  @Mutation(() => UserPayload, {
    description: 'Suspends an account, which ends its sessions, or opens it again. Accounts of staff are for ADMIN.',
  })
  @Allow('USERS_WRITE')
  setUserStatus(
    @Arg('userId', () => ID, { description: "The account's." }) userId: string,
    @Arg('status', () => UserStatus, { description: 'ACTIVE or SUSPENDED; only its owner deletes an account.' })
    status: Status,
    @Arg('reason', () => String, { nullable: true, description: 'For staff to read: up to 500 characters.' })
    reason: string | null | undefined,
    @Ctx() context: Context,
  ) {
    return changeAsStaff(context, userId, (account) => {
      mayClose(context, account);
      return setStatus(account, { status, reason: reason?.trim() || null }, context.caller.userId);
    });
  }
}

/** Whoever helps customers closes customers' accounts; those of the staff are for those who give roles. Throws FORBIDDEN. */
function mayClose({ caller }: Context, account: Account): void {
  if (isStaff(account) && !holds(caller, 'USERS_ADMIN'))
    throw forbidden('Only an admin opens or closes accounts of staff.');
}
