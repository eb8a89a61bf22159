import { Writable } from 'node:stream';
import type { FigureRecord, NormalisedText, Segmentation } from '../src/contracts/index.js';
import type { FoundFigure } from '../src/engine/found-figure.js';
import { extractText } from '../src/extract-text.js';
import { figuresOfText } from '../src/figures-of-text.js';
import { findNumbers } from '../src/quantity/find-numbers.js';
import { checkRecord, recordMaker } from '../src/record/index.js';
import { buildContext } from '../src/resolve/index.js';
import { decode } from '../src/text/decode.js';
import { lineIndex } from '../src/text/line-index.js';
import { normalise } from '../src/text/normalise.js';
import { segment } from '../src/text/segment.js';
import { createSink, type Format, PLAIN_VIEW, type Sink } from '../src/write/index.js';
import type { BenchDocument } from './documents.js';
import { type Measured, onEach } from './measure.js';
import type { CountedDocument } from './pipeline-speed.js';

/** A document with what the stages make of it, so that each can be measured alone. */
export interface PreparedDocument extends CountedDocument {
  readonly normalised: NormalisedText;
  readonly segmentation: Segmentation;
  readonly found: readonly FoundFigure[];
  readonly records: readonly FigureRecord[];
}

/** Prepares a document for the stages. */
export function prepare(document: BenchDocument): PreparedDocument {
  const normalised = normalise(document.text);
  const segmentation = segment(normalised.text);
  const found = findFigures(normalised, segmentation);
  const { records } = extractText(document.text, { file: 'report.txt' });
  return { ...document, figures: records.length, normalised, segmentation, found, records };
}

/** The stages in the order of the pipeline, each on what the ones before it made. */
export function stages(documents: readonly PreparedDocument[]): Measured[] {
  const each = (name: string, action: (document: PreparedDocument) => unknown) =>
    onEach(name, documents, action);
  const write = (format: Format): Measured => ({
    name: `write ${format}`,
    async run() {
      const sink = await sinkToNowhere(format);
      for (const { records } of documents) for (const record of records) await sink.write(record);
      await sink.end();
    },
  });
  return [
    each('decode', ({ bytes }) => decode(bytes)),
    each('normalise', ({ text }) => normalise(text)),
    each('segment', ({ normalised }) => segment(normalised.text)),
    each('scan for quantities', ({ normalised }) => findNumbers(normalised, 'CN')),
    each('read the context', ({ normalised, segmentation }) => buildContext(normalised.text, segmentation)),
    each('scan, context, rules, link', ({ normalised, segmentation }) =>
      findFigures(normalised, segmentation),
    ),
    each('make and check records', makeRecords),
    each('check records', ({ records }) => records.map(checkRecord)),
    write('jsonl'),
    write('json'),
    write('csv'),
  ];
}

/** Where records go whose writing alone is to be measured. */
export function sinkToNowhere(format: Format): Promise<Sink> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  return createSink(format, nowhere, {
    width: 120,
    view: PLAIN_VIEW,
    bom: false,
    wide: false,
    warn: () => {},
  });
}

function findFigures(normalised: NormalisedText, segmentation: Segmentation): FoundFigure[] {
  return figuresOfText(normalised, segmentation, buildContext(normalised.text, segmentation), () => {});
}

function makeRecords({ text, normalised, found }: PreparedDocument): void {
  const { lineColumn } = lineIndex(text);
  const file = 'report.txt';
  const toRecord = recordMaker({ file, name: file, text: normalised, locate: lineColumn, pages: [] });
  for (const figure of found) toRecord(figure, null);
}
