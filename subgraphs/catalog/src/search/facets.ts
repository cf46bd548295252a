import type { CatalogIndex } from './catalog-index';
import { JOINT, type Columns } from './columns';
import { attributeField } from './narrowing';
import type { Facet, FacetValue, Narrowing } from './port';
import { bucketAt, bucketsOf, isBucket, type Bucket } from './price-buckets';

const MOST_ATTRIBUTES = 20;
const MOST_VALUES = 100;

/** Counts the values of every facet, row by row. */
export class FacetCounts {
  private readonly categories: Int32Array;
  private readonly brands: Int32Array;
  private readonly pairs: Int32Array;
  private readonly prices: Int32Array;
  private readonly ratings = new Int32Array(6);
  private readonly stock = new Int32Array(2);
  private readonly buckets: Bucket[];
  private readonly columns: Columns;

  constructor(
    private readonly index: CatalogIndex,
    currency: string,
  ) {
    this.columns = index.columns;
    this.categories = new Int32Array(this.columns.categoryIds.all.length);
    this.brands = new Int32Array(this.columns.brandNames.all.length);
    this.pairs = new Int32Array(this.columns.attributePairs.all.length);
    this.buckets = bucketsOf(currency);
    this.prices = new Int32Array(this.buckets.length);
  }

  /** Counts a row that passes everything: in all facets. */
  countAll(row: number): void {
    this.categories[this.columns.categories.values[row]!]!++;
    const brand = this.columns.brands.values[row]!;
    if (brand >= 0) this.brands[brand]!++;
    this.countPrices(row);
    this.ratings[Math.floor(this.columns.rating.values[row]!)]!++;
    this.stock[this.columns.inStock.values[row]!]!++;
    const { attributes } = this.columns;
    const end = attributes.to(row);
    for (let at = attributes.from(row); at < end; at++) this.pairs[attributes.values.values[at]!]!++;
  }

  /** Counts a row that fails in one field alone: in that field's facet. */
  countIn(field: string, row: number): void {
    if (field === 'category') this.categories[this.columns.categories.values[row]!]!++;
    else if (field === 'brand') {
      const brand = this.columns.brands.values[row]!;
      if (brand >= 0) this.brands[brand]!++;
    } else if (field === 'price') this.countPrices(row);
    else if (field === 'rating') this.ratings[Math.floor(this.columns.rating.values[row]!)]!++;
    else if (field === 'inStock') this.stock[this.columns.inStock.values[row]!]!++;
    else if (field !== 'tags') this.countPairs(field, row);
  }

  /** The facets that have values. */
  facets(narrowing: Narrowing): Facet[] {
    const facets = [
      { field: 'category', label: 'Category', values: this.categoryValues(narrowing) },
      { field: 'brand', label: 'Brand', values: this.brandValues(narrowing) },
      { field: 'price', label: 'Price', values: this.priceValues(narrowing) },
      { field: 'rating', label: 'Rating', values: this.ratingValues(narrowing) },
      { field: 'inStock', label: 'In stock', values: this.stockValues(narrowing) },
      ...this.attributeFacets(narrowing),
    ];
    return facets.filter(({ values }) => values.length > 0);
  }

  private countPrices(row: number): void {
    const { prices, priceValues } = this.columns;
    let counted = 0;
    const end = prices.to(row);
    for (let at = prices.from(row); at < end; at++) {
      const bucket = bucketAt(this.buckets, priceValues[prices.values.values[at]!]!);
      if (!(counted & (1 << bucket))) this.prices[bucket]!++;
      counted |= 1 << bucket;
    }
  }

  private countPairs(field: string, row: number): void {
    const { attributes, nameOfPair, attributeNames } = this.columns;
    const end = attributes.to(row);
    for (let at = attributes.from(row); at < end; at++) {
      const pair = attributes.values.values[at]!;
      if (attributeField(attributeNames.all[nameOfPair.values[pair]!]!) === field) this.pairs[pair]!++;
    }
  }

  /** What stands below a category counts in it too. */
  private categoryValues({ category: chosen }: Narrowing): FacetValue[] {
    const counts = new Map<string, number>();
    this.categories.forEach((count, number) => {
      const path = new Set<string>();
      let id: string | undefined = this.columns.categoryIds.all[number];
      for (; id && !path.has(id); id = this.index.categories.get(id)?.parentId) path.add(id);
      for (const each of path) counts.set(each, (counts.get(each) ?? 0) + count);
    });
    return best(
      [...this.index.categories.values()].map(({ id, slug, name }) => ({
        value: slug,
        label: name,
        count: counts.get(id) ?? 0,
        selected: chosen === id || chosen === slug,
      })),
    );
  }

  private brandValues({ brands }: Narrowing): FacetValue[] {
    const chosen = new Set(brands);
    return best(
      this.columns.brandNames.all.map((brand, number) => ({
        value: brand,
        label: brand,
        count: this.brands[number]!,
        selected: chosen.has(brand),
      })),
    );
  }

  private priceValues(narrowing: Narrowing): FacetValue[] {
    return this.buckets
      .map((bucket, number) => ({
        value: bucket.value,
        label: bucket.label,
        count: this.prices[number]!,
        selected: isBucket(bucket, narrowing.priceMin, narrowing.priceMax),
      }))
      .filter(({ count, selected }) => count > 0 || selected);
  }

  /** So many stars or more; five is what 4.5 and more round to nowhere: only whole steps are offered. */
  private ratingValues({ ratingMin }: Narrowing): FacetValue[] {
    return [4, 3, 2, 1]
      .map((stars) => ({
        value: String(stars),
        label: `${stars} and up`,
        count: this.ratings.subarray(stars).reduce((sum, count) => sum + count, 0),
        selected: ratingMin === stars,
      }))
      .filter(({ count, selected }) => count > 0 || selected);
  }

  private stockValues({ inStock }: Narrowing): FacetValue[] {
    return [
      { value: 'true', label: 'In stock', count: this.stock[1]!, selected: inStock === true },
      { value: 'false', label: 'Sold out', count: this.stock[0]!, selected: inStock === false },
    ].filter(({ count, selected }) => count > 0 || selected);
  }

  private attributeFacets({ attributes }: Narrowing): Facet[] {
    const { attributePairs, attributeNames, nameOfPair } = this.columns;
    const values: FacetValue[][] = attributeNames.all.map(() => []);
    attributePairs.all.forEach((pair, number) => {
      const name = nameOfPair.values[number]!;
      const value = pair.slice(pair.indexOf(JOINT) + 1);
      const selected = !!attributes?.some((one) => one.name === attributeNames.all[name] && one.values.includes(value));
      if (this.pairs[number]! > 0 || selected)
        values[name]!.push({ value, label: value, count: this.pairs[number]!, selected });
    });
    return attributeNames.all
      .map((name, number) => ({ field: attributeField(name), label: name, values: best(values[number]!) }))
      .filter((facet) => facet.values.length > 0)
      .sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || sum(b) - sum(a) || (a.label < b.label ? -1 : 1))
      .slice(0, MOST_ATTRIBUTES);
  }
}

const isChosen = ({ values }: Facet): boolean => values.some(({ selected }) => selected);

const sum = ({ values }: Facet): number => values.reduce((total, { count }) => total + count, 0);

/** The values with the highest counts, and those that are selected whatever their count. */
function best(values: FacetValue[]): FacetValue[] {
  return values
    .filter(({ count, selected }) => count > 0 || selected)
    .sort((a, b) => Number(b.selected) - Number(a.selected) || b.count - a.count || (a.label < b.label ? -1 : 1))
    .slice(0, MOST_VALUES);
}
