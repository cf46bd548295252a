import { signedUp, startUsers, type Started } from './start';

let shop: Started;
beforeAll(async () => (shop = await startUsers()));
afterAll(() => shop?.stop());

const UPDATE = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) { user { name phone } userErrors { code field } }
}`;
const SAVE = `mutation ($input: AddressInput!) {
  saveAddress(input: $input) { address { id city isDefault } user { addresses { id } } userErrors { code field } }
}`;
const REMOVE = 'mutation ($id: ID!) { removeAddress(id: $id) { ok userErrors { code field } } }';
const ADDRESSES = '{ me { addresses { id name line1 line2 city region postalCode country phone isDefault } } }';

const home = { name: 'Alice', line1: 'Ringstr. 1', city: 'Bonn', postalCode: '53111', country: 'de' };
type Saved = { id: string; city: string; isDefault: boolean };
const save = (me: object, input: object = home) => shop.change(me, SAVE, { input });
const savedId = async (me: object, input?: object) => (await save(me, input)).address!.id as string;
const listed = async (me: object) => ((await shop.as(me).ask(ADDRESSES)).data!.me as { addresses: Saved[] }).addresses;

describe('a profile', () => {
  it('is changed as far as it is given', async () => {
    const { me } = await signedUp(shop);
    const changed = async (input: object) => (await shop.change(me, UPDATE, { input })).user;
    expect(await changed({ name: ' Alice B. ' })).toEqual({ name: 'Alice B.', phone: null });
    expect(await changed({ phone: '+49 (30) 123-4567' })).toEqual({ name: 'Alice B.', phone: '+49301234567' });
    expect(await changed({})).toEqual({ name: 'Alice B.', phone: '+49301234567' });
    expect(await changed({ phone: null })).toEqual({ name: 'Alice B.', phone: null });
  });

  it('is not changed by what is not fit', async () => {
    const { me } = await signedUp(shop);
    const refused = async (input: object) => (await shop.change(me, UPDATE, { input })).userErrors;
    expect(await refused({ name: ' ' })).toEqual([{ code: 'REQUIRED', field: ['input', 'name'] }]);
    expect(await refused({ name: 'x'.repeat(101) })).toEqual([{ code: 'INVALID', field: ['input', 'name'] }]);
    expect(await refused({ name: 'Bob', phone: '030 1234567' })).toEqual([
      { code: 'INVALID', field: ['input', 'phone'] },
    ]);
    expect((await shop.as(me).ask('{ me { name } }')).data).toEqual({ me: { name: 'Some One' } });
  });
});

describe('addresses', () => {
  it('are added, changed and removed, one of them always the default', async () => {
    const { me } = await signedUp(shop);
    const first = await savedId(me);
    const second = await savedId(me, { ...home, city: ' Köln ', line2: ' ', phone: '0221 1' });
    expect(await listed(me)).toEqual([
      { ...home, id: first, country: 'DE', line2: null, region: null, phone: null, isDefault: true },
      {
        ...home,
        id: second,
        country: 'DE',
        line2: null,
        region: null,
        city: 'Köln',
        phone: '0221 1',
        isDefault: false,
      },
    ]);
    const changed = await save(me, { ...home, id: second, city: 'Aachen', isDefault: true });
    expect(changed).toMatchObject({ address: { id: second, city: 'Aachen', isDefault: true }, userErrors: [] });
    expect((await listed(me)).map(({ isDefault }) => isDefault)).toEqual([false, true]);
    expect(await shop.change(me, REMOVE, { id: second })).toMatchObject({ ok: true, userErrors: [] });
    expect(await listed(me)).toMatchObject([{ id: first, isDefault: true }]);
  });

  it('say which part is not fit', async () => {
    const { me } = await signedUp(shop);
    const refused = async (part: object) => (await save(me, { ...home, ...part })).userErrors[0];
    expect(await refused({ city: ' ' })).toEqual({ code: 'REQUIRED', field: ['input', 'city'] });
    expect(await refused({ postalCode: 'x'.repeat(21) })).toEqual({ code: 'INVALID', field: ['input', 'postalCode'] });
    expect(await refused({ name: 'Alice\nBob' })).toEqual({ code: 'INVALID', field: ['input', 'name'] });
    expect(await refused({ country: 'XX' })).toEqual({ code: 'INVALID', field: ['input', 'country'] });
    expect(await listed(me)).toEqual([]);
  });

  it("are nobody else's to change", async () => {
    const { me } = await signedUp(shop);
    const { me: stranger } = await signedUp(shop);
    const id = await savedId(me);
    const none = { code: 'NOT_FOUND', field: ['input', 'id'] };
    expect((await save(stranger, { ...home, id })).userErrors).toEqual([none]);
    expect((await shop.change(stranger, REMOVE, { id })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
    expect(await listed(me)).toHaveLength(1);
    expect(await listed(stranger)).toEqual([]);
  });

  it('are not lost when many are added at once, and are 50 at most', async () => {
    const { me } = await signedUp(shop);
    const answers = await Promise.all(Array.from({ length: 55 }, (_, n) => save(me, { ...home, city: `Town ${n}` })));
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(codes).toEqual(Array<string>(5).fill('QUANTITY_LIMIT'));
    const all = await listed(me);
    expect(all).toHaveLength(50);
    expect(all.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });
});
