import { extractText } from '../../src/extract-text.js';
import { wholeCommand } from '../command.js';
import { cutAtLines, megabytesOf } from '../documents.js';
import { inFolder } from '../folder.js';
import { onEach } from '../measure.js';
import type { Section } from '../section.js';
import type { Setup } from '../setup.js';
import { throughput } from '../throughput.js';
import { conversion } from '../yardsticks.js';

const FILES = 2000;
/** Of a file, in bytes: a notice or a short report. */
const LENGTH = 5000;

/** Many small files, where what each file costs counts. */
export async function measureFiles({ simplified, runs }: Setup): Promise<Section> {
  const pieces = cutAtLines(simplified, LENGTH).map((piece) => ({
    ...piece,
    figures: extractText(piece.text).records.length,
  }));
  const documents = Array.from({ length: FILES }, (_, i) => pieces[i % pieces.length]!);
  const figures = documents.reduce((sum, document) => sum + document.figures, 0);
  const megabytes = megabytesOf(documents);
  const { columns, rows, seconds } = await inFolder(documents, (folder) => {
    const extract = onEach('extractText', documents, ({ text }) => extractText(text));
    const own = [extract, wholeCommand([folder])].map((measured) => ({ ...measured, figures }));
    return throughput([conversion(documents), ...own], megabytes, runs);
  });
  return {
    title: 'Single files',
    about: `${FILES} files of about ${LENGTH} bytes, cut from the texts at line ends: ${megabytes.toFixed(1)} MB, ${figures} figures.`,
    columns,
    rows,
    notes: [
      `The whole command does ${Math.round(FILES / seconds.get('whole command')!)} files a second, its start included.`,
    ],
    targets: [],
  };
}
