import { describe, expect, it } from 'vitest';
import type { NormalisedText } from '../../src/contracts/index.js';
import type { LinkedDraft } from '../../src/engine/draft-of.js';
import { recordMaker } from '../../src/record/index.js';

const original = '青 山 区 招商引資 12.5 億元。';
const text: NormalisedText = {
  original,
  text: '青山区招商引资12.5亿元。',
  script: 'hant',
  identity: false,
  // Offsets of this one text: three spaces before the label, one each before the number and the unit.
  toOriginalStart: (offset) => [0, 2, 4, 6, 7, 8, 9, 11, 12, 13, 14, 16, 17, 18][offset]!,
  toOriginalEnd: (offset) => [0, 1, 3, 5, 7, 8, 9, 10, 12, 13, 14, 15, 17, 18, 19][offset]!,
  fromOriginal: (offset) => offset,
};
const draft: LinkedDraft = {
  quantity: {
    ...{ start: 7, end: 13, unitStart: 11, value: 1.25e9, valueMax: null, unit: 'CNY', dimension: 'money' },
    ...{ qualifier: 'exact', outerStart: 7, outerEnd: 13, script: 'arabic' },
  },
  ...{ value: 1.25e9, valueMax: null, unit: 'CNY', aspect: 'level' },
  ...{
    metric: 'investment_attracted',
    labelStart: 3,
    rule: 'aspect/level/plain',
    basis: null,
    status: null,
    label: '招商引资',
  },
};

describe('recordMaker', () => {
  const make = recordMaker({
    file: 'a/qingshan.txt',
    name: 'qingshan.txt',
    text,
    locate: (offset) => ({ line: 1, column: offset + 1 }),
    pages: [],
  });
  const record = make(
    {
      ...{ draft, status: 'actual', label: '招商引资', subject: '青山区', period: '2023' },
      sentence: { start: 0, end: 14 },
      cell: null,
    },
    null,
  );

  it('cuts text and quote from the original', () => {
    expect(record.text).toBe('12.5 億元');
    expect(original.slice(record.start, record.end)).toBe(record.text);
    expect(record.quote).toBe(original);
  });

  it('locates the figure in the original', () => {
    expect(record).toMatchObject({ file: 'a/qingshan.txt', line: 1, column: record.start + 1 });
  });

  it('names what is wrong with a figure that breaks the schema, and nothing else', () => {
    const wrong = {
      ...{ draft: { ...draft, metric: 'happiness' }, status: 'actual' as const, label: '招商引资' },
      ...{ subject: '青山区', period: '2023-13', sentence: { start: 0, end: 14 }, cell: null },
    };
    expect(() => make(wrong, null)).toThrow('record with metric "happiness", period "2023-13"');
  });

  it('takes over what was found out about the figure', () => {
    expect(record).toMatchObject({ status: 'actual', label: '招商引资', subject: '青山区', period: '2023' });
  });
});
