import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { labelsAgree } from '../../src/check/label-agreement.js';
import type { FigureRecord } from '../../src/contracts/index.js';
import { extractFile } from '../../src/extract-file.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/tables/', import.meta.url));
const PRODUCERS = ['libreoffice', 'pandoc', 'weasyprint', 'portal', 'second'];
const files = PRODUCERS.flatMap((producer) =>
  readdirSync(FOLDER + producer)
    .filter((file) => /\.(?:docx|xlsx|html|pdf|md|csv)$/.test(file) && file !== 'README.md')
    .map((file) => `${producer}/${file}`),
);
const kinds = [...new Set(files.map((file) => extname(file).slice(1)))].sort();

type Expected = Record<'table' | 'table_row' | 'table_column', number> & {
  readonly text: string;
  readonly label: string;
  readonly optional?: boolean;
} & Readonly<Record<string, unknown>>;

const FIGURE = ['value', 'value_max', 'unit'] as const;
const TYPED = ['qualifier', 'aspect', 'status', 'basis', 'metric', 'subject', 'period'] as const;

function expectedOf(file: string): Expected[] {
  const folder = file.startsWith('second/') ? 'second/' : '';
  const name = basename(file, extname(file));
  const lines = readFileSync(`${FOLDER}${folder}${name}.expected.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Expected);
}

interface Counts {
  expected: number;
  found: number;
  figures: number;
  typed: number;
}

/** Compares place by place; a figure counts where value and unit agree, and as typed where all fields do. */
async function compare(file: string): Promise<Counts> {
  const expected = expectedOf(file);
  const { records } = await extractFile(FOLDER + file);
  const place = ({
    table,
    table_row,
    table_column,
  }: Pick<FigureRecord, 'table' | 'table_row' | 'table_column'>) => `${table} ${table_row} ${table_column}`;
  const found = new Map(
    records.filter(({ table }) => table !== null).map((record) => [place(record), record]),
  );
  const counts = { expected: 0, found: found.size, figures: 0, typed: 0 };
  for (const figure of expected) {
    const record = found.get(place(figure));
    if (figure.optional) {
      if (record) counts.found--;
      continue;
    }
    counts.expected++;
    const same = (field: (typeof FIGURE)[number] | (typeof TYPED)[number]) =>
      record?.[field] === figure[field];
    if (!record || !FIGURE.every(same)) continue;
    counts.figures++;
    if (TYPED.every(same) && labelsAgree(record.label, figure.label)) counts.typed++;
  }
  return counts;
}

const f1 = (right: number, { expected, found }: Counts) => (200 * right) / (expected + found);

describe('tables as offices print them', () => {
  it('are there in every format', () => {
    expect(kinds).toEqual(['csv', 'docx', 'html', 'md', 'pdf', 'xlsx']);
  });

  it.each(kinds)('give their figures and most of their fields from .%s', async (kind) => {
    const total = { expected: 0, found: 0, figures: 0, typed: 0 };
    for (const file of files.filter((candidate) => candidate.endsWith(`.${kind}`))) {
      const counts = await compare(file);
      for (const key of ['expected', 'found', 'figures', 'typed'] as const) total[key] += counts[key];
    }
    // In percent. The fields are less certain than the figures: metrics and labels are matters of judgement.
    expect(f1(total.figures, total)).toBeGreaterThanOrEqual(95);
    expect(f1(total.typed, total)).toBeGreaterThanOrEqual(85);
  });
});
