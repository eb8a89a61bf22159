import { Converter as fromSimplified } from 'opencc-js/cn2t';
import { Converter as fromTraditional } from 'opencc-js/t2cn';
import { type BenchDocument, documentOf, loadTexts } from './documents.js';

/** What all parts of the benchmark are given. */
export interface Setup {
  /** The reports in simplified characters, each once. */
  readonly simplified: readonly BenchDocument[];
  /** The same in traditional characters. */
  readonly traditional: readonly BenchDocument[];
  /** To how many bytes of UTF-8 they are repeated. */
  readonly bytes: number;
  /** Rounds that a median is taken of. */
  readonly runs: number;
}

type Convert = (text: string) => string;

/** The yardstick of all ratios. */
export const convert: Convert = fromTraditional({ from: 't', to: 'cn' });

/** Loads the reports, in both scripts whichever they are in. */
export async function loadSetup(megabytes: number, runs: number): Promise<Setup> {
  const simplified = (await loadTexts()).map(convert);
  const back: Convert = fromSimplified({ from: 'cn', to: 't' });
  const traditional = simplified.map(back);
  return {
    simplified: simplified.map(documentOf),
    traditional: traditional.map(documentOf),
    bytes: megabytes * 1e6,
    runs,
  };
}
