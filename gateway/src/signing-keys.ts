import { setTimeout as sleep } from 'node:timers/promises';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { unavailable } from '@shop/kit/errors';
import type { Logger } from '@shop/kit/log';
import { Watchers } from './watchers';

/** An unknown key is looked for at most this often, in ms: made-up key ids must not become load on users. */
const LOOK_AGAIN_MS = 1000;

const unchecked = () => unavailable('Sign-in can not be checked right now. Try again in a moment.');

/**
 * The keys that sign access tokens: asked of users at each `load`, and when a token names an unknown one, so that those
 * of a new key are good at once. While users is away, the known keys go on to serve.
 */
export class SigningKeys {
  /** Changes with the keys: what was verified before may no longer be good. */
  version = 0;
  private readonly watchers = new Watchers();
  private known?: { document: JSONWebKeySet; find: ReturnType<typeof createLocalJWKSet> };
  private asking?: Promise<void>;
  private lookingAgain?: Promise<void>;
  private lookedAt = -Infinity;
  private isAway = false;

  constructor(
    private readonly ask: () => Promise<JSONWebKeySet>,
    private readonly log: Logger,
    private readonly lookAgainMs = LOOK_AGAIN_MS,
  ) {}

  /** The public keys as a JWKS document. Rejects with UNAVAILABLE while they were never had. */
  async document(): Promise<JSONWebKeySet> {
    return (await this.had()).document;
  }

  /**
   * Finds a token's key, for jose. Rejects with jose's JWKSNoMatchingKey when there is none, also after asking anew, and
   * with UNAVAILABLE when users can't be asked.
   */
  find: JWTVerifyGetKey = async (header, token) => {
    const { find } = await this.had();
    try {
      return await find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.lookAgain();
      if (this.isAway) throw unchecked();
      return this.known!.find(header, token);
    }
  };

  /** Calls `onChange` each time the keys are others than before, until the answered function is called. */
  watch(onChange: () => void): () => void {
    return this.watchers.add('keys', onChange);
  }

  private async had() {
    if (!this.known) await this.load();
    return this.known!;
  }

  /** Asks anew, for all who wait together, as soon as it may be asked again. */
  private lookAgain(): Promise<void> {
    const inMs = Math.max(0, this.lookedAt + this.lookAgainMs - performance.now());
    return (this.lookingAgain ??= sleep(inMs)
      .then(() => {
        this.lookedAt = performance.now();
        return this.load();
      })
      .finally(() => (this.lookingAgain = undefined)));
  }

  /** Asks once, however many wait. Rejects with UNAVAILABLE when users can't be asked and nothing is known yet. */
  load(): Promise<void> {
    this.asking ??= this.ask()
      .then((document) => this.take(document))
      .catch((error: unknown) => {
        if (!this.isAway) this.log.warn({ err: error }, 'Signing keys could not be asked for; it is tried again.');
        this.isAway = true;
        if (!this.known) throw unchecked();
      })
      .finally(() => (this.asking = undefined));
    return this.asking;
  }

  private take(document: JSONWebKeySet): void {
    this.isAway = false;
    if (JSON.stringify(document) === JSON.stringify(this.known?.document)) return;
    this.known = { document, find: createLocalJWKSet(document) };
    this.version += 1;
    this.watchers.call('keys');
  }
}
