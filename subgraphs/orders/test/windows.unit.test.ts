import { windowsFrom } from '../src/store/windows';

const HOUR = 3_600_000;

describe('windows', () => {
  it('leave no moment out and have none twice', () => {
    const start = Date.UTC(2026, 2, 1);
    const windows = [...windowsFrom(start)];
    expect(windows[0]!.$lte!.getTime()).toBe(start);
    for (let index = 1; index < windows.length; index++)
      expect(windows[index]!.$lte!.getTime()).toBe(windows[index - 1]!.$gte!.getTime() - 1);
    expect(windows.at(-1)!.$gte).toBeUndefined();
  });

  it('begin without an end when there is no start, and stop growing at the time asked for', () => {
    expect([...windowsFrom(undefined)][0]!.$lte).toBeUndefined();
    expect([...windowsFrom(10 * HOUR, 9.5 * HOUR)]).toEqual([{ $lte: new Date(10 * HOUR) }]);
  });
});
