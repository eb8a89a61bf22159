// Times the pipeline on lines that repeat one part, for sections/growth.ts, which starts it and may end it:
//
//   growth-child PART RUNS MEGABYTES...
//
// Sends `{ megabytes, seconds }` for each length as soon as it is known.
import { extractText } from '../src/extract-text.js';
import { decode } from '../src/text/decode.js';
import { median, secondsByRound } from './measure.js';
import { sinkToNowhere } from './stages.js';

/** What a length took. */
export interface Grown {
  readonly megabytes: number;
  readonly seconds: number;
}

const [part, runs, ...lengths] = process.argv.slice(2);

for (const megabytes of lengths.map(Number)) {
  const line = part!.repeat((megabytes * 1e6) / Buffer.byteLength(part!));
  const bytes = Buffer.from(line);
  const whole = {
    name: 'decode, extractText, write jsonl',
    async run() {
      const sink = await sinkToNowhere('jsonl');
      for (const record of extractText(decode(bytes).text).records) await sink.write(record);
      await sink.end();
    },
  };
  const times = await secondsByRound([whole], Number(runs));
  process.send!({ megabytes, seconds: median(times.get(whole.name)!) } satisfies Grown);
}
process.disconnect();
