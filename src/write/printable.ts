/** Control characters, line and paragraph separators, and marks that turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Text that is safe to show in a terminal: white space is one space, whatever could steer the terminal is `�`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (run) => (run.trim() === '' ? ' ' : '�'));
}

/** The same for text of several lines: line ends and tabs stay. */
export function printableLines(text: string): string {
  return text
    .split(/(\r?\n|\t)/)
    .map((part, i) => (i % 2 === 0 ? printable(part) : part))
    .join('');
}
