const STRAIGHT = '"';

/**
 * Typewriter quotes as `“` and `”` by turns, as far as a line has them in pairs: `"四个坚决"要求` is `“四个坚决”要求`. A line with
 * one left over stays as it is. Every character stays in its place; linear in the length of the text.
 */
export function pairStraightQuotes(text: string): string {
  if (!text.includes(STRAIGHT)) return text;
  return text
    .split('\n')
    .map((line) => (line.includes(STRAIGHT) ? pairIn(line) : line))
    .join('\n');
}

function pairIn(line: string): string {
  const pieces = line.split(STRAIGHT);
  if (pieces.length % 2 === 0) return line;
  return pieces.map((piece, i) => (i === 0 ? piece : (i % 2 === 1 ? '“' : '”') + piece)).join('');
}
