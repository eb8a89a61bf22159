import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../../../src/contracts/index.js';
import { extractFile } from '../../../src/extract-file.js';
import { readDocument } from '../../../src/read/index.js';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const FOLDER = `${FIXTURES}formats/encodings/`;
const REPORTS = ['street-summary', 'district-work-report', 'county-bulletin', 'province-work-report'];

/** What each encoding is found to be, the name by which a user would force it, and the text it must give. */
const COPIES = [
  ['utf-8-bom', 'utf-8-bom', 'utf-8', ''],
  ['utf-16le', 'utf-16le', 'utf-16le', ''],
  ['utf-16be', 'utf-16be', 'utf-16be', ''],
  ['gbk', 'gb18030', 'gbk', ''],
  ['gb18030', 'gb18030', 'gb18030', ''],
  ['hant.big5', 'big5', 'big5', 'hant.utf-8'],
  ['hant-hk.big5-hkscs', 'big5', 'big5-hkscs', 'hant-hk.utf-8'],
] as const;

/** A record without its file, which is another. */
function elsewhere({ id, file, ...record }: FigureRecord) {
  return record;
}

/** What traditional and simplified text must agree in. */
function sizeOf({ value, value_max, unit, aspect, metric }: FigureRecord) {
  return { value, value_max, unit, aspect, metric };
}

it('has a fixture of every report in every encoding', () => {
  const kinds = [...COPIES.map(([copy]) => copy), 'hant.utf-8', 'hant-hk.utf-8'];
  expect(readdirSync(FOLDER).sort()).toEqual(
    REPORTS.flatMap((report) => kinds.map((kind) => `${report}.${kind}.txt`)).sort(),
  );
});

describe.each(REPORTS)('%s', (report) => {
  const original = `${FIXTURES}reports/${report}.txt`;
  const pathOf = (copy: string) => (copy === '' ? original : `${FOLDER}${report}.${copy}.txt`);

  it.each(COPIES)('gives the same text and records from %s', async (copy, encoding, _name, model) => {
    const document = await readDocument(pathOf(copy));
    expect(document).toMatchObject({ encoding, notes: [] });
    expect(document.text).toBe((await readDocument(pathOf(model))).text);
    const wanted = await extractFile(pathOf(model));
    const found = await extractFile(pathOf(copy));
    expect(found.records.length).toBeGreaterThan(50);
    expect(found.records.map(elsewhere)).toEqual(wanted.records.map(elsewhere));
  });

  it.each(COPIES)(
    'gives the same text from %s where its encoding is named',
    async (copy, _found, name, model) => {
      const document = await readDocument(pathOf(copy), { encoding: name });
      expect(document.notes).toEqual([]);
      expect(document.text).toBe((await readDocument(pathOf(model))).text);
    },
  );

  it.each(['hant.utf-8', 'hant-hk.utf-8'])('gives figures of the same size from %s', async (copy) => {
    const wanted = await extractFile(original);
    const found = await extractFile(pathOf(copy));
    expect(found.records.map(sizeOf)).toEqual(wanted.records.map(sizeOf));
  });

  it('refuses a wrong encoding, or says that it gives no Chinese', async () => {
    await expect(readDocument(pathOf('gbk'), { encoding: 'utf-8' })).rejects.toMatchObject({
      code: 'undecodable',
    });
    const { notes } = await readDocument(pathOf('hant.big5'), { encoding: 'gbk' }).catch((error) => ({
      notes: [String(error)],
    }));
    expect(notes.join()).toMatch(/not gb18030|does not look like Chinese/);
  });
});
