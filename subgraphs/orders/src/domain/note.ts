import { fail, ok, type Decision } from '@shop/kit/result';
import type { Note, Order } from './order';
import { take } from './timeline';

const LONGEST = 2000;

/** A note for colleagues. Refuses an empty one, and names the field that it was given in. */
export function addNote(order: Order, note: Note, field = 'body'): Decision<Order, 'INVALID'> {
  const body = note.body.trim();
  if (!body || body.length > LONGEST) return fail('INVALID', `Write 1 to ${LONGEST} characters.`, [field]);
  return ok(withNote(order, { ...note, body }));
}

/** A decision and, when `note` has a text, the note beside it, as `note`: a text that is too long refuses both. */
export function withReason<C extends string>(decision: Decision<Order, C>, note: Note): Decision<Order, C | 'INVALID'> {
  if (!decision.ok || !note.body.trim()) return decision;
  const noted = addNote(decision.value, note, 'note');
  return noted.ok ? { ...noted, events: decision.events } : noted;
}

/** The order with a note, which staff is told of. */
export const withNote = (order: Order, note: Note): Order =>
  take({ ...order, notes: [...order.notes, note] }, 'NOTE_ADDED', 'A note was added.', {
    actor: note.authorId ? 'staff' : null,
    status: order.status,
  });
