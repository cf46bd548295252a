import { createHmac, hkdfSync } from 'node:crypto';
import { mailbox, type Customer } from './domain/customer';

/** The keys under which a customer's uses are counted: one of the account, one of the address, as far as they are known. */
export type CustomerKeys = (customer: Customer) => string[];

/** Makes keys that tell nothing of account and address to whoever does not have the secret. */
export function customerKeys(secret: string): CustomerKeys {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'shop promotion customers', 32));
  const mac = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  return ({ userId, email }) => [
    ...(userId ? [mac(`account ${userId}`)] : []),
    ...(email ? [mac(`mailbox ${mailbox(email)}`)] : []),
  ];
}
