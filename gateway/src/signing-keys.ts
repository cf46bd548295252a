import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { unavailable } from '@shop/kit/errors';
import type { Logger } from '@shop/kit/log';

/** An unknown key is looked for at most this often, in ms: made-up key ids must not become load on users. */
const LOOK_AGAIN_MS = 5000;
/** Keys are asked for again in the background after this long, in ms, so that a withdrawn one ends. */
const STALE_AFTER_MS = 600_000;

/** The keys that sign access tokens: asked of users, remembered, asked again when a token names an unknown one. */
export class SigningKeys {
  private known?: { document: JSONWebKeySet; find: ReturnType<typeof createLocalJWKSet>; at: number };
  private asking?: Promise<void>;
  private askedAt = 0;

  constructor(
    private readonly ask: () => Promise<JSONWebKeySet>,
    private readonly log: Logger,
    private readonly now: () => number = Date.now,
  ) {}

  /** The public keys as a JWKS document. Rejects with UNAVAILABLE while they were never had. */
  async document(): Promise<JSONWebKeySet> {
    return (await this.had()).document;
  }

  /** Finds a token's key, for jose. Rejects with jose's JWKSNoMatchingKey when there is none, also after asking anew. */
  find: JWTVerifyGetKey = async (header, token) => {
    const { find, at } = await this.had();
    if (this.now() - at > STALE_AFTER_MS && this.mayAsk()) void this.load();
    try {
      return await find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !this.mayAsk()) throw error;
      await this.load();
      return this.known!.find(header, token);
    }
  };

  private async had() {
    if (!this.known) await this.load();
    return this.known!;
  }

  private mayAsk = () => this.now() - this.askedAt >= LOOK_AGAIN_MS;

  /** Asks once, however many wait. Rejects with UNAVAILABLE when users can't be asked and nothing is known yet. */
  load(): Promise<void> {
    this.askedAt = this.now();
    this.asking ??= this.ask()
      .then((document) => void (this.known = { document, find: createLocalJWKSet(document), at: this.now() }))
      .catch((error: unknown) => {
        this.log.warn({ err: error }, 'Signing keys could not be asked for.');
        if (!this.known) throw unavailable('Sign-in can not be checked right now. Try again in a moment.');
      })
      .finally(() => (this.asking = undefined));
    return this.asking;
  }
}
