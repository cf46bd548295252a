import type { Subgraph } from '@shop/kit/subgraph';
import { cart } from '@shop/cart/subgraph';
import { catalog } from '@shop/catalog/subgraph';
import { inventory } from '@shop/inventory/subgraph';
import { notifications } from '@shop/notifications/subgraph';
import { orders } from '@shop/orders/subgraph';
import { payments } from '@shop/payments/subgraph';
import { reviews } from '@shop/reviews/subgraph';
import { users } from '@shop/users/subgraph';
import { operations } from './operations';

/** The shop's subgraphs: what composes to the supergraph, and what runs in the one process. */
export const subgraphs: Subgraph[] = [
  cart,
  catalog,
  inventory,
  notifications,
  operations,
  orders,
  payments,
  reviews,
  users,
];
