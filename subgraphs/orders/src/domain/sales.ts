import type { Order } from './order';
import type { OrderStatus } from './status';

/** The figures of reports are kept by quarters of an hour: every time zone's days begin with one. */
export const QUARTER_MS = 900_000;

/** What a product sold. Amounts are minor units. */
export interface Sold {
  productId: string;
  units: number;
  revenue: number;
}

/** What the orders placed within a quarter of an hour come to, as they stand now. Amounts are minor units. */
export interface Sales {
  revenue: number;
  orderCount: number;
  units: number;
  refunded: number;
  byStatus: Partial<Record<OrderStatus, number>>;
  currency: string | null;
}

/** The start of the quarter of an hour that a time is in, in ms. */
export const quarterOf = (at: Date): number => Math.floor(at.getTime() / QUARTER_MS) * QUARTER_MS;

/** An order counts as sold from its confirmation on, without what of it was cancelled. */
const isSold = ({ status }: Order): boolean => status !== 'PENDING' && status !== 'CANCELLED';

/** What orders come to together. */
export function salesOf(orders: readonly Order[]): Sales {
  const sold = orders.filter(isSold);
  const sum = (of: (order: Order) => number) => sold.reduce((total, order) => total + of(order), 0);
  const byStatus: Sales['byStatus'] = {};
  for (const { status } of orders) byStatus[status] = (byStatus[status] ?? 0) + 1;
  return {
    revenue: sum(({ total, released }) => total.amount - released),
    orderCount: sold.length,
    units: sum(({ lines }) => lines.reduce((units, line) => units + line.quantity - line.quantityCancelled, 0)),
    refunded: sum(({ refunded }) => refunded),
    byStatus,
    currency: orders[0]?.total.currency ?? null,
  };
}

/** What each product of them sold, in no order: its lines after discounts, without shipping. */
export function soldOf(orders: readonly Order[]): Sold[] {
  const products = new Map<string, Sold>();
  for (const { productId, quantity, quantityCancelled, total } of orders.filter(isSold).flatMap(({ lines }) => lines)) {
    const one = products.get(productId) ?? { productId, units: 0, revenue: 0 };
    const units = quantity - quantityCancelled;
    one.units += units;
    one.revenue += Math.floor((total.amount * units) / quantity);
    if (units) products.set(productId, one);
  }
  return [...products.values()];
}
