import { Calendar } from '../src/domain/calendar';

const starts = (zone: string, interval: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH', from: string, to: string) =>
  new Calendar(zone).starts(interval, Date.parse(from), Date.parse(to), 100).map((at) => new Date(at).toISOString());

describe('the calendar of a time zone', () => {
  it('has a day of 23 and one of 25 hours where clocks change', () => {
    expect(starts('Europe/Berlin', 'DAY', '2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z')).toEqual([
      '2026-03-27T23:00:00.000Z',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ]);
    expect(starts('Europe/Berlin', 'DAY', '2026-10-25T00:00:00Z', '2026-10-26T12:00:00Z')).toEqual([
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
    ]);
    expect(starts('Europe/Berlin', 'HOUR', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toHaveLength(25);
  });

  it('begins a day that has no midnight with its first moment', () => {
    expect(starts('America/Santiago', 'DAY', '2026-09-05T12:00:00Z', '2026-09-06T12:00:00Z')).toEqual([
      '2026-09-05T04:00:00.000Z',
      '2026-09-06T04:00:00.000Z',
    ]);
  });

  it('has weeks from Monday, months of their length, and offsets of quarters of an hour', () => {
    expect(starts('UTC', 'WEEK', '2026-03-01T10:00:00Z', '2026-03-03T00:00:00Z')).toEqual([
      '2026-02-23T00:00:00.000Z',
      '2026-03-02T00:00:00.000Z',
    ]);
    expect(starts('America/New_York', 'MONTH', '2026-02-15T00:00:00Z', '2026-04-02T00:00:00Z')).toEqual([
      '2026-02-01T05:00:00.000Z',
      '2026-03-01T05:00:00.000Z',
      '2026-04-01T04:00:00.000Z',
    ]);
    expect(starts('Asia/Kathmandu', 'HOUR', '2026-03-01T10:00:00Z', '2026-03-01T11:00:00Z')).toEqual([
      '2026-03-01T09:15:00.000Z',
      '2026-03-01T10:15:00.000Z',
    ]);
  });
});
