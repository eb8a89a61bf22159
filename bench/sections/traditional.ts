import { extractText } from '../../src/extract-text.js';
import { wholeCommand } from '../command.js';
import { megabytesOf, repeatTo } from '../documents.js';
import { inFolder } from '../folder.js';
import { onEach } from '../measure.js';
import { atLeast, type Section } from '../section.js';
import type { Setup } from '../setup.js';
import { throughput } from '../throughput.js';
import { conversion } from '../yardsticks.js';

/** The same texts in traditional characters. */
export async function measureTraditional({ traditional, bytes, runs }: Setup): Promise<Section> {
  const counted = traditional.map((document) => ({
    ...document,
    figures: extractText(document.text).records.length,
  }));
  const documents = repeatTo(counted, bytes);
  const figures = documents.reduce((sum, document) => sum + document.figures, 0);
  const megabytes = megabytesOf(documents);
  const { columns, rows, ratios } = await inFolder(documents, (folder) => {
    const extract = onEach('extractText', documents, ({ text }) => extractText(text));
    const own = [extract, wholeCommand([folder])].map((measured) => ({ ...measured, figures }));
    return throughput([conversion(documents), ...own], megabytes, runs);
  });
  return {
    title: 'Traditional text',
    about: `The same texts converted to traditional characters by opencc-js beforehand: ${megabytes.toFixed(1)} MB, ${figures} figures; ratio to opencc-js converting them back.`,
    columns,
    rows,
    notes: [],
    targets: [
      atLeast('whole command on traditional text, ratio to opencc-js', 0.25, ratios.get('whole command')!),
    ],
  };
}
