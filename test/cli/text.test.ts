import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeDocx, makeZip } from '../read/formats/make-zip.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { recordsOf, runCli } from './run-cli.js';

const folder = tempFolder();
const run = (...args: string[]) => runCli(folder, args);
const FORMATS = fileURLToPath(new URL('../../fixtures/formats/', import.meta.url));
const report = makeDocx(
  '<w:p><w:r><w:t>甲镇2024年工作总结</w:t></w:r></w:p><w:p><w:r><w:t>新建公路8公里。</w:t></w:r></w:p>',
);

writeFiles(folder, {
  'a.docx': report,
  'a.zip': makeZip({ '2024/a.docx': report, '2024/b.txt': '全镇改造老旧小区3个。', 'c.pdf': '%PDF-' }),
  'a.wps': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
});

describe('extract text', () => {
  it('prints the text in which records count their offsets', async () => {
    const printed = await run('text', 'a.docx');
    expect([printed.code, printed.stdout]).toEqual([0, '甲镇2024年工作总结\n\n新建公路8公里。\n']);
    const [record] = recordsOf(await run('a.docx'));
    expect(printed.stdout.slice(record!.start as number, record!.end as number)).toBe('8公里');
  });

  it('reads standard input of any format', async () => {
    expect((await runCli(folder, ['text', '-'], report)).stdout).toContain('新建公路8公里。');
  });

  it('says what cannot be read', async () => {
    for (const [path, message] of [
      ['a.zip', /an archive of documents; /],
      ['none.txt', /no such file/],
      ['a.wps', /damaged|WPS/],
    ] as const) {
      const ran = await run('text', path);
      expect([ran.code, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toMatch(message);
    }
  });
});

describe('extract', () => {
  it('reads the documents of an archive one by one', async () => {
    const ran = await run('a.zip');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^extract: a\.zip\/c\.pdf: a damaged PDF document.*\n$/);
    expect(recordsOf(ran).map(({ file, text }) => `${file} ${text}`)).toEqual([
      'a.zip/2024/a.docx 8公里',
      'a.zip/2024/b.txt 3个',
    ]);
  });

  it('reads a folder of mixed formats', async () => {
    const ran = await runCli(join(FORMATS, 'pandoc'), ['.']);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(new Set(recordsOf(ran).map(({ file }) => file)).size).toBe(4);
  });
});
