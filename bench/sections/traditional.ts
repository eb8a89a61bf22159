import { repeatTo } from '../documents.js';
import { counted, pipelineSpeed } from '../pipeline-speed.js';
import { atLeast, type Section } from '../section.js';
import type { Setup } from '../setup.js';

/** The same texts in traditional characters. */
export async function measureTraditional({ traditional, bytes, runs }: Setup): Promise<Section> {
  const documents = repeatTo(traditional.map(counted), bytes);
  const { columns, rows, load, whole } = await pipelineSpeed(documents, runs);
  return {
    title: 'Traditional text',
    about: `The same texts, converted to traditional characters by opencc-js beforehand: ${load}; ratio to opencc-js converting them back.`,
    columns,
    rows,
    notes: [],
    targets: whole.map(({ name, ratio }) =>
      atLeast(`${name} on traditional text, ratio to opencc-js`, 0.25, ratio),
    ),
  };
}
