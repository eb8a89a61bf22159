import type { FigureRecord } from '../src/contracts/index.js';

/** A valid record for tests, with the fields that matter to one of them. */
export function sampleRecord(fields: Partial<FigureRecord> = {}): FigureRecord {
  return {
    id: '00112233aabbccdd',
    file: 'reports/qingshan.txt',
    start: 9,
    end: 15,
    line: 1,
    column: 10,
    text: '12.5亿元',
    value: 1_250_000_000,
    value_max: null,
    unit: 'CNY',
    qualifier: 'exact',
    aspect: 'level',
    status: 'actual',
    basis: null,
    metric: 'investment_attracted',
    label: '招商引资',
    subject: '青山区',
    period: '2023',
    quote: '全区招商引资完成12.5亿元。',
    rule: 'aspect/level/plain',
    page: null,
    table: null,
    table_row: null,
    table_column: null,
    ...fields,
  };
}
