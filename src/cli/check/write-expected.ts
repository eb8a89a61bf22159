import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ExpectedLine, expectedText } from '../../check/index.js';
import { openOutput } from '../../write/index.js';
import { say } from '../messages.js';
import { discardAtExit } from '../signals.js';

/**
 * Writes an expected file in one go, so that an interrupted run leaves the old one, and says so.
 * @throws the file system's error
 */
export async function writeExpected(
  path: string,
  lines: readonly ExpectedLine[],
  what: string,
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const output = openOutput(path);
  discardAtExit(output);
  try {
    output.stream.write(expectedText(lines));
    await output.commit();
  } finally {
    output.discard();
  }
  say(`wrote ${path} (${what})`);
}
