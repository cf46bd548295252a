import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course, Outcome } from './run';

/** A run that is over, in a shape of the shop. */
export interface Row extends Course, Outcome {
  shape: string;
}

/** Which run it is: what it would be the same run by. */
export const nameOf = ({ shape, victim, how, moment, seed, shoppers }: Course & { shape: string }): string =>
  [shape, victim, how, moment, seed, shoppers].join(' ');

/** The runs of a folder: a line of JSON a run as it ends, so that a matrix that was broken off goes on where it was. */
export class Report {
  private readonly file: string;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    this.file = join(folder, 'runs.jsonl');
  }

  /** Those that are over. */
  rows(): Row[] {
    if (!existsSync(this.file)) return [];
    const lines = readFileSync(this.file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Row);
  }

  add(row: Row): void {
    appendFileSync(this.file, `${JSON.stringify(row)}\n`);
    writeFileSync(join(this.folder, 'report.md'), table(this.rows()));
  }
}

/** The runs as a table, and every violation below it. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ shape, victim, how, moment, orders, unknown, recoveryMs, violations }) =>
    [shape, victim, how, moment, orders, unknown, (recoveryMs / 1000).toFixed(1), violations.length].join(' | '),
  );
  const said = rows.flatMap((row) => row.violations.map((violation) => `- ${nameOf(row)}: ${violation}`));
  return [
    '# Runs under faults',
    '',
    `${rows.length} runs, ${said.length} violations.`,
    '',
    '| shape | victim | how | moment | orders | unknown answers | final after, s | violations |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...cells.map((cell) => `| ${cell} |`),
    '',
    ...said,
    '',
  ].join('\n');
}
