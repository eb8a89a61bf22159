import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/cli/jobs/messages.js';
import { Outbox } from '../../../src/cli/jobs/outbox.js';
import { textFormat } from '../../../src/write/index.js';
import { sampleRecord } from '../../sample-record.js';

const layout = { view: { columns: undefined, lang: 'en', scale: 'none' }, bom: false, wide: false } as const;
const records = Array.from({ length: 20_000 }, (_, i) => sampleRecord({ start: i, end: i + 1 }));
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe.each(['json', 'parquet'] as const)('what a thread delivers for %s', (format) => {
  it('is no more than a few megabytes ahead of what was taken', async () => {
    const delivered: Delivery[] = [];
    const outbox = new Outbox((delivery) => delivered.push(delivery), textFormat(format, layout));
    let isDone = false;
    const sent = outbox.records(records).then(() => {
      isDone = true;
    });
    let taken = 0;
    let most = 0;
    while (!isDone) {
      await turn();
      const untaken = delivered.slice(taken).reduce((sum, { size }) => sum + size, 0);
      most = Math.max(most, untaken);
      // One at a time, as a slow disk would.
      const first = delivered[taken];
      if (first) {
        taken++;
        outbox.taken(first.size);
      }
    }
    await sent;
    outbox.end();
    expect(most).toBeLessThan(3_000_000);
    expect(delivered.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(9_000_000);
    expect(delivered.filter(({ isLast }) => isLast)).toEqual([delivered.at(-1)]);
  });
});
