import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startHouse } from '@shop/journey/house';
import { Member } from './member';
import { startWeb } from './web';

/** A whole shop with its storefront in front, as the tests find it. */
export interface Shop {
  /** Where the storefront is, such as `http://localhost:41234`. */
  url: string;
  /** Where its mails come to. */
  mailbox: string;
  /** A new client of the endpoint, signed in when an address of the sample accounts is given. */
  client(email?: string): Member;
}

/** The variables that say where the shop is. */
interface Addresses {
  SHOP_WEB_URL: string;
  SHOP_GRAPHQL_URL: string;
  SHOP_MAILBOX_URL: string;
}

const DIST = resolve(__dirname, '..', 'dist');

/** Starts a house with stores of its own and the built storefront before it. */
export async function startShop(
  given: NodeJS.ProcessEnv = {},
): Promise<{ addresses: Addresses; stop(): Promise<void> }> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('The storefront is not built: npm run build -w @shop/web');
  const house = await startHouse('one', given);
  try {
    const web = await startWeb(new URL(house.url).origin);
    return {
      addresses: { SHOP_WEB_URL: web.url, SHOP_GRAPHQL_URL: house.url, SHOP_MAILBOX_URL: house.env.MAILBOX_URL! },
      stop: () => web.stop().finally(() => house.stop()),
    };
  } catch (error) {
    await house.stop();
    throw error;
  }
}

/** The shop that the environment names. */
export function openShop(given: Addresses = process.env as unknown as Addresses): Shop {
  return {
    url: given.SHOP_WEB_URL,
    mailbox: given.SHOP_MAILBOX_URL,
    client: (email) => new Member(given.SHOP_GRAPHQL_URL, email),
  };
}
