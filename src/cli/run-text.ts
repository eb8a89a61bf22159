import { basename } from 'node:path';
import { EXIT } from './exit-code.js';
import { type ReadingRequest, readSource } from './extract-source.js';
import { say } from './messages.js';
import { writeParts } from './write-parts.js';

export { IsolatedReader } from '../read/index.js';

/**
 * Writes the text of one document to standard output.
 * @returns the exit code
 */
export async function runText(
  path: string,
  request: Pick<ReadingRequest, 'reader' | 'encoding'>,
): Promise<number> {
  const document = await readSource({ path, name: basename(path) }, request, say);
  if (!document) return EXIT.failed;
  const { text } = document;
  return writeParts([text.endsWith('\n') ? text : `${text}\n`]);
}
