import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../../src/contracts/index.js';
import { METRIC_IDS } from '../../src/lexicon/catalogue.js';
import { RECORD_FIELDS } from '../../src/record/index.js';
import type { Format } from '../../src/write/index.js';
import { sampleRecord } from '../sample-record.js';
import { tempFolder } from '../temp-folder.js';
import { type Wishes, writtenBytes } from './written.js';

const folder = tempFolder();
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();

/** Writes records as a file and gives the way in which DuckDB reads it. */
async function table(name: string, records: readonly FigureRecord[], wishes: Wishes = {}): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await writtenBytes(name.slice(name.lastIndexOf('.') + 1) as Format, records, wishes));
  return `'${path}'`;
}

async function rowsOf(sql: string): Promise<Record<string, unknown>[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson();
}

/** More than two row groups, values with decimals that are exact in binary, so that sums do not depend on their order. */
const many = Array.from({ length: 45_000 }, (_, i) =>
  sampleRecord({
    metric: i % 7 === 0 ? null : METRIC_IDS[(i * 31) % METRIC_IDS.length]!,
    value: (i % 9973) * 0.25 - 800,
    value_max: i % 5 === 0 ? i : null,
    line: i + 1,
    quote: i % 3 === 0 ? `“第${i}行”,"一"\n二` : '全区招商引资完成12.5亿元。',
    period: i % 11 === 0 ? null : '2023-01/2023-06',
    page: i % 2 === 0 ? null : i,
  }),
);

function expectedSums(): Map<string | null, number> {
  const sums = new Map<string | null, number>();
  for (const { metric, value } of many) sums.set(metric, (sums.get(metric) ?? 0) + value);
  return sums;
}

describe('DuckDB reads', () => {
  it.each(['figures.parquet', 'figures.csv', 'figures.jsonl'])(
    'the sums of each metric from %s',
    async (name) => {
      const source = await table(name, many);
      const rows = await rowsOf(
        `SELECT metric, sum(value) AS total, count(*)::INT AS figures FROM ${source} GROUP BY metric`,
      );
      expect(new Map(rows.map(({ metric, total }) => [metric, total]))).toEqual(expectedSums());
      expect(rows.reduce((sum, { figures }) => sum + (figures as number), 0)).toBe(many.length);
    },
  );

  it('every cell of Parquet, typed', async () => {
    const source = await table('cells.parquet', many);
    const rows = await rowsOf(`SELECT * FROM ${source} WHERE line % 1000 = 1 ORDER BY line`);
    expect(rows).toHaveLength(45);
    for (const row of rows) {
      const record = many[(row.line as number) - 1]!;
      for (const field of RECORD_FIELDS) expect(row[field], field).toBe(record[field]);
    }
    const types = await rowsOf(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${source})`);
    const typeOf = (column: string) => types.find(({ column_name }) => column_name === column)?.column_type;
    expect(['value', 'line', 'quote', 'value_text'].map(typeOf)).toEqual([
      'DOUBLE',
      'INTEGER',
      'VARCHAR',
      'VARCHAR',
    ]);
  });

  it('the digits of what no number holds', async () => {
    const record = sampleRecord({ text: '9007199254740993人', value: Number('9007199254740993') });
    const rows = await rowsOf(`SELECT value, value_text FROM ${await table('exact.parquet', [record])}`);
    expect(rows).toEqual([{ value: 9007199254740992, value_text: '9007199254740993' }]);
    const json = await rowsOf(`SELECT value::VARCHAR AS value FROM ${await table('exact.jsonl', [record])}`);
    expect(json).toEqual([{ value: '9007199254740993' }]);
  });

  it('chosen columns in Chinese', async () => {
    const wishes = { lang: 'zh', columns: ['metric', 'value', 'unit'] } as const;
    const rows = await rowsOf(`SELECT * FROM ${await table('zh.parquet', [sampleRecord()], wishes)}`);
    expect(rows).toEqual([{ 指标: '招商引资', 数值: 1_250_000_000, 单位: '元' }]);
  });

  it('Parquet without records', async () => {
    expect(await rowsOf(`SELECT * FROM ${await table('none.parquet', [])}`)).toEqual([]);
  });
});
