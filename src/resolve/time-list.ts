import type { Span } from '../contracts/index.js';

/** How far behind the times of a list the figures are looked for, in UTF-16 code units. */
const REACH = 160;
/** What stands between the times and the first figure. */
const HANDS_OUT = /^[末底]?,?[^,;。\d]{0,40}?(?:分别|依次)[^,;。\d]{0,16}/;
/** One figure, what stands before its digits and after them up to the next. */
const FIGURE = /([^\d,;。、和与及]{0,8})(\d[\d.]*[^\d,;。、和与及]{0,12})[、和与及]?/y;
const CLAUSE_END = /[,;。]/;

/**
 * The figures that 分别 hands out in order over times listed before them (`4、5、6月分别增长6.1%、7.2%、8%`), in normalised text.
 * @param from where the last of the times ends
 * @param to where their sentence ends
 * @returns a span for each of `count` figures; none where there are more or fewer of them
 */
export function figuresInOrder(text: string, from: number, to: number, count: number): Span[] {
  const end = Math.min(to, from + REACH);
  const words = text.slice(from, end);
  const lead = HANDS_OUT.exec(words);
  if (!lead) return [];
  const figures: Span[] = [];
  FIGURE.lastIndex = lead[0].length;
  for (let m = FIGURE.exec(words); m; m = FIGURE.exec(words)) {
    const start = from + m.index + m[1]!.length;
    figures.push({ start, end: start + m[2]!.length });
    if (CLAUSE_END.test(words.charAt(FIGURE.lastIndex))) break;
  }
  return figures.length === count ? figures : [];
}

/** What is told of each year, where the words before 分别 name one thing. */
const SEVERAL_THINGS = /[、和与及各均都]|产业|城乡|行业|领域/;
/** `;分别完成`, `,税收分别为`: a clause that hands out over the same times again. */
const HANDS_OUT_AGAIN = /[;,]([^,;。\d]{0,16})(?:分别|依次)/g;
/** How far behind the times such clauses open. */
const AGAIN_REACH = 240;
/** Words before 分别 that name a thing of their own. */
const NAMES_THING = /[\u4e00-\u9fff]{2}/;

/**
 * The figures that 分别 hands out over the times before them (`2016年至2018年,产值分别为2亿元、3亿元、4亿元,税收分别为1亿元、2亿元、3亿元;分别增长2%、
 * 3%、4%`): a list of `count` spans for each clause that does so. A clause that names no thing is of that before it.
 */
export function figuresOfTimes(text: string, from: number, to: number, count: number): Span[][] {
  const words = text.slice(from, Math.min(to, from + AGAIN_REACH));
  if (!words.includes('分别') && !words.includes('依次')) return [];
  const lists: Span[][] = [];
  let isHandedOut = true;
  const clauses = [{ start: from, own: true }];
  for (const { index, 1: thing } of words.matchAll(HANDS_OUT_AGAIN))
    if (index > 0) clauses.push({ start: from + index + 1, own: NAMES_THING.test(thing!) });
  for (const { start, own } of clauses) {
    if (!own && !isHandedOut) continue;
    const figures = figuresInOrder(text, start, to, count);
    isHandedOut = figures.length > 0 && !SEVERAL_THINGS.test(text.slice(start, figures[0]!.start));
    if (isHandedOut) lists.push(figures);
  }
  return lists;
}
