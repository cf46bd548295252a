import { RELATED, SAME } from './synonyms';
import { singular, wordsOf } from './words';

/** Another way to say something, by its words; `worth` is how much a match by it counts. */
export interface OtherWay {
  words: string[];
  worth: number;
}

const SAME_WORTH = 0.85;
const RELATED_WORTH = 0.55;

/** The words of a phrase in their singular, as dictionaries of phrases are keyed. */
export const phraseKey = (words: readonly string[]): string => words.map(singular).join(' ');

function otherWays(): ReadonlyMap<string, OtherWay[]> {
  const ways = new Map<string, OtherWay[]>();
  const add = (from: string, to: string, worth: number) => {
    const key = phraseKey(wordsOf(from));
    const known = ways.get(key) ?? [];
    const words = wordsOf(to);
    if (key !== phraseKey(words) && !known.some((way) => phraseKey(way.words) === phraseKey(words)))
      ways.set(key, [...known, { words, worth }]);
  };
  for (const group of SAME) for (const from of group) for (const to of group) add(from, to, SAME_WORTH);
  for (const [from, ...others] of RELATED) {
    const group = SAME.find((same) => same.includes(from!)) ?? [from!];
    for (const each of group) for (const to of others) add(each, to, RELATED_WORTH);
  }
  return ways;
}

/** Other ways to say a phrase, by its `phraseKey`. */
export const OTHER_WAYS = otherWays();

/** The most words that a phrase in the dictionary has. */
export const LONGEST_PHRASE = Math.max(...[...OTHER_WAYS.keys()].map((key) => key.split(' ').length));
