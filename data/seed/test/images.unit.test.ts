import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { products } from '../src/catalog/all';
import { fileOf, files, shots } from '../src/pictures/all';

const FOLDER = join(__dirname, '..', 'images');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const there = readdirSync(FOLDER);
const contents = new Map(there.map((file) => [file, read(file)]));
const mains = products.map(({ slug }) => read(fileOf(slug)));

/** What a picture is made of when its colours are taken away: shapes, outlines and places. */
const structure = (svg: string): string =>
  svg
    .replace(/<defs>.*?<\/defs>/s, '')
    .replace(/ (fill|stroke|stop-color|flood-color|opacity|clip-path|filter)="[^"]*"/g, '');

describe('the images', () => {
  it('are of every product, and of no other', () => {
    expect(Object.keys(shots).sort()).toEqual(products.map(({ slug }) => slug).sort());
    expect([...there].sort()).toEqual(Object.keys(files()).sort());
  });

  it('show variants by options that they have', () => {
    for (const { slug, options } of products) {
      const values = options.flatMap((option) => option.values);
      for (const value of Object.keys(shots[slug]!.views)) expect([slug, values.includes(value)]).toEqual([slug, true]);
    }
  });

  it('are drawn again to the same bytes', () => {
    const drawn = Object.entries(files()).filter(([file, draw]) => draw() !== contents.get(file));
    expect(drawn.map(([file]) => file)).toEqual([]);
  });

  it('are compact, and hold no script, font or outside address', () => {
    for (const [file, svg] of contents) {
      expect({ file, compact: svg.length <= 8_000 }).toEqual({ file, compact: true });
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|<text|<image|https?:|NaN|undefined/);
    }
    const sizes = [...contents.values()].map((svg) => Buffer.byteLength(svg));
    const sum = sizes.reduce((all, size) => all + size, 0);
    expect(sum / sizes.length).toBeLessThan(6_000);
    expect(sum).toBeLessThan(2_500_000);
  });

  it('refer only to what they define', () => {
    for (const [file, svg] of contents) {
      const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const used = [...svg.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map(([, id]) => id);
      expect({ file, missing: used.filter((id) => !ids.has(id)) }).toEqual({ file, missing: [] });
    }
  });

  it('differ in form from product to product, not only in colour', () => {
    const forms = mains.map(structure);
    expect(new Set(forms).size).toBe(forms.length);
    // Books share the block of a hardback, so half is the measure; a recoloured picture would own nothing.
    const outlines = forms.map((form) => [...form.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d!));
    const holders = new Map<string, number>();
    for (const d of outlines.flatMap((ds) => [...new Set(ds)])) holders.set(d, (holders.get(d) ?? 0) + 1);
    const own = outlines.map((ds) => ds.filter((d) => holders.get(d) === 1).length / ds.length);
    const copied = products.filter((_, at) => own[at]! < 0.5).map(({ slug }) => slug);
    expect(copied).toEqual([]);
  });

  it('stand and lie in every kind of place', () => {
    const settings = new Set(Object.values(shots).map(({ main }) => main.setting));
    expect([...settings].sort()).toEqual(['boards', 'duo', 'flat', 'floor', 'linen', 'niche', 'sunlit', 'table']);
  });
});
