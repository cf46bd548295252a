import { deviceIdOf } from '../src/auth/device';
import { openMailLinks } from '../src/auth/mail-links';
import { blankAccount } from '../src/domain/account';
import { signedInFrom } from '../src/domain/device';
import { askEmailChange, askVerification } from '../src/domain/email';
import { goodLink } from '../src/domain/link';
import { changePassword } from '../src/domain/password-change';

const lives = { VERIFY_EMAIL: 3_600_000, CHANGE_EMAIL: 3_600_000, RESET_PASSWORD: 60_000 };
const [older, newer] = [{ d: 'the older key' }, { d: 'the newer key' }];
const now = new Date('2026-01-01T00:00:00Z');
const link = (id: string) => ({ id, expiresAt: new Date(now.getTime() + 1000) });
const alice = blankAccount({
  id: 'a1',
  email: 'alice@shop.test',
  name: 'Alice',
  passwordHash: 'hash',
  roles: ['CUSTOMER'],
  emailVerified: false,
  at: now,
});
const valueOf = <T>(decision: { ok: true; value: T } | { ok: false }) => (decision as { value: T }).value;

describe('the tokens of mailed links', () => {
  const links = openMailLinks([newer, older], lives);

  it('open the link that they were made for', () => {
    const { id } = links.make('VERIFY_EMAIL');
    expect(links.read(links.tokenOf(id))).toBe(id);
    expect(links.make('VERIFY_EMAIL').id).not.toBe(id);
  });

  it('go on opening it when the key was replaced, and not when it is gone', () => {
    const token = openMailLinks([older], lives).tokenOf('A'.repeat(22));
    expect(links.read(token)).toBe('A'.repeat(22));
    expect(openMailLinks([newer], lives).read(token)).toBeUndefined();
  });

  it.each(['', 'x', `${'A'.repeat(22)}.${'A'.repeat(43)}`, `${'A'.repeat(22)}.`, '.'])('are not read from %j', (text) =>
    expect(links.read(text)).toBeUndefined(),
  );

  it('are good for as long as their purpose allows', () => {
    const livesFor = (purpose: keyof typeof lives) => links.make(purpose).expiresAt.getTime() - Date.now();
    expect(livesFor('RESET_PASSWORD')).toBeLessThanOrEqual(60_000);
    expect(livesFor('VERIFY_EMAIL')).toBeGreaterThan(3_590_000);
  });
});

describe('the links of an account', () => {
  const asked = valueOf(askVerification(alice, link('l1')));

  it('are replaced by newer ones of their purpose alone', () => {
    const both = valueOf(askEmailChange(valueOf(askVerification(asked, link('l2'))), 'b@shop.test', link('l3')));
    expect(both.links.map(({ id, email }) => [id, email])).toEqual([
      ['l2', 'alice@shop.test'],
      ['l3', 'b@shop.test'],
    ]);
  });

  it('end with their time', () => {
    expect(goodLink(asked, 'l1', new Date(now.getTime() + 999))).toBeDefined();
    expect(goodLink(asked, 'l1', new Date(now.getTime() + 1000))).toBeUndefined();
  });

  it('outlive another password when they only verify the address', () => {
    const moving = valueOf(askEmailChange(asked, 'b@shop.test', link('l2')));
    const { value } = changePassword(moving, 'other hash');
    expect(value).toMatchObject({ passwordHash: 'other hash', epoch: 1, links: [{ id: 'l1' }] });
  });
});

describe('devices', () => {
  it('are news when another was known before, and only then', () => {
    const first = signedInFrom(alice, 'd1', 's1') as { value: typeof alice; events: unknown[] };
    expect(first.events).toEqual([]);
    expect(signedInFrom(first.value, 'd1', 's2')).toMatchObject({ value: first.value, events: [] });
    expect(signedInFrom(first.value, 'd2', 's3')).toMatchObject({
      value: { devices: ['d1', 'd2'] },
      events: [{ type: 'user.signed_in.v1', data: { userId: 'a1', sessionId: 's3' } }],
    });
  });

  it('are forgotten, the longest known first, when there are more than 20', () => {
    let account = alice;
    for (let n = 0; n < 25; n++) account = valueOf(signedInFrom(account, `d${n}`, 's'));
    expect([account.devices.length, account.devices[0]]).toEqual([20, 'd5']);
  });

  it('are told apart by the guest of a browser, and by the name of another program', () => {
    const of = (caller: object) => deviceIdOf({ roles: [], scopes: [], ...caller });
    const browser = { browser: true, guestId: 'g1', userAgent: 'Firefox' };
    expect(of(browser)).toBe(of({ ...browser, userAgent: 'Firefox 2' }));
    expect(of(browser)).not.toBe(of({ ...browser, guestId: 'g2' }));
    expect(of({ guestId: 'g1', userAgent: 'App' })).toBe(of({ guestId: 'g2', userAgent: 'App' }));
    expect(of({ userAgent: 'App' })).not.toBe(of({ userAgent: 'App 2' }));
  });
});
