import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ExpectedLine, expectedText } from '../../check/index.js';
import { say } from '../messages.js';

/**
 * Writes an expected file and says so: beside the old one and renamed, in one turn of the event loop, so that neither an error nor
 * Ctrl-C leaves half a file.
 * @throws the file system's error
 */
export function writeExpected(path: string, lines: readonly ExpectedLine[], what: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // A link stays a link: the file it leads to is replaced.
  const target = existsSync(path) ? realpathSync(path) : path;
  const written = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(written, expectedText(lines));
    renameSync(written, target);
  } finally {
    rmSync(written, { force: true });
  }
  say(`wrote ${path} (${what})`);
}
