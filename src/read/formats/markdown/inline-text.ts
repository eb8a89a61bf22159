import { closesUp } from '../wide.js';
import type { Token } from './tokens.js';

/** Shorter lines that end in the source end for their reader too: plain text has a line for each heading and paragraph. */
const WRAP_MINIMUM = 30;
/** The end of a sentence, or of what introduces the next line. */
const ENDED = /[。！？!?：:；;”’》」』)）…]$/;
/** Where the next line is numbered, it does not go on with this one. */
const NUMBERED = /^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]/;

/** Stands for an asterisk that was escaped, as no mark. */
const ESCAPED = '\ue000';

/**
 * Bold text that CommonMark takes for asterisks, for it knows no text without spaces: what begins or ends with punctuation and stands
 * next to a character, as in `**“三保”**工作`.
 */
const BOLD = /\*\*([“‘《「『（【(][^*]*\S|[^*\s][^*]*[”’》」』）】)。！？：；，])\*\*/g;

/** Text of the tokens inside a block; a line break stays where the source breaks a line on purpose. */
export function inlineText(tokens: readonly Token[]): string {
  let text = '';
  let broken = false;
  const add = (content: string) => {
    if (content === '') return;
    if (broken) text += lineEnd(text, content);
    broken = false;
    text += content;
  };
  for (const { type, content, markup } of tokens) {
    if (type === 'softbreak') broken = true;
    else if (type === 'hardbreak') add('\n');
    else if (type === 'html_inline') add(/^<br\b/i.test(content) ? '\n' : '');
    else if (type === 'text_special' && markup === '\\*') add(ESCAPED);
    else if (type === 'text' || type === 'text_special' || type === 'code_inline') add(content);
  }
  return text.replace(BOLD, '$1').replaceAll(ESCAPED, '*');
}

/** What a line break of the source is between two pieces of text. */
function lineEnd(before: string, after: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  if (line.length < WRAP_MINIMUM || ENDED.test(line) || NUMBERED.test(after)) return '\n';
  return closesUp(line, after) ? '' : ' ';
}
