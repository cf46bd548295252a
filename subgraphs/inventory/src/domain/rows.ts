/** A row of a text, by the names of its columns; `line` is where it begins, the first line is 1. */
export interface Row {
  line: number;
  /** What can't be read as a row says why instead. */
  values: Record<string, unknown> | string;
}

/** Reads JSON Lines: an object a line; empty lines are left out. */
export const jsonRows = (text: string): Row[] =>
  withoutMark(text)
    .split(/\r?\n/)
    .flatMap((json, index) => (json.trim() ? [{ line: index + 1, values: objectIn(json) }] : []));

function objectIn(json: string): Row['values'] {
  try {
    const value: unknown = JSON.parse(json);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  return 'This line is not a JSON object.';
}

/** Reads CSV with a head (RFC 4180: commas, quotes doubled within quotes); empty lines are left out. */
export function csvRows(text: string): { head: string[]; rows: Row[] } {
  const [head, ...records] = recordsOf(withoutMark(text)).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const names = head?.cells.map((name) => name.trim()) ?? [];
  const rows = records.map(({ line, cells, open }): Row => {
    if (open) return { line, values: 'A quote is opened here and never closed.' };
    if (cells.length !== names.length)
      return { line, values: `The head has ${names.length} columns, this row ${cells.length}.` };
    return { line, values: Object.fromEntries(cells.map((cell, index) => [names[index]!, cell])) };
  });
  return { head: names, rows };
}

interface CsvRecord {
  line: number;
  cells: string[];
  open: boolean;
}

// A cell, in quotes or not, and what ends it; a quote that is never closed takes all that is left.
const CELL = /(?:"([^"]*(?:""[^"]*)*)("|$)[^,\r\n]*|([^,\r\n]*))(,|\r\n|\n|\r|$)/y;

function recordsOf(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let record: CsvRecord = { line: 1, cells: [], open: false };
  let line = 1;
  CELL.lastIndex = 0;
  while (CELL.lastIndex <= text.length) {
    const [, quoted, closing, plain, end] = CELL.exec(text)!;
    record.cells.push(quoted?.replaceAll('""', '"') ?? plain!);
    record.open ||= quoted !== undefined && closing === '';
    line += (quoted?.match(/\r\n|\n|\r/g)?.length ?? 0) + (end && end !== ',' ? 1 : 0);
    if (end === ',') continue;
    records.push(record);
    record = { line, cells: [], open: false };
    if (end === '') break;
  }
  return records;
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');
