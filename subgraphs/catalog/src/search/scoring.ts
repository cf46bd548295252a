import type { CatalogIndex } from './catalog-index';
import { IN_TITLE, STRONG } from './dictionary';
import type { Match, Part, Way } from './understanding';

/** Rows that answer a query with how well, in no order. */
export interface Scored {
  rows: Uint32Array;
  /** By row. */
  scores: Float32Array;
}

/** Rows that answer the words of a way so far: the sum and the most of their scores. */
type Rows = Map<number, { sum: number; most: number; flags: number }>;

/** So few full answers are followed by those that lack a colour or a size. */
const FEW = 5;
const LACKING = 0.4;

/** Scores the rows that answer the parts of a query, as they were for a list that began at `time`. */
export class Scoring {
  private readonly total: Float32Array;
  private readonly answered: Uint32Array;
  private readonly strong: Uint32Array;
  private readonly inTitle: Uint8Array;
  private readonly best: Float32Array;
  private readonly bestFlags: Uint8Array;
  private readonly seen: number[] = [];

  constructor(
    private readonly index: CatalogIndex,
    private readonly time: number,
  ) {
    const length = index.columns.length;
    this.total = new Float32Array(length);
    this.answered = new Uint32Array(length);
    this.strong = new Uint32Array(length);
    this.inTitle = new Uint8Array(length);
    this.best = new Float32Array(length);
    this.bestFlags = new Uint8Array(length);
  }

  /** The rows that answer the query: all of its parts, or, where hardly any do, all that it can't do without. */
  run(asked: Part[]): Scored {
    const parts = asked.slice(0, 30);
    parts.forEach((part, at) => this.answer(part, at));
    const all = 2 ** parts.length - 1;
    const full = this.rowsWith(parts, all);
    if (full.length >= FEW) return this.finish(full, parts.length, all);
    const soft = maskOf(parts, (part) => part.soft);
    const rest = all & ~soft;
    const most = rest && soft ? this.rowsWith(parts, rest) : full;
    const heads = maskOf(parts, (part) => part.head) & rest;
    if (!rest || most.some((row) => (this.strong[row]! & heads) === heads)) return this.finish(most, parts.length, all);
    const fewer = this.rowsWith(parts, rest & ~this.droppable(parts, rest));
    return this.finish([...new Set([...most, ...fewer])], parts.length, all);
  }

  /** At most one word is passed over, and never what names the thing that is asked for. */
  private droppable(parts: Part[], rest: number): number {
    const heads = maskOf(parts, (part) => part.head) & rest;
    if (!heads) return 0;
    const others = maskOf(parts, (part) => !part.head && !part.soft && !part.needed);
    const unanswered = maskOf(parts, (part) => part.ways.length === 0) & others;
    const dropped = unanswered || others;
    return (dropped & (dropped - 1)) === 0 ? dropped : 0;
  }

  private rowsWith(parts: Part[], mask: number): number[] {
    if (!mask) return [];
    const strict = maskOf(parts, (part) => part.strict) & mask;
    const { born, died } = this.index.columns;
    return this.seen.filter(
      (row) =>
        (this.answered[row]! & mask) === mask &&
        (this.strong[row]! & strict) === strict &&
        born.values[row]! <= this.time &&
        this.time < died.values[row]!,
    );
  }

  private finish(rows: number[], parts: number, all: number): Scored {
    for (const row of rows) {
      const covered = Math.min(1, this.inTitle[row]! / Math.max(1, this.index.titleLengths.values[row]!));
      const whole = (this.answered[row]! & all) === all ? 1 : LACKING;
      this.total[row] = (this.total[row]! / parts) * whole * (1 + 0.35 * covered) * this.liking(row);
    }
    return { rows: Uint32Array.from(rows), scores: this.total };
  }

  /** 1 for what nobody bought or rated, up to 1.16 for what many did and liked. */
  private liking(row: number): number {
    const { columns } = this.index;
    const before = this.index.hasEarlier() ? this.index.earlierSignals(row, this.time) : undefined;
    const rating = before?.rating ?? columns.rating.values[row]!;
    const ratings = before?.ratings ?? columns.ratings.values[row]!;
    const sold = before?.sold ?? columns.sold.values[row]!;
    const bought = Math.min(1, Math.log10(1 + sold) / 4);
    const liked = ratings ? ((rating - 1) / 4) * (ratings / (ratings + 5)) : 0;
    return 1 + 0.08 * bought + 0.08 * liked;
  }

  /** Adds the best way of a part to each row that answers it. */
  private answer(part: Part, at: number): void {
    const touched: number[] = [];
    const note = (row: number, score: number, flags: number) => {
      if (this.best[row] === 0) touched.push(row);
      if (score > this.best[row]!) this.best[row] = score;
      this.bestFlags[row]! |= flags;
    };
    for (const way of part.ways) this.follow(way, note);
    for (const row of touched) {
      if (!this.answered[row]) this.seen.push(row);
      this.total[row]! += this.best[row]!;
      this.answered[row]! |= 1 << at;
      if (this.bestFlags[row]! & STRONG) this.strong[row]! |= 1 << at;
      if (this.bestFlags[row]! & IN_TITLE) this.inTitle[row]!++;
      this.best[row] = 0;
      this.bestFlags[row] = 0;
    }
  }

  private follow({ words, worth, other }: Way, note: (row: number, score: number, flags: number) => void): void {
    const needs = other ? STRONG : 0;
    if (words.length === 1) return this.each(words[0]!, needs, (row, score, flags) => note(row, score * worth, flags));
    let rows = this.whole(words[0]!, needs);
    for (const matches of words.slice(1)) {
      const next: Rows = new Map();
      this.each(matches, needs, (row, score, flags) => {
        const before = rows.get(row);
        if (!before) return;
        const sum = before.sum + score;
        if (sum > (next.get(row)?.sum ?? 0))
          next.set(row, { sum, most: Math.max(before.most, score), flags: before.flags & flags });
      });
      rows = next;
    }
    // The word that weighs most says what it is; the others go with it.
    for (const [row, { sum, most, flags }] of rows)
      note(row, (0.75 * most + (0.25 * sum) / words.length) * worth, flags);
  }

  private whole(matches: Match[], needs: number): Rows {
    const rows: Rows = new Map();
    this.each(matches, needs, (row, score, flags) => {
      const before = rows.get(row);
      if (!before || score > before.sum)
        rows.set(row, { sum: score, most: score, flags: flags | (before?.flags ?? 0) });
    });
    return rows;
  }

  private each(matches: Match[], needs: number, visit: (row: number, score: number, flags: number) => void): void {
    for (const { term, worth } of matches) {
      const { documents, marks } = this.index.dictionary.postings[term]!;
      const factor = (worth * this.rarity(term)) / 16;
      for (let at = 0; at < documents.length; at++) {
        const mark = marks.values[at]!;
        if ((mark & needs) === needs) visit(documents.values[at]!, (mark >>> 4) * factor, mark & 15);
      }
    }
  }

  /** Rare words tell more; the range is small, so that a word in a title beats a rarer one in a text. */
  private rarity(term: number): number {
    const { documents, frequencies } = this.index.frequenciesAt(this.time);
    return 1 + 0.25 * Math.log10(documents / (1 + (frequencies[term] ?? 1)) + 1);
  }
}

const maskOf = (parts: Part[], test: (part: Part) => boolean): number =>
  parts.reduce((mask, part, at) => (test(part) ? mask | (1 << at) : mask), 0);
