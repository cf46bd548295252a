import fc from 'fast-check';
import { blankAccount, type Account } from '../src/domain/account';
import { removeAddress, saveAddress } from '../src/domain/address';
import { updateProfile } from '../src/domain/profile';

const alice = blankAccount({
  id: 'a1',
  email: 'alice@shop.test',
  name: 'Alice',
  passwordHash: 'hash',
  roles: ['CUSTOMER'],
  emailVerified: true,
  at: new Date('2026-01-01T00:00:00Z'),
});
const given = { name: 'Alice', line1: 'Ringstr. 1', city: 'Bonn', postalCode: '53111', country: 'DE' };

it('has one default address whenever there is one, whatever is added, changed and removed', () => {
  const step = fc.record({
    id: fc.integer({ min: 0, max: 4 }),
    remove: fc.boolean(),
    isDefault: fc.option(fc.boolean()),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let account: Account = alice;
      for (const { id, remove, isDefault } of steps) {
        const name = `i${id}`;
        const isThere = account.addresses.some((address) => address.id === name);
        const done = remove
          ? removeAddress(account, name)
          : saveAddress(account, { ...given, isDefault, ...(isThere && { id: name }) }, name);
        expect(done.ok).toBe(isThere || !remove);
        if (!done.ok) continue;
        account = done.value;
        const defaults = account.addresses.filter((address) => address.isDefault).map((address) => address.id);
        expect(defaults).toHaveLength(account.addresses.length ? 1 : 0);
        if (!remove && isDefault) expect(defaults).toEqual([name]);
      }
      expect(new Set(account.addresses.map(({ id }) => id)).size).toBe(account.addresses.length);
    }),
  );
});

it('leaves the account that it is given as it is', () => {
  const saved = saveAddress(alice, given, 'i1');
  expect(alice.addresses).toEqual([]);
  expect(saved).toMatchObject({ ok: true, value: { addresses: [{ id: 'i1', isDefault: true }] }, events: [] });
});

describe('a phone number', () => {
  it.each([
    ['+49 (30) 123-4567', '+49301234567'],
    ['0049 30 1234567', '+49301234567'],
    [' ', null],
    [null, null],
  ])('%j is %j', (phone, stored) => {
    expect(updateProfile({ ...alice, phone: '+4912345678' }, { phone })).toMatchObject({ value: { phone: stored } });
  });

  it.each(['030 1234567', '+49', '+0301234567', '+49301234567890123', 'call me', '+49\u0000301234567'])(
    '%j is refused, and told how to write it',
    (phone) => {
      expect(updateProfile(alice, { phone })).toMatchObject({
        ok: false,
        problem: { code: 'INVALID', field: ['input', 'phone'], message: expect.stringContaining('+49') },
      });
    },
  );

  it('that stays as it is changes nothing', () => {
    expect(updateProfile(alice, { name: 'Alice', phone: null })).toEqual({ ok: true, value: alice, events: [] });
  });
});
