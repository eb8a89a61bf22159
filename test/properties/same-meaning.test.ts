import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../../src/contracts/index.js';
import { extractText } from '../../src/extract-text.js';

const REPORTS = new URL('../../fixtures/reports/', import.meta.url);
const reports = readdirSync(REPORTS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, REPORTS), 'utf8') }));

/** Ways to write the same: what is replaced, and what stands in its place. */
const REWRITTEN: readonly (readonly [
  says: string,
  from: RegExp,
  to: string | ((found: string) => string),
])[] = [
  ['a rise is a rise', /(?<=同比|比上年|较上年)增长(?=[\d.]+%)/g, '上升'],
  ['a rise has come about', /增长(?=[\d.]+%)/g, '增长了'],
  ['a fall is a fall', /(?<=同比|比上年)下降(?=[\d.]+%)/g, '减少'],
  ['last year by another word', /比上年(?=增长|下降|提高)/g, '较去年'],
  ['what was reached', /达到?(?=\d)/g, '达到了'],
  ['raised to', /提高到(?=\d)/g, '提升至'],
  ['among them, with a comma', /其中(?=[\u4e00-\u9fff])/g, '其中,'],
  ['more than', /(?<=\d)余(?=[万亿]?[\u4e00-\u9fff])/g, '多'],
  ['hundreds of millions as ten thousands', /(?<![\d.,])\d{1,4}(?:\.\d{1,4})?亿元/g, inTenThousands],
  ['spaces around numbers', /(?<=[，。、；\u4e00-\u9fff])(?=\d+(?:\.\d+)?(?:%|亿元|万元))/g, ' '],
  ['numbers of notes', /(?<=\d(?:%|亿元|万元|万人))(?=[，。；])/g, '[1]'],
  ['corner quotes', /[“”]/g, (quote) => (quote === '“' ? '「' : '」')],
];

function inTenThousands(sum: string): string {
  return `${Math.round(Number.parseFloat(sum) * 1e8) / 1e4}万元`;
}

/** A figure without where it stands and how it is worded. */
function meaningOf({ value, unit, aspect, status, basis, metric, subject, period }: FigureRecord) {
  return { value, unit, aspect, status, basis, metric, subject, period };
}

describe('the same in other words', () => {
  it.each(REWRITTEN)('%s', (_, from, to) => {
    let sites = 0;
    for (const { name, text } of reports) {
      const other = text.replace(from, (found) => {
        sites++;
        return typeof to === 'string' ? to : to(found);
      });
      const figures = (report: string) => extractText(report, { file: name }).records.map(meaningOf);
      expect(figures(other)).toEqual(figures(text));
    }
    expect(sites).toBeGreaterThan(0);
  });
});
