import { createHmac, timingSafeEqual } from 'node:crypto';
import { KINDS, type Kind } from './domain/kinds';

/** Who wants no more mails of a kind: an account, or somebody without one, by a mark made from their address. */
export type Unsubscriber = { userId: string; kind: Kind } | { mark: string };

const LONGEST = 1000;

/** Makes and reads the tokens of unsubscribe links: signed, and good for ever. */
export class Unsubscribing {
  constructor(private readonly secret: string) {}

  /** The token of a link for an account. */
  forAccount = (userId: string, kind: Kind): string => this.token(['account', userId, kind]);

  /** The token of a link for somebody without an account; their address is not in it. */
  forAddress = (email: string, kind: Kind): string => this.token(['address', this.mark(email, kind)]);

  /** What stands for an address and a kind: it can't be turned back, nor made without the secret. */
  mark = (email: string, kind: Kind): string => this.signature('mark', `${kind} ${email.trim().toLowerCase()}`);

  /** Whom a token is for; undefined when it is none of ours. */
  read(token: string): Unsubscriber | undefined {
    const [text = '', signature = '', ...more] = token.length > LONGEST ? [] : token.split('.');
    if (more.length || !same(signature, this.signature('token', text))) return undefined;
    const [sort, id, kind] = JSON.parse(Buffer.from(text, 'base64url').toString()) as string[];
    if (sort === 'address') return { mark: id! };
    return KINDS.includes(kind as Kind) ? { userId: id!, kind: kind as Kind } : undefined;
  }

  private token(parts: string[]): string {
    const text = Buffer.from(JSON.stringify(parts)).toString('base64url');
    return `${text}.${this.signature('token', text)}`;
  }

  private signature = (purpose: string, text: string): string =>
    createHmac('sha256', this.secret).update(`${purpose}:${text}`).digest('base64url');
}

function same(given: string, known: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(known)];
  return a.length === b.length && timingSafeEqual(a, b);
}
