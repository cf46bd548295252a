import { Growing, Lists, Names } from './growing';
import type { SearchDocument, Signals } from './port';
import { wordsOf } from './words';

/** The joint of an attribute's name and value in one key; no text holds it. */
export const JOINT = '\u0000';

export const STATUSES = ['DRAFT', 'ACTIVE', 'ARCHIVED'] as const;

/** What lists are narrowed, counted and sorted by: a column each, a row a version of a document. */
export class Columns {
  readonly ids: string[] = [];
  readonly titles: string[] = [];
  readonly titleKeys: string[] = [];
  readonly statuses = new Growing(Uint8Array, 1024);
  readonly categories = new Growing(Int32Array, 1024);
  readonly brands = new Growing(Int32Array, 1024);
  readonly priceMin = new Growing(Float64Array, 1024);
  readonly priceMax = new Growing(Float64Array, 1024);
  readonly created = new Growing(Float64Array, 1024);
  readonly rating = new Growing(Float64Array, 1024);
  readonly ratings = new Growing(Float64Array, 1024);
  readonly sold = new Growing(Float64Array, 1024);
  readonly inStock = new Growing(Uint8Array, 1024);
  /** From when to when (ms) a row is what a list that begins sees. */
  readonly born = new Growing(Float64Array, 1024);
  readonly died = new Growing(Float64Array, 1024);
  /** Numbers into `priceValues`: the different prices of its variants. */
  readonly prices = new Lists();
  readonly priceValues: number[] = [];
  readonly tags = new Lists();
  readonly attributes = new Lists();

  readonly categoryIds = new Names();
  readonly brandNames = new Names();
  readonly tagNames = new Names();
  /** Name and value with JOINT between them. */
  readonly attributePairs = new Names();
  readonly attributeNames = new Names();
  /** The name's number of each pair. */
  readonly nameOfPair = new Growing(Int32Array, 256);
  private readonly priceNumbers = new Map<number, number>();

  /** How many rows there are. */
  get length(): number {
    return this.ids.length;
  }

  /** Appends a document; answers its row. */
  add(document: SearchDocument, signals: Signals, born: number): number {
    const row = this.ids.push(document.id) - 1;
    this.titles.push(document.title);
    this.titleKeys.push(wordsOf(document.title).join(' '));
    this.statuses.push(STATUSES.indexOf(document.status));
    this.categories.push(this.categoryIds.of(document.categoryId));
    this.brands.push(document.brand ? this.brandNames.of(document.brand) : -1);
    const prices = document.prices.length ? [...new Set(document.prices)] : [0];
    this.priceMin.push(Math.min(...prices));
    this.priceMax.push(Math.max(...prices));
    this.created.push(document.createdAt);
    this.born.push(born);
    this.died.push(Infinity);
    this.prices.push(prices.map((price) => this.priceNumber(price)));
    this.tags.push([...new Set(document.tags)].map((tag) => this.tagNames.of(tag)));
    this.attributes.push(this.pairsOf(document));
    this.signal(row, signals);
    return row;
  }

  /** Sets what others tell of a row's product. */
  signal(row: number, { rating, ratings, sold, inStock }: Signals): void {
    this.rating.set(row, rating);
    this.ratings.set(row, ratings);
    this.sold.set(row, sold);
    this.inStock.set(row, inStock ? 1 : 0);
  }

  signalsOf(row: number): Signals {
    return {
      rating: this.rating.values[row]!,
      ratings: this.ratings.values[row]!,
      sold: this.sold.values[row]!,
      inStock: this.inStock.values[row] === 1,
    };
  }

  /** Attributes and options in one: shoppers narrow by colour and by material alike. */
  private pairsOf({ attributes, options }: SearchDocument): Set<number> {
    const pairs = [
      ...attributes.map(({ name, value }) => [name, value] as const),
      ...options.flatMap(({ name, values }) => values.map((value) => [name, value] as const)),
    ];
    return new Set(
      pairs.map(([name, value]) => {
        const pair = this.attributePairs.of(`${name}${JOINT}${value}`);
        this.nameOfPair.set(pair, this.attributeNames.of(name));
        return pair;
      }),
    );
  }

  private priceNumber(price: number): number {
    const known = this.priceNumbers.get(price);
    if (known !== undefined) return known;
    this.priceNumbers.set(price, this.priceValues.length);
    return this.priceValues.push(price) - 1;
  }
}
