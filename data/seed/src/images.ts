import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { files } from './pictures/all';

const FOLDER = join(__dirname, '..', 'images');

mkdirSync(FOLDER, { recursive: true });
const wanted = files();
for (const file of readdirSync(FOLDER)) if (!wanted[file]) rmSync(join(FOLDER, file));
for (const [file, draw] of Object.entries(wanted)) writeFileSync(join(FOLDER, file), draw());
console.log(`${Object.keys(wanted).length} images written.`);
