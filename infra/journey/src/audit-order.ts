/** So many units of a line. */
interface Part {
  lineId: string;
  quantity: number;
}

/** An order as its store has it, as far as the audit looks. Amounts are minor units. */
export interface Order {
  _id: string;
  number: string;
  status: string;
  stockReserved: boolean;
  cartClaim: string | null;
  updatedAt: Date;
  dueAt: Date | null;
  total: { amount: number; currency: string };
  lines: {
    id: string;
    sku: string;
    quantity: number;
    quantityShipped: number;
    quantityCancelled: number;
    quantityReturned: number;
    total: { amount: number };
  }[];
  fulfillments: { lines: Part[]; capture: number; deliveredAt: Date | null }[];
  returns: { status: string; lines: Part[]; refund: { amount: number } | null }[];
  released: number;
  refunded: number;
  timeline: { id: string; type: string; status: string }[];
  unfed?: number;
}

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
const unitsOf = (parts: Part[], lineId: string): number =>
  sum(parts.filter((part) => part.lineId === lineId).map(({ quantity }) => quantity));
const came = ({ status }: { status: string }): boolean => status === 'RECEIVED' || status === 'REFUNDED';

/** Units of a line that are to be shipped still. */
export const openUnits = (line: Order['lines'][number]): number =>
  line.quantity - line.quantityShipped - line.quantityCancelled;

/** What an order's parcels were charged. */
export const chargedFor = ({ fulfillments }: Order): number => sum(fulfillments.map(({ capture }) => capture));

/** What does not agree within an order: its quantities with its parcels and returns, its status with both, its amounts. */
export const faultsOf = (order: Order): string[] => [
  ...order.lines.flatMap((line) => lineFaults(order, line)),
  ...(order.status === 'PENDING' ? [] : statusFaults(order)),
  ...storyFaults(order),
  ...amountFaults(order),
];

function lineFaults({ fulfillments, returns }: Order, line: Order['lines'][number]): string[] {
  const { sku, quantity, quantityShipped, quantityCancelled, quantityReturned } = line;
  const inParcels = sum(fulfillments.map(({ lines }) => unitsOf(lines, line.id)));
  const inReturns = sum(returns.filter(came).map(({ lines }) => unitsOf(lines, line.id)));
  return [
    ...(openUnits(line) < 0 || Math.min(quantityShipped, quantityCancelled, quantityReturned) < 0
      ? [`of ${quantity} ${sku}, ${quantityShipped} were shipped and ${quantityCancelled} cancelled.`]
      : []),
    ...(inParcels !== quantityShipped
      ? [`${quantityShipped} ${sku} were shipped, but its parcels have ${inParcels}.`]
      : []),
    ...(inReturns !== quantityReturned
      ? [`${quantityReturned} ${sku} were returned, but its returns have ${inReturns}.`]
      : []),
    ...(quantityReturned > quantityShipped
      ? [`${quantityReturned} ${sku} were returned of ${quantityShipped} shipped.`]
      : []),
  ];
}

function statusFaults(order: Order): string[] {
  const made = statusOf(order);
  return made === order.status ? [] : [`its units make it ${made}.`];
}

/** Where the units of an order that is not PENDING make it stand. */
function statusOf({ lines, fulfillments, returns }: Order): string {
  const shipped = sum(lines.map(({ quantityShipped }) => quantityShipped));
  if (sum(lines.map(openUnits)) > 0) return shipped > 0 ? 'PARTIALLY_SHIPPED' : 'CONFIRMED';
  if (shipped === 0) return 'CANCELLED';
  if (fulfillments.some(({ deliveredAt }) => !deliveredAt)) return 'SHIPPED';
  if (sum(lines.map(({ quantityReturned }) => quantityReturned)) === shipped) return 'RETURNED';
  const asked = returns.filter(({ status }) => status !== 'REJECTED').flatMap((one) => one.lines);
  return sum(asked.map(({ quantity }) => quantity)) === shipped ? 'RETURN_REQUESTED' : 'DELIVERED';
}

function storyFaults({ status, timeline, fulfillments }: Order): string[] {
  const told = (type: string) => timeline.filter((step) => step.type === type).length;
  const arrived = fulfillments.filter(({ deliveredAt }) => deliveredAt).length;
  return [
    ...(timeline.at(-1)?.status !== status ? [`its story ends as ${timeline.at(-1)?.status ?? 'nothing'}.`] : []),
    ...(told('SHIPPED') !== fulfillments.length ? [`its story tells of ${told('SHIPPED')} parcels.`] : []),
    ...(told('DELIVERED') !== arrived ? [`its story tells of ${told('DELIVERED')} deliveries.`] : []),
  ];
}

function amountFaults(order: Order): string[] {
  const { lines, returns, released, refunded, total, status } = order;
  const charged = chargedFor(order);
  const isSettled = status !== 'CANCELLED' && sum(lines.map(openUnits)) === 0;
  const paidBack = sum(returns.map((one) => (one.status === 'REFUNDED' ? (one.refund?.amount ?? 0) : 0)));
  return [
    ...(charged + released > total.amount || (isSettled && charged + released !== total.amount)
      ? [`${charged} charged and ${released} released are not its total of ${total.amount}.`]
      : []),
    ...(refunded < paidBack || refunded > total.amount
      ? [`${refunded} were given back, ${paidBack} for returns, of ${total.amount}.`]
      : []),
  ];
}
