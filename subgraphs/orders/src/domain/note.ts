import { fail, ok, type Decision } from '@shop/kit/result';
import type { Note, Order } from './order';
import { take } from './timeline';

const LONGEST = 2000;

/** A note for colleagues. Refuses an empty one. */
export function addNote(order: Order, note: Note): Decision<Order, 'INVALID'> {
  const body = note.body.trim();
  if (!body || body.length > LONGEST) return fail('INVALID', `Write 1 to ${LONGEST} characters.`, ['body']);
  return ok(withNote(order, { ...note, body }));
}

/** The order with a note, which staff is told of. */
export const withNote = (order: Order, note: Note): Order =>
  take({ ...order, notes: [...order.notes, note] }, 'NOTE_ADDED', 'A note was added.', {
    actor: note.authorId ? 'staff' : null,
    status: order.status,
  });
