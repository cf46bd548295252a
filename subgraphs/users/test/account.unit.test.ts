import fc from 'fast-check';
import { checkRegistration, newAccount, type AccountParts } from '../src/domain/account';
import { passwordProblem } from '../src/domain/password';
import { goOn, signIn } from '../src/domain/sign-in';

const at = new Date('2026-01-01T00:00:00Z');
const input = { email: 'alice@shop.test', password: 'correct horse', name: 'Alice' };
const link = { id: 'l1', expiresAt: new Date('2026-01-02T00:00:00Z') };
const parts: AccountParts = {
  id: 'a1',
  email: input.email,
  name: input.name,
  passwordHash: 'hash',
  roles: ['CUSTOMER'],
  emailVerified: false,
  at,
  device: 'd1',
};
const { value: alice, events } = newAccount(parts, link);

describe('a registration', () => {
  it('trims the name', () => {
    expect(checkRegistration({ ...input, name: '  Alice \n' })).toMatchObject({ ok: true, value: { name: 'Alice' } });
  });

  it.each([
    ['no name', { name: ' \t ' }, 'REQUIRED', 'name'],
    ['a name of 101 characters', { name: 'é'.repeat(101) }, 'INVALID', 'name'],
    ['a name of two lines', { name: 'Alice\nBcc: all@shop.test' }, 'INVALID', 'name'],
    ['a password of 9 characters', { password: '123456789' }, 'INVALID', 'password'],
    ['a password of 201 characters', { password: 'x'.repeat(201) }, 'INVALID', 'password'],
    ['the address as password', { password: 'Alice@shop.test' }, 'INVALID', 'password'],
  ])('with %s is refused, and told which field', (_what, part, code, field) => {
    expect(checkRegistration({ ...input, ...part })).toMatchObject({
      ok: false,
      problem: { code, field: ['input', field] },
    });
  });

  it('takes names of 1 to 100 characters, counted as people do', () => {
    for (const name of ['A', '👩'.repeat(100)]) expect(checkRegistration({ ...input, name }).ok).toBe(true);
  });

  it('makes a customer, and tells of it by id alone', () => {
    expect(alice).toMatchObject({ _id: 'a1', version: 1, status: 'ACTIVE', roles: ['CUSTOMER'], phone: null });
    const about = { topic: 'users', key: 'a1' };
    expect(events).toEqual([
      { ...about, type: 'user.registered.v1', data: { userId: 'a1' } },
      { ...about, type: 'user.verification_requested.v1', data: { userId: 'a1', linkId: 'l1' } },
    ]);
    expect(alice.links).toEqual([{ ...link, purpose: 'VERIFY_EMAIL', email: input.email }]);
  });
});

it('takes any password of 10 to 200 characters, and says what to do with another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 250 }), (password) => {
      const length = [...password].length;
      const problem = passwordProblem(password, 'alice@shop.test');
      expect(problem === undefined).toBe(length >= 10 && length <= 200);
    }),
  );
});

describe('signing in', () => {
  it('answers an unknown address and a wrong password alike', () => {
    expect(signIn(undefined, false)).toEqual(signIn(alice, false));
  });

  it('tells that an account is suspended only after the right password', () => {
    const suspended = { ...alice, status: 'SUSPENDED' as const };
    expect(signIn(suspended, false)).toMatchObject({ problem: { code: 'BAD_CREDENTIALS' } });
    expect(signIn(suspended, true)).toMatchObject({ problem: { code: 'ACCOUNT_SUSPENDED' } });
  });

  it('does not open a deleted account', () => {
    expect(signIn({ ...alice, status: 'DELETED' }, true)).toMatchObject({ problem: { code: 'BAD_CREDENTIALS' } });
  });

  it('opens an active account with the right password', () => {
    expect(signIn(alice, true)).toMatchObject({ ok: true, value: alice });
  });

  it('goes on for active accounts alone', () => {
    expect(goOn(alice, 0).ok).toBe(true);
    expect(goOn({ ...alice, status: 'SUSPENDED' }, 0)).toMatchObject({ problem: { code: 'ACCOUNT_SUSPENDED' } });
    for (const gone of [undefined, { ...alice, status: 'DELETED' as const }])
      expect(goOn(gone, 0)).toMatchObject({ problem: { code: 'TOKEN_EXPIRED' } });
    expect(goOn({ ...alice, epoch: 1 }, 0)).toMatchObject({ problem: { code: 'TOKEN_EXPIRED' } });
  });
});
