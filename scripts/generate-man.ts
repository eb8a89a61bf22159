// Writes man/extract.1 from the program: npm run man
import { mkdirSync, writeFileSync } from 'node:fs';
import { manPage } from './man-page.js';

const folder = new URL('../man/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('extract.1', folder), manPage());
