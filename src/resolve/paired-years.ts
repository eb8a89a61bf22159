import { isClauseBreak } from './lookup.js';

/** What stands between a time and the figure it dates: `1997年底的509亿元`. */
const DATED = /^[底末初]?的?\d/;
/** `从0.64%`, `由居第39位`: where a value is named that something comes from. */
const FROM = /[从由](?=(?:居[^,;。\d]{0,6})?[第约近]?\d)/g;
const TO = /[到至为]/;
/** `分别从4万元、2万元提高到6万元、3万元`: a list goes from its values to others. */
const IN_ORDER = '分别';
/** How far behind a value the word is looked for that leads to the next. */
const TO_REACH = 30;

interface Dated {
  readonly start: number;
  readonly end: number;
  readonly period: string | null;
}

/** An interval for figures from `start` up to `reach`. */
export interface CarriedTime extends Dated {
  readonly reach: number;
}

/**
 * `经费从2002年的5亿元增加到2007年的9亿元,占比从1.1%提高到1.5%`: the years from which and to which the first thing went are those
 * of the next too, up to the end of the sentence or to another time.
 * @param text normalised
 * @param times by where they start
 * @param sentenceEnd gives the end of the sentence that an offset stands in
 */
export function carriedEnds(
  text: string,
  times: readonly Dated[],
  sentenceEnd: (offset: number) => number,
): CarriedTime[] {
  const carried: CarriedTime[] = [];
  times.forEach((from, i) => {
    if (!isFrom(text, from)) return;
    const end = clauseEnd(text, from.end, sentenceEnd(from.start));
    const next = times[i + 1];
    const to = next && next.start < end && TO.test(text.charAt(next.start - 1)) ? next : null;
    const limit = Math.min(sentenceEnd(from.start), times[to ? i + 2 : i + 1]?.start ?? text.length);
    carried.push(...pairsIn(text, (to ?? from).end, limit, from, to));
  });
  return carried;
}

function isFrom(text: string, { start, end }: Dated): boolean {
  const before = text.charAt(start - 1);
  return (before === '从' || before === '由') && DATED.test(text.slice(end, end + 4));
}

/** What the values in `[start, limit)` take that something went from and to. */
function pairsIn(text: string, start: number, limit: number, from: Dated, to: Dated | null): CarriedTime[] {
  const pairs: CarriedTime[] = [];
  const words = text.slice(start, limit);
  for (const { index } of words.matchAll(FROM)) {
    const at = start + index;
    const isDealt = text.startsWith(IN_ORDER, at - IN_ORDER.length);
    const end = clauseEnd(text, at, limit, isDealt);
    const turn = TO.exec(text.slice(at, Math.min(end, at + TO_REACH)));
    if (!turn) continue;
    const turned = at + turn.index;
    pairs.push({ start: at, end: at, period: from.period, reach: turned });
    if (to) pairs.push({ start: turned, end: turned, period: to.period, reach: end });
  }
  return pairs;
}

function clauseEnd(text: string, from: number, limit: number, isDealt = false): number {
  let at = from;
  while (at < limit && (isDealt || text.charAt(at) !== '、') && !isClauseBreak(text, at)) at++;
  return at;
}
