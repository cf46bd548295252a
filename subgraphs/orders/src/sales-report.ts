import { badInput } from '@shop/kit/errors';
import { Calendar, type Interval } from './domain/calendar';
import { QUARTER_MS, type Sales } from './domain/sales';
import { ORDER_STATUSES } from './domain/status';
import type { SalesModel } from './store/sales';

const MOST_POINTS = 10_000;

interface Asked {
  from: Date;
  to: Date;
  interval: Interval;
  timeZone: string;
}

/** The time of a report in whole quarters, in ms. */
export const quartersOf = ({ from, to }: Pick<Asked, 'from' | 'to'>): [number, number] => [
  Math.floor(from.getTime() / QUARTER_MS) * QUARTER_MS,
  Math.ceil(to.getTime() / QUARTER_MS) * QUARTER_MS,
];

/** A report from the read model. Throws BAD_USER_INPUT for a time zone that there is none of, or too many points. */
export async function salesReport(model: SalesModel, asked: Asked) {
  const [from, to] = quartersOf(asked);
  const starts = startsOf(asked, from, to);
  const quarters = await model.between(from, to);
  const currency = quarters.find((one) => one.currency)?.currency ?? 'EUR';
  const money = (amount: number) => ({ amount, currency });
  const points = starts.map((start) => ({ at: new Date(Math.max(start, from)), revenue: 0, orderCount: 0 }));
  for (const quarter of quarters) {
    const point = points[placeOf(starts, quarter._id.getTime())]!;
    point.revenue += quarter.revenue;
    point.orderCount += quarter.orderCount;
  }
  const sum = (of: (one: Sales) => number) => quarters.reduce((total, one) => total + of(one), 0);
  const [revenue, orderCount] = [sum((one) => one.revenue), sum((one) => one.orderCount)];
  return {
    asked,
    currency,
    revenue: money(revenue),
    orderCount,
    averageOrderValue: money(orderCount ? Math.round(revenue / orderCount) : 0),
    unitsSold: sum((one) => one.units),
    refunded: money(sum((one) => one.refunded)),
    points: points.map((point) => ({ ...point, revenue: money(point.revenue) })),
    byStatus: ORDER_STATUSES.map((status) => ({ status, count: sum((one) => one.byStatus[status] ?? 0) })),
  };
}
export type Report = Awaited<ReturnType<typeof salesReport>>;

function startsOf({ interval, timeZone }: Asked, from: number, to: number): number[] {
  if (from >= to) throw badInput('`from` is before `to`.');
  const starts = calendarOf(timeZone).starts(interval, from, to, MOST_POINTS);
  if (starts.length > MOST_POINTS) throw badInput(`That is more than ${MOST_POINTS} points. Choose a longer interval.`);
  return starts;
}

function calendarOf(timeZone: string): Calendar {
  try {
    return new Calendar(timeZone);
  } catch {
    throw badInput('`timeZone` is the name of a time zone, such as Europe/Berlin.');
  }
}

/** The last start that is not after a time. */
function placeOf(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
