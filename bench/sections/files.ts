import { cutAtLines } from '../documents.js';
import { counted, pipelineSpeed } from '../pipeline-speed.js';
import type { Section } from '../section.js';
import type { Setup } from '../setup.js';

const FILES = 2000;
/** Of a file, in bytes: a notice or a short report. */
const LENGTH = 5000;

/** Many small files, where what each file costs counts. */
export async function measureFiles({ simplified, runs }: Setup): Promise<Section> {
  const pieces = cutAtLines(simplified, LENGTH).map(counted);
  const documents = Array.from({ length: FILES }, (_, i) => pieces[i % pieces.length]!);
  const { columns, rows, load, whole } = await pipelineSpeed(documents, runs);
  return {
    title: 'Single files',
    about: `The texts cut at line ends into files of about ${LENGTH} bytes: ${load}; ratio to opencc-js.`,
    columns,
    rows,
    notes: whole.map(
      ({ name, seconds }) =>
        `${name}: ${Math.round(FILES / seconds)} files a second, start of the process included.`,
    ),
    targets: [],
  };
}
