import { fail, ok, type Decision } from '@shop/kit/result';
import { ROLES, type Account, type Role, type Status } from './account';

const REASON_AT_MOST = 500;

/** Whether the account may more than shop: only those who give roles may close it. */
export const isStaff = ({ roles }: Pick<Account, 'roles'>): boolean => roles.some((role) => role !== 'CUSTOMER');

const deleted = () => fail('INVALID_TRANSITION', 'The account is deleted. Nothing of it can be changed any more.');

/**
 * Gives the account these roles and no others. Its sessions are over, so that nobody goes on with what they may no
 * longer do. Nobody takes ADMIN from themselves: so one is always left.
 */
export function setRoles(
  account: Account,
  wanted: Role[],
  actorId: string | undefined,
): Decision<Account, 'REQUIRED' | 'INVALID' | 'INVALID_TRANSITION'> {
  if (account.status === 'DELETED') return deleted();
  const roles = ROLES.filter((role) => wanted.includes(role));
  if (!roles.length) return fail('REQUIRED', 'Name at least one role; CUSTOMER is the least.', ['roles']);
  if (account._id === actorId && account.roles.includes('ADMIN') && !roles.includes('ADMIN'))
    return fail('INVALID', 'You cannot take ADMIN from yourself. Ask another admin to do it.', ['roles']);
  const isSame = roles.length === account.roles.length && roles.every((role) => account.roles.includes(role));
  return ok(isSame ? account : { ...account, roles, epoch: account.epoch + 1 });
}

/** Closes the account, with which its sessions are over, or opens it again. Its owner alone deletes it. */
export function setStatus(
  account: Account,
  { status, reason }: { status: Status; reason: string | null },
  actorId: string | undefined,
): Decision<Account, 'INVALID' | 'INVALID_TRANSITION'> {
  if (account.status === 'DELETED') return deleted();
  if (status === 'DELETED')
    return fail('INVALID', 'Only its owner deletes an account. Suspend it instead.', ['status']);
  if (status === 'SUSPENDED' && account._id === actorId)
    return fail('INVALID', 'You cannot suspend yourself. Ask somebody else of the staff to do it.', ['userId']);
  if ((reason?.length ?? 0) > REASON_AT_MOST)
    return fail('INVALID', `A reason has at most ${REASON_AT_MOST} characters. Shorten it.`, ['reason']);
  if (status === account.status) return ok(account);
  const isClosed = status === 'SUSPENDED';
  return ok({
    ...account,
    status,
    statusReason: isClosed ? reason : null,
    epoch: isClosed ? account.epoch + 1 : account.epoch,
  });
}
