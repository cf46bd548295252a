import { call } from './calls';
import type { JobKind } from './jobs';
import { claimErrands, endErrand, postponeErrand, renewErrands, type Errand } from './store/errands';
import { settle } from './store/methods';
import type { Surroundings } from './worker';

/** An errand that gets no answer is run again ever later, up to this long, in ms. */
const LONGEST_DELAY_MS = 60_000;

/** What the provider is to be told of saved methods: it is told until it answers. */
export const errandJobs = (around: Surroundings, ending: AbortSignal): JobKind<Errand> => ({
  name: 'errands for saved methods',
  claim: (limit, leaseMs) => claimErrands(around.postgres, limit, leaseMs),
  renew: (claims, leaseMs) => renewErrands(around.postgres, claims, leaseMs),
  async work(errand) {
    const { log, settings } = around;
    const parts = { log, ending, deadlineMs: settings.providerDeadlineMs };
    const end = await call(parts, (signal) => run(errand, around, signal));
    if (end) return end();
    const delayMs = settings.retryDelayMs * 2 ** Math.min(errand.tries, 12);
    await postponeErrand(around.postgres, errand, ending.aborted ? 0 : Math.min(delayMs, LONGEST_DELAY_MS));
  },
});

/** Tells the provider; answers how what it said is stored. */
async function run(errand: Errand, around: Surroundings, signal: AbortSignal): Promise<() => Promise<void>> {
  const { postgres, provider } = around;
  const { id: key, kind, customerId: customer, paymentId } = errand;
  const end = async () => void (await endErrand(postgres, errand));
  if (kind === 'FORGET') await provider.forgetCustomer(customer, signal);
  if (kind === 'REMOVE') await provider.removeMethod({ key, customer }, signal);
  if (kind !== 'KEEP') return end;
  const kept = await provider.keepMethod({ key, customer, from: { authorization: paymentId! } }, signal);
  return kept.outcome === 'KEPT' ? async () => void (await settle(postgres, errand, kept)) : end;
}
