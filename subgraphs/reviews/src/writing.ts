import { randomUUID } from 'node:crypto';
import { DuplicateKey } from '@shop/kit/aggregates';
import { unauthenticated } from '@shop/kit/errors';
import { fail, type Problem } from '@shop/kit/result';
import { publicName } from './domain/author-name';
import { faultsOf, tidied, type Draft } from './domain/draft';
import type { Hold } from './domain/hold';
import { written, type Review } from './domain/review';
import type { Neighbours } from './neighbours';
import type { Deliveries } from './store/deliveries';
import type { Reviews } from './store/reviews';

/** The review, or all that is to be put right. */
export type Written = { review: Review; problems: [] } | { review: null; problems: Problem[] };

const refused = (...problems: Problem[]): Written => ({ review: null, problems });
const PRODUCT = ['input', 'productId'];

/** Writes reviews: each author one of a product, and only of what was delivered to them. */
export class WritingDesk {
  constructor(
    private readonly reviews: Reviews,
    private readonly deliveries: Deliveries,
    private readonly neighbours: Neighbours,
    private readonly hold: Hold,
  ) {}

  /** Answers the stored review, or why not. Rejects with UNAVAILABLE when who has to be asked is away. */
  async write(authorId: string, { productId, ...given }: { productId: string } & Draft): Promise<Written> {
    const draft = tidied(given) as Draft;
    const faults = faultsOf(draft);
    if (faults.length) return refused(...faults);
    const problem = await this.standsInTheWay(authorId, productId);
    if (problem) return refused(problem);
    const name = await this.neighbours.nameOf(authorId);
    if (name === null) throw unauthenticated();
    const author = { id: randomUUID(), productId, authorId, authorName: publicName(name), at: new Date() };
    return this.store(written(author, draft, this.hold));
  }

  private async standsInTheWay(authorId: string, productId: string): Promise<Problem | undefined> {
    if ((await this.reviews.ofAuthor(authorId, [productId])).length) return twice();
    if ((await this.deliveries.deliveredTo(authorId, [productId])).has(productId)) return undefined;
    const exists = await this.neighbours.productExists(productId);
    const notPurchased = 'You can review this product when it was delivered to you.';
    return exists
      ? fail('NOT_PURCHASED', notPurchased, PRODUCT).problem
      : fail('NOT_FOUND', 'There is no such product.', PRODUCT).problem;
  }

  private async store(decision: ReturnType<typeof written>): Promise<Written> {
    if (!decision.ok) return refused(decision.problem);
    try {
      await this.reviews.create(decision.value, decision.events);
    } catch (error) {
      // Two at once: one was first.
      if (error instanceof DuplicateKey) return refused(twice());
      throw error;
    }
    return { review: decision.value, problems: [] };
  }
}

const twice = (): Problem =>
  fail('ALREADY_EXISTS', 'You have reviewed this product; edit your review instead.', PRODUCT).problem;
