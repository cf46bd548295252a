import { noticeOf, signatureOf } from '../src/webhook';

const secret = 'a-secret-between-us-and-them';
const body = '{"key":"p1"}';
const now = 1_800_000_000_000;
const signed = signatureOf(secret, body, now);

it('reads what is signed and of now', () => {
  expect(noticeOf(secret, body, signed, now)).toBe('p1');
  expect(noticeOf(secret, body, signed, now + 299_000)).toBe('p1');
});

it.each([
  ['another body', '{"key":"p2"}', signed, now],
  ['another secret', body, signatureOf('some-other-secret', body, now), now],
  ['an old one', body, signed, now + 301_000],
  ['one from tomorrow', body, signatureOf(secret, body, now + 86_400_000), now],
  ['another time than was signed', body, signed.replace(String(now), String(now + 1)), now],
  ['no signature', body, '', now],
  ['half a signature', body, signed.slice(0, -2), now],
  ['no JSON', 'key=p1', signatureOf(secret, 'key=p1', now), now],
  ['no key', '{}', signatureOf(secret, '{}', now), now],
])('believes nothing of %s', (_what, text, signature, at) => {
  expect(noticeOf(secret, text, signature, at)).toBeNull();
});
