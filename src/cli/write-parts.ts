import { TextOut } from '../write/text-out.js';
import { EXIT } from './exit-code.js';
import { say } from './messages.js';
import { isClosedPipe, isSystemError, saidBySystem } from './system-errors.js';

/**
 * Writes text to standard output as fast as it is taken.
 * @returns the exit code: fine also where the reader has had enough
 */
export async function writeParts(parts: Iterable<string>): Promise<number> {
  const out = new TextOut(process.stdout);
  try {
    for (const part of parts) {
      const full = out.write(part);
      if (full) await full;
    }
    await out.flush();
    return EXIT.fine;
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.fine;
    if (!isSystemError(error)) throw error;
    say(`standard output: cannot be written (${saidBySystem(error)}); check the disk and its space`);
    return EXIT.failed;
  }
}
