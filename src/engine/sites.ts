import type { Quantity, Sentence, Site } from '../contracts/index.js';
import { DOING_VERBS, NAMING_VERBS } from '../lexicon/verbs.js';
import { anyOf } from './pattern.js';

/** How far a clause is looked at left and right of a figure: longer heads are cut. */
const LEFT_REACH = 90;
const RIGHT_REACH = 48;

const CLAUSE_MARKS = ',;:!?。()\n“《【\t';
const POST_MARKS = ',;:!?。、()\n【\t';
const CLOSING = new Map([
  ['”', '“'],
  [')', '('],
  ['》', '《'],
  ['】', '【'],
  ['’', '‘'],
]);
const OPENING = new Map([...CLOSING].map(([close, open]) => [open, close]));

const CONJUNCTION_LAST = /(?:以及|和|及|与|并)$/;
const SPLITTING_VERB = new RegExp(anyOf([...NAMING_VERBS, ...DOING_VERBS].filter((v) => v.length > 1)));
const JOINED_VERB = new RegExp(`(以及|和|及|与|并|其中|而)${SPLITTING_VERB.source}`);
/** What continues the figure before it (`达5亿元增长5%`) and so starts a clause of its own. */
const STARTS_TAIL =
  /^(?:同比|环比|比|较|增长|下降|上升|占|完成(?:年|全|任务|计划|目标)|居|位居|排名|分别|年均|折合|为(?:任务|目标|年|计划))/;

/**
 * The surroundings of each figure of one sentence.
 * `figures` are the quantities kept as figures, in text order, all inside `sentence`.
 */
export function sitesOf(
  text: string,
  sentence: Sentence,
  sentenceIndex: number,
  figures: readonly Quantity[],
): Site[] {
  const sites: Site[] = [];
  for (let i = figures.length - 1; i >= 0; i--) {
    const quantity = figures[i]!;
    const previous = figures[i - 1];
    const next = figures[i + 1];
    const lower = previous ? Math.min(previous.outerEnd, quantity.outerStart) : sentence.start;
    const preStart = startOfPre(text, lower, quantity.outerStart, previous !== undefined);
    const afterEnd = next ? Math.max(next.outerStart, quantity.outerEnd) : sentence.end;
    const postLimit = next
      ? startOfPre(text, quantity.outerEnd, Math.max(next.outerStart, quantity.outerEnd), true)
      : sentence.end;
    const postEnd = endOfPost(text, quantity.outerEnd, postLimit);
    const clauseStart = startOfClause(text, sentence.start, quantity.start);
    const follower = sites[sites.length - 1];
    const adjacent = next !== undefined && next.outerStart === quantity.outerEnd && follower !== undefined;
    sites.push({
      quantity,
      text: text.slice(quantity.start, quantity.end),
      pre: text.slice(preStart, quantity.outerStart),
      preStart,
      lead: text.slice(Math.max(lower, preStart - LEFT_REACH), preStart),
      post: adjacent
        ? follower.post
        : text.slice(quantity.outerEnd, postEnd).replace(/(?:以及|和|及|与)$/, ''),
      postStart: adjacent ? follower.postStart : quantity.outerEnd,
      gap: previous ? text.slice(lower, quantity.outerStart) : null,
      after: text.slice(quantity.outerEnd, Math.min(afterEnd, quantity.outerEnd + RIGHT_REACH * 2)),
      clause: text.slice(clauseStart, endOfClause(text, quantity.end, sentence.end)),
      clauseStart,
      sentence: sentenceIndex,
    });
  }
  return sites.reverse();
}

function startOfPre(text: string, lower: number, end: number, afterFigure: boolean): number {
  const floor = Math.max(lower, end - LEFT_REACH);
  let at = end;
  while (at > floor) {
    const ch = text[at - 1]!;
    const open = CLOSING.get(ch);
    if (open) {
      const opened = text.lastIndexOf(open, at - 2);
      if (opened < floor) return at;
      at = opened;
    } else if (CLAUSE_MARKS.includes(ch) && !(ch === '\t' && at === end)) {
      return at;
    } else at--;
  }
  if (floor > lower || !afterFigure) return at;
  return startAfterFigure(text, lower, end);
}

/** No clause mark between two figures: the words between them are shared out. */
function startAfterFigure(text: string, lower: number, end: number): number {
  const gap = text.slice(lower, end);
  const comma = lastOutsideBrackets(gap, '、');
  if (comma >= 0) return lower + comma + 1;
  if (STARTS_TAIL.test(gap)) return lower;
  if (CONJUNCTION_LAST.test(gap)) return end;
  const joined = JOINED_VERB.exec(gap);
  if (joined) return lower + joined.index + joined[1]!.length;
  const verb = SPLITTING_VERB.exec(gap);
  if (verb && verb.index > 0) return lower + verb.index;
  const middle = /(?:以及|和|及|与)(?=[^和及与]{2,}$)/.exec(gap);
  return middle ? lower + middle.index + middle[0].length : end;
}

/** The first enumeration comma between two figures ends the thing counted by the one before. */
function lastOutsideBrackets(gap: string, mark: string): number {
  let depth = 0;
  for (let i = 0; i < gap.length; i++) {
    const ch = gap[i]!;
    if (OPENING.has(ch)) depth++;
    else if (CLOSING.has(ch)) depth--;
    else if (ch === mark && depth === 0) return i;
  }
  return -1;
}

function endOfPost(text: string, start: number, limit: number): number {
  const ceiling = Math.min(limit, start + RIGHT_REACH);
  let at = start;
  while (at < ceiling) {
    const ch = text[at]!;
    const close = OPENING.get(ch);
    if (close) {
      const closed = text.indexOf(close, at + 1);
      if (closed < 0 || closed >= ceiling) return at;
      if (ch === '(' && (closed + 1 >= ceiling || POST_MARKS.includes(text[closed + 1]!))) return at;
      at = closed + 1;
    } else if (POST_MARKS.includes(ch)) {
      return at;
    } else at++;
  }
  return at;
}

function startOfClause(text: string, floor: number, from: number): number {
  const lower = Math.max(floor, from - LEFT_REACH * 2);
  let at = from;
  while (at > lower && text[at - 1] !== ';') at--;
  return at;
}

function endOfClause(text: string, from: number, sentenceEnd: number): number {
  const upper = Math.min(sentenceEnd, from + RIGHT_REACH * 2);
  let at = from;
  while (at < upper && text[at] !== ';') at++;
  return at;
}
