/** Where an order can stand; the API's OrderStatus. */
export const ORDER_STATUSES = [
  'PENDING',
  'CONFIRMED',
  'PARTIALLY_SHIPPED',
  'SHIPPED',
  'DELIVERED',
  'CANCELLED',
  'RETURN_REQUESTED',
  'RETURNED',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** What an order's story can tell; the API's OrderEventType. */
export const ORDER_EVENT_TYPES = [
  'PLACED',
  'STOCK_RESERVED',
  'PAYMENT_AUTHORIZED',
  'CONFIRMED',
  'SHIPPED',
  'DELIVERED',
  'CANCELLED',
  'RETURN_REQUESTED',
  'RETURN_DECIDED',
  'RETURN_RECEIVED',
  'PAYMENT_CAPTURED',
  'REFUNDED',
  'NOTE_ADDED',
] as const;
export type OrderEventType = (typeof ORDER_EVENT_TYPES)[number];

interface Rule {
  from: readonly OrderStatus[];
  to: readonly OrderStatus[];
}

/** The state machine: where each step may be taken, and where the order can stand after it. No other step is ever taken. */
export const STEPS = {
  STOCK_RESERVED: { from: ['PENDING'], to: ['PENDING'] },
  PAYMENT_AUTHORIZED: { from: ['PENDING'], to: ['PENDING'] },
  CONFIRMED: { from: ['PENDING'], to: ['CONFIRMED'] },
  // Some of it, or all that is left: the rest of the order stands where it stood, or where its parcels are.
  CANCELLED: {
    from: ['PENDING', 'CONFIRMED', 'PARTIALLY_SHIPPED'],
    to: ['CANCELLED', 'CONFIRMED', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED'],
  },
  SHIPPED: { from: ['CONFIRMED', 'PARTIALLY_SHIPPED'], to: ['PARTIALLY_SHIPPED', 'SHIPPED'] },
  DELIVERED: { from: ['PARTIALLY_SHIPPED', 'SHIPPED'], to: ['PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED'] },
  RETURN_REQUESTED: {
    from: ['PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED'],
    to: ['PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURN_REQUESTED'],
  },
  RETURN_DECIDED: {
    from: ['PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURN_REQUESTED'],
    to: ['PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURN_REQUESTED'],
  },
  RETURN_RECEIVED: {
    from: ['PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURN_REQUESTED'],
    to: ['PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURN_REQUESTED', 'RETURNED'],
  },
  // What payments and staff tell moves nothing.
  PAYMENT_CAPTURED: { from: ORDER_STATUSES, to: ORDER_STATUSES },
  REFUNDED: { from: ORDER_STATUSES, to: ORDER_STATUSES },
  NOTE_ADDED: { from: ORDER_STATUSES, to: ORDER_STATUSES },
} as const satisfies Partial<Record<OrderEventType, Rule>>;
export type StepType = keyof typeof STEPS;

/** Whether an order that stands at `status` can take the step. */
export const allows = (status: OrderStatus, step: StepType): boolean =>
  (STEPS[step].from as readonly OrderStatus[]).includes(status);

/** A status within a sentence. */
export const inWords = (status: string): string => status.toLowerCase().replaceAll('_', ' ');
