import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import {
  type CheckReport,
  checkReport,
  checkReportSchema,
  type ReportedDifference,
} from '../../src/check/check-report.js';
import { type REPORTERS, writeReport } from '../../src/check/reporters/index.js';

const CHANGED: ReportedDifference = {
  kind: 'changed',
  line: 6,
  text: '9个',
  label: '社区 <"A" & B>',
  says: 'metric was community_count, is none',
  fields: [{ field: 'metric', was: 'community_count', is: null }],
};

const FAILED = checkReport({
  reports: [
    { file: './a, 100%: b.txt', expected: 'a.expected.jsonl', figures: 3, differences: [CHANGED] },
    { file: 'fine.txt', expected: 'fine.expected.jsonl', figures: 5, differences: [] },
    { file: 'new.txt', expected: null, figures: 2, differences: [] },
  ],
  stale: ['old.expected.jsonl'],
  unread: [{ file: 'bad.pdf', message: 'line one\nline two \u0007\ud800' }],
});
const PASSED = checkReport({
  reports: [{ file: 'fine.txt', expected: 'fine.expected.jsonl', figures: 5, differences: [] }],
  stale: [],
  unread: [],
});

const write = (reporter: (typeof REPORTERS)[number], report: CheckReport) =>
  writeReport(reporter, report, (path) => path.replace(/^\.\//, ''));

/** The elements of well-formed XML with their attributes; throws for any other. */
function elementsOf(xml: string) {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.write(xml).close();
  return elements;
}

describe('a report of a check', () => {
  it('counts what it holds', () => {
    expect(FAILED.passed).toBe(false);
    expect(FAILED.counts).toEqual({
      ...{ reports: 3, figures: 10, added: 0, changed: 1, missing: 0 },
      ...{ stale: 1, new: 1, unread: 1 },
    });
    expect(PASSED.passed).toBe(true);
  });

  it('is for people', () => {
    expect(write('pretty', FAILED).split('\n')).toEqual([
      './a, 100%: b.txt:6: changed: 9个 «社区 <"A" & B>»: metric was community_count, is none',
      'new.txt: new: has no expected file for its figures (2); look at them and write it with --update',
      'old.expected.jsonl: stale: has no report; delete it, or put its report back',
      'bad.pdf: unread: line one line two �',
      'figures 10, reports 3: 0 added, 1 changed, 0 missing, 1 stale, 1 new, 1 unread',
      '',
    ]);
    expect(write('pretty', PASSED)).toBe('figures 5, reports 1: all as expected\n');
  });

  it('is for GitHub, a command a line', () => {
    const lines = write('github', FAILED).split('\n');
    expect(lines[0]).toBe(
      '::error file=a%2C 100%25%3A b.txt,line=6,title=extract check%3A changed::' +
        '9个 «社区 <"A" & B>»: metric was community_count, is none',
    );
    expect(lines[3]).toBe('::error file=bad.pdf,title=extract check%3A unread::line one line two �');
    expect(lines[4]).toMatch(/^figures 10, reports 3: /);
    expect(lines).toHaveLength(6);
    expect(write('github', PASSED)).toBe('figures 5, reports 1: all as expected\n');
  });

  it('is for JUnit readers, as well-formed XML', () => {
    const [root, ...elements] = elementsOf(write('junit', FAILED));
    expect(root).toMatchObject({
      name: 'testsuites',
      attributes: { tests: '6', failures: '3', errors: '1' },
    });
    expect(elements.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes)).toEqual([
      { name: './a, 100%: b.txt', tests: '2', failures: '1', errors: '0' },
      { name: 'fine.txt', tests: '1', failures: '0', errors: '0' },
      { name: 'new.txt', tests: '1', failures: '1', errors: '0' },
      { name: 'old.expected.jsonl', tests: '1', failures: '1', errors: '0' },
      { name: 'bad.pdf', tests: '1', failures: '0', errors: '1' },
    ]);
    const cases = elements.filter(({ name }) => name === 'testcase').map(({ attributes }) => attributes.name);
    expect(cases).toEqual([
      '2 figures as expected',
      'line 6: 9个 «社区 <"A" & B>»',
      '5 figures as expected',
      ...['new', 'stale', 'unread'],
    ]);
    const failed = elements.filter(({ name }) => name === 'failure' || name === 'error');
    expect(failed.map(({ attributes }) => attributes.type)).toEqual(['changed', 'new', 'stale', 'unread']);
    expect(failed[0]!.attributes.message).toBe('9个 «社区 <"A" & B>»: metric was community_count, is none');
    expect(failed[3]!.attributes.message).toBe('line one\nline two \ufffd\ufffd');
  });

  it('is for programs', () => {
    expect(checkReportSchema.parse(JSON.parse(write('json', PASSED)))).toEqual(PASSED);
    expect(JSON.parse(write('json', FAILED)).reports[0].differences).toEqual([CHANGED]);
  });
});
