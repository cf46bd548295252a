import { generateKeyPairSync, randomBytes, randomUUID, type JsonWebKey } from 'node:crypto';
import { readJson, writeJson } from './files';

/** What a copy of the shop must keep to itself; made at its first start. */
export interface Secrets {
  postgresPassword: string;
  /** Signs what the gateway vouches for towards subgraphs. */
  identity: string;
  /** Signs guest ids. */
  guest: string;
  /** Signs unsubscribe links. */
  unsubscribe: string;
  /** Signs the webhooks of the simulated payment provider. */
  webhook: string;
  /** Private Ed25519 keys (JWK) that sign access tokens; the first signs, all verify. */
  signingKeys: JsonWebKey[];
}

/** The secrets in the file (mode 600), made when it is missing. */
export function readSecrets(file: string): Secrets {
  const kept = readJson<Partial<Secrets>>(file, {});
  const secrets = { ...newSecrets(), ...kept };
  if (Object.keys(kept).length < Object.keys(secrets).length) writeJson(file, secrets);
  return secrets;
}

const newSecrets = (): Secrets => ({
  postgresPassword: randomBytes(16).toString('hex'),
  identity: randomBytes(32).toString('hex'),
  guest: randomBytes(32).toString('hex'),
  unsubscribe: randomBytes(32).toString('hex'),
  webhook: randomBytes(32).toString('hex'),
  signingKeys: [newSigningKey()],
});

function newSigningKey(): JsonWebKey {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { ...jwk, kid: randomUUID(), alg: 'EdDSA', use: 'sig' };
}
