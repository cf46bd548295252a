import type { ReviewStatus } from './domain/review';

/** A review of the sample data. */
export interface ReviewSeed {
  id: string;
  productId: string;
  authorId: string;
  /** As the public sees it, such as "Alice M." */
  authorName: string;
  /** 1 to 5. */
  rating: number;
  title: string;
  body: string;
  createdAt: Date;
  /** Accounts that found it helpful; each once, never the author. */
  helpfulVoters: string[];
  /** The shop's answer. */
  reply?: string;
  status: ReviewStatus;
  /** Whether the product was delivered to the author. */
  verified: boolean;
  /** One an account, never the author; staff has not decided about them yet. */
  reports?: { by: string; reason: string; at: Date }[];
}

/** Sample reviews: one an author and product. */
export type ReviewsSeed = ReviewSeed[];
