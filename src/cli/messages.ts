import { READABLE_EXTENSIONS, type ReadError, type SkippedDocuments } from '../read/index.js';
import { printable } from '../write/index.js';

/** Name that starts every message, so that it can be told apart in a pipe of several programs. */
const PROGRAM = 'extract';

/** Says something to the user, on standard error: one line, whatever file names hold. */
export function say(message: string): void {
  process.stderr.write(`${PROGRAM}: ${printable(message)}\n`);
}

/** `PATH: what was found; what to do`. */
export function problemMessage(problem: ReadError): string {
  return `${problem.path}: ${problem.message}`;
}

/** What a fault of the program itself did to a document. */
export function faultMessage(path: string, fault: unknown): string {
  const reason = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  return `${path}: this program failed on it (${reason}); report it together with the file`;
}

/** Which documents of a folder were passed over, or that it holds none. */
export function skippedMessage({ folder, counts }: SkippedDocuments): string {
  const formats = READABLE_EXTENSIONS.join(', ');
  if (counts.size === 0) return `${folder}: a folder without any report; put ${formats} files into it`;
  const kinds = [...counts].map(([extension, count]) => `${count} ${extension}`).join(', ');
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const passed = `passed over ${plural(total, 'document')} of other formats (${kinds})`;
  return `${folder}: ${passed}; only ${formats} are read`;
}

/** `1 file`, `2 files`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
