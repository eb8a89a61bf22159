import type { Dimension, Qualifier } from '../contracts/index.js';
import {
  ABOUT_CHANGES,
  ABOUT_NOT_AFTER,
  AFTER_WORDS,
  BEFORE_WORDS,
  MORE_AFTER_UNITS,
  MORE_NOT_BEFORE,
  type QualifierWord,
} from '../lexicon/qualifiers.js';
import { isBlank, isOneOf } from './chars.js';

/** A qualifier word found beside a number; `edge` is its outer end. */
export interface QualifierMatch {
  readonly qualifier: Qualifier;
  readonly edge: number;
}

type Index = ReadonlyMap<number, readonly QualifierWord[]>;

function indexBy(words: readonly QualifierWord[], charOf: (word: string) => number): Index {
  const index = new Map<number, QualifierWord[]>();
  for (const entry of words) {
    const list = index.get(charOf(entry.word));
    if (list) list.push(entry);
    else index.set(charOf(entry.word), [entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
}

const BEFORE: Index = indexBy(BEFORE_WORDS, (word) => word.charCodeAt(word.length - 1));
const AFTER: Index = indexBy(AFTER_WORDS, (word) => word.charCodeAt(0));

/** Names of money that stand before a number; all end in one character. */
const CURRENCY = /(?:新?[台臺]|人民|港|澳门)币$/;
const CURRENCY_REACH = 4;
const COIN = '币'.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const ABOUT = /约(?:占|为|相当于)[^,;。的\d]{1,12}的$/;
/** `不到全省的两成`, `已接近学生总数的50%`, `超过全国的三分之一`: bounds that stand there too, if not on a goal, which is passed by so much. */
const BOUND =
  /(?:(不足|不到|不及|接近)|超过)(?![^,;。的\d]{0,10}(?:计划|目标|任务|预算|标准|预期|预计|规定))[^,;。的\d]{1,12}的$/;
const ABOUT_REACH = 18;
/** `约增加3%`, `至少降低30%`: the word may stand before the verb of change. */
const ABOUT_SIGNS = '约少多';
const ABOUT_CHANGED = new RegExp(
  `(?:(?<!${ABOUT_NOT_AFTER})约|([至最]少)|([至最]多))(?:${ABOUT_CHANGES.join('|')})$`,
);
/** Longest of these. */
const CHANGES_REACH = 4;

/** The word that `出超` and `入超` end in, as Taiwan calls the balance of trade. */
const OVER = '超';
const BALANCE = /(?:^|[\s,;。、:(]|贸易|[年季月]|累计|合计)[出入]$/;

/** Whether the word whose last character stands at `index` is such a name: `进口3亿美元,出超1亿美元`; `支出超3亿元` is spending. */
function isBalance(text: string, index: number): boolean {
  return isOneOf(text, index - 1, '出入') && BALANCE.test(text.slice(Math.max(0, index - 3), index));
}

/** `较预算数超出3亿元`, `比计划目标8亿元超过3亿元`: by how much it is more, as against `超出3亿元`. */
const EXCEEDED = '超出';
const COMPARED_WITH = /[较比][^,;。、较比\d]{2,12}$/;
const COMPARED_REACH = 14;
/** `比计划目标8亿元超过3亿元`: the same, behind what was planned. */
const EXCEEDED_BY = '超过';
const PLANNED_BEFORE =
  /[较比][^,;。、较比\d]{0,12}(?:计划|目标|任务|预算)[数额值]?的?\d[\d.]{0,9}[\u4e00-\u9fff]{1,6}$/;
const PLANNED_REACH = 34;

const AMOUNTS: ReadonlySet<Dimension> = new Set([
  'money',
  'percent',
  'none',
  'weight',
  'power',
  'energy',
  'volume',
]);

function suits(word: QualifierWord, dimension: Dimension): boolean {
  if (word.notDurations && dimension === 'duration') return false;
  return !word.amountsOnly || AMOUNTS.has(dimension) || (word.peopleToo === true && dimension === 'people');
}

/** A unit, or a word that ends before 约: `道路13条约15公里`, `折合约3亿元`. */
const NO_WORD = /^(?:[\d一二两三四五六七八九十百千万余多].|折合)$/;

/** `东河镇最多130件(22.1%),其次为…`: the largest of several, and no bound (`每人最多500元`). */
const MOST = '最多';
const AMONG_OTHERS =
  /^\d[\d,.]{0,12}[万亿千百余多]{0,3}[^\d,;。()、]{1,3}(?:\(占?\d[\d.]{0,5}%\)|(?:\([^()]{1,12}\))?[,、;][^。]{0,28}(?:次之|其次|次多|居次|再次|次为))/;
const AMONG_REACH = 60;
const PUT_FIRST = /以[^,;。、以可每]{1,16}$/;

function isMostOfAll(text: string, edge: number, start: number): boolean {
  if (PUT_FIRST.test(text.slice(Math.max(0, edge - 18), edge))) return true;
  return (
    AMONG_OTHERS.test(text.slice(start, start + AMONG_REACH)) && !isOneOf(text, edge - 1, '可人户月年日次天')
  );
}

/** `村规民约20份`, `乡规民约`: 约 ends the name. */
const VILLAGE_RULES = '规民约';

/** The qualifier word that ends where the number starts (one blank between is allowed), longest first. */
export function qualifierBefore(text: string, start: number, dimension: Dimension): QualifierMatch | null {
  const near = start > 0 && isBlank(text.charCodeAt(start - 1)) ? start - 1 : start;
  const end = dimension === 'money' ? beforeCurrency(text, near) : near;
  if (end === 0) return null;
  const words = BEFORE.get(text.charCodeAt(end - 1));
  if (!words)
    return (dimension === 'percent' ? aboutOf(text, start, end) : null) ?? aboutChanged(text, start, end);
  for (const entry of words) {
    if (!text.endsWith(entry.word, end)) continue;
    const edge = end - entry.word.length;
    if (entry.word === OVER && isBalance(text, edge)) return null;
    if (entry.word === EXCEEDED && COMPARED_WITH.test(text.slice(Math.max(0, edge - COMPARED_REACH), edge)))
      return null;
    if (
      entry.word === EXCEEDED_BY &&
      PLANNED_BEFORE.test(text.slice(Math.max(0, edge - PLANNED_REACH), edge))
    )
      return null;
    if (entry.word === MOST && isMostOfAll(text, edge, start)) return null;
    if (
      entry.notAfter &&
      isOneOf(text, edge - 1, entry.notAfter) &&
      !NO_WORD.test(text.slice(edge - 2, edge))
    )
      return null;
    if (text.endsWith(VILLAGE_RULES, end)) return null;
    return suits(entry, dimension) ? { qualifier: entry.qualifier, edge } : null;
  }
  return null;
}

/** `约新台币3亿元`, `逾人民币2亿元`: in what money stands between the word and the number. */
function beforeCurrency(text: string, end: number): number {
  if (text.charCodeAt(end - 1) !== COIN) return end;
  const name = CURRENCY.exec(text.slice(Math.max(0, end - CURRENCY_REACH), end));
  if (!name) return end;
  const before = end - name[0].length;
  return BEFORE.has(text.charCodeAt(before - 1)) ? before : end;
}

/** `约占全国的三分之二`: the word stands before the verb. The number has no words of its own. */
function aboutOf(text: string, start: number, end: number): QualifierMatch | null {
  if (text.charCodeAt(end - 1) !== OF) return null;
  const words = text.slice(Math.max(0, end - ABOUT_REACH), end);
  if (ABOUT.test(words)) return { qualifier: 'approx', edge: start };
  const bound = BOUND.exec(words);
  return bound && { qualifier: bound[1] === undefined ? 'at_least' : 'at_most', edge: start };
}

function aboutChanged(text: string, start: number, end: number): QualifierMatch | null {
  if (!isOneOf(text, end - 2, ABOUT_SIGNS) && !isOneOf(text, end - 3, ABOUT_SIGNS)) return null;
  const about = ABOUT_CHANGED.exec(text.slice(Math.max(0, end - CHANGES_REACH), end));
  if (!about) return null;
  const [, least, most] = about;
  return { qualifier: least ? 'at_least' : most ? 'at_most' : 'approx', edge: start };
}

/** The qualifier word that starts where the unit ends, `多` after a unit of time or multiple included. */
export function qualifierAfter(
  text: string,
  end: number,
  unit: string,
  dimension: Dimension,
): QualifierMatch | null {
  const words = AFTER.get(text.charCodeAt(end));
  if (words) {
    for (const entry of words) {
      if (!text.startsWith(entry.word, end)) continue;
      const edge = end + entry.word.length;
      if (entry.notBefore && isOneOf(text, edge, entry.notBefore)) return null;
      return suits(entry, dimension) ? { qualifier: entry.qualifier, edge } : null;
    }
  }
  if (
    isOneOf(text, end, '多余') &&
    MORE_AFTER_UNITS.includes(unit) &&
    !isOneOf(text, end + 1, MORE_NOT_BEFORE)
  ) {
    return { qualifier: 'at_least', edge: end + 1 };
  }
  return null;
}
