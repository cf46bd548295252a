import { randomBytes } from 'node:crypto';
import { hash, verify, type Algorithm } from '@node-rs/argon2';
import { passwordHashes } from '../metrics';

/** OWASP's argon2id numbers: 19 MiB, 2 passes, one lane; about 20 ms of one core. */
const COST = { algorithm: 2 as Algorithm.Argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** One keyboard may send an accented letter as one character, another as two. */
const typed = (password: string) => password.normalize('NFC');

/** Turns passwords into hashes and checks them. */
export interface Passwords {
  /** The password as it may be stored: argon2id in PHC form, with a salt of its own. */
  hash(password: string): Promise<string>;
  /** Whether the password is the one of the hash. Without a hash it takes as long and answers false. */
  matches(password: string, stored: string | null | undefined): Promise<boolean>;
}

/** Makes the one hash that unknown accounts are checked against, so that they cost what known ones cost. */
export async function openPasswords(): Promise<Passwords> {
  const make = (password: string) => {
    passwordHashes.inc({ kind: 'hash' });
    return hash(typed(password), COST);
  };
  const nobodys = await make(randomBytes(16).toString('hex'));
  return {
    hash: make,
    async matches(password, stored) {
      passwordHashes.inc({ kind: 'verify' });
      const same = await verify(stored ?? nobodys, typed(password));
      return same && !!stored;
    },
  };
}
