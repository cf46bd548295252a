import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from './draw/picture';
import { pictures } from './pictures';

const FOLDER = join(__dirname, '..', 'images');

mkdirSync(FOLDER, { recursive: true });
const wanted = new Set(Object.keys(pictures).map((slug) => `${slug}.svg`));
for (const file of readdirSync(FOLDER)) if (!wanted.has(file)) rmSync(join(FOLDER, file));
for (const [slug, picture] of Object.entries(pictures)) writeFileSync(join(FOLDER, `${slug}.svg`), render(picture));
console.log(`${wanted.size} images written.`);
