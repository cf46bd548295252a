import { randomUUID } from 'node:crypto';
import { until } from '@shop/kit/testing';
import type { Client } from './client';
import type { House } from './house';
import { mailsTo } from './mailbox';

/** The password of whoever `registered` made. */
export const PASSWORD = 'a-good-Passw0rd';

const REGISTER =
  'mutation ($input: RegisterInput!) { register(input: $input) { accessToken user { id } userErrors { code } } }';

/** A customer of whom the house has not heard before, signed in. */
export async function registered(
  house: House,
  { name = 'Grace Example', email = `${randomUUID()}@example.com` } = {},
): Promise<{ client: Client; email: string; id: string }> {
  const client = await house.client();
  const { register } = await client.data(REGISTER, { input: { email, password: PASSWORD, name } });
  if (!register.accessToken) throw new Error(JSON.stringify(register.userErrors));
  client.token = register.accessToken as string;
  return { client, email, id: register.user.id as string };
}

/** Shows that an address is its owner's, by the link that was mailed to it. */
export async function verified(house: House, { client, email }: { client: Client; email: string }): Promise<void> {
  const mail = await until(async () => (await mailsTo(house, email)).find(({ kind }) => kind === 'EMAIL_VERIFICATION'));
  const token = /[?&]token=([^\s&"]+)/.exec(mail.text)?.[1];
  const { verifyEmail } = await client.data(
    'mutation ($token: String!) { verifyEmail(token: $token) { user { emailVerified } userErrors { code message } } }',
    { token },
  );
  if (!verifyEmail.user?.emailVerified) throw new Error(JSON.stringify(verifyEmail.userErrors));
}
