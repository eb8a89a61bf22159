import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExpectedFileError, expectedText, readExpected } from '../../src/check/expected-file.js';
import { expectedOf } from '../../src/check/expected-line.js';
import { sampleRecord } from '../sample-record.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
const LINE = '{"start":1,"text":"9个"}';

function read(content: string) {
  writeFiles(folder, { 'a.expected.jsonl': content });
  return readExpected(join(folder, 'a.expected.jsonl'));
}

describe('an expected file', () => {
  it('is read as it was written', () => {
    const lines = [
      expectedOf(sampleRecord({ page: 3 })),
      expectedOf(sampleRecord({ table: 1, table_row: 2, table_column: 3 })),
    ];
    expect(read(expectedText(lines))).toEqual(lines);
  });

  it('may be empty, hold blank lines, a byte order mark and CRLF', () => {
    expect(read('')).toEqual([]);
    expect(read(`\ufeff${LINE}\r\n\r\n${LINE}`)).toHaveLength(2);
  });

  it.each([
    ['no JSON', '{"start":1,', /line 2 is no JSON; correct the line/],
    ['an unknown field', '{"start":1,"text":"9个","labell":"a"}', /line 2 .*labell/],
    ['a wrong aspect', '{"start":1,"text":"9个","aspect":"size"}', /line 2 has a wrong `aspect`/],
    ['no text', '{"start":1}', /line 2 has a wrong `text`/],
    ['no place', '{"text":"9个","table":1}', /line 2 has no place; give it `start`/],
    ['two labels', '{"start":1,"text":"9个","label":"a","label_like":"a"}', /line 2 has both `label` and/],
    ['an id', '{"start":1,"text":"9个","id":"00112233aabbccdd"}', /line 2 .*"id"/],
  ])('is refused with %s', (_, line, message) => {
    expect(() => read(`${LINE}\n${line}\n`)).toThrow(ExpectedFileError);
    expect(() => read(`${LINE}\n${line}\n`)).toThrow(message);
  });
});
