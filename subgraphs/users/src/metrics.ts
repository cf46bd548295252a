import { Counter } from 'prom-client';

/** Counts argon2id runs: each costs 19 MiB and about 20 ms of a core, so that a rise is somebody who guesses. */
export const passwordHashes = new Counter({
  name: 'shop_users_password_hashes_total',
  help: 'Passwords that were hashed, to store them (hash) or to check one (verify).',
  labelNames: ['kind'],
});
