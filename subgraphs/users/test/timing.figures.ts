import { performance } from 'node:perf_hooks';
import { LOGIN, PASSWORD, startUsers, type Started } from './start';

const TRIES = 200;
let shop: Started;
beforeAll(async () => {
  shop = await startUsers({ USERS_LINKS_PER_ADDRESS: '100000', USERS_LOGIN_ATTEMPTS_PER_ADDRESS: '100000' });
  const account = (_: unknown, n: number) => ({
    email: `known${n}@shop.test`,
    name: 'K',
    roles: ['CUSTOMER' as const],
  });
  await shop.running.seed({ password: PASSWORD, accounts: Array.from({ length: TRIES }, account) });
});
afterAll(() => shop?.stop());

/** How likely a known account takes longer than an unknown one; 0.5 tells nothing. */
function auc(known: number[], unknown: number[]): number {
  const wins = known.map((one) => unknown.filter((other) => one > other).length);
  const ties = known.map((one) => unknown.filter((other) => one === other).length);
  const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
  return (total(wins) + total(ties) / 2) / (known.length * unknown.length);
}

/** Times each operation for known and unknown addresses in turn, each address once. */
async function timed(operation: (email: string) => Promise<unknown>) {
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let n = 0; n < TRIES; n++)
    for (const kind of n % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
      const begun = performance.now();
      await operation(`${kind}${n}@shop.test`);
      times[kind].push(performance.now() - begun);
    }
  return times;
}

const RESET = 'mutation ($email: EmailAddress!) { requestPasswordReset(email: $email) { ok } }';
const from = { ipAddress: '10.5.0.1' };

it.each([
  ['signing in', LOGIN, (email: string) => ({ input: { email, password: 'not the password' } })],
  ['asking for a reset', RESET, (email: string) => ({ email })],
])(
  `${TRIES} times of %s don't tell known accounts from unknown ones`,
  async (what, query, variables) => {
    const caller = shop.as(from);
    const { known, unknown } = await timed((email) => caller.ask(query, variables(email)));
    const figure = auc(known, unknown);
    process.stdout.write(`${what}: AUC ${figure.toFixed(3)} over ${TRIES} tries each\n`);
    expect(Math.abs(figure - 0.5)).toBeLessThanOrEqual(0.05);
  },
  600_000,
);
