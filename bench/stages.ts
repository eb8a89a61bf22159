import { Writable } from 'node:stream';
import { Converter } from 'opencc-js/t2cn';
import type { FigureRecord, NormalisedText, Segmentation } from '../src/contracts/index.js';
import { extractText } from '../src/extract-text.js';
import { mergeQuantities } from '../src/quantity/merge.js';
import { scanRanks } from '../src/quantity/rank.js';
import { scanQuantities } from '../src/quantity/scan.js';
import { checkRecord } from '../src/record/index.js';
import { buildContext } from '../src/resolve/index.js';
import { decode } from '../src/text/decode.js';
import { normalise } from '../src/text/normalise.js';
import { segment } from '../src/text/segment.js';
import { createSink, type Format, PLAIN_VIEW } from '../src/write/index.js';
import type { BenchDocument } from './documents.js';

/** A document with what the stages make of it, so that each can be measured alone. */
export interface PreparedDocument extends BenchDocument {
  readonly normalised: NormalisedText;
  readonly segmentation: Segmentation;
  readonly records: readonly FigureRecord[];
}

export interface Stage {
  readonly name: string;
  run(documents: readonly PreparedDocument[]): void | Promise<void>;
}

/** Prepares documents for the stages. */
export function prepare(document: BenchDocument): PreparedDocument {
  const normalised = normalise(document.text);
  const segmentation = segment(normalised.text);
  const { records } = extractText(document.text, { file: 'report.txt' });
  return { ...document, normalised, segmentation, records };
}

const convert = Converter({ from: 't', to: 'cn' });

/** The yardstick: opencc-js on the same text. All ratios are to it. */
export const YARDSTICK: Stage = each('opencc-js t → cn', ({ text }) => convert(text));

/** The stages in the order of the pipeline. */
export const STAGES: readonly Stage[] = [
  each('decode', ({ bytes }) => decode(bytes)),
  each('normalise', ({ text }) => normalise(text)),
  each('segment', ({ normalised }) => segment(normalised.text)),
  each('scan', ({ normalised: { text } }) => mergeQuantities(scanQuantities(text), scanRanks(text))),
  each('resolve: read the context', ({ normalised, segmentation }) =>
    buildContext(normalised.text, segmentation),
  ),
  each('check records', ({ records }) => records.map(checkRecord)),
  write('jsonl'),
  write('json'),
  write('csv'),
];

/** All stages between decoding and writing, rules and linking among them. */
export const WHOLE: Stage = each('extractText', ({ text }) => extractText(text));

function each(name: string, action: (document: PreparedDocument) => unknown): Stage {
  return {
    name,
    run(documents) {
      for (const document of documents) action(document);
    },
  };
}

function write(format: Format): Stage {
  return {
    name: `write ${format}`,
    async run(documents) {
      const sink = await createSink(format, new Writable({ write: (_chunk, _encoding, done) => done() }), {
        width: 120,
        view: PLAIN_VIEW,
        bom: false,
        wide: false,
        warn: () => {},
      });
      for (const { records } of documents) for (const record of records) await sink.write(record);
      await sink.end();
    },
  };
}
