import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { recordsOf, runCli } from '../cli/run-cli.js';
import { makeZip } from '../read/formats/make-zip.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
const good = '全镇新建公路8公里。';
const TEN_MEGABYTES = 10_000_000;

/** A stream as PDF has them (zlib) that inflates to so many times ten megabytes of spaces; written without inflating it. */
function deflatedSpaces(times: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(TEN_MEGABYTES, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const end = Buffer.from([0x03, 0x00, 0, 0, 0, 0]);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...new Array<Buffer>(times).fill(block), end]);
}

/** A PDF of one page whose content is `stream`. */
function pdfOf(stream: Buffer, filter: string): Buffer {
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Length ${stream.length}/Filter${filter}>>stream
`;
  return Buffer.concat([
    Buffer.from(head),
    stream,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  ]);
}

/** A workbook in which so many cells show one string of so many characters. */
function sharingWorkbook(cells: number, length: number): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const rows = Array.from(
    { length: cells },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`,
  );
  return makeZip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationships}"><Relationship Id="s" Type="${office}/worksheet" Target="a.xml"/><Relationship Id="t" Type="${office}/sharedStrings" Target="t.xml"/></Relationships>`,
    'xl/t.xml': `<sst xmlns="${main}"><si><t>${'甲'.repeat(length)}</t></si></sst>`,
    'xl/a.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  });
}

describe('a document that makes much of little', () => {
  it('costs only itself where it is a PDF whose stream fills the memory', async () => {
    writeFiles(folder, {
      'pdf/a.pdf': pdfOf(deflatedSpaces(400), '/FlateDecode'),
      'pdf/b.md': good,
    });
    const ran = await runCli(folder, ['pdf', '-f', 'jsonl', '--jobs', '1']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(
      /^extract: pdf\/a\.pdf: reading it took more memory than the limit of 1000 MB; /,
    );
    expect(recordsOf(ran).map(({ file, text }) => [file, text])).toEqual([['pdf/b.md', '8公里']]);
  }, 120_000);

  it('costs only itself where it is a workbook whose cells share a long string', async () => {
    writeFiles(folder, { 'xlsx/a.xlsx': sharingWorkbook(800, 30_000), 'xlsx/b.md': good });
    const ran = await runCli(folder, ['xlsx', '-f', 'jsonl', '--jobs', '1']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('xlsx/a.xlsx: more than 20000000 characters of text; split it');
    expect(recordsOf(ran).map(({ file }) => file)).toEqual(['xlsx/b.md']);
  });

  it('is read where the same comes of it as of others', async () => {
    writeFiles(folder, { 'small.xlsx': sharingWorkbook(2, 100) });
    expect((await runCli(folder, ['text', 'small.xlsx'])).stdout).toContain('甲'.repeat(100));
  });
});
