import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordsOf, runCli } from '../cli/run-cli.js';
import { makeDocx, makeZip } from '../read/formats/make-zip.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { broadZip, namesOf, nestedZip, overlappingZip } from './zip-bombs.js';

const folder = tempFolder();
const good = '全镇新建公路8公里。';
const zeros = '0'.repeat(20_000_000);

/** What each hostile archive is told to be. */
const BOMBS: Readonly<Record<string, readonly [content: Uint8Array, message: RegExp]>> = {
  'broad.zip': [broadZip(), /broad\.zip\/\d\d\.zip: an archive that unpacks to over 200 times its size; /],
  'claims.zip': [makeZip({ 'a.txt': good }, { 'a.txt': 4_000_000_000 }), /unpacks to more than 200 MB; /],
  'deflate.docx': [
    makeDocx(`<w:p><w:r><w:t>${zeros}</w:t></w:r></w:p>`),
    /unpacks to over 200 times its size; /,
  ],
  'deflate.odt': [
    makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': zeros }),
    /unpacks to over 200 times its size; /,
  ],
  'deflate.xlsx': [
    makeZip({ '[Content_Types].xml': '', 'xl/workbook.xml': zeros }),
    /unpacks to over 200 times its size; /,
  ],
  'deflate.zip': [makeZip({ 'a.txt': zeros }), /unpacks to over 200 times its size; /],
  'many.zip': [overlappingZip(namesOf(10_001, 'txt'), ''), /an archive of more than 10000 entries; /],
  'overlap.zip': [overlappingZip(namesOf(1000, 'txt')), /unpacks to over 200 times its size; /],
  'under.zip': [
    makeZip({ 'a.txt': good.repeat(500) }, { 'a.txt': 10 }),
    /under\.zip\/a\.txt: a damaged zip-based file /,
  ],
};

writeFiles(
  folder,
  Object.fromEntries(Object.entries(BOMBS).map(([name, [bytes]]) => [`bombs/${name}`, bytes])),
);
writeFiles(folder, {
  'bombs/z-good.txt': good,
  // 42.zip: six levels of archives.
  '42.zip': nestedZip(6, 4, good),
  'names.zip': makeZip({
    '../../up.txt': good,
    '/etc/root.txt': good,
    'C:\\windows\\drive.txt': good,
    'a/../../../dots.txt': good,
    'red\x1b[31m\n.txt': good,
    'nul\0.txt': good,
    '../../in.zip': makeZip({ '../out.txt': good }),
  }),
  'refers.docx': makeZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/../../secret.xml" ContentType="wordprocessingml.document.main"/></Types>',
    'word/x.xml': '',
  }),
  'secret.xml': '<w:document/>',
});

describe('archives that mean harm', () => {
  it('get one message each, and the others are read', async () => {
    const ran = await runCli(folder, ['bombs']);
    expect(ran.code).toBe(2);
    const read = [...new Set(recordsOf(ran).map(({ file }) => String(file)))];
    expect(read.filter((file) => !file.startsWith('bombs/broad.zip/'))).toEqual(['bombs/z-good.txt']);
    for (const [name, [, message]] of Object.entries(BOMBS)) {
      const said = ran.stderr.split('\n').filter((line) => line.includes(`bombs/${name}`));
      expect(said.length, name).toBeGreaterThan(0);
      for (const line of said) expect(line).toMatch(message);
      if (name !== 'broad.zip') expect(said).toHaveLength(1);
    }
  });

  it('are opened two deep and no deeper', async () => {
    const ran = await runCli(folder, ['42.zip']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    const lines = ran.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(16);
    for (const line of lines)
      expect(line).toMatch(/^extract: 42\.zip\/\d\.zip\/\d\.zip: an archive deep inside archives; /);
  });

  it('write nothing, whatever their entries are called', async () => {
    const before = readdirSync(folder, { recursive: true });
    const ran = await runCli(folder, ['names.zip', '-f', 'json']);
    expect(ran.code).toBe(0);
    const records = JSON.parse(ran.stdout) as { id: string; file: string }[];
    expect(records.map(({ file }) => file)).toEqual([
      'names.zip/../../up.txt',
      'names.zip//etc/root.txt',
      'names.zip/C:\\windows\\drive.txt',
      'names.zip/a/../../../dots.txt',
      'names.zip/red\x1b[31m\n.txt',
      'names.zip/nul\0.txt',
      'names.zip/../../in.zip/../out.txt',
    ]);
    for (const { id } of records) expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    const table = await runCli(folder, ['names.zip', '-f', 'table']);
    expect(table.stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('refer to nothing outside themselves', async () => {
    const ran = await runCli(folder, ['refers.docx']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^extract: refers\.docx: a Word document without its text; .*\n$/);
  });
});
