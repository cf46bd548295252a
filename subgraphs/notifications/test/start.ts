import type { Env } from '@shop/kit/config';
import { unavailable } from '@shop/kit/errors';
import { freshMongo, startForTest, until, type TestSubgraph } from '@shop/kit/testing';
import type { Contact, MailLink, Order } from '../src/neighbours';
import { notifications } from '../src/subgraph';
import { startMailServer, type MailServer } from './mail-server';
import { contact, order, variant } from './samples';

/** What the neighbours answer; a test changes it. Accounts, orders and skus exist unless their id begins with `no-`. */
export interface Neighbours {
  away: Set<string>;
  contacts: Map<string, Contact>;
  orders: Map<string, Order>;
  links: Map<string, MailLink>;
  staff: string[];
  available: number;
}

export interface Delivery {
  id: string;
  kind: string;
  channel: string;
  recipient: string | null;
  status: string;
  attempts: number;
  lastError: string | null;
  sentAt: string | null;
}

export interface NotificationsTest extends TestSubgraph {
  neighbours: Neighbours;
  mail: MailServer;
  env: Env;
  /** All deliveries, newest first, as staff sees them. */
  deliveries(fields?: string): Promise<Delivery[]>;
  /** Waits until no delivery is queued; answers all. */
  settled(): Promise<Delivery[]>;
  /** An account's list, newest first. */
  list(userId: string, fields?: string): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export const ADMIN = { userId: 'ann', roles: ['ADMIN'] };
export const DELIVERY = 'id kind channel recipient status attempts lastError sentAt';
export const customer = (userId: string) => ({ userId, roles: ['CUSTOMER'] });

/** The settings of a test: fast retries, a secret, and a mail server that is there. */
export const settings = (smtpUrl: string): Env => ({
  NOTIFICATIONS_MONGO_URL: freshMongo('notifications'),
  NOTIFICATIONS_SMTP_URL: smtpUrl,
  NOTIFICATIONS_SMS_URL: 'simulator:',
  NOTIFICATIONS_UNSUBSCRIBE_SECRET: 'a-secret-for-links-that-is-long-enough',
  NOTIFICATIONS_RETRY_MS: '50',
  NOTIFICATIONS_RETRY_MOST_MS: '200',
  NOTIFICATIONS_SWEEP_MS: '50',
});

/** Starts notifications on a database of its own, with a mail server of its own. */
export async function startNotifications(given: Env = {}): Promise<NotificationsTest> {
  const mail = await startMailServer();
  const env = { ...settings(mail.url), ...given };
  const neighbours = strangers();
  const test = await startForTest(notifications, env, standIns(neighbours));
  const shop = {
    ...test,
    neighbours,
    mail,
    env,
    async deliveries(fields = DELIVERY) {
      const query = `{ deliveries(first: 100) { nodes { ${fields} } } }`;
      const { data, errors } = await test.as(ADMIN).ask(query);
      if (errors) throw new Error(errors[0]!.message);
      return (data!.deliveries as { nodes: Delivery[] }).nodes;
    },
    async settled() {
      await until(async () => (await shop.deliveries('status')).every(({ status }) => status !== 'QUEUED'), 45_000);
      return shop.deliveries();
    },
    async list(userId: string, fields = 'id kind title body link read') {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { notifications(first: 100) { nodes { ${fields} } } } } }`;
      const { data, errors } = await test.as(customer(userId)).ask(query, { of: [{ __typename: 'User', id: userId }] });
      if (errors) throw new Error(errors[0]!.message);
      return (data!._entities as { notifications: { nodes: Record<string, unknown>[] } }[])[0]!.notifications.nodes;
    },
    async stop() {
      await test.stop();
      await mail.down();
    },
  };
  return shop;
}

/** Neighbours that know nobody in particular. */
export const strangers = (): Neighbours => ({
  away: new Set(),
  contacts: new Map(),
  orders: new Map(),
  links: new Map(),
  staff: ['warren', 'wanda'],
  available: 5,
});

const exists = (id: unknown) => !String(id).startsWith('no-');

/** The neighbours as a test of one subgraph stands in for them. */
export function standIns(neighbours: Neighbours) {
  const { away, contacts, orders, links } = neighbours;
  const known = <V>(map: Map<string, V>, id: unknown, made: (id: string) => V): V | null =>
    exists(id) ? (map.get(String(id)) ?? made(String(id))) : null;
  const present = (name: string) => {
    if (away.has(name)) throw unavailable();
  };
  return {
    users: (query: string, { id }: Record<string, unknown>) => {
      present('users');
      if (query.includes('confirmErasure')) return { confirmErasure: true };
      if (query.includes('erasure')) return { erasure: { email: 'Guest@guests.test' } };
      if (query.includes('staffContacts')) return { staffContacts: neighbours.staff.map(contact) };
      if (query.includes('mailLink')) return { mailLink: links.get(String(id)) ?? null };
      return { userContact: known(contacts, id, contact) };
    },
    orders: (_query: string, { id }: Record<string, unknown>) => {
      present('orders');
      return { orderForMessage: known(orders, id, (made) => order(made, null)) };
    },
    catalog: (query: string, { id, skus }: Record<string, unknown>) => {
      present('catalog');
      if (query.includes('variantsBySku'))
        return { variantsBySku: (skus as string[]).map((sku) => (exists(sku) ? variant(sku) : null)) };
      return { product: exists(id) ? { title: 'Desk Lamp', slug: 'desk-lamp' } : null };
    },
    inventory: () => {
      present('inventory');
      return { availableQuantities: [neighbours.available] };
    },
  };
}
