import { createHash } from 'node:crypto';
import { newAccount, type Role } from './domain/account';
import type { Parts } from './parts';

/** Sample accounts, all with one password. */
export interface UsersSeed {
  accounts: { email: string; name: string; roles: Role[] }[];
  password: string;
}

/** The id of a sample account: a UUID that follows from its address, the same in every shop. */
export function seedId(email: string): string {
  const hex = createHash('sha256').update(`shop seed account ${email}`).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-a$4-$5');
}

/** Adds the sample accounts that are missing; those that are there stay as they are. Throws in production. */
export async function seedUsers({ accounts, passwords, production }: Parts, { accounts: wanted, password }: UsersSeed) {
  if (production)
    throw new Error('Sample accounts have a password that everybody knows: NODE_ENV=production takes none.');
  const present = new Set((await accounts.byIds(wanted.map(({ email }) => seedId(email)))).map(({ _id }) => _id));
  for (const { email, name, roles } of wanted) {
    const id = seedId(email);
    if (present.has(id)) continue;
    const passwordHash = await passwords.hash(password);
    const made = newAccount({ id, email, name, roles, passwordHash, emailVerified: true, at: new Date() });
    await accounts.add(made.value, made.events);
  }
}
