import { READABLE_EXTENSIONS } from '../read/formats.js';
import {
  incompleteInstallation,
  ReadError,
  type SeenContent,
  type SkippedFiles,
  unreadForInstallation,
} from '../read/index.js';
import { printable, printableLines } from '../write/printable.js';
import { eraseStatus } from './status-line.js';
import { writeStderr } from './stderr.js';

/** Name that starts every message, so that it can be told apart in a pipe of several programs. */
const PROGRAM = 'extract';

/** Says something to the user, on standard error: one line, whatever file names hold. */
export function say(message: string): void {
  eraseStatus();
  writeStderr(`${PROGRAM}: ${printable(message)}\n`);
}

/** Says what was wrong on the command line, and how it is used: lines that repeat what was written there. */
export function sayUsage(text: string): void {
  writeStderr(printableLines(text));
}

/** What the parser of options says of an error, as messages of this program start. */
export function usageMessage(text: string): string {
  return `${PROGRAM}: ${text.replace(/^error: /, '')}`;
}

let quiet = false;

/** Leaves out notes, summaries and progress from now on, or no longer. Problems are always said. */
export function setQuiet(value: boolean): void {
  quiet = value;
}

export function isQuiet(): boolean {
  return quiet;
}

/** Says something that is no problem, and that `--quiet` leaves out. */
export function note(message: string): void {
  if (!quiet) say(message);
}

/** `PATH: what was found; what to do`. */
export function problemMessage(problem: ReadError): string {
  return `${problem.path}: ${problem.message}`;
}

/** What a fault of the program itself did to a document; one that was looked for says itself what it is. */
export function faultMessage(path: string, fault: unknown): string {
  const known = fault instanceof ReadError ? fault : unreadForInstallation(path, fault);
  if (known) return problemMessage(known);
  const reason = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  return `${path}: this program failed on it (${reason}); report it together with the file`;
}

/** What a fault says where it is that a part of the program is missing; null for other faults. */
export function installationMessage(fault: unknown): string | null {
  const missing = incompleteInstallation(fault);
  return missing && `${missing.found}; ${missing.advice}`;
}

/** Most extensions that a message lists. */
const LISTED = 6;

/** Which files of a folder were skipped, or that it holds none to read. */
export function skippedMessage({ folder, counts, hidden, isBare }: SkippedFiles): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const others = total > 0 ? [`${plural(total, 'file')} of other formats (${listed(counts)})`] : [];
  const skipped = hidden > 0 ? [...others, plural(hidden, 'hidden file')] : others;
  const formats = READABLE_EXTENSIONS.join(', ');
  if (!isBare)
    return `${folder}: skipped ${skipped.join(' and ')}${total > 0 ? `; only ${formats} are read` : ''}`;
  const but = skipped.length > 0 ? `, but ${skipped.join(' and ')}` : '';
  return `${folder}: a folder without any report${but}; put ${formats} files into it`;
}

/** `3 .png, 2 .ofd, 1 without extension`: the most frequent ones. */
function listed(counts: ReadonlyMap<string, number>): string {
  const kinds = [...counts].sort(([, m], [, n]) => n - m);
  const first = kinds
    .slice(0, LISTED)
    .map(([extension, count]) => `${count} ${extension || 'without extension'}`);
  return kinds.length > LISTED ? `${first.join(', ')}, …` : first.join(', ');
}

/** How many documents were left out as copies of others, and which, where they are few. */
export function copiesMessage({ count, copies }: SeenContent): string {
  const names = copies.map(({ path, earlier }) => `${path} is ${earlier}`).join(', ');
  const which = count === copies.length ? ` (${names})` : '';
  return `${plural(count, 'file')} left out, same content as another${which}`;
}

/** `1 file`, `2,000 files`. */
export function plural(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** `12,345`. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}
