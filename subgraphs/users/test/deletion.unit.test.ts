import { KEEPERS_OF_PERSONAL_DATA } from '@shop/schema/events/users';
import { blankAccount, type Account } from '../src/domain/account';
import { confirmErasure, deleteAccount, erasureOf, isLeaving, OWN_REST } from '../src/domain/deletion';

const address = { id: 'h', name: 'Ada Byron', line1: 'Way 1', line2: null, city: 'Ulm', region: null };
const ada: Account = {
  ...blankAccount({
    id: 'u1',
    email: 'ada@shop.test',
    name: 'Ada Byron',
    passwordHash: 'phc-hash',
    roles: ['CUSTOMER', 'ADMIN'],
    emailVerified: true,
    at: new Date('2026-01-01T00:00:00Z'),
    device: 'device-hash',
    phone: '+4973112345',
    addresses: [{ ...address, postalCode: '89073', country: 'DE', phone: null, isDefault: true }],
  }),
  version: 7,
  epoch: 3,
  statusReason: 'Words about Ada',
  leavingAt: new Date('2026-01-02T00:00:00Z'),
  links: [{ id: 'l1', purpose: 'CHANGE_EMAIL', email: 'other@shop.test', expiresAt: new Date() }],
};
type Told = { ok: true; value: Account; events: { type: string; data: unknown }[] };
const deleted = (account = ada) => deleteAccount(account) as unknown as Told;

it('keeps the id and nothing of the person, and tells so by id alone', () => {
  const { value, events } = deleted();
  expect(value).toEqual({
    _id: 'u1',
    version: 7,
    email: null,
    name: 'Deleted account',
    passwordHash: null,
    phone: null,
    emailVerified: false,
    roles: ['CUSTOMER'],
    status: 'DELETED',
    statusReason: null,
    links: [],
    devices: [],
    epoch: 4,
    addresses: [],
    createdAt: ada.createdAt,
    erasing: { email: 'ada@shop.test', emailVerified: true, awaited: [OWN_REST, ...KEEPERS_OF_PERSONAL_DATA] },
  });
  expect(events).toMatchObject([{ type: 'user.deleted.v1', data: { userId: 'u1' } }]);
});

it('happens once', () => {
  expect(deleteAccount(deleted().value)).toMatchObject({ ok: false, problem: { code: 'INVALID_TRANSITION' } });
});

it('tells subgraphs the address only when it was verified, and nothing once it is over', () => {
  expect(erasureOf(deleted().value)).toEqual({ email: 'ada@shop.test' });
  expect(erasureOf(deleted({ ...ada, emailVerified: false }).value)).toEqual({ email: null });
  expect(erasureOf(ada)).toBeNull();
});

it('forgets the address with the last subgraph that has erased, in any order and however often they say so', () => {
  const orders = [
    [OWN_REST, ...KEEPERS_OF_PERSONAL_DATA],
    [...KEEPERS_OF_PERSONAL_DATA]
      .reverse()
      .flatMap((one) => [one, one])
      .concat(OWN_REST as never),
  ];
  for (const order of orders) {
    let account = deleted().value;
    for (const subgraph of ['stranger', ...order]) {
      expect(JSON.stringify(account)).toContain('ada@shop.test');
      account = (confirmErasure(account, subgraph) as Told).value;
    }
    expect(JSON.stringify(account)).not.toContain('ada@');
    expect(account).not.toHaveProperty('erasing');
    expect((confirmErasure(account, OWN_REST) as Told).value).toBe(account);
  }
});

it('counts an admin as leaving for a minute', () => {
  const at = (ms: number) => isLeaving(ada, new Date(ada.leavingAt!.getTime() + ms));
  expect([at(0), at(59_999), at(60_000)]).toEqual([true, true, false]);
  expect(isLeaving({ ...ada, leavingAt: undefined }, new Date())).toBe(false);
});
