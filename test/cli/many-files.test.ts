import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeDocx } from '../read/formats/make-zip.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { endOf, recordsOf } from './run-cli.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/formats/', import.meta.url));
const RUNNER = fileURLToPath(new URL('./low-memory.mjs', import.meta.url));

const folder = tempFolder();
const fact = '全镇新建公路8公里。';
/** Prose makes the documents weigh: 1,000 of them, or what was read of them, are more than the heap holds. */
const prose = '村道两旁的稻田连成一片，乡亲们说起这几年的变化，人人脸上都有笑意。'.repeat(1000);

const documents: Record<string, string | Uint8Array> = {
  txt: `${fact}\n${prose}\n`,
  html: `<html><body><p>${fact}</p><p>${prose}</p></body></html>`,
  docx: makeDocx(`<w:p><w:r><w:t>${fact}</w:t></w:r></w:p><w:p><w:r><w:t>${prose}</w:t></w:r></w:p>`),
  csv: `项目,说明\n${fact},${prose.replaceAll('，', '')}\n`,
};
const kinds = Object.keys(documents);
const names = Array.from(
  { length: 990 },
  (_, i) => `${String(i).padStart(3, '0')}.${kinds[i % kinds.length]}`,
);
writeFiles(folder, Object.fromEntries(names.map((name) => [`many/${name}`, documents[name.slice(4)]!])));
for (let i = 0; i < 5; i++) {
  copyFileSync(join(FIXTURES, 'libreoffice/tables.xlsx'), join(folder, `many/x${i}.xlsx`));
  copyFileSync(join(FIXTURES, 'libreoffice/features.pdf'), join(folder, `many/x${i}.pdf`));
}

it('reads 1,000 files in the memory of a few', async () => {
  const child = spawn(process.execPath, ['--max-old-space-size=64', RUNNER, 'many', '48'], {
    cwd: folder,
    stdio: 'pipe',
  });
  const ran = await endOf(child);
  expect(ran.stderr).not.toMatch(/limit|failed|memory/);
  expect(ran.code).toBe(0);
  const files = new Set(recordsOf(ran).map(({ file }) => file));
  for (const name of names) expect(files).toContain(`many/${name}`);
}, 120_000);
