import { Growing } from './growing';
import { bits, forgiven, lettersOf, slips } from './spelling';
import { root, singular } from './words';

/** What a term's occurrence in a document is: `weight` in sixteenths, and where it stands. */
export const STRONG = 1;
export const IN_TITLE = 2;
export const IS_HEAD = 4;

/** The documents of one term, in the order in which they were added. */
export interface Postings {
  documents: Growing<Uint32Array>;
  /** Weight (in sixteenths) in the upper 12 bits, STRONG, IN_TITLE and IS_HEAD in the lower 4. */
  marks: Growing<Uint16Array>;
  /** How many of them have it where a product says what it is: not only in its text. */
  strong: number;
  heads: number;
  /** Since when the term is known, in ms. */
  born: number;
}

const RECENT = 512;

/** All terms: found whole, by their beginning, by forms of the same word, and by what is spelt nearly like them. */
export class Dictionary {
  readonly terms: string[] = [];
  readonly postings: Postings[] = [];
  private readonly ids = new Map<string, number>();
  private readonly singulars = new Map<string, number[]>();
  private readonly roots = new Map<string, number[]>();
  private readonly letters = new Growing(Uint32Array, 1024);
  /** Ids by the alphabet, but for the newest, which stand in `recent`. */
  private sorted: number[] = [];
  private recent: number[] = [];

  /** The id of a term, or -1. */
  find(term: string): number {
    return this.ids.get(term) ?? -1;
  }

  /** The terms that are the same word in singular or plural. */
  sameNumber(word: string): readonly number[] {
    return this.singulars.get(singular(word)) ?? [];
  }

  /** The terms that share a word's root. */
  sameRoot(word: string): readonly number[] {
    return this.roots.get(root(word)) ?? [];
  }

  /** Adds an occurrence; a document's occurrences of one term come together in one call. */
  add(term: string, document: number, weight: number, flags: number, now: number): void {
    const id = this.ids.get(term) ?? this.learn(term, now);
    const postings = this.postings[id]!;
    postings.documents.push(document);
    postings.marks.push((Math.min(4095, Math.round(weight * 16)) << 4) | flags);
    if (flags & STRONG) postings.strong++;
    if (flags & IS_HEAD) postings.heads++;
  }

  /** Up to `most` terms that begin with a text and that products are called by; the commonest first. */
  beginning(prefix: string, most: number): number[] {
    const found = this.recent.filter((id) => this.terms[id]!.startsWith(prefix));
    for (let at = this.firstFrom(prefix); at < this.sorted.length; at++) {
      const id = this.sorted[at]!;
      if (!this.terms[id]!.startsWith(prefix)) break;
      found.push(id);
    }
    const strong = found.filter((id) => this.postings[id]!.strong > 0);
    if (strong.length > most) strong.sort((a, b) => this.postings[b]!.strong - this.postings[a]!.strong);
    return strong.slice(0, most);
  }

  /** The terms that a word was meant to be, with the number of slips: only those with the fewest. */
  nearby(word: string, known: (id: number) => boolean): { id: number; slips: number }[] {
    const most = forgiven(word.length);
    const letters = lettersOf(word);
    let fewest = most;
    const found: { id: number; slips: number }[] = [];
    for (let id = 0; id < this.terms.length && most > 0; id++) {
      if (bits(this.letters.values[id]! ^ letters) > 2 * fewest) continue;
      const term = this.terms[id]!;
      if (term.length < 3 || this.postings[id]!.strong === 0 || !known(id)) continue;
      const count = slips(word, term, fewest);
      if (count > fewest || (count > 1 && term[0] !== word[0])) continue;
      fewest = Math.max(1, count);
      found.push({ id, slips: count });
    }
    return found.filter((one) => one.slips <= fewest);
  }

  private learn(term: string, now: number): number {
    const id = this.terms.push(term) - 1;
    this.ids.set(term, id);
    this.letters.push(lettersOf(term));
    this.postings.push({
      documents: new Growing(Uint32Array, 2),
      marks: new Growing(Uint16Array, 2),
      strong: 0,
      heads: 0,
      born: now,
    });
    addTo(this.singulars, singular(term), id);
    addTo(this.roots, root(term), id);
    this.recent.push(id);
    if (this.recent.length >= RECENT + this.sorted.length / 8) this.sort();
    return id;
  }

  /** Merges the newest terms into the sorted ones. */
  private sort(): void {
    const fresh = this.recent.sort((a, b) => (this.terms[a]! < this.terms[b]! ? -1 : 1));
    const merged: number[] = [];
    let at = 0;
    for (const id of this.sorted) {
      while (at < fresh.length && this.terms[fresh[at]!]! < this.terms[id]!) merged.push(fresh[at++]!);
      merged.push(id);
    }
    this.sorted = merged.concat(fresh.slice(at));
    this.recent = [];
  }

  private firstFrom(prefix: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.terms[this.sorted[middle]!]! < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function addTo(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}
