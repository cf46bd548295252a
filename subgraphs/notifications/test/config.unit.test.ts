import { readNotificationsConfig } from '../src/config';

const NEEDED = {
  NOTIFICATIONS_MONGO_URL: 'mongodb://localhost/notifications',
  NOTIFICATIONS_SMTP_URL: 'smtp://localhost:25',
  NOTIFICATIONS_UNSUBSCRIBE_SECRET: 'x'.repeat(32),
};
const faultsOf = (env: Record<string, string>) => {
  try {
    readNotificationsConfig(env);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

it('needs a store, a mail server and a secret, and has the rest by itself', () => {
  expect(readNotificationsConfig(NEEDED)).toMatchObject({
    storefrontUrl: 'http://localhost:3000',
    apiUrl: 'http://localhost:8080',
    smsUrl: undefined,
    giveUpMs: 86_400_000,
  });
  for (const name of Object.keys(NEEDED)) expect(faultsOf({})).toContain(`${name} is not set`);
});

it.each([
  ['NOTIFICATIONS_SMTP_URL', 'http://mail'],
  ['NOTIFICATIONS_SMS_URL', 'twilio://nobody'],
  ['NOTIFICATIONS_FROM', 'Shop <a@b.test>\r\nBcc: x'],
  ['NOTIFICATIONS_STOREFRONT_URL', 'javascript:alert(1)'],
  ['NOTIFICATIONS_API_URL', 'https://shop.example/path'],
  ['NOTIFICATIONS_UNSUBSCRIBE_SECRET', 'short'],
])('refuses %s that is %s', (name, value) => {
  expect(faultsOf({ ...NEEDED, [name]: value })).toContain(`${name}:`);
});
