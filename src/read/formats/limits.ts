/** What a reader takes at most. Real reports stay far below; what goes beyond is broken or made to do harm. */
export const LIMITS = {
  /** Bytes of all entries of a zip-based file together, inflated. */
  inflatedBytes: 200_000_000,
  /** How many times longer a zip-based file may be inflated, once it is longer than `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 10_000_000,
  entries: 10_000,
  /** Archives inside archives. */
  archiveDepth: 2,
  /** Elements inside elements, RTF groups inside groups, quotations and lists of Markdown inside one another. */
  nesting: 512,
  /** Cells of one table, and columns of one row: repeat counts can claim any number. */
  cells: 1_000_000,
  columns: 1_000,
  pages: 5_000,
  /** Characters of text: repeat counts and strings that cells share can make much of little. */
  characters: 20_000_000,
} as const;
