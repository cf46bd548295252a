import { UserSignedIn } from '@shop/schema/events/users';
import { ok, type Decision } from '@shop/kit/result';
import type { Account } from './account';

/** How many devices an account knows again; the longest known are forgotten first. */
const REMEMBERED = 20;

/** The account with the device among those that it has seen. */
export const remembering = (account: Account, device: string): Account =>
  account.devices.includes(device) ? account : { ...account, devices: [...account.devices, device].slice(-REMEMBERED) };

/** Somebody signs in from a device: news for the owner, unless the device is known or the very first. */
export function signedInFrom(account: Account, device: string, sessionId: string): Decision<Account> {
  const next = remembering(account, device);
  const isNews = next !== account && account.devices.length > 0;
  return ok(next, isNews ? [UserSignedIn({ userId: account._id, sessionId })] : []);
}
