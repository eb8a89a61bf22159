import { describe, expect, it } from 'vitest';
import { recordsOf, runCli } from '../cli/run-cli.js';
import { makeZip } from '../read/formats/make-zip.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
const COLUMNS = 500_000;
/** Seconds for what takes one; it took ten and more, and a gigabyte. */
const LIMIT = 5;

const numbers = Array.from({ length: COLUMNS }, (_, i) => i).join(',');
const names = Array.from({ length: COLUMNS }, (_, i) => `"列${i}"`).join(',');
const short = '蔬菜产量（吨）,35\n';

/** A workbook with one cell in the last column that there is, and many short rows below. */
function wideWorkbook(rows: number): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const cell = (place: string, value: number) => `<c r="${place}"><v>${value}</v></c>`;
  const below = Array.from({ length: rows }, (_, i) => i + 2).map(
    (row) => `<row r="${row}">${cell(`A${row}`, 1)}${cell(`B${row}`, 2)}</row>`,
  );
  return makeZip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationships}"><Relationship Id="s" Type="${office}/worksheet" Target="a.xml"/></Relationships>`,
    'xl/a.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${cell('A1', 1)}${cell('XFD1', 2)}</row>${below.join('')}</sheetData></worksheet>`,
  });
}

describe('a table that is far too wide', () => {
  it.each([
    ['one row', 'a.csv', numbers, `a row of ${COLUMNS} columns in line 1`],
    [
      'quoted heads above short rows',
      'a.csv',
      `${names}\n${short.repeat(200)}`,
      `a row of ${COLUMNS} columns`,
    ],
    [
      'a row below others',
      'a.csv',
      `指标,2023\n"蔬\n菜",3\n${numbers}\n${short}`,
      `a row of ${COLUMNS} columns in line 4`,
    ],
    [
      'rows that are short one by one',
      'a.csv',
      `${short}${','.repeat(COLUMNS)}5\n${short}`,
      'a table of 3 × 500001',
    ],
    ['a row of a workbook above many', 'a.xlsx', wideWorkbook(20_000), 'a table of 20001 × 16384 cells'],
  ])(
    'is refused soon and costs only itself: %s',
    async (_, name, content, found) => {
      writeFiles(folder, { [`wide/${name}`]: content, 'wide/b.md': '全镇新建公路8公里。' });
      const start = performance.now();
      const ran = await runCli(folder, [`wide/${name}`, 'wide/b.md', '--jobs', '1']);
      expect(performance.now() - start).toBeLessThan(LIMIT * 1000);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain(`extract: wide/${name}: ${found}`);
      expect(ran.stderr).toMatch(/; split it into .+\n$/);
      expect(recordsOf(ran)).toMatchObject([{ file: 'wide/b.md', value: 8 }]);
    },
    LIMIT * 6000,
  );

  it('is none where only empty cells make it wide', async () => {
    writeFiles(folder, { 'empty.csv': `指标,2023\n${short}${','.repeat(COLUMNS)}\n` });
    expect(recordsOf(await runCli(folder, ['empty.csv']))).toMatchObject([{ value: 35 }]);
  });
});
