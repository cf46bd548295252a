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

/** The state machine: where each step may be taken, and where the order stands after it. No other step is ever taken. */
export const STEPS = {
  STOCK_RESERVED: { from: ['PENDING'], to: 'PENDING' },
  PAYMENT_AUTHORIZED: { from: ['PENDING'], to: 'PENDING' },
  CONFIRMED: { from: ['PENDING'], to: 'CONFIRMED' },
  CANCELLED: { from: ['PENDING', 'CONFIRMED'], to: 'CANCELLED' },
} as const satisfies Partial<Record<OrderEventType, { from: readonly OrderStatus[]; to: OrderStatus }>>;
export type StepType = keyof typeof STEPS;

/** Whether an order that stands at `status` can take the step. */
export const allows = (status: OrderStatus, step: StepType): boolean =>
  (STEPS[step].from as readonly OrderStatus[]).includes(status);

/** A status within a sentence. */
export const inWords = (status: OrderStatus): string => status.toLowerCase().replaceAll('_', ' ');
