import { setTimeout as wait } from 'node:timers/promises';
import { ok, type Result } from '@shop/kit/result';
import { refusedByHand, requestProblem, type RequestByHand } from './domain/by-hand';
import { note, outcomeOf } from './store/by-hand';
import type { Acting } from './worker';

/** How long finance is kept waiting for the provider, in ms; after that the payment tells how it went. */
const PATIENCE_MS = 8000;
const LOOK_EVERY_MS = 25;

/**
 * Has a payment captured, refunded or let go for `actor`, and waits a while for the provider. Answers the payment's id
 * once it is done, or is still being asked for: it stands in a row and is not forgotten.
 */
export async function byHand(
  { postgres, ending, wake }: Acting,
  asked: RequestByHand,
  actor: string,
): Promise<Result<string, string>> {
  const problem = requestProblem(asked);
  if (problem) return problem;
  const noted = await note(postgres, asked, actor);
  if (!noted.ok) return noted;
  wake();
  for (let waited = 0; waited < PATIENCE_MS && !ending.aborted; waited += LOOK_EVERY_MS) {
    const outcome = await outcomeOf(postgres, noted.value);
    if (outcome) return outcome.refused ? refusedByHand(outcome.refused) : ok(asked.paymentId);
    await wait(LOOK_EVERY_MS);
  }
  return ok(asked.paymentId);
}
