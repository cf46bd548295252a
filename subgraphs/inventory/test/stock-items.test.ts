import { placed, startInventory, type TestInventory } from './start';

const LIST = `query ($query: String, $availability: Availability, $locationId: ID, $first: Int = 20, $after: String) {
  stockItems(query: $query, availability: $availability, locationId: $locationId, first: $first, after: $after) {
    nodes { sku available levels { location { id } } } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

let inventory: TestInventory;
beforeAll(async () => {
  inventory = await startInventory([
    { sku: 'TEE-red', locationId: 'berlin', onHand: 3 },
    { sku: 'TEE-red', locationId: 'lyon', onHand: 3 },
    { sku: 'TEE-blue', locationId: 'berlin', onHand: 4 },
    { sku: 'cap', locationId: 'lyon', onHand: 1 },
    { sku: 'a_b', locationId: 'berlin', onHand: 50 },
  ]);
  await inventory.deliver(placed('holds', { cap: 1 }));
  await inventory.sql.query(`INSERT INTO reorder_points VALUES ('a_b', 50)`);
});
afterAll(() => inventory?.stop());

interface List {
  nodes: { sku: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}
const ask = (variables: object) => inventory.as({ userId: 'w', roles: ['WAREHOUSE'] }).ask(LIST, { ...variables });
const list = async (variables: object) => (await ask(variables)).data?.stockItems as List;
const skus = async (variables: object) => (await list(variables)).nodes.map(({ sku }) => sku);

it('lists what ever had stock, in order, a page at a time', async () => {
  const page = await list({ first: 3 });
  expect(page).toMatchObject({
    nodes: [
      { sku: 'TEE-blue', available: 4, levels: [{ location: { id: 'berlin' } }] },
      { sku: 'TEE-red', available: 6, levels: [{ location: { id: 'berlin' } }, { location: { id: 'lyon' } }] },
      { sku: 'a_b' },
    ],
    pageInfo: { hasNextPage: true },
    totalCount: 4,
  });
  const rest = await list({ first: 3, after: page.pageInfo.endCursor });
  expect(rest).toMatchObject({ nodes: [{ sku: 'cap', available: 0 }], pageInfo: { hasNextPage: false } });
});

it.each([
  [{ availability: 'IN_STOCK' }, ['TEE-red']],
  [{ availability: 'LOW_STOCK' }, ['TEE-blue', 'a_b']],
  [{ availability: 'OUT_OF_STOCK' }, ['cap']],
  [{ locationId: 'lyon' }, ['TEE-red', 'cap']],
  [{ locationId: 'atlantis' }, []],
  [{ query: 'tee' }, ['TEE-blue', 'TEE-red']],
  [{ query: ' _ ' }, ['a_b']],
  [{ query: 'tee', locationId: 'lyon', availability: 'IN_STOCK' }, ['TEE-red']],
])('finds by %j', async (variables, found) => {
  expect(await skus(variables)).toEqual(found);
  expect((await list(variables)).totalCount).toBe(found.length);
});

it.each([
  [{ first: 0 }, '`first` is 1 to 100'],
  [{ after: 'nonsense' }, '`after` is not a cursor'],
  [{ after: Buffer.from('[1]').toString('base64url') }, '`after` is not a cursor'],
])('refuses %j', async (variables, message) => {
  const { errors } = await ask(variables);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(message),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
