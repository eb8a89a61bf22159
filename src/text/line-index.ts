/** A place in a text as editors show it; both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** Line and column of an offset; an offset beyond the text counts on in its last line. */
  lineColumn(offset: number): Position;
}

/** Lines of a text, which end with `\n`, `\r\n` or `\r`. Built at the first question, in time linear in the length. */
export function lineIndex(text: string): LineIndex {
  let starts: Int32Array | undefined;
  return {
    lineColumn(offset) {
      starts ??= lineStarts(text);
      const line = lastAtMost(starts, offset);
      return { line: line + 1, column: offset - starts[line]! + 1 };
    },
  };
}

function lineStarts(text: string): Int32Array {
  return Int32Array.from(text.includes('\r') ? afterLineEnds(text) : afterLineFeeds(text));
}

function afterLineEnds(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) if (endsLine(text, i)) starts.push(i + 1);
  return starts;
}

/** The lines of a text without `\r`, by the engine's own search. */
function afterLineFeeds(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function endsLine(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x0a || (code === 0x0d && text.charCodeAt(index + 1) !== 0x0a);
}

/** Index of the last of ascending numbers that is no more than a number; 0 where none is. */
export function lastAtMost(ascending: ArrayLike<number>, number: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (ascending[middle]! <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
