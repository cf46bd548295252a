import { createHash } from 'node:crypto';

/** The same id in every shop, unlike any that the shop makes itself. */
export const idOf = (kind: string, name: string): string =>
  createHash('sha256').update(`shop seed ${kind} ${name}`).digest('hex').slice(0, 24);
