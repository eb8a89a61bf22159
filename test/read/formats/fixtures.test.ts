import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../../../src/contracts/index.js';
import { extractFile } from '../../../src/extract-file.js';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const PRODUCERS = ['libreoffice', 'pandoc', 'weasyprint'];
const REPORTS = ['street-summary', 'district-work-report', 'county-bulletin', 'province-work-report'];
const files = PRODUCERS.flatMap((producer) =>
  readdirSync(`${FIXTURES}formats/${producer}`).map((name) => `${producer}/${name}`),
);

/** A record without what tells where it stands in which file. */
function figureOf(record: FigureRecord) {
  const { id, file, start, end, line, column, quote, rule, page, ...figure } = record;
  return figure;
}

describe.each(REPORTS)('%s', (report) => {
  const copies = files.filter((file) => file.includes(`/${report}.`));

  it('is there in every format', () => {
    const kinds = new Set(copies.map((file) => file.split('.').at(-1)));
    expect([...kinds].sort()).toEqual(['doc', 'docx', 'html', 'odt', 'pdf', 'rtf', 'xlsx']);
    expect(existsSync(`${FIXTURES}reports/${report}.txt`)).toBe(true);
  });

  it.each(copies)('gives the same records from %s', async (file) => {
    const original = await extractFile(`${FIXTURES}reports/${report}.txt`);
    const { records } = await extractFile(`${FIXTURES}formats/${file}`);
    expect(records.map(figureOf)).toEqual(original.records.map(figureOf));
  });
});
