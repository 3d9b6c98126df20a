import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { explanationPages } from './reference-pages/pages.ts';

/** Writes docs/explanations anew, one page a code and an index, from the catalogue. */
const folder = new URL('../docs/explanations/', import.meta.url);
mkdirSync(folder, { recursive: true });
const pages = explanationPages();
for (const old of readdirSync(folder)) if (!(old in pages)) rmSync(new URL(old, folder));
for (const [name, text] of Object.entries(pages)) writeFileSync(new URL(name, folder), text);
console.log(`docs/explanations: ${Object.keys(pages).length} pages`);
