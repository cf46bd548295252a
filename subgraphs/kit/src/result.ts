import type { NewEvent } from '@shop/schema/events/event';

/** What a rule refuses: a stable code, a sentence for people, and the input field it is about. */
export interface Problem<C extends string = string> {
  code: C;
  message: string;
  field?: string[];
}

/** An answer, or the problem that stands in its way. */
export type Result<T, C extends string = never> = { ok: true; value: T } | { ok: false; problem: Problem<C> };

/** A rule's answer: the state as it is to be, with the events that tell of it, or a problem. */
export type Decision<T, C extends string = never> =
  { ok: true; value: T; events: NewEvent[] } | { ok: false; problem: Problem<C> };

/** The rule agrees: `value` is the new state, `events` tell of the change. The same value without events is "nothing to do". */
export const ok = <T>(value: T, events: NewEvent[] = []) => ({ ok: true as const, value, events });

/** The rule refuses, with a code, a sentence that says what to do, and the input field that is at fault. */
export const fail = <C extends string>(code: C, message: string, field?: string[]) => ({
  ok: false as const,
  problem: { code, message, ...(field && { field }) },
});
