import { generateKeyPairSync } from 'node:crypto';
import { createConnection, type Connection } from 'mongoose';
import type { Answer } from '@shop/kit/ask';
import type { Env } from '@shop/kit/config';
import type { Caller } from '@shop/kit/identity';
import { freshMongo, startForTest, unique, until, type Neighbour } from '@shop/kit/testing';
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

/** Starts users on the real store, with others that stand in by contract, and a look into the database. */
export async function startUsers(env: Env = {}, cart?: Neighbour, others: Record<string, Neighbour> = {}) {
  const full = { ...usersEnv(), ...env };
  const test = await startForTest(users, full, { ...others, ...(cart && { cart }) });
  const database = await createConnection(full.USERS_MONGO_URL!).asPromise();
  const mutate = async (caller: Partial<Caller>, query: string, variables: Record<string, unknown>) =>
    theOnly<Payload>(await test.as(caller).ask(query, variables));
  return {
    ...test,
    test,
    database,
    register: (input: object, caller: Partial<Caller> = {}) => mutate(caller, REGISTER, { input }),
    login: (input: object, caller: Partial<Caller> = {}) => mutate(caller, LOGIN, { input }),
    /** The answer of one mutation of any kind. */
    change: async (caller: Partial<Caller>, query: string, variables: Record<string, unknown> = {}) =>
      theOnly<Changed>(await test.as(caller).ask(query, variables)),
    refresh: (token: string | undefined, caller: Partial<Caller> = {}) => mutate(caller, REFRESH, { token }),
    async stop() {
      await drop(database);
      await test.stop();
    },
  };
}
export type Started = Awaited<ReturnType<typeof startUsers>>;

/** An event as it comes from Kafka. */
export interface Told {
  type: string;
  subject: string;
  data: { userId: string; linkId?: string; sessionId?: string };
}

/** Hears all that users tells from now on. */
export async function hearing(shop: Started) {
  const told: Told[] = [];
  const consumer = await shop.broker.consume({
    group: 'listener',
    topics: ['users'],
    fromBeginning: true,
    onMessage: async ({ value }) => void told.push(JSON.parse(String(value)) as Told),
  });
  const of = (userId: string, kind: string) =>
    told.filter(({ type, subject }) => subject === userId && type === `user.${kind}.v1`);
  return {
    told,
    of,
    /** Waits until an account was told of `count` times, and answers the last. */
    last: (userId: string, kind: string, count = 1) =>
      until(() => of(userId, kind).length >= count && of(userId, kind).at(-1), 30_000),
    stop: () => consumer.stop(),
  };
}
export type Heard = Awaited<ReturnType<typeof hearing>>;

const MAIL_LINK = 'query ($id: ID!) { mailLink(id: $id) { token expiresAt email purpose } }';

/** What users tells the one who mails a link. */
export async function mailLink(shop: Started, id: string) {
  const { data } = await shop.as({ service: 'notifications' }).ask(MAIL_LINK, { id });
  return data!.mailLink as { token: string; expiresAt: string; email: string; purpose: string } | null;
}

/** Somebody with an account, as they call from the device that they registered on. */
export async function signedUp(shop: Started, caller: Partial<Caller> = {}) {
  const input = someone();
  const { user, refreshToken, extensions } = await shop.register(input, caller);
  const me = { ...extensions!.caller } as Caller;
  return { id: user.id, email: input.email, me, refreshToken, ask: shop.as(me).ask };
}

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

/** A payload of what changes something, as far as it was asked for. */
export interface Changed {
  ok: boolean;
  user: Record<string, unknown> | null;
  address: Record<string, unknown> | null;
  userErrors: { code: string; message: string; field: string[] | null }[];
}

/** The payload of the one root field; an answer with errors fails the test with them. */
function theOnly<T>({ data, errors, extensions }: Answer): T & { extensions: Answer['extensions'] } {
  if (errors) throw new Error(JSON.stringify(errors));
  return { ...(Object.values(data!)[0] as T), extensions };
}
