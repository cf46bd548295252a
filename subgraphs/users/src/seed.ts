import { createHash } from 'node:crypto';
import { blankAccount, type Role } from './domain/account';
import type { Address } from './domain/address';
import type { Parts } from './parts';

/** A sample account. Its address is verified, and it is sent no mails. */
export interface SampleAccount {
  email: string;
  name: string;
  roles: Role[];
  /** Now, when it is left out. */
  createdAt?: Date;
  /** As it is dialled from anywhere, such as +493012345. */
  phone?: string;
  /** The first is the default. */
  addresses?: Omit<Address, 'id' | 'isDefault'>[];
}

/** Sample accounts, all with one password. */
export interface UsersSeed {
  accounts: SampleAccount[];
  password: string;
}

/** The id of a sample account: a UUID that follows from its address, the same in every shop. */
export function seedId(email: string): string {
  const hex = createHash('sha256').update(`shop seed account ${email}`).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-a$4-$5');
}

/**
 * Adds the sample accounts that are missing, in bulk; those that are there stay as they are. Their password is hashed
 * once for all. Nobody is told of them. Throws in production.
 */
export async function seedUsers({ accounts, passwords, production }: Parts, { accounts: wanted, password }: UsersSeed) {
  if (production)
    throw new Error('Sample accounts have a password that everybody knows: NODE_ENV=production takes none.');
  const present = new Set((await accounts.byIds(wanted.map(({ email }) => seedId(email)))).map(({ _id }) => _id));
  const missing = wanted.filter(({ email }) => !present.has(seedId(email)));
  if (!missing.length) return;
  const passwordHash = await passwords.hash(password);
  await accounts.addQuietly(missing.map((sample) => accountOf(sample, passwordHash)));
}

const accountOf = ({ createdAt, addresses = [], ...sample }: SampleAccount, passwordHash: string) =>
  blankAccount({
    ...sample,
    id: seedId(sample.email),
    passwordHash,
    emailVerified: true,
    at: createdAt ?? new Date(),
    addresses: addresses.map((address, index) => ({
      ...address,
      id: seedId(`${sample.email} address ${index}`),
      isDefault: index === 0,
    })),
  });
