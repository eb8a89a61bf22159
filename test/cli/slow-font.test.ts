import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { recordsOf, runCli } from './run-cli.js';

const folder = tempFolder();

/** Found by fuzzing: with these bytes gone from the middle of its embedded font, pdf.js takes minutes. */
const document = readFileSync(
  new URL('../../fixtures/formats/weasyprint/province-work-report.pdf', import.meta.url),
);
const damaged = Buffer.concat([document.subarray(0, 7184), document.subarray(7195)]);

it('ends the reading of a PDF whose damaged font takes minutes, and reads the other files', async () => {
  writeFiles(folder, {
    'in/a.csv': '全镇新建公路1公里。',
    'in/b.pdf': damaged,
    'in/c.csv': '全镇新建公路2公里。',
  });
  const ran = await runCli(folder, ['in', '--timeout', '5', '-f', 'jsonl']);
  expect(ran.stderr).toMatch(/^extract: in\/b\.pdf: reading it took longer than the limit of 5 s; /);
  expect(recordsOf(ran).map(({ file, value }) => [file, value])).toEqual([
    ['in/a.csv', 1],
    ['in/c.csv', 2],
  ]);
  expect(ran.code).toBe(2);
});
