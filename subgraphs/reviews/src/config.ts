import { z } from 'zod';
import { readConfig, setting, wholeNumber, type Env } from '@shop/kit/config';
import { HOLDS } from './domain/hold';

/** The settings of reviews; the README lists them. */
export const readReviewsConfig = (env: Env = process.env) =>
  readConfig(env, {
    mongoUrl: setting(
      'REVIEWS_MONGO_URL',
      z.string().regex(/^mongodb(\+srv)?:\/\/./, 'begins with mongodb:// or mongodb+srv://'),
    ),
    /** Which new words wait for staff. */
    hold: setting('REVIEWS_HOLD', z.enum(HOLDS).default('links')),
    /** So many undecided reports take a review out of the public. */
    reportsToHide: setting('REVIEWS_REPORTS_TO_HIDE', wholeNumber().default(3)),
    /** How often it looks by itself for ratings to count again, in ms. */
    sweepEveryMs: setting('REVIEWS_SWEEP_MS', wholeNumber().default(1000)),
  });

export type ReviewsConfig = ReturnType<typeof readReviewsConfig>;
