import { join } from 'node:path';
import { programEnvironment, withDatabase } from '../src/environment';
import { Ports } from '../src/ports';
import { readSecrets } from '../src/secrets';
import { openSite } from '../src/site';
import { temporaryFolder } from './folders';

const addresses = {
  MONGO_URL: 'mongodb://a:1,b:2/?replicaSet=rs',
  POSTGRES_URL: 'postgres://shop:secret@127.0.0.1:5/postgres',
  REDIS_URL: 'redis://127.0.0.1:6',
  KAFKA_BROKERS: '127.0.0.1:7',
};

it.each([
  ['redis://127.0.0.1:6', '0', 'redis://127.0.0.1:6/0'],
  ['postgres://u:p@h:5/postgres?sslmode=require', 'payments', 'postgres://u:p@h:5/payments?sslmode=require'],
  ['mongodb://a:1,b:2/?replicaSet=rs', 'users', 'mongodb://a:1,b:2/users?replicaSet=rs'],
  ['mongodb://a:1?replicaSet=rs', 'users', 'mongodb://a:1/users?replicaSet=rs'],
])('puts a database into %s', (url, database, expected) => {
  expect(withDatabase(url, database)).toBe(expected);
});

it('derives what is not set, and leaves alone what is', async () => {
  const data = temporaryFolder();
  const site = { ...openSite({ SHOP_DATA: data }, () => undefined), ports: new Ports(join(data, 'ports.json')) };
  const settings = await programEnvironment(site, addresses, { GATEWAY_PORT: '9999', KAFKA_BROKERS: 'kafka:9092' });
  expect(settings).toMatchObject({
    GATEWAY_PORT: '9999',
    KAFKA_BROKERS: 'kafka:9092',
    GATEWAY_REDIS_URL: 'redis://127.0.0.1:6/0',
    IDENTITY_SECRET: site.secrets.identity,
    LISTEN_HOST: '127.0.0.1',
  });
  expect(JSON.parse(settings.USERS_SIGNING_KEYS ?? '')).toEqual([
    expect.objectContaining({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' }),
  ]);
});

it('keeps its secrets from start to start', () => {
  const file = join(temporaryFolder(), 'secrets.json');
  expect(readSecrets(file)).toEqual(readSecrets(file));
});
