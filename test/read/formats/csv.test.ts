import { expect, it } from 'vitest';
import { readCsv } from '../../../src/read/formats/csv/index.js';

const textOf = async (source: string) => (await readCsv(Buffer.from(source))).text;

it.each([
  ['line feeds', '指标,2023\n产值,5\n'],
  ['carriage returns and line feeds', '指标,2023\r\n产值,5\r\n'],
  ['carriage returns', '指标,2023\r产值,5\r'],
  ['quotes before the first line end', '"指标","2023"\r\n产值,5'],
])('reads rows ended by %s', async (_, source) => {
  expect(await textOf(source)).toBe('指标\t2023\n产值\t5\n');
});

it('takes the first line end for that of all rows, where there are several kinds', async () => {
  const { tables } = await readCsv(Buffer.from('指标,2023\r\n产值,5\n万\r\n税收,6\r\n'));
  expect(tables.map(({ rows }) => rows.length)).toEqual([3]);
});

it('reads a table of as many columns as one may have, and none of more', async () => {
  const row = (columns: number) => Array.from({ length: columns }, (_, i) => `列${i}`).join(',');
  const { tables } = await readCsv(Buffer.from(`${row(1000)}\n${row(2)}\n`));
  expect(tables.map(({ columns }) => columns)).toEqual([1000]);
  await expect(readCsv(Buffer.from(`${row(2)}\n,${row(1001)}\n`))).rejects.toMatchObject({
    name: 'FormatError',
    code: 'unsafe',
    found: 'a row of 1001 columns in line 2',
  });
});
