import { startNotifications } from './start';

describe('notifications', () => {
  let shop: Awaited<ReturnType<typeof startNotifications>>;
  beforeAll(async () => (shop = await startNotifications()));
  afterAll(() => shop?.test.stop());

  const seenBy = async (userId: string, id: string) =>
    shop.test.as({ userId }).ask('query ($id: ID!) { notification(id: $id) { title } }', { id });

  it('shows what was made to its owner, and to nobody else', async () => {
    const { notification, userErrors } = await shop.create('alice', 'Mine');
    expect(userErrors).toEqual([]);
    expect(await seenBy('alice', notification!.id)).toEqual({ data: { notification: { title: 'Mine' } } });
    expect(await seenBy('bob', notification!.id)).toEqual({ data: { notification: null } });
  });

  it('says what to put right', async () => {
    expect(await shop.create('alice', ' ')).toEqual({
      notification: null,
      userErrors: [{ code: 'INVALID', field: ['title'] }],
    });
  });
});
