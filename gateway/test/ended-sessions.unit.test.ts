import { openLog } from '@shop/kit/log';
import { EndedSessions } from '../src/ended-sessions';

const LIFE_MS = 600_000;
const START = Date.parse('2026-01-01T00:00:00Z');

/** Users, as far as ended sessions go: when it was asked since when, and what it answers. */
function known() {
  const state = { clock: START, ended: [] as string[], since: [] as number[], isThere: true };
  const ask = async (since: Date) => {
    state.since.push(since.getTime() - START);
    if (!state.isThere) throw new Error('away');
    return state.ended;
  };
  return {
    state,
    sessions: new EndedSessions({ ask, tokenLifeMs: LIFE_MS, log: openLog('silent'), now: () => state.clock }),
  };
}

it('asks at first for all whose tokens may live, then for what is new, with a margin for clocks', async () => {
  const { state, sessions } = known();
  await sessions.look();
  state.clock += 2000;
  await sessions.look();
  state.clock += 2000;
  await sessions.look();
  expect(state.since).toEqual([-LIFE_MS - 60_000, -60_000, -58_000]);
});

it('asks once, however many look', async () => {
  const { state, sessions } = known();
  await Promise.all([sessions.look(), sessions.look()]);
  expect(state.since).toHaveLength(1);
});

it('keeps a session for as long as its tokens live and a minute, then forgets it', async () => {
  const { state, sessions } = known();
  state.ended = ['one'];
  await sessions.look();
  state.ended = [];
  state.clock += LIFE_MS + 59_999;
  await sessions.look();
  expect([sessions.has('one'), sessions.has('two')]).toEqual([true, false]);
  state.clock += 1;
  await sessions.look();
  expect(sessions.has('one')).toBe(false);
});

it('goes on with what it knows while users is away, and then asks for all that it missed', async () => {
  const { state, sessions } = known();
  state.ended = ['one'];
  await sessions.look();
  state.isThere = false;
  state.clock += 300_000;
  await sessions.look();
  expect(sessions.has('one')).toBe(true);
  Object.assign(state, { isThere: true, ended: ['two'] });
  await sessions.look();
  expect(sessions.has('two')).toBe(true);
  expect(state.since.at(-1)).toBe(-60_000);
});

it('tells who watches a session, once, and whoever comes late at once', async () => {
  const { state, sessions } = known();
  const told: string[] = [];
  sessions.watch('one', () => void told.push('first'));
  sessions.watch('one', () => void told.push('second'))();
  sessions.watch('two', () => void told.push('other'));
  state.ended = ['one'];
  await sessions.look();
  await sessions.look();
  sessions.watch('one', () => void told.push('late'));
  expect(told).toEqual(['first', 'late']);
});
