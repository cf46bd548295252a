import type { CatalogIndex } from './catalog-index';
import type { Postings } from './dictionary';
import { EMPTY_WORDS, KNOWN_THINGS, NEVER_DROPPED, SOFT_WORDS } from './known-words';
import { LONGEST_PHRASE, OTHER_WAYS, phraseKey } from './phrases';
import { isNumber, joinUnits, plain, wordsOf } from './words';

/** A term that answers a word, and how much a match by it counts: 1 is the word itself. */
export interface Match {
  term: number;
  worth: number;
}

/** A way to answer a part of a query: each of `words` by one of its matches. */
export interface Way {
  words: Match[][];
  worth: number;
  /** Other words than were said: only what a product is answers them, not a mention in its text. */
  other?: boolean;
}

/** A part of a query that a product should answer, in one of its ways. */
export interface Part {
  ways: Way[];
  /** A list is not left empty for it: a colour, a size, an amount. */
  soft: boolean;
  /** It names a thing that some product is. */
  head: boolean;
  /** Only what a product is answers it, never a mention in its text. */
  strict: boolean;
  /** Without it the query asks for something else. */
  needed: boolean;
}

const MOST_COMPLETIONS = 48;
const WORTH = { number: 0.97, root: 0.58, split: 0.7, joined: 0.95, completed: 0.62, slip: 0.8, slips: 0.42 };

/** What a query asks of an index, as its dictionary was for a list that began at `time`. */
export function understand(query: string, index: CatalogIndex, time: number): Part[] {
  return new Understanding(index, time).parts(query);
}

class Understanding {
  constructor(
    private readonly index: CatalogIndex,
    private readonly time: number,
  ) {}

  parts(query: string): Part[] {
    const said = joinUnits(this.joinHyphens(query));
    const telling = said.filter((word) => !EMPTY_WORDS.has(word));
    const words = telling.length ? telling : said;
    const endsOpen = /[\p{L}\p{N}]$/u.test(query.trimEnd()) && words.at(-1) === said.at(-1);
    const parts: Part[] = [];
    for (let at = 0; at < words.length;) {
      const length = this.phraseAt(words, at);
      const ends = at + length === words.length;
      parts.push(this.partOf(words.slice(at, at + length), endsOpen && ends, ends));
      at += length;
    }
    return parts;
  }

  /** "t-shirt" is one word where its joined form is one to the shop or to the dictionary of phrases. */
  private joinHyphens(query: string): string[] {
    const text = plain(query).replace(/\p{L}+(?:-\p{L}+)+/gu, (compound) => {
      const joined = compound.replaceAll('-', '');
      return this.isKnown(joined) || OTHER_WAYS.has(phraseKey([joined])) ? joined : compound;
    });
    return wordsOf(text);
  }

  /** How many words from here make one part: a phrase of the dictionary, or two that the shop writes as one. */
  private phraseAt(words: string[], at: number): number {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length--)
      if (OTHER_WAYS.has(phraseKey(words.slice(at, at + length)))) return length;
    const [word, next] = [words[at]!, words[at + 1]];
    return next && !this.isKnownPair(word, next) && this.isKnown(word + next) ? 2 : 1;
  }

  private isKnownPair = (word: string, next: string) => this.isKnown(word) && this.isKnown(next);

  /** A part of these words; `names` says that they end the query, where English names the thing. */
  private partOf(words: string[], isLast: boolean, names: boolean): Part {
    const said = words.map((word, at) => this.matches(word, isLast && at === words.length - 1));
    const ways: Way[] = [
      { words: words.length > 1 ? said.map((each, at) => this.widened(each, words[at]!)) : said, worth: 1 },
    ];
    if (words.length === 2) ways.push({ words: [this.forms(words.join(''))], worth: WORTH.joined });
    const others = OTHER_WAYS.get(phraseKey(words)) ?? [];
    for (const other of others)
      ways.push({ words: other.words.map((word) => this.forms(word)), worth: other.worth, other: true });
    const possible = ways.filter(isPossible);
    if (words.length === 1 && !possible.length) possible.push(...this.split(words[0]!), ...this.corrected(words[0]!));
    const alien = words.some((word) => KNOWN_THINGS.has(phraseKey([word])) && !this.isStrong(word));
    return {
      ways: possible,
      soft: words.every((word) => isNumber(word) || SOFT_WORDS.has(phraseKey([word]))),
      head: possible.some((way) => this.isHead(way)),
      strict: alien,
      needed: (alien && names) || words.some((word) => NEVER_DROPPED.has(phraseKey([word]))),
    };
  }

  /** The forms of a word that the shop knows. */
  private forms(word: string): Match[] {
    const matches = new Map<number, number>();
    for (const term of this.index.dictionary.sameNumber(word)) if (this.known(term)) matches.set(term, WORTH.number);
    const itself = this.index.dictionary.find(word);
    if (itself >= 0 && this.known(itself)) matches.set(itself, 1);
    return [...matches].map(([term, worth]) => ({ term, worth }));
  }

  /** Forms of a word, of its root, and, of the last word, what it may begin. */
  private matches(word: string, isLast: boolean): Match[] {
    const matches = new Map(this.forms(word).map(({ term, worth }) => [term, worth]));
    const add = (term: number, worth: number) => {
      if (this.known(term) && !matches.has(term)) matches.set(term, worth);
    };
    const alien = KNOWN_THINGS.has(phraseKey([word])) && !this.isStrong(word);
    if (!alien) for (const term of this.index.dictionary.sameRoot(word)) add(term, WORTH.root);
    if (isLast && !alien && !isNumber(word))
      for (const term of this.index.dictionary.beginning(word, MOST_COMPLETIONS))
        add(term, WORTH.completed * (0.5 + word.length / this.index.dictionary.terms[term]!.length / 2));
    return [...matches].map(([term, worth]) => ({ term, worth }));
  }

  /** A word of a phrase with the single words that it is also called by. */
  private widened(matches: Match[], word: string): Match[] {
    const known = new Set(matches.map(({ term }) => term));
    const others = (OTHER_WAYS.get(phraseKey([word])) ?? []).filter((way) => way.words.length === 1);
    const more = others.flatMap((way) =>
      this.forms(way.words[0]!).map(({ term, worth }) => ({ term, worth: worth * way.worth })),
    );
    return [...matches, ...more.filter(({ term }) => !known.has(term))];
  }

  /** An unknown word as two known ones: "sleepingbag". */
  private split(word: string): Way[] {
    for (let at = word.length - 3; at >= 3; at--) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      const ways = OTHER_WAYS.get(phraseKey([first, second]));
      const others = ways?.map((way) => ({ ...way, words: way.words.map((each) => this.forms(each)), other: true }));
      if (others?.some(isPossible)) return others.filter(isPossible);
      if (this.isStrong(first) && this.isStrong(second))
        return [{ words: [this.forms(first), this.forms(second)], worth: WORTH.split }];
    }
    return [];
  }

  /** An unknown word as what it was meant to be; what that is also called counts too. */
  private corrected(word: string): Way[] {
    if (KNOWN_THINGS.has(phraseKey([word])) || isNumber(word)) return [];
    const near = this.index.dictionary.nearby(word, (term) => this.known(term));
    return near.flatMap(({ id, slips }) => {
      const worth = slips > 1 ? WORTH.slips : WORTH.slip;
      const meant = OTHER_WAYS.get(phraseKey([this.index.dictionary.terms[id]!])) ?? [];
      const others = meant.map((way) => ({
        words: way.words.map((each) => this.forms(each)),
        worth: way.worth * worth,
        other: true,
      }));
      return [{ words: [[{ term: id, worth: 1 }]], worth, other: true }, ...others.filter(isPossible)];
    });
  }

  private postings = (term: number): Postings => this.index.dictionary.postings[term]!;

  private known = (term: number): boolean => this.postings(term).born <= this.time;

  private isKnown = (word: string): boolean => this.forms(word).length > 0;

  private isStrong = (word: string): boolean => this.forms(word).some(({ term }) => this.postings(term).strong > 0);

  private isHead = (way: Way): boolean =>
    way.words.some((matches) => matches.some(({ term, worth }) => worth > 0.9 && this.postings(term).heads > 0));
}

const isPossible = (way: Way): boolean => way.words.every((matches) => matches.length > 0);
