import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../src/contracts/index.js';
import { extractFile } from '../src/extract-file.js';

const FOLDER = fileURLToPath(new URL('../fixtures/reports/', import.meta.url));
const SUFFIX = '.expected.jsonl';

/** What `fixtures/README.md` says an expected figure holds. */
type Expected = Omit<FigureRecord, 'id' | 'file' | 'end' | 'line' | 'column' | 'quote' | 'rule'>;

/** Fields that must be equal; labels need only agree. */
const FIELDS = ['qualifier', 'aspect', 'status', 'basis', 'metric', 'subject', 'period'] as const;

const files = readdirSync(FOLDER);

describe.each(files.filter((file) => file.endsWith(SUFFIX)))('%s', (file) => {
  const expected = readFileSync(FOLDER + file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Expected);
  const stem = file.slice(0, -SUFFIX.length);
  const report = files.find((name) => name !== file && name.startsWith(`${stem}.`));

  it('finds the same figures in the same order', async () => {
    const { records } = await extractFile(`${FOLDER}${report}`);
    expect(records.map(figureOf)).toEqual(expected.map(figureOf));
  });

  it('types every figure as a careful reader does', async () => {
    const { records } = await extractFile(`${FOLDER}${report}`);
    expect(compare(expected, records)).toEqual([]);
  });
});

/** The figure itself, in one line that a failing test can show. */
function figureOf({ start, text, value, value_max, unit }: Expected): string {
  return `${start} ${text} = ${value}${value_max === null ? '' : `..${value_max}`} ${unit}`;
}

/** One line for each field that differs. Figures that only one side has are the other test's business. */
function compare(expected: readonly Expected[], records: readonly FigureRecord[]): string[] {
  const found = new Map<string, FigureRecord[]>();
  for (const record of records) {
    const key = figureOf(record);
    found.set(key, [...(found.get(key) ?? []), record]);
  }
  const differences: string[] = [];
  for (const wanted of expected) {
    const record = found.get(figureOf(wanted))?.shift();
    if (!record) continue;
    const where = `${figureOf(wanted)} (${record.quote.trim().slice(0, 60)})`;
    for (const field of FIELDS) {
      if (wanted[field] !== record[field]) {
        differences.push(`${where}: ${field} is ${record[field]}, not ${wanted[field]}`);
      }
    }
    if (!labelsAgree(wanted.label, record.label)) {
      differences.push(`${where}: label is «${record.label}», not «${wanted.label}»`);
    }
  }
  return differences;
}

function labelsAgree(wanted: string, found: string): boolean {
  const [a, b] = [bare(wanted), bare(found)];
  return a === b || (a !== '' && b !== '' && (a.includes(b) || b.includes(a)));
}

function bare(label: string): string {
  return label.replace(/[“”"‘’「」『』《》()（）的]/g, '');
}
