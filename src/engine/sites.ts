import type { Quantity, Sentence, Site } from '../contracts/index.js';
import { RECAST } from '../lexicon/change-words.js';
import { JOINS_NOTHING, LEVELS, SOME_OF } from '../lexicon/head-patterns.js';
import { VIEWING } from '../lexicon/label-patterns.js';
import { CONTEST, RANKS_AMONG } from '../lexicon/thing-patterns.js';
import { COUNTS_THINGS } from '../lexicon/units/index.js';
import { NOUNS_WITH_VERBS } from '../lexicon/verbs.js';
import { characterSet, hasCharacter } from '../text/character-bits.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { SPLITTING_NODES } from './built-in-nodes.js';
import { changeVerbs } from './change-verbs.js';
import { deedStart, measureStart, ownedStart } from './group-measure.js';
import { sharedThing } from './shared-thing.js';
import { SuffixSet } from './suffix-set.js';
import { builtInTrie } from './term-trie.js';

/** How far a clause is looked at left and right of a figure: longer heads are cut. */
const LEFT_REACH = 90;
const RIGHT_REACH = 48;

const CLAUSE_MARKS = characterSet(',;:!?。()\n“《【\t');
const POST_MARKS = characterSet(',;:!?。、()\n【\t');
const PAIRS = ['“”', '()', '《》', '【】', '‘’'];
const OPENING = characterSet(PAIRS.map((pair) => pair[0]).join(''));
const CLOSING = characterSet(PAIRS.map((pair) => pair[1]).join(''));
/** The other half of a pair, by the code of one. */
const PARTNER = new Map(
  PAIRS.flatMap((pair) => {
    const [open, close] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    return [
      [open, close],
      [close, open],
    ];
  }),
);
const TAB = 0x09;
const BRACKET = 0x28;
/** What a bracket holds that is part of the name before it: `16个村(社区)`, `8个乡镇(街道、园区)`. */
const OTHER_KINDS = /^(?:社区|居委会|居|村|街道|镇|乡|[市县区旗州盟]|园区|开发区|农场|林场|、)+$/;
const SEMICOLON = 0x3b;
const ENUMERATION_COMMA = 0x3001;

/** Levels of government at the start of a text, whose commas enumerate no things. */
export const levels = new OpeningPattern(LEVELS);
const conjunctions = new SuffixSet(['以及', '和', '及', '与'], JOINS_NOTHING);
const splittingVerbs = builtInTrie(SPLITTING_NODES);
const nouns = new SuffixSet(NOUNS_WITH_VERBS);
/** Behind a verb it makes the name of a sector: 服务业. */
const SECTOR = '业';
/** Before one of those verbs they join what is said to what was said before. */
const joins = new SuffixSet(['以及', '和', '及', '与', '并', '其中', '而']);
const viewing = new OpeningPattern(VIEWING);
/** Longest clause, with blanks before it and its comma, that says what a sentence looks at. */
const VIEW_REACH = 20;
/** What continues the figure before it (`达5亿元增长5%`) and so starts a clause of its own. */
const STARTS_TAIL = new RegExp(
  `^(?:(?:${RECAST.join('|')}){1,2}[到至为成]|同比|环比|按[年季月](?=[上下升降增减跌涨微轻大])|[年月季][升增减跌](?=$|[约近逾超\\d])|比(?!赛|武)|较|增长|下降|上升|(?:大幅度?|小幅|微幅|明显|显著|进一步|轻微|略为?)(?:增[长加]|下[降跌滑]|上[升涨]|减少|提高|降低|成长|回[落升])(?!的)|其中|另有|此外|[仅只约]?占(?!道)|完成(?:年|全|任务|计划|目标)|居(?![民住家委])|位居|排名|分别|年均|[至到][年月季][增减升降跌涨]|折合|为(?:任务|目标|年|计划))`,
);

/** `由11.2%降至0`: a bare number behind a verb that leads to it. */
const DOWN_TO = /^(?:下?降|降低|减少?|压降|归)[到至为]$/;
/** `首100万元利润的税率由10%`: what has an earlier value is another thing than the one counted before it. */
const FROM_EARLIER = /^[^,;。、]{2,12}的[^,;。、]{2,12}(?:由|从)[^,;。、]{0,10}$/;
const RATE_OF_DEED = /^[\u4e00-\u9fff]{1,8}率/;
/** `90个问题已整改80个`: what has been done of them by now. */
const ALREADY = /(?<=[\u4e00-\u9fff]{2})已[\u4e00-\u9fff]{2,4}$/;
/** `4条干渠总长21公里`: how long all of them are. */
const LENGTH_BEHIND =
  /(?:总长度?|全长|长度|(?<![增延成生特班队组校院部市县区镇乡村会处科局站所])长)(?:[共约达为近超逾]|合计){0,3}$/;
/** `水电站18座装机2.6万千瓦`: nothing but what is measured of the things counted. */
const MEASURE_ALONE = /^(?:总?装机(?:容量)?|总?库容)(?:[共约达为近超逾]|合计){0,3}$/;
/** `拖拉机18台以及雨衣等物资`: other things, behind what is counted. */
const AND_OTHERS = new OpeningPattern(/^(?:以及|及其)/);
/** What joins the words of two figures; 国家和地区 are one thing. */
const MIDDLE = /(?:以及|(?!(?<=国家)[和及与]地区|及以[上下])[和及与])(?=[^和及与]{2,}$)/;
/** `较2006年的`, `比去年同期的`: what stands before a value that another is compared with. */
const COMPARED = /[较比][^,;。、]{2,16}的$/;
const COMPARED_REACH = 18;
/** How far before the end of a figure its verb is looked for. */
const DEED_REACH = 16;

/**
 * The surroundings of each figure of one sentence.
 * `figures` are the quantities kept as figures, in text order, all inside `sentence`.
 */
export function sitesOf(text: string, sentence: Sentence, figures: readonly Quantity[]): Site[] {
  const sites: Site[] = [];
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + VIEW_REACH));
  const view = opening.slice(0, viewing.lengthAt(opening));
  for (let i = figures.length - 1; i >= 0; i--) {
    const quantity = figures[i]!;
    const previous = figures[i - 1];
    const next = figures[i + 1];
    const lower = previous ? Math.min(previous.outerEnd, quantity.outerStart) : sentence.start;
    const preStart = startOfPre(text, lower, quantity, previous);
    const afterEnd = next ? Math.max(next.outerStart, quantity.outerEnd) : sentence.end;
    const follower = sites[sites.length - 1];
    const limit = postLimit(quantity, sentence.end, follower);
    const throughList = !follower || hasCharacter(CLAUSE_MARKS, text.charCodeAt(limit - 1));
    const postEnd = endOfPost(text, quantity.outerEnd, limit, throughList);
    const clauseStart = startOfClause(text, sentence.start, quantity.start);
    const words = withoutConjunction(text.slice(quantity.outerEnd, postEnd));
    const between = next === undefined ? null : text.slice(quantity.outerEnd, next.outerStart);
    const paired = between === '、' && quantity.unit === '户' && next!.unit === '人';
    const adjacent = follower !== undefined && (between === '' || paired);
    sites.push({
      quantity,
      text: text.slice(quantity.start, quantity.end),
      pre: text.slice(preStart, quantity.outerStart),
      preStart,
      lead: text.slice(Math.max(lower, preStart - LEFT_REACH), preStart),
      post: adjacent ? follower.post : sharedThing(words, follower, quantity.unit),
      postStart: adjacent ? follower.postStart : quantity.outerEnd,
      gap: previous ? text.slice(lower, quantity.outerStart) : null,
      after: text.slice(quantity.outerEnd, Math.min(afterEnd, quantity.outerEnd + RIGHT_REACH * 2)),
      clause:
        (clauseStart > sentence.start ? view : '') +
        text.slice(clauseStart, endOfClause(text, quantity.end, sentence.end)),
    });
  }
  return sites.reverse();
}

function withoutConjunction(post: string): string {
  if (AND_OTHERS.test(post)) return '';
  const conjunction = conjunctions.at(post);
  return conjunction === null ? post : post.slice(0, -conjunction.length);
}

/** What follows a figure ends where the words before the next one start. */
function postLimit(quantity: Quantity, sentenceEnd: number, follower: Site | undefined): number {
  if (!follower) return sentenceEnd;
  const { outerStart } = follower.quantity;
  return outerStart >= quantity.outerEnd ? follower.preStart : quantity.outerEnd;
}

function startOfPre(text: string, lower: number, quantity: Quantity, previous: Quantity | undefined): number {
  const end = quantity.outerStart;
  const floor = Math.max(lower, end - LEFT_REACH);
  let at = end;
  while (at > floor) {
    const code = text.charCodeAt(at - 1);
    if (hasCharacter(CLOSING, code)) {
      const opened = lastIndexFrom(text, PARTNER.get(code)!, floor, at - 1);
      if (opened < 0) return at;
      at = opened;
    } else if (hasCharacter(CLAUSE_MARKS, code) && !(code === TAB && at === end)) {
      return at;
    } else at--;
  }
  if (floor > lower || !previous) return at;
  return startAfterFigure(text, lower, quantity, previous);
}

/** Whether a figure is the value that another is compared with. */
function isCompared(text: string, { outerStart }: Quantity): boolean {
  return COMPARED.test(text.slice(Math.max(0, outerStart - COMPARED_REACH), outerStart));
}

/** The last place of a character in `[from, to)`, or -1. Looks no further, so that the cost does not grow with the text. */
function lastIndexFrom(text: string, code: number, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (text.charCodeAt(at) === code) return at;
  return -1;
}

/** No clause mark between two figures: the words between them are shared out. */
function startAfterFigure(text: string, lower: number, quantity: Quantity, previous: Quantity): number {
  const end = quantity.outerStart;
  const gap = text.slice(lower, end);
  const comma = commaOutsideBrackets(gap);
  if (comma >= 0) {
    // `8个单位违规列支会议费、培训费3万元`: what they did lists what the second figure is of.
    const listed = comma > 2 && comma < gap.length - 1;
    const deed = listed && COUNTS_THINGS.has(previous.dimension) ? deedStart(gap) : null;
    return lower + (deed !== null && deed < comma ? deed : comma + 1);
  }
  if (quantity.dimension === 'none' && DOWN_TO.test(gap)) return lower;
  if (STARTS_TAIL.test(gap) || FROM_EARLIER.test(gap) || isRateOfDeed(text, lower, gap)) return lower;
  // `较上年3.5%提高0.4个百分点`: a verb of change alone is no thing that the figure before it counts.
  const deed = gap.endsWith('了') ? gap.slice(0, -1) : gap;
  if (deed.length > 1 && changeVerbs.at(deed) === deed) return lower;
  if (conjunctions.at(gap) !== null || gap.endsWith('并')) return end;
  const contest =
    quantity.dimension === 'rank' && COUNTS_THINGS.has(previous.dimension) ? gap.search(CONTEST) : -1;
  if (contest > 0) return lower + contest;
  // `在全省12家高新区中排名上升3位`: by how many places it has moved among them.
  const moved = quantity.unit === '位' ? changeVerbs.at(gap) : null;
  const places = quantity.dimension === 'rank' || moved !== null;
  if (places && COUNTS_THINGS.has(previous.dimension) && RANKS_AMONG.test(gap))
    return end - (moved?.length ?? 0);
  // `35个小区中8个`: they are counted, and then some of them.
  if (COUNTS_THINGS.has(quantity.dimension) && COUNTS_THINGS.has(previous.dimension) && SOME_OF.test(gap))
    return end;
  if (COUNTS_THINGS.has(previous.dimension)) {
    const length = quantity.dimension === 'length' ? gap.search(LENGTH_BEHIND) : -1;
    if (length >= 0) return lower + length;
    if (MEASURE_ALONE.test(gap)) return lower;
    const starts = [measureStart(gap), deedStart(gap)].filter((start) => start !== null);
    if (starts.length > 0) return lower + Math.min(...starts);
    const owned = COUNTS_THINGS.has(quantity.dimension) ? null : ownedStart(gap);
    if (owned !== null) return lower + owned;
  }
  const already = gap.includes('已') ? ALREADY.exec(gap) : null;
  if (already) return lower + already.index;
  const verbs = splittingVerbs
    .longest(gap, 0, gap.length)
    .filter(({ end }) => nouns.at(gap, end) === null && gap[end] !== SECTOR);
  const split = verbs.find(({ start }) => joins.at(gap, start) !== null) ?? verbs[0];
  if (split && split.start > 0) return lower + split.start;
  const middle = MIDDLE.exec(gap);
  if (middle) return lower + middle.index + middle[0].length;
  const rate = quantity.dimension === 'percent' || quantity.dimension === 'multiple';
  // `12个事项办理时限压缩60%`: of all words behind a count a rate has its verb at least.
  const change = changeVerbs.at(deed);
  // `比上年的3.3人减少0.4人`: where nothing but the verb stands between, no thing is counted; `较2006年的36艘渔船增加13艘`: nor
  // is one behind the value that another is compared with.
  const verb = rate || change === deed || (change && isCompared(text, previous)) ? change : null;
  return verb === null ? end : lower + deed.length - verb.length;
}

/** `参保3万人参保率达95%`: the rate of what the figure before says was done, and no thing that it counts. */
function isRateOfDeed(text: string, lower: number, gap: string): boolean {
  return (
    RATE_OF_DEED.test(gap) && text.slice(Math.max(0, lower - DEED_REACH), lower).includes(gap.slice(0, 2))
  );
}

/** The first enumeration comma between two figures ends the thing counted by the one before. */
function commaOutsideBrackets(gap: string): number {
  let depth = 0;
  for (let i = levels.lengthAt(gap); i < gap.length; i++) {
    const code = gap.charCodeAt(i);
    if (hasCharacter(OPENING, code)) depth++;
    else if (hasCharacter(CLOSING, code)) depth--;
    else if (code === ENUMERATION_COMMA && depth === 0) return i;
  }
  return -1;
}

/** `throughList`: no figure stands in this clause any more, so an enumeration belongs to one thing. */
function endOfPost(text: string, start: number, limit: number, throughList: boolean): number {
  const ceiling = Math.min(limit, start + RIGHT_REACH);
  let at = start + levels.lengthAt(text.slice(start, ceiling));
  while (at < ceiling) {
    const code = text.charCodeAt(at);
    if (hasCharacter(OPENING, code)) {
      const close = PARTNER.get(code)!;
      let closed = at + 1;
      while (closed < ceiling && text.charCodeAt(closed) !== close) closed++;
      if (closed >= ceiling) return at;
      const closes = closed + 1 >= ceiling || hasCharacter(POST_MARKS, text.charCodeAt(closed + 1));
      if (code === BRACKET && closes && !OTHER_KINDS.test(text.slice(at + 1, closed))) return at;
      at = closed + 1;
    } else if (hasCharacter(POST_MARKS, code) && !(code === ENUMERATION_COMMA && throughList && at > start)) {
      return at;
    } else at++;
  }
  return at;
}

function startOfClause(text: string, floor: number, from: number): number {
  const lower = Math.max(floor, from - LEFT_REACH * 2);
  const semicolon = lastIndexFrom(text, SEMICOLON, lower, from);
  return semicolon < 0 ? lower : semicolon + 1;
}

function endOfClause(text: string, from: number, sentenceEnd: number): number {
  const upper = Math.min(sentenceEnd, from + RIGHT_REACH * 2);
  let at = from;
  while (at < upper && text.charCodeAt(at) !== SEMICOLON) at++;
  return at;
}
