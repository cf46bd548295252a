import { fail, ok, type Decision, type Result } from '@shop/kit/result';
import type { Account } from './account';
import { checkName } from './name';

/** What somebody changes of their profile; what is left out stays, and a phone of null or nothing is removed. */
export interface ProfileGiven {
  name?: string | null;
  phone?: string | null;
}

/** The account with the changes. */
export function updateProfile(account: Account, given: ProfileGiven): Decision<Account, 'INVALID' | 'REQUIRED'> {
  const name = typeof given.name === 'string' ? checkName(given.name) : ok(account.name);
  if (!name.ok) return name;
  const phone = given.phone === undefined ? ok(account.phone) : checkPhone(given.phone);
  if (!phone.ok) return phone;
  const isSame = name.value === account.name && phone.value === account.phone;
  return ok(isSame ? account : { ...account, name: name.value, phone: phone.value });
}

/** A number as it is dialled from anywhere (E.164); people write it with blanks and the like. */
function checkPhone(given: string | null): Result<string | null, 'INVALID'> {
  const phone = (given ?? '').replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  if (!phone) return ok(null);
  if (/^\+[1-9]\d{6,14}$/.test(phone)) return ok(phone);
  return fail('INVALID', 'Enter the phone number with its country code, such as +49 30 1234567.', ['input', 'phone']);
}
