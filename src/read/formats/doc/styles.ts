/** Numbers of built-in styles ([MS-DOC] 2.9.271). */
const HEADINGS = [1, 9] as const;
const CONTENTS = [19, 27] as const;
const TITLE = 62;

export interface StyleSheet {
  isHeading(style: number): boolean;
  /** Entries of a table of contents. */
  isContents(style: number): boolean;
}

/** Reads which styles are built-in headings; `start` and `length` say where the style sheet is in the table stream. */
export function readStyles(table: DataView, start: number, length: number): StyleSheet {
  const builtIn: number[] = [];
  const end = Math.min(start + length, table.byteLength);
  if (length >= 4) {
    const count = table.getUint16(start + 2, true);
    let at = start + 2 + table.getUint16(start, true);
    for (let i = 0; i < count && at + 2 <= end; i++) {
      const size = table.getUint16(at, true);
      builtIn.push(size >= 2 && at + 4 <= end ? table.getUint16(at + 2, true) & 0xfff : -1);
      at += 2 + size + (size % 2);
    }
  }
  const within = (style: number, [first, last]: readonly [number, number]) => {
    const number = builtIn[style] ?? -1;
    return number >= first && number <= last;
  };
  return {
    isHeading: (style) => within(style, HEADINGS) || builtIn[style] === TITLE,
    isContents: (style) => within(style, CONTENTS),
  };
}
