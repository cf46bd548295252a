import type { UsersSeed } from '@shop/users/seed';
import { accounts } from './accounts';
import { DAY } from './chance';
import { shoppers } from './past/shoppers';

/** The accounts that the README names and the sample customers, all with one password. `today` is a midnight (UTC). */
export const usersSeed = (password: string, today: Date): UsersSeed => ({
  password,
  accounts: [
    ...accounts.map((account) => ({ ...account, createdAt: new Date(today.getTime() - 600 * DAY) })),
    ...shoppers.map(({ email, name, joinedDaysAgo, address }) => ({
      email,
      name,
      roles: ['CUSTOMER' as const],
      createdAt: new Date(today.getTime() - joinedDaysAgo * DAY),
      addresses: [{ name, line2: null, region: null, phone: null, ...address }],
    })),
  ],
});
