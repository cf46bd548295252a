import { forbidden } from '@shop/kit/errors';
import type { Grant } from '@shop/kit/directives';
import { may } from '@shop/kit/guard';
import { inputHash, keyProblem, keyReused } from '@shop/kit/idempotency';
import { payload } from '@shop/kit/payload';
import { fail, type Decision, type Result } from '@shop/kit/result';
import { openedBy, owns } from './access';
import type { Context } from './context';
import { keyOf, once, type Request } from './domain/answered';
import type { Note, Order } from './domain/order';
import { unguessable } from './names';

/** The payload of a change: the order as the caller may see it, or the problem, with its fields as the mutation names them. */
export function orderPayload(
  changed: Result<Order, string>,
  { visible }: Context,
  { accessToken, of = [] }: { accessToken?: string | null; of?: string[] } = {},
) {
  if (changed.ok) return payload('order', { ok: true, value: visible('Order', openedBy(changed.value, accessToken)) });
  const { field, ...problem } = changed.problem;
  return payload('order', { ok: false, problem: { ...problem, ...(field && { field: [...of, ...field] }) } });
}

/** Who changes an order: its owner (or whoever holds its token), or staff with the grant. Throws FORBIDDEN to those who may only look at it. */
export async function changer(
  { orderId, accessToken }: { orderId: string; accessToken?: string | null },
  grant: Grant,
  { loadOrder, caller, visible }: Context,
): Promise<Result<'customer' | 'staff', 'NOT_FOUND'>> {
  const seen = openedBy(await loadOrder(orderId), accessToken);
  if (seen && owns(seen, caller)) return { ok: true, value: 'customer' };
  if (may([grant], caller)) return { ok: true, value: 'staff' };
  if (visible('Order', seen)) throw forbidden('You may look at orders, not change them.');
  return fail('NOT_FOUND', 'You have no such order.', ['orderId']);
}

/** A note of the caller's, of now. */
export const noteOf = ({ caller }: Context, body: string | null | undefined): Note => ({
  id: unguessable(),
  at: new Date(),
  authorId: caller.userId ?? null,
  body: body ?? '',
});

/** Changes an order once for a key; a key that another order was changed with is refused. */
export async function changeOnce<C extends string>(
  orderId: string,
  { idempotencyKey, ...input }: { idempotencyKey: string },
  decide: (order: Order) => Decision<Order, C>,
  { orders, caller }: Context,
): Promise<Result<Order, C | 'NOT_FOUND' | 'INVALID' | 'IDEMPOTENCY_KEY_REUSED'>> {
  if (keyProblem(idempotencyKey))
    return fail('INVALID', keyProblem(idempotencyKey)!.problem.message, ['idempotencyKey']);
  const sender = caller.userId ?? caller.guestId ?? 'api key';
  const request: Request = { key: keyOf(`${sender} ${idempotencyKey}`), hash: inputHash(input) };
  const other = await orders.answering(request.key);
  if (other && other._id !== orderId)
    return fail('IDEMPOTENCY_KEY_REUSED', keyReused().problem.message, ['idempotencyKey']);
  const changed = await orders.update(orderId, (order) => once(order, request, decide));
  if (!changed.ok && changed.problem.code === 'IDEMPOTENCY_KEY_REUSED')
    return fail('IDEMPOTENCY_KEY_REUSED', changed.problem.message, ['idempotencyKey']);
  return changed;
}
