import { generateKeyPairSync } from 'node:crypto';
import { createConnection, type Connection } from 'mongoose';
import type { Answer } from '@shop/kit/ask';
import type { Env } from '@shop/kit/config';
import type { Caller } from '@shop/kit/identity';
import { freshMongo, startForTest, unique, type Neighbour } from '@shop/kit/testing';
import { users } from '../src/subgraph';

export const PASSWORD = 'correct horse battery';

export const REGISTER = `mutation ($input: RegisterInput!) {
  register(input: $input) { accessToken accessTokenExpiresAt refreshToken user { id name email } userErrors { code message field } }
}`;
export const LOGIN = `mutation ($input: LoginInput!) {
  login(input: $input) { accessToken refreshToken user { id email roles } userErrors { code message field } }
}`;
export const REFRESH = `mutation ($token: String) {
  refreshSession(refreshToken: $token) { accessToken refreshToken user { id } userErrors { code message field } }
}`;

/** One private Ed25519 key for signing, as USERS_SIGNING_KEYS wants it. */
export const signingKeys = () =>
  JSON.stringify([
    { ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kid: 'test', alg: 'EdDSA', use: 'sig' },
  ]);

/** The settings of users on a database of its own. */
export const usersEnv = (): Env => ({
  USERS_MONGO_URL: freshMongo('users'),
  USERS_SIGNING_KEYS: signingKeys(),
});

/** A registration's input: a new address each time. */
export const someone = (more: Record<string, unknown> = {}) => ({
  email: `${unique('someone')}@shop.test`,
  password: PASSWORD,
  name: 'Some One',
  ...more,
});

/** Starts users on the real store, with a cart that stands in by contract, and a look into the database. */
export async function startUsers(env: Env = {}, cart?: Neighbour) {
  const full = { ...usersEnv(), ...env };
  const test = await startForTest(users, full, cart && { cart });
  const database = await createConnection(full.USERS_MONGO_URL!).asPromise();
  const mutate = async (caller: Partial<Caller>, query: string, variables: Record<string, unknown>) =>
    theOnly(await test.as(caller).ask(query, variables));
  return {
    ...test,
    test,
    database,
    register: (input: object, caller: Partial<Caller> = {}) => mutate(caller, REGISTER, { input }),
    login: (input: object, caller: Partial<Caller> = {}) => mutate(caller, LOGIN, { input }),
    refresh: (token: string | undefined, caller: Partial<Caller> = {}) => mutate(caller, REFRESH, { token }),
    async stop() {
      await drop(database);
      await test.stop();
    },
  };
}
export type Started = Awaited<ReturnType<typeof startUsers>>;

async function drop(database: Connection) {
  await database.dropDatabase();
  await database.close();
}

/** An AuthPayload as a test that expects success reads it, with the extensions that go to the gateway beside it. */
export interface Payload {
  accessToken: string;
  accessTokenExpiresAt: string;
  refreshToken: string;
  user: { id: string; name: string; email: string };
  userErrors: { code: string; message: string; field: string[] | null }[];
  extensions: Answer['extensions'];
}

/** The payload of the one root field; an answer with errors fails the test with them. */
function theOnly({ data, errors, extensions }: Answer): Payload {
  if (errors) throw new Error(JSON.stringify(errors));
  return { ...(Object.values(data!)[0] as Payload), extensions };
}
