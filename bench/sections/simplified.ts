import { extractText } from '../../src/extract-text.js';
import { wholeCommand } from '../command.js';
import { megabytesOf, repeatTo } from '../documents.js';
import { inFolder } from '../folder.js';
import { onEach } from '../measure.js';
import { atLeast, type Section } from '../section.js';
import type { Setup } from '../setup.js';
import { prepare, stages } from '../stages.js';
import { throughput } from '../throughput.js';
import { conversion, digits } from '../yardsticks.js';

/** What `--floor` is about. */
export const WHOLE_ON_SIMPLIFIED = 'whole command on simplified text, ratio to opencc-js';

/** The whole command, `extractText` and each stage alone on text in simplified characters. */
export async function measureSimplified({ simplified, bytes, runs }: Setup): Promise<Section> {
  const documents = repeatTo(simplified.map(prepare), bytes);
  const figures = documents.reduce((sum, { records }) => sum + records.length, 0);
  const megabytes = megabytesOf(documents);
  const { columns, rows, ratios } = await inFolder(documents, (folder) => {
    const whole = wholeCommand([folder]);
    const extract = onEach('extractText', documents, ({ text }) => extractText(text));
    const own = [...stages(documents), extract, whole].map((measured) => ({ ...measured, figures }));
    return throughput([conversion(documents), digits(documents), ...own], megabytes, runs);
  });
  const ratio = ratios.get('whole command')!;
  return {
    title: 'Simplified text',
    about: `${megabytes.toFixed(1)} MB of UTF-8 in ${documents.length} documents with ${figures} figures; ratio to opencc-js converting the same text.`,
    columns,
    rows,
    notes: [
      'Stages run alone on what those before them made, so their times overlap where a row names several. `extractText` is all between decoding and writing.',
    ],
    targets: [
      atLeast(WHOLE_ON_SIMPLIFIED, 0.3, ratio),
      atLeast(`${WHOLE_ON_SIMPLIFIED} (stretch)`, 1, ratio),
    ],
  };
}
