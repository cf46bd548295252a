import { performance } from 'node:perf_hooks';

/** Longer than the work behind an answer takes while a machine is not overloaded. */
const STEP_MS = 100;

/**
 * Answers at a whole step after the beginning, so that small differences of the work behind the answer, such as whether a
 * document was there already, can't be seen in its time. Answers that are not to be hidden, as `hides` says, are given at once.
 */
export async function evenly<T>(work: Promise<T>, hides: (answer: T) => boolean = () => true): Promise<T> {
  const begun = performance.now();
  const answer = await work;
  if (!hides(answer)) return answer;
  const over = (performance.now() - begun) % STEP_MS;
  await new Promise((resolve) => setTimeout(resolve, STEP_MS - over));
  return answer;
}
