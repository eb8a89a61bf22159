import { expect, it } from 'vitest';
import type { FigureRecord } from '../../src/contracts/index.js';
import { recordJson } from '../../src/write/record-json.js';
import { sampleRecord } from '../sample-record.js';

const difficult = 'a"b\\c\n\t\u0000\u2028\ud800中😀';

it.each<[string, Partial<FigureRecord>]>([
  ['a plain record', {}],
  ['nulls', { value_max: null, basis: null, metric: null, subject: null, period: null }],
  ['no nulls', { value_max: 5.5, basis: 'yoy', metric: 'gdp', subject: '青山区', period: '2021/2025' }],
  ['numbers of all kinds', { value: -0.1, value_max: 1e21, start: 0 }],
  [
    'characters to escape',
    {
      text: difficult,
      unit: difficult,
      label: difficult,
      subject: difficult,
      quote: difficult,
      file: difficult,
    },
  ],
])('is what JSON.stringify gives: %s', (_, fields) => {
  const json = recordJson();
  const record = sampleRecord(fields);
  expect(json(record)).toBe(JSON.stringify(record));
  expect(json(record)).toBe(JSON.stringify(record));
  expect(json(sampleRecord())).toBe(JSON.stringify(sampleRecord()));
});
