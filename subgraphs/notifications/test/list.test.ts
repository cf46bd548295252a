import { until } from '@shop/kit/testing';
import { OrderConfirmed } from '@shop/schema/events/orders';
import { order } from './samples';
import { ADMIN, customer, startNotifications, type NotificationsTest } from './start';

const RECEIVED = 'subscription ($after: ID) { notificationReceived(after: $after) { id kind body } }';
const MARK = 'mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) { count userErrors { code field } } }';
const PAGE = `query ($of: [_Any!]!, $unreadOnly: Boolean, $first: Int, $after: String) {
  _entities(representations: $of) { ... on User {
    unreadNotificationCount
    notifications(unreadOnly: $unreadOnly, first: $first, after: $after) {
      nodes { id body } totalCount pageInfo { hasNextPage endCursor }
    }
  } }
}`;
const DELIVERIES = `query ($status: DeliveryStatus, $first: Int, $after: String) {
  deliveries(status: $status, first: $first, after: $after) {
    nodes { id channel status } totalCount pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  nodes: { id: string; body: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('the list of an account', () => {
  let shop: NotificationsTest;
  beforeEach(async () => (shop = await startNotifications()));
  afterEach(() => shop.stop());

  const confirm = (number: number) => {
    shop.neighbours.orders.set(`o${number}`, { ...order(`o${number}`, 'alice'), number: String(number) });
    return shop.deliver(OrderConfirmed({ orderId: `o${number}`, cartId: 'c', lines: [] }));
  };
  const confirmMany = (from: number, to: number) =>
    Promise.all(Array.from({ length: to - from + 1 }, (_, index) => confirm(from + index)));
  const page = async (variables: object = {}) => {
    const of = [{ __typename: 'User', id: 'alice' }];
    const { data, errors } = await shop.as(customer('alice')).ask(PAGE, { of, ...variables });
    if (errors) throw new Error(errors[0]!.message);
    const [user] = data!._entities as { notifications: Page; unreadNotificationCount: number }[];
    return { ...user!.notifications, unread: user!.unreadNotificationCount };
  };
  const mark = async (userId: string, ids?: string[]) => {
    const { data, errors } = await shop.as(customer(userId)).ask(MARK, { ids });
    if (errors) throw new Error(errors[0]!.message);
    return data!.markNotificationsRead;
  };
  const receive = (after?: string, resume?: string) => shop.as(customer('alice')).stream(RECEIVED, { after }, resume);
  const take = async (stream: ReturnType<typeof receive>, count: number) => {
    const bodies: string[] = [];
    while (bodies.length < count) {
      const { value } = await stream.next();
      if (value!.errors) throw new Error(value!.errors[0]!.extensions.code);
      bodies.push((value!.data!.notificationReceived as { id: string }).id);
    }
    await stream.return?.();
    return bodies;
  };

  it('is the newest first, in pages that new messages do not move', async () => {
    await confirmMany(1, 5);
    const first = await page({ first: 2 });
    expect(first).toMatchObject({ totalCount: 5, unread: 5, pageInfo: { hasNextPage: true } });
    await confirm(6);
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    const third = await page({ first: 2, after: second.pageInfo.endCursor });
    expect(third.pageInfo.hasNextPage).toBe(false);
    const seen = [...first.nodes, ...second.nodes, ...third.nodes].map(({ id }) => id);
    expect(seen).toEqual((await shop.list('alice', 'id')).map(({ id }) => id).slice(1));
    await expect(page({ after: 'x' })).rejects.toThrow('not a cursor');
    await expect(page({ first: 0 })).rejects.toThrow('1 to 100');
  });

  it('is marked as read, each or all, once', async () => {
    await confirmMany(1, 3);
    const { nodes } = await page();
    expect(await mark('alice', [nodes[0]!.id])).toEqual({ count: 1, userErrors: [] });
    expect(await mark('alice', [nodes[0]!.id])).toEqual({ count: 0, userErrors: [] });
    expect(await page({ unreadOnly: true })).toMatchObject({ totalCount: 2, unread: 2 });
    const notTheirs = { count: 0, userErrors: [{ code: 'NOT_FOUND', field: ['ids'] }] };
    expect(await mark('bob', [nodes[1]!.id])).toEqual(notTheirs);
    expect(await mark('alice', [nodes[1]!.id, 'unknown'])).toEqual(notTheirs);
    const many = Array.from({ length: 501 }, (_, index) => `id-${index}`);
    expect(await mark('alice', many)).toMatchObject({ userErrors: [{ code: 'INVALID' }] });
    expect(await mark('alice')).toEqual({ count: 2, userErrors: [] });
    expect((await page()).unread).toBe(0);
  });

  it('is told live, each once and in order, and what was missed comes first', async () => {
    const ids = async () => (await shop.list('alice', 'id')).map(({ id }) => id as string).reverse();
    await confirm(0);
    const [zeroth] = await ids();
    const live = take(receive(zeroth), 20);
    await confirmMany(1, 20);
    const told = await live;
    expect([zeroth, ...told]).toEqual(await ids());
    await confirmMany(21, 25);
    const all = await ids();
    expect(await take(receive(told[19]), 5)).toEqual(all.slice(21));
    // What the gateway has passed on goes before what the client has asked for.
    expect(await take(receive(told[0], told[18]), 1)).toEqual([told[19]]);
    await expect(take(receive('unknown'), 1)).rejects.toThrow('BAD_USER_INPUT');
  });

  it('is told from now on to who asks for nothing else', async () => {
    await confirm(0);
    const [{ id: old }] = (await shop.list('alice', 'id')) as [{ id: string }];
    let told: string[] | undefined;
    void take(receive(), 1).then((ids) => (told = ids));
    let number = 1;
    await until(async () => {
      if (!told) await confirm(number++);
      return told;
    });
    expect(told).not.toEqual([old]);
  });

  it('is not told to others', async () => {
    await confirm(1);
    const [{ id }] = (await shop.list('alice', 'id')) as [{ id: string }];
    const answer = await shop.as(customer('bob')).stream(RECEIVED, { after: id }).next();
    expect((answer.value as { errors: { extensions: object }[] }).errors[0]!.extensions).toEqual({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is beside the list of all deliveries, in pages, by where they stand', async () => {
    await confirmMany(1, 4);
    await shop.settled();
    const ask = async (variables: object) =>
      (await shop.as(ADMIN).ask(DELIVERIES, { ...variables })).data!.deliveries as Page & {
        nodes: { status: string }[];
      };
    const all = await ask({ first: 100 });
    expect(all).toMatchObject({ totalCount: 8, pageInfo: { hasNextPage: false } });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { nodes, pageInfo } = await ask({ first: 3, after });
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after);
    expect(seen).toEqual(all.nodes.map(({ id }) => id));
    expect(await ask({ status: 'SENT' })).toMatchObject({ totalCount: 8 });
    expect(await ask({ status: 'FAILED' })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('shows its owner where a message went, and neither address nor the words of servers', async () => {
    await confirm(1);
    await shop.settled();
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Notification { deliveries { channel status recipient lastError } } } }';
    const [{ id }] = (await shop.list('alice', 'id')) as [{ id: string }];
    const { data, errors } = await shop.as(customer('alice')).ask(query, { of: [{ __typename: 'Notification', id }] });
    const refused = { status: 'SENT', recipient: null, lastError: null };
    expect(data!._entities).toEqual([
      {
        deliveries: [
          { channel: 'EMAIL', ...refused },
          { channel: 'IN_APP', ...refused },
        ],
      },
    ]);
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });
});
