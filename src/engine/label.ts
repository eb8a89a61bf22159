import { FALL, FALL_SHORT, RISE, RISE_SHORT } from '../lexicon/change-words.js';
import { PLACE_LEADS, PLAIN_LEADS, TIME_LEADS, TRAILING_WORDS } from '../lexicon/leads.js';
import {
  DOING_VERBS,
  HEAD_ENDS,
  NAMING_VERBS,
  NOUN_VERBS,
  OPENING_VERBS,
  PREDICATES,
  SHORT_OPENINGS,
  SHORT_PREDICATES,
} from '../lexicon/verbs.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { findMetricTerm } from './metric-index.js';
import { anyOf } from './pattern.js';
import { SuffixSet } from './suffix-set.js';
import { endsInTerm } from './term-end.js';
import { buildTermTrie } from './term-trie.js';

/** The name of what a figure measures, and where in the text it starts. */
export interface Label {
  readonly text: string;
  /** Offset of the label's first character from the start of the words it was cut from. */
  readonly offset: number;
}

const LEADING = new OpeningPattern(
  new RegExp(`^(?:${[...TIME_LEADS, ...PLACE_LEADS, ...PLAIN_LEADS].join('|')})`),
);
const OPENING = new OpeningPattern(new RegExp(`^(?:${anyOf(OPENING_VERBS)}|${SHORT_OPENINGS.join('|')})`));
const NAMING = new OpeningPattern(new RegExp(`^(?:${anyOf(NAMING_VERBS)})`));
const doing = buildTermTrie(DOING_VERBS);
/** Doing followed by these is a noun: `完成率`, `落实情况`. */
const MAKES_NOUN = new OpeningPattern(
  /^(?:率|量|额|数|情况|工作|能力|水平|面积|中心|机构|人数|总|机制|费|资金|区(?:面积|内|绿|人口|域)|企业|项目(?!.)|单位|站|点|基地|平台)/,
);
const trailing = new SuffixSet(TRAILING_WORDS);
const PREDICATE_SOURCE = `${anyOf(PREDICATES)}|${SHORT_PREDICATES.join('|')}`;
const PREDICATE = new RegExp(PREDICATE_SOURCE, 'g');
const CHANGES = `${anyOf([...RISE, ...FALL, ...RISE_SHORT, ...FALL_SHORT, '倍增', '倍升'])}(?:到|至|为|成)`;
/** Words that only say that something is done; alone they name nothing. */
const onlyVerbs = new SuffixSet([
  ...DOING_VERBS,
  ...OPENING_VERBS,
  '政府',
  '统筹',
  '合共',
  '当中',
  ...'将已把了的等可要拟需',
]);
const PER_ONLY = new OpeningPattern(
  /^(?:(?:月|年|户|每)?(?:人均|户均|均|人)年?|(?:平均)?(?:每天|每月|每年|每日|日均|月均)|每[户人名个家亩月年])$/,
);
const YEARS = /(?:在|于)?\d{4}(?:[-—]\d{4})?年度?|在?未来[一二三五十\d]{1,4}年/g;
const DIGIT = /\d/;
/** Words for a target that name no thing of their own. */
const TARGET_ONLY = new OpeningPattern(
  /^(?:上级|区|市|省|县|年初|全年|年度)*(?:下达|确定|安排)?(?:的)?(?:任务|目标|计划|指标|预算)(?:数|量)?$/,
);
const HEAD_END = new RegExp(`${anyOf(HEAD_ENDS)}(?!于)`);
const LONGEST = 40;

/** For whom and how often an amount is, behind the verb that leads to it: `低保标准提高到每人每月`. */
const RAISED_TO_EACH =
  /(?:(?:提高|提升|增加|上调|调整|调高|下调|降低|增|升|涨|达|降)(?:到|至|为|成)|达|为)(?:每[人户亩名位个头吨班届])?(?:每(?:年|月|天|日|周|学年|季度))?$/;
const FOR_EACH = new OpeningPattern(/^[^每]{0,4}每/);
/** A sector and the measure of it that a plain verb leads to: `规模工业实现增加值` is one name without its verb. */
const SECTOR_DID =
  /(?<=(?:[^企事]业|(?:工业|规上|国有|国资|监管|民营|中小)企业|经济))(?:累计|共|全年)?(?:实现|完成|创造)$/;
const BARE_MEASURE = new OpeningPattern(
  /^(?:增加值|总产值|产值|利润(?:总额)?|利税(?:总额)?|营业收入|主营业务收入|销售收入|营业额|总?收入)$/,
);

/**
 * Cuts the label out of the words before a figure: adverbs, time and deictic words are taken off the front, then
 * everything up to the last verb of doing. `subject` (the report's own name) is taken off too.
 */
export function headLabel(head: string, subject: string | null): Label {
  let offset = 0;
  let rest = withoutEach(withoutTrail(head));
  for (let again = true; again && rest; ) {
    again = false;
    const lead = LEADING.exec(rest);
    if (lead) {
      offset += lead[0].length;
      rest = rest.slice(lead[0].length);
      again = true;
    } else if (subject && rest.startsWith(subject) && rest.length > subject.length) {
      offset += subject.length;
      rest = rest.slice(subject.length);
      again = true;
    }
  }
  const done = afterLastDoing(rest);
  const sector = BARE_MEASURE.test(rest.slice(done)) ? SECTOR_DID.exec(rest.slice(0, done)) : null;
  if (sector) rest = rest.slice(0, sector.index) + rest.slice(done);
  else {
    offset += done;
    rest = rest.slice(done);
  }
  if (rest.startsWith('的')) {
    offset++;
    rest = rest.slice(1);
  }
  const ends = HEAD_END.exec(rest);
  if (ends && ends.index >= 2) rest = rest.slice(0, ends.index);
  for (let m = openingOf(rest); m; m = openingOf(rest)) {
    offset += m.length;
    rest = rest.slice(m.length);
  }
  if (rest.length > LONGEST) {
    offset += rest.length - LONGEST;
    rest = rest.slice(-LONGEST);
  }
  const named = onlyVerbs.runStart(withoutYears(rest)) > 0 && !TARGET_ONLY.test(rest) && !PER_ONLY.test(rest);
  const text = named ? rest.trim() : '';
  return { text, offset: offset + rest.length - rest.trimStart().length };
}

function withoutYears(words: string): string {
  return words.includes('年') || DIGIT.test(words) ? words.replace(YEARS, '') : words;
}

function openingOf(words: string): string | null {
  if (NAMING.test(words)) return null;
  const m = OPENING.exec(words) ?? LEADING.exec(words);
  if (!m || words.length - m[0].length < 2 || MAKES_NOUN.test(words.slice(m[0].length))) return null;
  return m[0];
}

function afterLastDoing(words: string): number {
  let cut = 0;
  let reached = 0;
  for (const { start, end } of doing.longest(words, 0, words.length)) {
    if (start < reached) continue;
    reached = end;
    const left = words.slice(end);
    if (left.replace(/^[了的]/, '').length < 2 || MAKES_NOUN.test(left)) continue;
    if (insideQuotes(words, start)) continue;
    cut = words[start - 1] === '新' ? start - 1 : end;
  }
  return cut;
}

function insideQuotes(words: string, at: number): boolean {
  return words.lastIndexOf('“', at) > words.lastIndexOf('”', at);
}

/** Predicates tried as the end of a name: the first that leaves a metric's term, else the first of all. */
const MOST_CUTS = 3;
/** A short run of words that ends in a metric's term is one name, where its verbs are as often nouns. */
const WHOLE_THING = 14;
const NOUN_TOO: ReadonlySet<string> = new Set(NOUN_VERBS);
const THING_LEAD = new OpeningPattern(/^(?:\d{1,3}周?岁(?:及?以[上下])?的?|的|左右|多|余|、)+/);
/** What follows a figure directly and is no thing: a particle, adverb, comparison or verb. */
const NO_THING = new RegExp(
  `^(?:[a-zA-Z]?$|[^\\u4e00-\\u9fa5“A-Za-z(]|${PREDICATE_SOURCE}|${CHANGES}|以上|以下|以内|左右|上下|不等|之多|之内|的(?:目标|任务|要求|好成绩|水平|速度|比例|标准|增速|佳绩|幅度)|人民币|折合|其余|此外|[后前时内间中里起来](?:$|[,;。])|至|到|各(?!类|项|级|种))`,
);

const OPENS_THING = new RegExp(`^${anyOf(PREDICATES)}([\u4e00-\u9fa5]{2,48})$`);
const STARTS_PREDICATE = new OpeningPattern(new RegExp(`^(?:${anyOf(PREDICATES)})`));
/** Nouns of action that open the name of a thing: `26个改造项目`. */
const ACTION_NOUN =
  /^(?:改造|提升|创建|建设|服务|培训|示范|入驻|参与|在建|投产|新增|新建|推广|对口|分布式)[^,;。]{0,10}(?:项目|工程|企业|单位|机构|基地|平台|中心|点|站|任务|人员|对象|活动)$/;

/** The name of the thing counted right after a figure, or null where no thing follows. */
export function thingLabel(post: string): Label | null {
  const lead = THING_LEAD.lengthAt(post);
  const words = post.slice(lead);
  if (!words) return null;
  const barred = NO_THING.test(post) || NO_THING.test(words);
  let end = words.length;
  let tried = 0;
  let noun = true;
  PREDICATE.lastIndex = 1;
  for (let m = PREDICATE.exec(words); m; m = PREDICATE.exec(words)) {
    if (m.index < 2 || insideQuotes(words, m.index)) continue;
    const known = endsInTerm(words.slice(0, m.index));
    if (!NOUN_TOO.has(m[0])) noun = false;
    if (known || end === words.length) end = m.index;
    if (known || ++tried === MOST_CUTS) break;
  }
  if (noun && words.length <= WHOLE_THING && endsInTerm(words) && !endsInTerm(words.slice(0, end)))
    end = words.length;
  const text = withoutAmong(
    beforeQuote(upToOwner(withoutDeed(words.slice(0, end).replace(/(?:[的了、共已\s]|全部){1,48}$/, '')))),
  );
  if (text.length === 0 || (barred && !ACTION_NOUN.test(text) && !isDoneThing(text))) return null;
  return { text: text.slice(0, LONGEST), offset: lead };
}

function withoutTrail(words: string): string {
  return words.slice(0, trailing.runStart(words));
}

function withoutEach(words: string): string {
  const raised = words.includes('每') ? RAISED_TO_EACH.exec(words) : null;
  return raised && FOR_EACH.test(raised[0]) ? withoutTrail(words.slice(0, raised.index)) : words;
}

/** A verb that opens the name of a thing: `2家上市企业`. */
function isDoneThing(text: string): boolean {
  const opening = OPENS_THING.exec(text);
  return opening !== null && !STARTS_PREDICATE.test(opening[1]!) && endsInTerm(text);
}

const DEED =
  /(?:扶持|创建|改造|建设|升级|提升|治理|整治|培训|培养|清产核资|重点培养|修复|更新|重组|加固|换届|培育|任务|工作)$/;

/** `800个薄弱村扶持` counts 薄弱村: a noun of action behind a metric's term is not counted. */
function withoutDeed(text: string): string {
  const deed = DEED.exec(text);
  if (!deed || endsInTerm(text)) return text;
  const thing = text.slice(0, deed.index);
  return endsInTerm(thing) ? thing : text;
}

/** `政务服务事项“网上办、掌上办”`: what is quoted behind a whole name is said of it. */
function beforeQuote(text: string): string {
  const quote = text.indexOf('“');
  if (quote < 2 || !/^“[^”]*”(?:$|、)/.test(text.slice(quote))) return text;
  const name = text.slice(0, quote);
  return endsInTerm(name) ? name : text;
}

/** `18个惠民项目中,7项…` counts 惠民项目; 高中 is a name. */
function withoutAmong(text: string): string {
  return text.length > 2 && text.endsWith('中') && endsInTerm(text.slice(0, -1)) ? text.slice(0, -1) : text;
}

const WHO = /(?:者|员|生|户|群众|家庭|企业|村|人)$/;

/** `130万名纳税人的税务负担` counts 纳税人; `60个符合条件的村` counts 村. */
function upToOwner(text: string): string {
  const at = text.indexOf('的');
  if (at < 2) return text;
  const owner = text.slice(0, at);
  return endsInTerm(owner) && !WHO.test(text.slice(at)) ? owner : text;
}

/** What is done with the things counted, where it is all that the text says: `推荐40人参加创业培训`. */
export function deedLabel(post: string): Label | null {
  const text = post.replace(/(?<![的了、\s])[的了、\s]+$/, '');
  return /^[\u4e00-\u9fa5]{4,}/.test(text) && !NO_DEED.test(text)
    ? { text: text.slice(0, LONGEST), offset: 0 }
    : null;
}

/**
 * The topic of the clause that stands right before a figure's own clause, for figures that name nothing themselves:
 * `绿化覆盖率稳步提高,达到41%`. Null where that clause names nothing.
 */
export function topicLabel(lead: string, subject: string | null): Label | null {
  const clause = lead.replace(/(?<![,、:;(\s])[,、:;(\s]+$/, '');
  const from = Math.max(...[',', ';', ':', '。', ')'].map((mark) => clause.lastIndexOf(mark))) + 1;
  const head = headLabel(clause.slice(from), subject);
  const termEnd = Math.max(0, ...findMetricTerm(head.text, 0, head.text.length).map((term) => term.end));
  if (termEnd >= 2 && !insideQuotes(head.text, termEnd))
    return { text: head.text.slice(0, termEnd), offset: from + head.offset };
  PREDICATE.lastIndex = 1;
  for (let m = PREDICATE.exec(head.text); m; m = PREDICATE.exec(head.text)) {
    if (m.index < 2 || insideQuotes(head.text, m.index)) continue;
    const text = withoutTrail(head.text.slice(0, m.index));
    return text.length >= 2 ? { text, offset: from + head.offset } : null;
  }
  return head.text.length >= 2 ? { text: head.text, offset: from + head.offset } : null;
}

const NO_DEED = new OpeningPattern(
  /^(?:以上|以下|以内|左右|均|都|已|的|同比|比|较|增长|下降|占|并|且|而|全部|分别|是|为|其中|之|不|达到|人民币)/,
);

const PURPOSE =
  /^[,]?(?:(?:在|于)?未来[一二三五十\d]{1,4}年[,]?|分[一二三五\d]年)?(?:主要|将|全部|专项)?(?:用于|用以|用作|用来|以(?![上下内])|对(?=.{0,48}进行)|支持|支援|推动|推进|加强|资助|补助|予(?:以)?|给予|让|实施了?|推行|扩展|增加|立刻|妥善|办好|解决了?|建设|开展|改善|发展|保障|扶持|购置|新建|改造)/;

/** What money is spent on, where only the words after it say so: `统筹3亿元支持乡村振兴`. */
export function purposeLabel(after: string): Label | null {
  const words = /^[,]?[^,;。(]*/.exec(after)?.[0] ?? '';
  if (!PURPOSE.test(words)) return null;
  const text = words.replace(
    /^[,]?(?:主要|将|全部|专项)?(?:用于|用以|用作|用来|以|予以?|让|妥善|办好|实施了?|开展了?|推进)?/,
    '',
  );
  return text.length >= 2 ? { text: text.slice(0, LONGEST), offset: words.length - text.length } : null;
}
