import MarkdownIt, { type Token } from 'markdown-it';
import { FormatError } from '../format-error.js';
import { LIMITS } from '../limits.js';

export type { Token };

/** A run of marks between two digits is a sign of multiplication or a mask. */
const IN_NUMBER = /\d[*_]+(?=\d)/y;

/** Levels that what a block holds is deeper than the block, at most: the list and its item. */
const STEP = 2;

/**
 * The tokens of CommonMark with tables, but for what turns Chinese reports into something else: indented paragraphs are no code,
 * `[注]: …` defines no link, marks between digits (`3*4*5`) do not emphasise. There is no strikethrough: `10~20`.
 */
const parser = new MarkdownIt('commonmark', { maxNesting: LIMITS.nesting + STEP + 1 })
  .enable('table')
  .disable(['code', 'reference', 'text_join']);

parser.inline.ruler.before('emphasis', 'marks_in_number', (state, silent) => {
  IN_NUMBER.lastIndex = state.pos - 1;
  const match = state.pos > 0 ? IN_NUMBER.exec(state.src) : null;
  if (!match) return false;
  if (!silent) state.pending += match[0].slice(1);
  state.pos += match[0].length - 1;
  return true;
});

// Beyond its own limit the parser leaves out what a block holds, and says nothing; this one comes before.
parser.block.ruler.before('table', 'nesting', (state, line) => {
  if (state.level <= LIMITS.nesting) return false;
  throw new FormatError(
    'unsafe',
    `quotations or lists in line ${line + 1} that nest more than ${LIMITS.nesting} levels deep (a list takes two)`,
    'take marks of quotations and lists out of it',
  );
});

/**
 * The tokens of a document.
 * @throws FormatError `unsafe` for quotations and lists that nest beyond the limit
 */
export function parseMarkdown(markdown: string): Token[] {
  return parser.parse(markdown, {});
}

/** Tokens of what stands in one block. */
export function parseInline(markdown: string): readonly Token[] {
  return parser.parseInline(markdown, {})[0]?.children ?? [];
}
