import { FALL, FALL_SHORT, RECAST, RISE, RISE_SHORT } from '../lexicon/change-words.js';
import { COUNTED_THINGS, GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/group-nouns.js';
import { MAKES_NOUN } from '../lexicon/label-patterns.js';
import { AMOUNTS } from '../lexicon/measure-names.js';
import { MONEY_THING } from '../lexicon/spending-patterns.js';
import {
  ABLE_LEAD,
  ACTION_NOUN,
  ALL_OF_THEM,
  AMONG,
  AS_TASK,
  ATTRIBUTES,
  BEFORE_PREDICATE,
  BUILDING,
  CONTEST,
  DEED,
  FIRMS_NAMED,
  FOREMOST,
  GAINERS,
  GOING,
  GRADE_OPENS,
  HAD_BY_EACH,
  HAD_MONEY,
  HOW_FAR,
  INSIDE,
  LEVEL_NAME,
  MAIN_THING,
  NAMED_AS,
  NAMES_BY_DEED,
  NAMES_PEOPLE,
  NO_DEED,
  NO_THING,
  OF_DOER,
  OF_DOING,
  OF_PEOPLE,
  OTHERS_TOO,
  PEOPLE_DO,
  PLACE_TOO,
  SOFT_DEED,
  SOME_NAMED,
  SUMMED_UP,
  TASK_OF_THING,
  THING_LEAD,
  TRAIL,
  WHO,
} from '../lexicon/thing-patterns.js';
import { NOUN_VERBS, NOUNS_WITH_VERBS, WORKS } from '../lexicon/verbs.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { DEED_NODES } from './built-in-nodes.js';
import { insideQuotes, type Label, LONGEST_LABEL } from './label.js';
import { anyOf } from './pattern.js';
import { LONG_PREDICATES, nextPredicate, PREDICATE_SOURCE, startsWithPredicate } from './predicates.js';
import { SuffixSet } from './suffix-set.js';
import { endsInTerm } from './term-end.js';
import { builtInTrie } from './term-trie.js';

/** Predicates tried as the end of a name: the first that leaves a metric's term, else the first of all. */
const MOST_CUTS = 3;
/** A short run of words that ends in a metric's term is one name, where its verbs are as often nouns. */
const WHOLE_THING = 14;
/** `项目当年签约`: behind a time a verb is one. */
const THEN_DONE = /.当[年月]/;
/** Names of one character that a verb may follow: `50个村主动参与`. */
const ONE_CHARACTER_NOUNS: ReadonlySet<string> = new Set([
  ...GROUP_NOUNS.filter((noun) => noun.length === 1),
  ...'省市区州旗组',
]);
const AMOUNT_ENDS = new RegExp(
  `(?:${AMOUNTS}|(?:投资|总)金额|总经费|产量|价格|水质|总?库容|(?:蓄水|蓄积)总?量|[\u4e00-\u9fff]{2}总[量额值])$`,
);
const FIRMS = /企业|公司/;
/** One of these stands in every `…被认定为…`; most words have none. */
const NAMED = /[定选评名予列][为成]|晋升/;
/** One of these stands in the name of every contest. */
const CONTEST_SIGN = /[考评竞]/;
const MEAN = '平均';
const REMARK_BEHIND = /\([^()]{1,30}\)$/;
/** Nouns of action, one behind another, that are taken off a name. */
const MOST_DEEDS = 3;
const nounsWithVerbs = new SuffixSet(NOUNS_WITH_VERBS);
const NOUN_TOO: ReadonlySet<string> = new Set(NOUN_VERBS);
const things = new SuffixSet([...GROUP_NOUNS, ...PEOPLE_NOUNS, ...COUNTED_THINGS]);
const PLACE_NOUN: ReadonlySet<string> = new Set([...GROUP_NOUNS, ...ONE_CHARACTER_NOUNS]);
const WORK: ReadonlySet<string> = new Set(WORKS);
const deedsOfThings = builtInTrie(DEED_NODES);
const ableLead = new OpeningPattern(ABLE_LEAD);
const thingLead = new OpeningPattern(THING_LEAD);
const noDeed = new OpeningPattern(NO_DEED);
const CHANGES = `(?:大幅|进一步|逐步|稳步)?(?=)${anyOf([...RISE, ...FALL, ...RISE_SHORT, ...FALL_SHORT, ...RECAST])}(?:到|至|为|成)`;
const noThing = new RegExp(`${NO_THING.source}|^(?:${PREDICATE_SOURCE}|${CHANGES})`);
const OPENS_THING = new RegExp(`^${LONG_PREDICATES}([\u4e00-\u9fa5、]{2,48}|[户村])$`);
const gradeOpens = new OpeningPattern(GRADE_OPENS);
const gainers = new OpeningPattern(GAINERS);
const levelName = new OpeningPattern(LEVEL_NAME);
const ofDoer = new OpeningPattern(OF_DOER);
const howFar = new OpeningPattern(HOW_FAR);
const mainThing = new OpeningPattern(MAIN_THING);

/** What a figure is of: a number of things or people, their size, or money. */
export type Measured = 'number' | 'people' | 'size' | 'money';

/**
 * The name of the thing counted right after a figure, or null where no thing follows. A number counts 棚户区; money is that of the
 * whole 棚户区改造工程, and so is a size.
 */
export function thingLabel(post: string, measured: Measured = 'number'): Label | null {
  const able = ableLead.lengthAt(post);
  const lead = able || thingLead.lengthAt(post);
  const words = post.slice(lead);
  if (!words || howFar.test(words)) return null;
  const level = levelName.exec(words);
  if (level) return { text: level[0], offset: lead };
  const gained = gainers.exec(words);
  if (gained) return { text: gained[1]!, offset: lead };
  const named = NAMED.test(words) ? NAMED_AS.exec(words) : null;
  if (named && endsInTerm(named[2]!))
    return { text: named[2]!.slice(0, LONGEST_LABEL), offset: lead + named[1]!.length };
  const firms = FIRMS.test(words) ? FIRMS_NAMED.exec(words) : null;
  if (firms) return { text: firms[2]!, offset: lead + firms[1]!.length };
  const barred = !mainThing.test(words) && ((able === 0 && noThing.test(post)) || noThing.test(words));
  const said = words
    .slice(0, endOfName(words, measured === 'size' || measured === 'money'))
    .replace(TRAIL, '');
  const cut = said.length < words.length ? said.replace(BEFORE_PREDICATE, '') : said;
  const name = cut.length >= 2 || ONE_CHARACTER_NOUNS.has(cut) ? cut : said;
  const text = withoutAmong(beforeQuote(upToGoing(upToDoing(ofMeasured(name, measured, barred)))));
  if (text.length === 0 || (barred && !ACTION_NOUN.test(text) && !isDoneThing(text))) return null;
  return { text: text.slice(0, LONGEST_LABEL), offset: lead };
}

/** The name without what is done with the things, as far as that is no part of what the figure is of. */
function ofMeasured(name: string, measured: Measured, barred: boolean): string {
  if (measured === 'money') return moneyOfOwner(name.replace(BUILDING, ''));
  const thing = measured === 'size' ? withoutTask(name) : withoutDeed(upToOthers(upToContest(name)));
  if (barred && isDoneThing(thing)) return thing;
  if (measured === 'size') return upToOwner(thing);
  return measured === 'people' ? upToPeople(thing) : upToPlace(upToMeasure(thing));
}

/** Where the name ends that `words` start with: before what is said of the thing. */
function endOfName(words: string, whole: boolean): number {
  let end = words.length;
  let tried = 0;
  let noun = true;
  const shortest = ONE_CHARACTER_NOUNS.has(words.charAt(0)) ? 1 : 2;
  const attributes = words.includes('、') ? (ATTRIBUTES.exec(words)?.[0].length ?? 0) : 0;
  for (let said = nextPredicate(words, attributes + 1); said; said = nextPredicate(words, said.end)) {
    if (said.start < shortest || insideQuotes(words, said.start)) continue;
    if (nounsWithVerbs.at(words, said.end) !== null) continue;
    // `地级及以上城市`: a bound inside the name.
    if (words.charAt(said.start) === '以' && words.charAt(said.start - 1) === '及') continue;
    const name = words.slice(0, said.start);
    const known = endsInTerm(name);
    const predicate = words.slice(said.start, said.end);
    if (!known && ofDoer.test(words.slice(said.start)) && !isThing(name) && isThing(words)) continue;
    if ((whole || !known) && WORK.has(predicate) && isWork(name, words.slice(said.end), whole)) continue;
    if (!NOUN_TOO.has(predicate)) noun = false;
    if (known || end === words.length) end = said.start;
    if (known || ++tried === MOST_CUTS) break;
  }
  if (
    noun &&
    words.length <= WHOLE_THING &&
    !THEN_DONE.test(words) &&
    endsInTerm(words) &&
    !endsInTerm(words.slice(0, end))
  )
    end = words.length;
  for (const { start, end: after } of deedsOfThings.longest(words, shortest, end)) {
    if (start < shortest || insideQuotes(words, start)) continue;
    if (!isThing(words.slice(0, start).replace(TRAIL, ''))) continue;
    const rest = words.slice(after);
    if (!MAKES_NOUN.test(rest) && !NAMES_BY_DEED.test(rest)) return start;
  }
  return end;
}

/** Whether a work is part of the name: `既有建筑节能改造`, but `老旧小区改造` counts 老旧小区 and `厂房改造成` says what became of them. */
function isWork(name: string, after: string, whole: boolean): boolean {
  if (/^[成为后了至]/.test(after) || name.endsWith('的')) return false;
  return whole || !isThing(name.replace(BEFORE_PREDICATE, ''));
}

/** `5万亩蔬菜基地建设` is the size of 蔬菜基地, `5公里管网改造任务` that of 管网改造. */
function withoutTask(name: string): string {
  const task = TASK_OF_THING.exec(name);
  return task && isThing(name.slice(0, task.index)) ? name.slice(0, task.index) : name.replace(AS_TASK, '');
}

/** Whether a name ends in what is known as a thing that is counted. */
function isThing(name: string): boolean {
  return (name.length === 1 && ONE_CHARACTER_NOUNS.has(name)) || things.at(name) !== null || endsInTerm(name);
}

/** `3座公园以及步道等配套设施` and `3座公园等民生工程` count 公园. */
function upToOthers(text: string): string {
  for (const others of [OTHERS_TOO, SUMMED_UP, PLACE_TOO]) {
    const at = text.search(others);
    if (at >= (others === PLACE_TOO ? 1 : 2) && isThing(text.slice(0, at))) return text.slice(0, at);
  }
  return text;
}

/** `15个乡镇综合考核中名列前茅` counts 乡镇. */
function upToContest(text: string): string {
  const at = CONTEST_SIGN.test(text) ? text.search(CONTEST) : text.search(FOREMOST);
  return at > 0 && isThing(text.slice(0, at)) ? text.slice(0, at) : text;
}

/** `6个村的饮水工程` counts 村. */
function upToPlace(text: string): string {
  const owner = text.slice(0, Math.max(0, text.indexOf('的')));
  if (PLACE_NOUN.has(owner) && !WHO.test(text)) return owner;
  return OWNED_COUNTED.test(text) ? text : upToOwner(text);
}

/** `28个行业增加值实现增长` counts 行业, `60个城市平均优良天数比例` counts 城市: amounts and means are not counted. */
function upToMeasure(text: string): string {
  const mean = text.indexOf(MEAN);
  const whose = mean > 1 ? text.slice(0, mean).replace(REMARK_BEHIND, '') : '';
  if (whose !== '' && isThing(whose)) return whose;
  const thing = text.replace(AMOUNT_ENDS, '');
  return thing.length > 1 && things.at(thing) !== null ? thing : text;
}

/** `协理员充实基层力量`, `信访人解决实际困难`: what those people are there for, or are helped in. */
const SERVE_FOR = /(?<=[\u4e00-\u9fff]{2})(?:充实|解决(?!方案))(?=..)/;

/** `8亿国人的餐桌` counts 国人, `300名职工养老保障` 职工. */
function upToPeople(text: string): string {
  const serves = text.search(SERVE_FOR);
  const whose = upToOwner(serves < 0 ? text : text.slice(0, serves));
  return NAMES_PEOPLE.test(whose) ? whose : (OF_PEOPLE.exec(whose)?.[1] ?? whose);
}

/** Whether what stands behind a figure starts with what is said of the things counted: `建立台账`. */
export function opensWithPredicate(text: string): boolean {
  return startsWithPredicate.test(text) && !mainThing.test(text);
}

/** Whether words end in what is known as a thing or people that may be counted: `尽快实现制造业企业`. */
export function endsInThing(words: string): boolean {
  return things.at(words) !== null;
}

/** Whether what stands behind a figure starts with what those named before it do: `通硬化路`, `使用清洁电力`. */
export function startsWithDeed(text: string): boolean {
  return nextPredicate(text, 0)?.start === 0 && !mainThing.test(text);
}

/** What is done with the things counted, where it is all that the text says: `推荐40人参加创业培训`. */
export function deedLabel(post: string): Label | null {
  const text = post.replace(/(?<![的了、\s])[的了、\s]+$/, '').replace(/^(?:予以|给予)了?(?=.{2})/, '');
  return /^[\u4e00-\u9fa5]{4,}/.test(text) && !noDeed.test(text)
    ? { text: text.slice(0, LONGEST_LABEL), offset: 0 }
    : null;
}

/** A verb that opens the name of a thing: `2家上市企业`. */
function isDoneThing(text: string): boolean {
  const opening = ALL_OF_THEM.test(text) ? null : OPENS_THING.exec(text);
  if (opening === null || startsWithPredicate.test(opening[1]!)) return false;
  return endsInTerm(text) || endsInTerm(text.replace(DEED, ''));
}

/** `800个薄弱村扶持` counts 薄弱村: nouns of action behind a known thing are not counted, nor is what each has. */
function withoutDeed(text: string): string {
  const had = HAD_BY_EACH.exec(text);
  if (had && isThing(text.slice(0, had.index))) return text.slice(0, had.index);
  if (endsInTerm(text) && !SOFT_DEED.test(text)) return text;
  let thing = text;
  for (let deeds = 0; deeds < MOST_DEEDS; deeds++) {
    const deed = DEED.exec(thing);
    if (!deed) break;
    thing = thing.slice(0, deed.index);
    if (isThing(thing)) return thing;
  }
  return text.replace(AS_TASK, '');
}

/** `8个小区“红色驿站”`: a place of service in so many of them. */
const HOUSED =
  /(?:社区|小区|楼宇|商圈|[园街景校]区|网格|楼栋|院落|市场|校园)“[^”、]{0,8}(?:[坊站厅家屋吧亭角室馆庭]|阵地|空间|中心|港湾|食堂)”$/;

/** `政务服务事项“网上办、掌上办”`: what is quoted behind a whole name is said of it. */
function beforeQuote(text: string): string {
  const quote = text.indexOf('“');
  if (quote < 2 || !/^“[^”]*”(?:$|、)/.test(text.slice(quote))) return text;
  const name = text.slice(0, quote);
  return endsInTerm(name) && !HOUSED.test(text) ? name : text;
}

/** `18个惠民项目中,7项…`, `12个自然村中有7个…` count 惠民项目 and 自然村; 高中 is a name. */
function withoutAmong(text: string): string {
  const some = text.includes('中') ? text.search(SOME_NAMED) : -1;
  const name = some > 0 ? text.slice(0, some) : text.replace(AMONG, '');
  if (name === text) return text;
  // `在103个街道(乡镇)中排第9`
  return isThing(name.endsWith(')') ? name.slice(0, name.lastIndexOf('(')) : name) ? name : text;
}

/** `600户群众发展养殖` counts 群众. */
function upToDoing(text: string): string {
  const doing = text.search(PEOPLE_DO);
  return doing > 0 ? text.slice(0, doing) : text;
}

/** `260名党员到基地学习` counts 党员. */
function upToGoing(text: string): string {
  const going = GOING.exec(text);
  if (!going) return text;
  const who = text.slice(0, going.index);
  return endsInTerm(who) ? who : text;
}

/** `3亿元资助的教育措施` is 资助; the owner of works is part of their name. */
function moneyOfOwner(text: string): string {
  const owner = text.slice(0, Math.max(0, text.indexOf('的')));
  return MONEY_THING.test(owner) ? owner : text;
}

/** `800个课程的收生学额`, `13宗有关职员的投诉`: places and complaints are counted, not those who have them. */
const OWNED_COUNTED = /的[\u4e00-\u9fff]{0,12}(?:学额|名额|宿位|床位|泊位|车位|席位|投诉|举报|个案|建议)$/;

/** `130万名纳税人的税务负担` counts 纳税人; `6所“绿色校舍”的设施` counts 校舍; `60个符合条件的村` counts 村. */
function upToOwner(text: string): string {
  const at = text.indexOf('的');
  if (at < 2 || gradeOpens.test(text)) return text;
  const owner = text.slice(0, at).replace(INSIDE, '');
  if (owner.length < at || (owner.startsWith('“') && owner.endsWith('”'))) return owner;
  if (WHO.test(text.slice(at))) return text;
  if (OF_DOING.test(owner) && isThing(text)) return text;
  if (HAD_MONEY.test(text.slice(at)) && isThing(owner)) return owner;
  return endsInTerm(owner) || (isThing(owner) && !isThing(text)) ? owner : text;
}
