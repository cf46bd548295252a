/** How much a caller may ask for: so many at once, and so many a minute in the long run. */
export interface Rate {
  perMinute: number;
  burst: number;
}

/** A decision about one request, for its headers. */
export interface Verdict {
  isAllowed: boolean;
  limit: number;
  /** What may still be asked for at once. */
  remaining: number;
  /** In ms: until the refused request would be allowed; 0 when it was. */
  retryAfterMs: number;
  /** In ms: until the whole burst is there again. */
  resetMs: number;
}

/**
 * The generic cell rate algorithm: one number is kept a caller, the time (in ms) at which all that it asked for so far
 * is paid off. Answers the decision and that time as it is from now on.
 */
export function gcra(paidOffAt: number, now: number, { perMinute, burst }: Rate, cost = 1) {
  const interval = 60_000 / perMinute;
  const whole = interval * burst;
  const owed = Math.max(paidOffAt, now) - now;
  const wanted = owed + interval * cost;
  const isAllowed = wanted <= whole;
  const after = isAllowed ? wanted : owed;
  const verdict: Verdict = {
    isAllowed,
    limit: burst,
    remaining: Math.max(0, Math.floor((whole - after) / interval)),
    retryAfterMs: isAllowed ? 0 : Math.ceil(wanted - whole),
    resetMs: Math.ceil(after),
  };
  return { verdict, paidOffAt: now + after };
}

/**
 * The same in Redis, in one call and by Redis' clock, so that all gateways count together. KEYS[1]: the caller. ARGV: ms
 * an item, burst, cost. Answers 1 or 0 (allowed), what is owed and what was wanted, in ms. An idle caller leaves no key.
 */
export const GCRA_LUA = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local interval = tonumber(ARGV[1])
local whole = interval * tonumber(ARGV[2])
local owed = math.max((tonumber(redis.call('GET', KEYS[1])) or 0) - now, 0)
local wanted = owed + interval * tonumber(ARGV[3])
if wanted > whole then return {0, math.ceil(owed), math.ceil(wanted)} end
redis.call('SET', KEYS[1], string.format('%.3f', now + wanted), 'PX', math.ceil(wanted) + 1)
return {1, math.ceil(wanted), math.ceil(wanted)}
`;

/** The decision that the script's answer stands for. */
export function verdictOf([allowed, owed, wanted]: [number, number, number], { perMinute, burst }: Rate): Verdict {
  const interval = 60_000 / perMinute;
  const whole = interval * burst;
  return {
    isAllowed: allowed === 1,
    limit: burst,
    remaining: Math.max(0, Math.floor((whole - owed) / interval)),
    retryAfterMs: allowed === 1 ? 0 : Math.max(1, Math.ceil(wanted - whole)),
    resetMs: owed,
  };
}
