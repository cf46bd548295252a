import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freshMongo, startForTest, until, type Neighbour } from '@shop/kit/testing';
import { OrderConfirmed } from '@shop/schema/events/orders';
import { notifications } from '../src/subgraph';
import { lineTo } from './line';
import { startMailServer } from './mail-server';
import { order } from './samples';
import { settings, standIns, startNotifications, strangers } from './start';

const confirmed = (orderId: string) => OrderConfirmed({ orderId, cartId: 'c', lines: [] });
const names = (count: number) => Array.from({ length: count }, (_, index) => `o${index}`);
const addresses = (ids: string[]) => ids.map((id) => `${id}@guests.test`).sort();

it('loses and doubles none of 500, with the store cut off in between and a process that ends while another goes on', async () => {
  const mongo = freshMongo('notifications');
  const line = await lineTo(mongo);
  // Directly: a replica set would tell its own address, which is not this line.
  const env = {
    NOTIFICATIONS_MONGO_URL: `${line.url}?directConnection=true`,
    NOTIFICATIONS_LEASE_MS: '6000',
    LOG_LEVEL: 'silent',
  };
  const shop = await startNotifications(env);
  const other = await startForTest(notifications, { ...shop.env }, standIns(strangers()));
  const cutAt = new Map([
    [120, 7000],
    [300, 500],
  ]);
  shop.mail.beforeOk = async () => {
    // The mail was taken: from here on nothing but what its process remembers says so.
    const forMs = cutAt.get(shop.mail.mails.length);
    if (!forMs) return;
    line.cut();
    setTimeout(() => line.mend(), forMs);
  };
  const ids = names(500);
  for (let from = 0; from < ids.length; from += 25)
    await Promise.all(ids.slice(from, from + 25).map((id) => persistently(() => shop.deliver(confirmed(id), { id }))));
  await until(() => shop.mail.mails.length > 350, 90_000);
  await other.stop();
  await until(async () => {
    const { data } = await shop
      .as({ roles: ['ADMIN'], userId: 'ann' })
      .ask('{ deliveries(status: QUEUED) { totalCount } }');
    return (data?.deliveries as { totalCount: number } | undefined)?.totalCount === 0;
  }, 90_000);
  expect(shop.mail.mails.map(({ recipient }) => recipient).sort()).toEqual(addresses(ids));
  await shop.stop();
  await line.close();
}, 240_000);

const answer: Neighbour = (_query, { id }) => ({ orderForMessage: order(String(id), null) });

it('loses none to a killed process, and what doubles has the same name', async () => {
  const mail = await startMailServer();
  const env = { ...process.env, ...settings(mail.url), NOTIFICATIONS_LEASE_MS: '1000' };
  const child = spawn(process.execPath, ['-C', 'source', '--import', 'tsx', 'test/sender.ts'], {
    cwd: join(__dirname, '..'),
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  let kill = () => {};
  const killed = new Promise<void>(
    (resolve) => (kill = () => (child.kill('SIGKILL'), child.once('exit', () => resolve()))),
  );
  mail.beforeOk = async () => void (mail.mails.length === 10 && kill());
  const shop = await startForTest(notifications, { ...env, NOTIFICATIONS_SWEEP_MS: '86400000' }, { orders: answer });
  const ids = names(60);
  for (const id of ids) await shop.deliver(confirmed(id));
  await killed;
  await shop.stop();
  // Whoever comes next takes up what the killed one had claimed, once its lease is over.
  const heir = await startForTest(notifications, env, { orders: answer });
  const got = () => new Map(mail.mails.map(({ recipient, messageId }) => [recipient, messageId]));
  await until(() => got().size === ids.length, 60_000);
  expect([...got().keys()].sort()).toEqual(addresses(ids));
  expect(new Set(mail.mails.map(({ messageId }) => messageId)).size).toBe(ids.length);
  // At most what was under way in the killed process.
  expect(mail.mails.length).toBeLessThanOrEqual(ids.length + 8);
  await heir.stop();
  await mail.down();
}, 120_000);

/** Until it works, as a consumer does. */
const persistently = (work: () => Promise<unknown>): Promise<boolean> =>
  until(() =>
    work().then(
      () => true,
      () => false,
    ),
  );
