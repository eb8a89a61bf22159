import { isStderrTerminal, writeStderr } from './stderr.js';

/** Back to the start of the line, and erase it. No colour is used anywhere, so `NO_COLOR` has nothing to switch off. */
const ERASE = '\r\x1b[K';

/** Where a terminal does not tell its width, or tells 0. */
const DEFAULT_WIDTH = 80;

let shown = false;

/** Whether standard error is a terminal on which a line can be rewritten. */
export function hasStatusLine(): boolean {
  return isStderrTerminal() && process.env.TERM !== 'dumb';
}

/** Shows a line on the terminal in place of the one before, cut to its width. */
export function showStatus(text: string): void {
  // In the last column a terminal would wrap, and the line could not be erased.
  writeStderr(ERASE + text.slice(0, (process.stderr.columns || DEFAULT_WIDTH) - 1));
  shown = true;
}

/** Takes the line away, where one is shown. */
export function eraseStatus(): void {
  if (shown) writeStderr(ERASE);
  shown = false;
}
