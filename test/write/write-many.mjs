// Writes many records, each with text of its own, in one format and drops the bytes. Run it with little memory.
//
//   node --max-old-space-size=N write-many.mjs FORMAT COUNT
import { Writable } from 'node:stream';
import { createSink, PLAIN_VIEW } from '../../build/write/index.js';

const [format, count] = process.argv.slice(2);
const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
const sink = await createSink(format, stream, {
  width: 80,
  view: PLAIN_VIEW,
  bom: false,
  wide: false,
  warn() {},
});
for (let i = 0; i < Number(count); i++) {
  const full = sink.write({
    ...{
      id: i.toString(16).padStart(16, '0'),
      file: `reports/${i >> 8}.txt`,
      start: i,
      end: i + 6,
      line: i + 1,
      column: 1,
    },
    ...{
      text: `${i}.5亿元`,
      value: i * 1e8 + 5e7,
      value_max: null,
      unit: 'CNY',
      qualifier: 'exact',
      aspect: 'level',
    },
    ...{
      status: 'actual',
      basis: null,
      metric: 'investment_attracted',
      label: `招商引资${i}`,
      subject: `第${i % 500}街道`,
    },
    ...{
      period: '2023',
      quote: `全区招商引资完成${i}.5亿元，比上年增长9%。`.repeat(3),
      rule: 'aspect/level/size',
    },
    ...{ page: null, table: null, table_row: null, table_column: null },
  });
  if (full) await full;
}
await sink.end();
process.stdout.write(String(process.resourceUsage().maxRSS));
