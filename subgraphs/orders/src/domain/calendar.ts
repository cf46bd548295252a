/** How a report's time is divided; the API's ReportInterval. */
export type Interval = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH';

const HOUR_MS = 3_600_000;

/** The calendar of a time zone, by which hours, days, weeks (from Monday) and months begin. Throws RangeError for no time zone. */
export class Calendar {
  private readonly format: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    const two = '2-digit' as const;
    const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const;
    this.format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', calendar: 'gregory', ...parts });
  }

  /** The starts of all stretches that have a part between two times, in ms, oldest first; at most `most`, and one more. */
  starts(interval: Interval, from: number, to: number, most: number): number[] {
    const starts: number[] = [];
    for (let at = this.startOf(interval, from); at < to && starts.length <= most; at = this.next(interval, at))
      starts.push(at);
    return starts;
  }

  private startOf(interval: Interval, at: number): number {
    const local = this.localOf(at);
    if (interval === 'HOUR') return at - (local % HOUR_MS);
    const date = new Date(local);
    const weekday = interval === 'WEEK' ? (date.getUTCDay() + 6) % 7 : 0;
    const day = interval === 'MONTH' ? 1 : date.getUTCDate() - weekday;
    return this.midnight(date.getUTCFullYear(), date.getUTCMonth(), day);
  }

  private next(interval: Interval, at: number): number {
    if (interval === 'HOUR') return at + HOUR_MS;
    const date = new Date(this.localOf(at));
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    if (interval === 'MONTH') return this.midnight(year, month + 1, 1);
    return this.midnight(year, month, day + (interval === 'WEEK' ? 7 : 1));
  }

  /** When a day begins: where clocks skip midnight, with the first moment after it. */
  private midnight(year: number, month: number, day: number): number {
    const local = Date.UTC(year, month, day);
    const offsets = [-26, 26].map((hours) => this.offsetAt(local + hours * HOUR_MS));
    const exact = offsets.map((offset) => local - offset).filter((at) => this.localOf(at) === local);
    return exact.length ? Math.min(...exact) : local - Math.min(...offsets);
  }

  private offsetAt = (at: number): number => this.localOf(at) - at;

  /** What clocks show, as if it were UTC. */
  private localOf(at: number): number {
    const part = Object.fromEntries(this.format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year, month, day, hour, minute, second } = part as Record<string, number>;
    return Date.UTC(year!, month! - 1, day, hour, minute, second) + (((at % 1000) + 1000) % 1000);
  }
}
