/** What can be said of a product: whole sentences of those who like it and of those who don't, and titles of both and of those in between. */
export interface Bank {
  good: string[];
  bad: string[];
  titles: string[];
  soTitles: string[];
  badTitles: string[];
}

/** Sentences of one product (`@slug`) or of several (`@slug slug …`). */
export interface Section extends Bank {
  slugs: string[];
}

const KINDS = { '+': 'good', '-': 'bad', '!': 'titles', '~': 'soTitles', '?': 'badTitles' } as const;

/**
 * Reads sentences as they are written down: `@` begins a section and names its products; after it a line each, which is
 * praise (`+`), a complaint (`-`), or a title: of praise (`!`), of a complaint (`?`) or of neither (`~`). Throws at any other line.
 */
export function sections(text: string): Section[] {
  const read: Section[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (!line) continue;
    const rest = line.slice(1).trim();
    if (line.startsWith('@'))
      read.push({ slugs: rest.split(/\s+/), good: [], bad: [], titles: [], soTitles: [], badTitles: [] });
    else {
      const kind = KINDS[line[0] as keyof typeof KINDS];
      const last = read.at(-1);
      if (!kind || !last) throw new Error(`This line of the reviews' sentences can't be read: ${line}`);
      last[kind].push(rest);
    }
  }
  return read;
}
