import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../../src/contracts/index.js';
import { extractText } from '../../src/extract-text.js';
import { checkRecord } from '../../src/record/index.js';
import { anyText, report, silentParagraph } from './report-text.js';

/** A fixed seed: a failure is one for everybody. `FC_SEED` tries others. */
const RUNS = { numRuns: 1000, seed: Number(process.env.FC_SEED ?? 20261122) };
const TRADITIONAL = Converter({ from: 'cn', to: 't' });

/** A record without what tells where it stands. */
function figureOf({ id, start, end, line, column, quote, ...figure }: FigureRecord) {
  return figure;
}

/** What a figure is by itself, without what it has from its surroundings. */
const sizeOf = ({ value, value_max, unit, qualifier }: FigureRecord) => ({
  value,
  value_max,
  unit,
  qualifier,
});

function wide(text: string): string {
  return text.replace(/[0-9%.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

describe('extractText', () => {
  it('never fails, and gives valid records in order whose text is the slice they point at', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { records, rejected } = extractText(text);
        let before = 0;
        for (const record of records) {
          checkRecord(record);
          expect(text.slice(record.start, record.end)).toBe(record.text);
          expect(text).toContain(record.quote);
          expect(record.start).toBeGreaterThanOrEqual(before);
          before = record.start;
        }
        for (const { start, end, text: slice } of rejected) expect(text.slice(start, end)).toBe(slice);
      }),
      RUNS,
    );
  });

  it('gives the same records twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(extractText(text)).toEqual(extractText(text));
      }),
      RUNS,
    );
  });

  it('gives the same figures for simplified and traditional characters', () => {
    fc.assert(
      fc.property(report, (paragraphs) => {
        const text = paragraphs.join('\n');
        const simplified = extractText(text, { script: 'hans' }).records;
        // Every text of this kind states a figure: no property holds for want of records.
        expect(simplified.length).toBeGreaterThan(0);
        const traditional = extractText(TRADITIONAL(text), { script: 'hant' }).records;
        expect(traditional.map((record) => ({ ...figureOf(record), text: '' }))).toEqual(
          simplified.map((record) => ({ ...figureOf(record), text: '' })),
        );
      }),
      RUNS,
    );
  });

  it('gives the same figures for full-width and half-width digits', () => {
    fc.assert(
      fc.property(report, (paragraphs) => {
        const text = paragraphs.join('\n');
        const figures = (records: readonly FigureRecord[]) =>
          records.map((record) => ({ ...figureOf(record), text: '' }));
        expect(figures(extractText(wide(text)).records)).toEqual(figures(extractText(text).records));
      }),
      RUNS,
    );
  });

  it('is not disturbed by a paragraph without numbers, but in offsets', () => {
    fc.assert(
      fc.property(report, silentParagraph, fc.nat(5), (paragraphs, silent, at) => {
        const place = Math.min(at, paragraphs.length);
        const longer = [...paragraphs.slice(0, place), silent, ...paragraphs.slice(place)];
        expect(extractText(longer.join('\n')).records.map(figureOf)).toEqual(
          extractText(paragraphs.join('\n')).records.map(figureOf),
        );
      }),
      RUNS,
    );
  });

  it('finds the same sizes in a text and in its paragraphs one by one', () => {
    fc.assert(
      fc.property(report, (paragraphs) => {
        const apart = paragraphs.flatMap((paragraph) => extractText(paragraph).records.map(sizeOf));
        expect(extractText(paragraphs.join('\n')).records.map(sizeOf)).toEqual(apart);
      }),
      RUNS,
    );
  });
});
