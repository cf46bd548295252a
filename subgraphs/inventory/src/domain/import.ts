import { keyProblem } from '@shop/kit/idempotency';
import { fail, ok, type Result } from '@shop/kit/result';
import { REASON_AT_MOST } from './adjustment';
import { csvRows, jsonRows, type Row } from './rows';

export type ImportFormat = 'JSONL' | 'CSV';

/** A text of counts that somebody sends, with the key that makes sending it again harmless. */
export interface Import {
  format: ImportFormat;
  content: string;
  idempotencyKey: string;
}

/** What was counted of a sku in a location, and the line that says so. */
export interface Counted {
  line: number;
  sku: string;
  locationId?: string;
  onHand: number;
  reason?: string;
}

/** Why a row has no effect. */
export interface RowError {
  line: number;
  message: string;
}

/** What became of the rows. */
export interface Imported {
  importId: string;
  created: number;
  updated: number;
  failed: number;
  errors: RowError[];
}

const ROWS_AT_MOST = 1000;
const COLUMNS = ['sku', 'locationId', 'onHand', 'reason'];
const ON_HAND = /^\d{1,9}$/;
const SKU_AT_MOST = 200;

/** Reads the rows; those that say nothing of use are errors. The whole text is refused when it can't be meant so. */
export function countsIn({ format, content, idempotencyKey }: Import): Result<(Counted | RowError)[], string> {
  const bad = keyProblem(idempotencyKey);
  if (bad) return bad;
  const { head, rows } = format === 'CSV' ? csvRows(content) : { head: undefined, rows: jsonRows(content) };
  const problem = (head && headProblem(head)) ?? sizeProblem(rows.length);
  return problem ? fail('INVALID', problem, ['input', 'content']) : ok(rows.map(countIn));
}

function headProblem(head: readonly string[]): string | undefined {
  const odd = head.find((name, index) => !COLUMNS.includes(name) || head.indexOf(name) !== index);
  if (odd !== undefined)
    return `The first line names the columns ${COLUMNS.join(', ')}, each once; "${odd}" is not right.`;
  return head.includes('sku') && head.includes('onHand')
    ? undefined
    : 'The first line names the columns: sku and onHand, and as you like locationId and reason.';
}

function sizeProblem(rows: number): string | undefined {
  if (!rows) return 'There are no rows.';
  return rows > ROWS_AT_MOST ? `${rows} rows are more than ${ROWS_AT_MOST}: send them in parts.` : undefined;
}

function countIn({ line, values }: Row): Counted | RowError {
  if (typeof values === 'string') return { line, message: values };
  const problem = valuesProblem(values);
  if (problem) return { line, message: problem };
  const [sku, locationId, onHand, reason] = COLUMNS.map((name) => textOf(values[name]));
  return { line, sku: sku!, onHand: Number(onHand), ...(locationId && { locationId }), ...(reason && { reason }) };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

function valuesProblem(values: Record<string, unknown>): string | undefined {
  const odd = Object.keys(values).find((name) => !COLUMNS.includes(name));
  if (odd !== undefined) return `"${odd.slice(0, 50)}" is none of ${COLUMNS.join(', ')}.`;
  const { sku, locationId, onHand, reason } = values;
  if (typeof sku !== 'string' || !sku.trim() || sku.length > SKU_AT_MOST) return 'sku is missing, or not a sku.';
  if (!['string', 'number'].includes(typeof onHand) || !ON_HAND.test(textOf(onHand)))
    return 'onHand is what was counted: a whole number, 0 or more.';
  for (const text of [locationId, reason])
    if (text !== undefined && text !== null && typeof text !== 'string') return 'locationId and reason are texts.';
  if (Object.values(values).some((value) => textOf(value).includes('\0'))) return 'A text has a NUL character.';
  return textOf(reason).length > REASON_AT_MOST ? `A reason has at most ${REASON_AT_MOST} characters.` : undefined;
}

/** Whether a row has no effect. */
export const isError = (row: object): row is RowError => 'message' in row;
