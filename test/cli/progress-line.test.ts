import { expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress-line.js';
import { Summary } from '../../src/cli/summary.js';
import { sampleRecord } from '../sample-record.js';

const advance = { files: null, documents: 1, figures: 0, bytes: 0, allBytes: null, seconds: 0 };

it.each([
  [advance, '1 document, 0.0 MB, 0 figures'],
  [{ ...advance, allBytes: 5e6, seconds: 3 }, '1 document, 0.0 of 5.0 MB, 0 figures'],
  [
    {
      files: { done: 12, all: 1040 },
      documents: 20,
      figures: 4211,
      bytes: 3.2e6,
      allBytes: 16e6,
      seconds: 20,
    },
    '12 of 1,040 files, 3.2 of 16.0 MB, 4,211 figures, 1:20 left',
  ],
  [
    { ...advance, bytes: 1e6, allBytes: 1001e6, seconds: 4.2 },
    '1 document, 1.0 of 1001.0 MB, 0 figures, 1:10:00 left',
  ],
  [{ ...advance, bytes: 2e6, allBytes: 1e6, seconds: 4 }, '1 document, 2.0 of 2.0 MB, 0 figures'],
])('tells how far a run is: %o', (given, line) => {
  expect(progressLine(given)).toBe(line);
});

it('sums up a run: the metrics found most often, reasons, problems', () => {
  const summary = new Summary();
  const metrics = ['gdp', 'gdp', null, ...'abcdefghij'];
  const records = metrics.map((metric) => sampleRecord({ metric }));
  const rejected = ['date', 'name', 'date'].map((reason) => ({
    start: 0,
    end: 1,
    text: '1',
    reason,
    rule: 'r',
  }));
  summary.add({ records, rejected });
  summary.add({ records: [], rejected: [] });
  summary.problems = 1;
  expect(summary.lines()).toEqual([
    '13 figures in 2 files',
    'by metric: gdp 2, a 1, b 1, c 1, d 1, e 1, f 1, g 1, 3 other metrics 3, none 1',
    '3 other numbers left out (date 2, name 1)',
    '1 problem, see above',
  ]);
  expect(new Summary('document').lines()).toEqual(['0 figures in 0 documents']);
});
