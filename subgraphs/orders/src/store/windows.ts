const HOUR_MS = 3_600_000;
const GROWTH = 8;
const MOST = 6;

/** A stretch of time. */
export interface Window {
  $gte?: Date;
  $lte?: Date;
}

/**
 * Stretches of time back from `start`, each longer than the one after it, the last without an end (or ending at
 * `until`): the newest of many orders are read without looking at the old ones, by stores that sort what they found as
 * well as by those that walk an index. The first is an hour. Without a start they begin now, and what is newer is in
 * the first.
 */
export function* windowsFrom(start: number | undefined, until = -Infinity): Generator<Window> {
  let end = start ?? Date.now();
  for (let length = HOUR_MS, count = 0; count < MOST && end - length > until; length *= GROWTH, count++) {
    yield { $gte: new Date(end - length), ...(!(start === undefined && count === 0) && { $lte: new Date(end) }) };
    end -= length + 1;
  }
  yield { $lte: new Date(end) };
}
