import { claimed } from './domain/claim';
import type { Neighbours } from './neighbours';
import type { Orders } from './store/orders';

/**
 * Gives an account what a guest ordered under its address, once users says that the address is theirs. Done again it
 * changes nothing. Rejects with UNAVAILABLE when users is away.
 */
export async function claimFor(userId: string, orders: Orders, neighbours: Neighbours): Promise<void> {
  const email = await neighbours.verifiedEmailOf(userId);
  if (!email) return;
  for (let ids = await orders.ofGuests(email); ids.length; ids = await orders.ofGuests(email))
    for (const id of ids) await orders.update(id, (order) => claimed(order, userId, email));
}
