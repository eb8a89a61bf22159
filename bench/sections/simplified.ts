import { repeatTo } from '../documents.js';
import { pipelineSpeed } from '../pipeline-speed.js';
import { atLeast, type Section } from '../section.js';
import type { Setup } from '../setup.js';
import { prepare, stages } from '../stages.js';

/** The whole command, `extractText` and each stage alone on text in simplified characters. Its first target is what `--floor` is about. */
export async function measureSimplified({ simplified, bytes, runs }: Setup): Promise<Section> {
  const documents = repeatTo(simplified.map(prepare), bytes);
  const { columns, rows, load, whole } = await pipelineSpeed(documents, runs, stages(documents));
  return {
    title: 'Simplified text',
    about: `${load}; ratio to opencc-js converting the same text.`,
    columns,
    rows,
    notes: [
      'Stages run alone on what those before them made, so their times overlap where a row names several. `extractText` is all between decoding and writing.',
    ],
    targets: whole.flatMap(({ name, ratio }) => {
      const what = `${name} on simplified text, ratio to opencc-js`;
      return [atLeast(what, 0.3, ratio), atLeast(`${what} (stretch)`, 1, ratio)];
    }),
  };
}
