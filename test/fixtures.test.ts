import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDocument, type ExpectedLine, readExpected } from '../src/check/index.js';
import { extractFile } from '../src/extract-file.js';

const FOLDER = fileURLToPath(new URL('../fixtures/reports/', import.meta.url));
const SUFFIX = '.expected.jsonl';

/** What `fixtures/README.md` says that each line gives. */
const GIVEN = [
  'start',
  'value',
  'value_max',
  'unit',
  'qualifier',
  'aspect',
  'status',
  'basis',
  'metric',
  'subject',
  'period',
] as const;

const files = readdirSync(FOLDER);

describe.each(files.filter((file) => file.endsWith(SUFFIX)))('%s', (file) => {
  const expected = readExpected(FOLDER + file);
  const stem = file.slice(0, -SUFFIX.length);
  const report = files.find((name) => name !== file && name.startsWith(`${stem}.`))!;

  it('says everything that a careful reader can say of a figure', () => {
    const silent = (line: ExpectedLine) =>
      GIVEN.some((field) => line[field] === undefined) || (line.label ?? line.label_like) === undefined;
    expect(expected.filter((line) => silent(line) || line.optional)).toEqual([]);
    expect(expected.length).toBeGreaterThan(40);
  });

  it('finds the same figures in the same order', async () => {
    const { records } = await extractFile(`${FOLDER}${report}`);
    expect(records.map(figureOf)).toEqual(expected.map(figureOf));
  });

  it('types every figure as a careful reader does', async () => {
    const { records } = await extractFile(`${FOLDER}${report}`);
    const { result } = checkDocument({ file: report, text: '', records }, file, expected);
    expect(result.differences.map(({ text, says }) => `${text}: ${says}`)).toEqual([]);
  });
});

/** The figure itself, in one line that a failing test can show. */
function figureOf({ start, text, value, value_max, unit }: Omit<ExpectedLine, 'label'>): string {
  return `${start} ${text} = ${value}${value_max === null ? '' : `..${value_max}`} ${unit}`;
}
