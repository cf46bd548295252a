/** What people write about the things of a department: sentences, each whole by itself. */
export interface Phrases {
  /** Titles and sentences of those who like it, of those who half like it, of those who don't. */
  loved: { titles: Phrase[]; says: Phrase[] };
  mixed: { titles: Phrase[]; says: Phrase[] };
  disliked: { titles: Phrase[]; says: Phrase[] };
}

/** A title or a sentence; `leaves`: the categories that it fits, absent when it fits all of its department. */
export interface Phrase {
  text: string;
  leaves?: string[];
}

/** A phrase a line; in front of it, in parentheses, the categories that it fits. */
export const lines = (text: string): Phrase[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const tagged = /^\(([^)]+)\) (.*)$/.exec(line);
      return tagged ? { leaves: tagged[1]!.split(', '), text: tagged[2]! } : { text: line };
    });
