import { extractText } from '../src/extract-text.js';
import { VARIANTS, wholeCommand } from './command.js';
import { type BenchDocument, megabytesOf } from './documents.js';
import { inFolder } from './folder.js';
import { type Measured, onEach } from './measure.js';
import type { Cell } from './section.js';
import { throughput } from './throughput.js';
import { conversion, digits } from './yardsticks.js';

/** A document whose figures are counted. */
export interface CountedDocument extends BenchDocument {
  readonly figures: number;
}

export interface PipelineSpeed {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** `50.0 MB of UTF-8 in 1200 documents, 340000 figures` */
  readonly load: string;
  /** Of the whole command, each way it was run: as a ratio to opencc-js, and its seconds. */
  readonly whole: readonly { readonly name: string; readonly ratio: number; readonly seconds: number }[];
}

export function counted(document: BenchDocument): CountedDocument {
  return { ...document, figures: extractText(document.text).records.length };
}

/** Speed of the yardsticks, of `stages`, of `extractText` and of the whole command on the documents. */
export async function pipelineSpeed(
  documents: readonly CountedDocument[],
  runs: number,
  stages: readonly Measured[] = [],
): Promise<PipelineSpeed> {
  const megabytes = megabytesOf(documents);
  const figures = documents.reduce((sum, document) => sum + document.figures, 0);
  const extract = onEach('extractText', documents, ({ text }) => extractText(text));
  return inFolder(documents, async (folder) => {
    const commands = VARIANTS.map((args) => wholeCommand([folder], args));
    const own = [...stages, extract, ...commands].map((measured) => ({ ...measured, figures }));
    const work = [conversion(documents), digits(documents), ...own];
    const { columns, rows, ratios, seconds } = await throughput(work, megabytes, runs);
    return {
      columns,
      rows,
      load: `${megabytes.toFixed(1)} MB of UTF-8 in ${documents.length} documents, ${figures} figures`,
      whole: commands.map(({ name }) => ({ name, ratio: ratios.get(name)!, seconds: seconds.get(name)! })),
    };
  });
}
