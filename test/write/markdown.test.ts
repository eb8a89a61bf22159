import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import { sampleRecord } from '../sample-record.js';
import { writtenText } from './written.js';

/** The cells that a Markdown reader sees, a line break as `\n`. */
function cellsOf(markdown: string): string[][] {
  const rows: string[][] = [];
  const parser = new Parser({
    onopentag(name) {
      if (name === 'tr') rows.push([]);
      else if (name === 'td' || name === 'th') rows.at(-1)!.push('');
      else if (name === 'br') add('\n');
      else if (!['table', 'thead', 'tbody'].includes(name)) add(`<${name}>`);
    },
    ontext: (text) => {
      if (!/^\n+$/.test(text)) add(text);
    },
  });
  const add = (text: string) => {
    const row = rows.at(-1)!;
    row[row.length - 1] += text;
  };
  parser.end(new MarkdownIt({ html: true }).render(markdown));
  return rows;
}

it('is a table whose numbers stand to the right', async () => {
  const columns = ['label', 'value'] as const;
  expect(await writtenText('md', [sampleRecord()], { columns })).toBe(
    '| label | value |\n| --- | ---: |\n| 招商引资 | 1250000000 |\n',
  );
  expect(await writtenText('md', [], { columns })).toBe('| label | value |\n| --- | ---: |\n');
});

it('keeps pipes, line breaks and markup of reports from breaking it', async () => {
  const difficult = [
    'a|b',
    '一\n二',
    '一\r\n二',
    '*强* _调_ ~~去~~',
    '<b>x</b> &amp;',
    '`c|d`',
    '\\|',
    '[x](y)',
    'a_b_c',
  ];
  const records = difficult.map((label) => sampleRecord({ label }));
  const markdown = await writtenText('md', records, { columns: ['label', 'metric', 'unit'] });
  expect(cellsOf(markdown).slice(1)).toEqual(
    difficult.map((label) => [label.replace('\r\n', '\n'), 'investment_attracted', 'CNY']),
  );
});
