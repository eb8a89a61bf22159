import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const WRITER = fileURLToPath(new URL('./write-many.mjs', import.meta.url));

function write(format: string, count: number, megabytes: number) {
  return spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, WRITER, format, String(count)], {
    encoding: 'utf8',
  });
}

/** 120,000 records take 80 MB and more as long as they are held; 48 MB hold the program and a row group. */
it.each(['csv', 'jsonl', 'parquet', 'md'])('%s needs no more memory for more records', (format) => {
  expect(write(format, 120_000, 48)).toMatchObject({ status: 0, stderr: '' });
});

it('a workbook says how many records it holds before memory runs out', () => {
  const { status, stderr } = write('xlsx', 250_001, 2000);
  expect(status).not.toBe(0);
  expect(stderr).toContain('a workbook holds up to 250000 records');
});
