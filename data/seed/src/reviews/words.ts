import { dice, type Dice } from '../dice';
import { spread } from '../chance';
import type { SeedProduct } from '../types';
import { sections, type Bank } from './bank';
import { books } from './books';
import { clothing } from './clothing';
import { electronics } from './electronics';
import { footwear } from './footwear';
import { ANGRY, anything, SHORT, SINCE, things, WHO } from './general';
import { home } from './home';
import { kitchen } from './kitchen';
import { outdoor } from './outdoor';
import { pantry } from './pantry';

/** Every section that is about named products. */
export const written = [clothing, footwear, kitchen, home, electronics, outdoor, pantry, books].flatMap(sections);
const general = sections(anything)[0]!;
const lasting = sections(things)[0]!;
const NOT_LASTING = new Set([pantry, books].flatMap(sections).flatMap(({ slugs }) => slugs));

/** What a review says. */
export interface Said {
  title: string;
  body: string;
}

/** How the title is by stars, one to five. */
const TONES = ['angry', 'bad', 'middling', 'good', 'good'] as const;
const DRAWBACKS = ['One thing, though.', 'A small complaint:', 'One star off:', 'If I have to find something:'];
const all = (banks: Bank[], kind: keyof Bank): string[] => banks.flatMap((bank) => bank[kind]);

/**
 * What people say of one product. Nothing is said twice of it, and whole short reviews once in the shop (`used`); when
 * everything has been said, `say` answers undefined.
 */
export class Words {
  private readonly chance: Dice;
  private readonly good: string[];
  private readonly bad: string[];
  private readonly titles: { good: string[]; middling: string[]; bad: string[]; angry: string[] };
  private readonly drawbacks: string[];
  private readonly anger: string[];

  constructor(
    product: SeedProduct,
    private readonly used: Set<string>,
  ) {
    this.chance = dice(spread(`words ${product.slug}`));
    const about = written.filter(({ slugs }) => slugs.includes(product.slug));
    const own = about.filter(({ slugs }) => slugs.length === 1);
    const kind = about.filter(({ slugs }) => slugs.length > 1);
    const others = [general, ...(NOT_LASTING.has(product.slug) ? [] : [lasting])];
    this.good = this.mixed(all(own, 'good'), all(kind, 'good'), all(others, 'good'));
    this.bad = this.mixed(all(own, 'bad'), all(kind, 'bad'), all(others, 'bad'));
    const complaints = all(kind, 'badTitles');
    this.titles = {
      good: this.mixed(all(own, 'titles'), all(kind, 'titles'), general.titles),
      middling: this.mixed([], complaints, general.soTitles),
      bad: this.mixed([], complaints, general.badTitles),
      angry: this.mixed([], [], general.badTitles),
    };
    this.drawbacks = this.chance.shuffled(DRAWBACKS);
    this.anger = this.chance.shuffled(ANGRY);
  }

  /** What the product's own, its kind's and general sentences come to: what is most about it tends to be said first. */
  private mixed(own: string[], kind: string[], others: string[]): string[] {
    const keyed = [own, kind, others].flatMap((part, rank) =>
      part.map((text) => ({ text, key: this.chance.next() + rank * 0.35 })),
    );
    return keyed.sort((a, b) => a.key - b.key).map(({ text }) => text);
  }

  /** The next review with so many stars, of one who took `value` of the product's first option. */
  say(rating: number, value: string | undefined): Said | undefined {
    const title = this.title(rating, value);
    const body =
      this.chance.next() < 0.09 ? (this.short(rating) ?? this.long(rating, value)) : this.long(rating, value);
    return title && body ? { title, body } : undefined;
  }

  /** A title that this product has not had; one list's titles can be another's too. */
  private title(rating: number, value: string | undefined): string | undefined {
    const title = this.take(this.titles[TONES[rating - 1]!], value);
    for (const list of Object.values(this.titles))
      if (title && list.includes(title)) list.splice(list.indexOf(title), 1);
    return title;
  }

  private short(rating: number): string | undefined {
    const fitting = SHORT[rating >= 4 ? 'good' : rating === 3 ? 'middling' : 'bad'];
    return this.fresh(this.chance.shuffled(fitting).find((one) => !this.used.has(one)));
  }

  /** A text that nobody else in the shop has written: one more sentence makes it so. */
  private long(rating: number, value: string | undefined): string | undefined {
    let parts = this.parts(rating, value);
    while (parts && this.used.has(textOf(parts))) {
      const more = this.take(rating >= 4 ? this.good : this.bad, value);
      parts = more === undefined ? undefined : [more, ...parts];
    }
    if (!parts) return undefined;
    const hasBreak = parts.length > 2 && this.chance.next() < 0.45;
    this.fresh(textOf(parts));
    return hasBreak ? `${textOf(parts.slice(0, -1))}\n\n${parts.at(-1)}` : textOf(parts);
  }

  private fresh(text: string | undefined): string | undefined {
    if (text) this.used.add(text);
    return text;
  }

  private parts(rating: number, value: string | undefined): string[] | undefined {
    const count = this.chance.weighted([
      [1, 40],
      [2, 38],
      [3, 17],
      [4, 5],
    ]);
    const several = (from: string[], most: number) =>
      Array.from({ length: most }, () => this.take(from, value)).filter((text) => text !== undefined);
    if (rating >= 4) {
      const praise = several(this.good, count);
      const blame = several(this.bad, rating === 4 && this.chance.next() < 0.45 ? 1 : 0);
      return praise.length ? [...praise, ...blame.map((text) => this.though(text))] : undefined;
    }
    const blame = several(this.bad, rating === 3 ? Math.max(1, count - 1) : count);
    const concedes = rating === 3 || (rating === 2 && this.chance.next() < 0.25);
    const praise = concedes ? this.conceded(value) : [];
    const anger = rating === 1 && this.chance.next() < 0.6 ? [this.anger.pop() ?? ''] : [];
    return blame.length ? [...this.chance.shuffled([...praise, ...blame]), ...anger].filter(Boolean) : undefined;
  }

  /** What those praise who complain: something about the thing, as general praise would be at odds with the rest. */
  private conceded(value: string | undefined): string[] {
    const praise = this.good.find((text) => !general.good.includes(text) && !lasting.good.includes(text));
    if (praise === undefined) return [];
    this.good.splice(this.good.indexOf(praise), 1);
    return [this.filled(praise, value ?? '')];
  }

  /** A complaint after praise, sometimes with words that lead over to it. */
  private though(blame: string): string {
    const lead = this.chance.next() < 0.4 ? this.drawbacks.pop() : undefined;
    return lead ? `${lead} ${blame}` : blame;
  }

  private take(queue: string[], value: string | undefined): string | undefined {
    const at = queue.findIndex((text) => value || !text.includes('{value}'));
    const [text] = at < 0 ? [] : queue.splice(at, 1);
    return text && this.filled(text, value ?? '');
  }

  private filled(text: string, value: string): string {
    const who = this.chance.one(WHO);
    return text
      .replaceAll('{value}', value)
      .replaceAll('{who}', who)
      .replaceAll('{Who}', who[0]!.toUpperCase() + who.slice(1))
      .replaceAll('{since}', this.chance.one(SINCE));
  }
}

const textOf = (parts: readonly string[]): string => parts.join(' ');
