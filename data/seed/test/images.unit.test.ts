import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { products } from '../src/catalog/all';
import { render } from '../src/draw/picture';
import { pictures } from '../src/pictures';

const FOLDER = join(__dirname, '..', 'images');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

/** What a picture is made of when its colours are taken away: shapes, outlines and places. */
const structure = (svg: string): string =>
  svg
    .replace(/<defs>.*?<\/defs>/s, '')
    .replace(/ (fill|stroke|stop-color|flood-color|opacity|clip-path|filter)="[^"]*"/g, '');

describe('the images', () => {
  it('are one a product, and no more', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(products.map(({ image }) => image.file).sort());
    expect(Object.keys(pictures).sort()).toEqual(products.map(({ slug }) => slug).sort());
  });

  it.each(Object.keys(pictures))('%s is drawn again to the same bytes', (slug) => {
    expect(render(pictures[slug]!)).toBe(read(`${slug}.svg`));
  });

  it('are compact, and hold no script, font or outside address', () => {
    for (const file of readdirSync(FOLDER)) {
      const svg = read(file);
      expect({ file, compact: svg.length <= 8_000 }).toEqual({ file, compact: true });
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|<text|<image|https?:|NaN|undefined/);
    }
  });

  it('refer only to what they define', () => {
    for (const file of readdirSync(FOLDER)) {
      const ids = new Set([...read(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const used = [...read(file).matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map(([, id]) => id);
      expect({ file, missing: used.filter((id) => !ids.has(id)) }).toEqual({ file, missing: [] });
    }
  });

  it('differ in form, not only in colour', () => {
    const forms = readdirSync(FOLDER).map((file) => structure(read(file)));
    expect(new Set(forms).size).toBe(forms.length);
    // The six books share the block of a hardback, so half is the measure; a recoloured picture would own nothing.
    const outlines = forms.map((form) => [...form.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d!));
    const holders = new Map<string, number>();
    for (const d of outlines.flatMap((ds) => [...new Set(ds)])) holders.set(d, (holders.get(d) ?? 0) + 1);
    const own = outlines.map((ds) => ds.filter((d) => holders.get(d) === 1).length / ds.length);
    expect(Math.min(...own)).toBeGreaterThanOrEqual(0.5);
  });
});
