import type { Span } from '../contracts/index.js';
import {
  ADJUSTED,
  AMID,
  AMID_ENDS,
  BARE_MEASURE,
  BECAUSE,
  BECAUSE_OF,
  BEHIND_ENDS,
  BEHIND_NAME,
  CAUSE,
  DID_IN_ALL,
  FIRST_OF_ALL,
  FOR_EACH,
  FOR_WHOM,
  GOAL_ENDS,
  GOAL_MET,
  GREW,
  GREW_ENDS,
  HOLDS_ON,
  IN_STEP,
  MADE,
  MAKES_NOUN,
  MOST_AT,
  MOST_AT_ENDS,
  NAME_GOES_ON,
  NAME_NOTHING,
  ONLY_PLACED,
  ONLY_PLANNED,
  ONLY_UNDER,
  OWNED_BY_EACH,
  PART_OF_DONE,
  PER_ONLY,
  PRODUCT_DID,
  RAISED_TO_EACH,
  RUN,
  SECTOR_DID,
  SOURCE,
  TARGET_ONLY,
  TIME_INSIDE,
  VIEWS,
  YEARS,
} from '../lexicon/label-patterns.js';
import {
  AMONG_HAS,
  BUREAU,
  BUREAU_WILL,
  ISSUED,
  ISSUES,
  PLACE_LEADS,
  PLAIN_LEADS,
  TIME_LEADS,
  TRAILING_WORDS,
} from '../lexicon/leads.js';
import {
  DEALT_WITH_BEHIND,
  DOING_VERBS,
  FOUND_BEHIND,
  HEAD_ENDS,
  JOINT_DEEDS,
  KEPT_VERBS,
  NAMING_VERBS,
  OPENING_VERBS,
  SHORT_OPENINGS,
} from '../lexicon/verbs.js';
import { afterLast } from '../text/after-last.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { DOING_NODES } from './built-in-nodes.js';
import { insideQuotes, type Label, LONGEST_LABEL } from './label.js';
import { findMetricTerm } from './metric-index.js';
import { anyOf } from './pattern.js';
import { nextPredicate } from './predicates.js';
import { SuffixSet } from './suffix-set.js';
import { endsInTerm } from './term-end.js';
import { builtInTrie } from './term-trie.js';

const LEADING = new OpeningPattern(
  new RegExp(`^(?:${[...TIME_LEADS, ...PLACE_LEADS, ...PLAIN_LEADS].join('|')})`),
);
const OPENING = new OpeningPattern(new RegExp(`^(?:${anyOf(OPENING_VERBS)}|${SHORT_OPENINGS.join('|')})`));
const NAMING = new OpeningPattern(new RegExp(`^(?:${anyOf(NAMING_VERBS)})`));
const doing = builtInTrie(DOING_NODES);
/** The first term that the label keeps, and the first that is no verb. */
const KEPT = DOING_VERBS.length;
const NAMES = KEPT + KEPT_VERBS.length;
const makesNoun = new OpeningPattern(MAKES_NOUN);
const FINDS: ReadonlySet<string> = new Set(FOUND_BEHIND);
const DEALT_WITH: ReadonlySet<string> = new Set(DEALT_WITH_BEHIND);
const trailing = new SuffixSet(TRAILING_WORDS);
/** Words that only say that something is done; alone they name nothing. */
const onlyVerbs = new SuffixSet([...DOING_VERBS, ...OPENING_VERBS, ...NAME_NOTHING]);
const perOnly = new OpeningPattern(PER_ONLY);
const targetOnly = new OpeningPattern(TARGET_ONLY);
const goesOn = new OpeningPattern(NAME_GOES_ON);
const forEach = new OpeningPattern(FOR_EACH);
const bareMeasure = new OpeningPattern(BARE_MEASURE);
/** 从 of 从业人员 and 由 of 自由 end no name. */
const HEAD_END = new RegExp(
  `${anyOf(HEAD_ENDS)}(?!于|公开[招募发]|登记|置业|(?<=从)[业事教军严优宽轻重])(?<![自理事]由|达到[或及]优于)`,
);
/** Names handed figures in order are as many as they are: a list is not cut within a name. */
const LONGEST_LIST = 80;
const LISTS = /^(?:[^、]{2,24}、){3}/;
/** Longest clause that says from where a thing is looked at. */
const VIEW_REACH = 16;
const VIEW_AHEAD = /^[^,:]+(?=[,:])/;
/** How all such clauses end. */
const VIEW_ENDS = '看说讲来分后整素响';
/** Before 新 they make it the end of a word: `以旧换新带动消费`. */
const MAKES_NEW = ['换', '更', '创', '革', '翻', '焕'];
/** What joins two deeds, of which the figure is the sum. */
const JOINS_VERBS = '和及与';
/** `扣除房地产开发投资,增长5%`: what is left out of what was told before. */
const WITHOUT = /^(?:若|如|如果)?(?:扣除|剔除|不含|不包括|不计)/;
/** `同2010年第六次人口普查相比,十年共增加…`, `与年初报告的执行数一致,增长2%`: what something is compared with is not it. */
/** `公务接待费比预算无增减变化,比上年减少2万元`: that it is as it was, or as it was to be. */
const AS_BEFORE =
  /(?<=.{2})[比较与同和跟](?:年初|调整|上年|去年|上期|上年度)?(?:预算|决算|预期|计划|同期)?数?(?:基本|大体|相比)?(?:持平|没?无?(?:增减)?变化|不变)$/;
const SAME_ENDS = '平化变';
const HELD_AGAINST = /^(?:[与同跟和较比].{1,40})?(?:相比|一致|持平|相符|相当|吻合)$/;
/** `青石镇人民政府收支总预算`: that of the place. */
const GOVERNMENT = '人民政府';
/** Alone it is no doing: `编制35人`. */
const POSTS = '编制';
const OWN_BUDGET = /^部门\d/;
const OWN_BUDGET_LENGTH = 3;
const CITY_PROPER = new OpeningPattern(/^区(?![域块位县间划级内属委])/);
const OF_ALL_OF_IT = new OpeningPattern(
  /^(?:全[省市区县州](?!域)|(?:城镇|城乡|农村|全体)?(?:常住)?居民(?:人均|收入)|地区生产总值|生产总值|GDP|经济总量)/,
);
/** `生产总值在全省排名实现争先进位`: that its place is better says nothing of the thing. */
const MOVED_UP =
  /(?<=.{2})(?:在?全[国省市区县州](?:的)?)?(?:排名|排位|位次)?(?:成功|历史性)?(?:实现|再次)?(?:争先|赶超)?[进晋升]位$/;
/** A figure in a bracket at the end of a clause. */
const LAST_REMARK = /\(\d[\d.]{0,7}%?\)$/;
/** `云溪县青石镇…`: what the report's own place lies in. */
const PARENT = /^[\u4e00-\u9fff]{1,7}[省市州盟县区旗]$/;
const LONGEST_PARENT = 8;
const EACH = '每';
const HAS = '有';
/** `公共调解`, `中共`: words that end in 共. */
const PUBLIC = '公中国总合';
const COMPLETED = '完成';
const JOINT_DEED = new OpeningPattern(new RegExp(`^(?:${anyOf(JOINT_DEEDS)})`));
/** How `标准为人年` ends. */
const ENDS_EACH = /人[年月]$/;
const DIGIT = /\d/;
/** `总量跻身全国前二十强`: among whom it is now says nothing of its thing. */
const AMONG_BEST = /(?:首次|成功|历史性)?(?:跻身|挺进)[^,]{2,16}$/;
const THROUGH = /通过[^,;的]{2,12}$/;
const FOR_YEARS =
  /^(?:已|且|并|也|实现|已经)?连续[\d一二三四五六七八九十两]{1,3}个?(?:年|月|季度|季)(?:以上|来)?$/;
/** `加上专项补助、动用调节基金等`: all that a budget adds, whose deeds are parts of the list. */
const ADDED_LIST = /^加(?:上(?![解级年划缴]))?((?:[^、,;。\d]{2,14}、){1,9}[^、,;。\d]{2,14}?)等?$/;
const ADDS = '加';
const DASH = '——';
/** `收入加上上级补助收入`: what a budget adds to a sum named before, or takes from it. */
const ADDED =
  /(?<=收入|支出|财力|[总合]计|[预决]算数|总量)再?(?:加上(?![解级年划缴])|加(?=上[解级年划缴])|扣减|减去)(?=.{2})/;
/** `合作社已种植黄芪300亩`: who has done it. */
const ALREADY = '已';
const HAS_DONE =
  /^[\u4e00-\u9fff]{1,10}?(?:现|均|都)?已经?(?=(?:种植|播种|栽[植种]|储备|流转|领取|采[摘收]|养殖|收[获购割]|投放|安装|用信|授信)[\u4e00-\u9fff]{2})/;
/** `成为全国首个经济总量超过…的城市`: who is the first with a thing is no part of its name. */
const FIRST_WITH = /(?:成为|成了|是)(?:[^,;。]{0,12}?(?:唯一|首[个座家]|第[一二两三四五六]个)、?){1,2}的?/;
const BOUND = /^\d[^,;。]{0,14}以[上下](?:的|$)/;
const source = new OpeningPattern(SOURCE);

/** The verb, behind a sector or a product, that leads to a measure of it. */
function whoDid(before: string, measure: string): RegExpExecArray | null {
  const sector = bareMeasure.test(measure) ? SECTOR_DID.exec(before) : null;
  return sector ?? (MADE.test(measure) ? PRODUCT_DID.exec(before) : null);
}

/** How much more belongs to the place that `rest` opens with: `青石市人民政府`, `青石市区`; so does what an office adds that tells its own budget, `青石县教育局部门2020年度`. */
function ownTail(rest: string, subject: string): number {
  if (rest.startsWith(GOVERNMENT, subject.length)) return GOVERNMENT.length;
  if (OWN_BUDGET.test(rest.slice(subject.length, subject.length + OWN_BUDGET_LENGTH))) return 2;
  return subject.endsWith('市') && CITY_PROPER.test(rest.slice(subject.length)) ? 1 : 0;
}

const NOTE_NUMBER = /^\[\d{1,2}\]\s?/;
const PREFECTURE = '地区';
/** What begins with that word without speaking of the place: `地区生产总值`. */
const ownWord = new OpeningPattern(/^地区(?:生产|国民|经济|GDP|本级|级|直|间|性|差异|总产值|$)/);

/** How long the name is by which `rest` calls the report's own place where what all of it has follows: 青石 of `青石居民收入`, `青石全市`; a prefecture says `地区总人口`. */
function shortNameLength(rest: string, subject: string): number {
  if (rest[0] !== subject[0] || rest[1] !== subject[1])
    return rest.startsWith(PREFECTURE) && subject.endsWith(PREFECTURE) && !ownWord.test(rest) ? 2 : 0;
  let length = 2;
  while (length < subject.length && rest[length] === subject[length]) length++;
  return length < subject.length && OF_ALL_OF_IT.test(rest.slice(length)) ? length : 0;
}

/**
 * Cuts the label out of the words before a figure: adverbs, time and deictic words are taken off the front, then
 * everything up to the last verb of doing. `subject` (the report's own name) is taken off too.
 */
export function headLabel(head: string, subject: string | null): Label {
  const list = head.startsWith(ADDS) && head.includes('、') ? ADDED_LIST.exec(head) : null;
  if (list && list[1]!.length <= LONGEST_LIST) return { text: list[1]!, offset: head.indexOf(list[1]!) };
  let offset = 0;
  let rest = withoutEach(withoutRest(withoutTrail(head)), head);
  // `[4]2018年城镇化率修订为51%`: the number of a note.
  const note = rest.startsWith('[') ? NOTE_NUMBER.exec(rest) : null;
  if (note) {
    offset = note[0].length;
    rest = rest.slice(offset);
  }
  // `家底更厚了——生产总值`: what stands before a dash says what all of it shows.
  const dash = rest.lastIndexOf(DASH);
  if (dash > 0) {
    offset = dash + DASH.length;
    rest = rest.slice(offset);
  }
  const added = rest.includes('加上') || rest.includes('减') ? ADDED.exec(rest) : null;
  if (added) {
    offset += added.index + added[0].length;
    rest = rest.slice(added.index + added[0].length);
  }
  const first =
    rest.includes('唯一') || rest.includes('个') || rest.includes('首') ? FIRST_WITH.exec(rest) : null;
  if (first) {
    offset += first.index + first[0].length;
    rest = rest.slice(first.index + first[0].length);
  }
  for (let again = true; again && rest; ) {
    again = false;
    const lead = leadLength(rest);
    if (lead > 0) {
      offset += lead;
      rest = rest.slice(lead);
      again = true;
    } else if (subject && rest.startsWith(subject) && !goesOn.test(rest.slice(subject.length))) {
      const own = subject.length + ownTail(rest, subject);
      offset += own;
      rest = rest.slice(own);
      again = true;
    } else if (subject) {
      const short = shortNameLength(rest, subject);
      if (short > 0) {
        offset += short;
        rest = rest.slice(short);
        again = true;
        continue;
      }
      const parent = rest.indexOf(subject);
      if (parent < 2 || parent > LONGEST_PARENT || !PARENT.test(rest.slice(0, parent))) continue;
      offset += parent;
      rest = rest.slice(parent);
      again = true;
    }
  }
  // `全市(含开发区)财政收入`: a bracket behind the place, whose opening lies before these words.
  const close = rest.lastIndexOf(')');
  if (close >= 0 && close < rest.length - 2 && !rest.includes('(')) {
    offset += close + 1;
    rest = rest.slice(close + 1);
  }
  const joint = jointDeed(rest);
  offset += joint;
  rest = rest.slice(joint);
  const doer = rest.includes(ALREADY) ? (HAS_DONE.exec(rest)?.[0].length ?? 0) : 0;
  offset += doer;
  rest = rest.slice(doer);
  const whole = rest === POSTS || (rest.startsWith('占') && PART_OF_DONE.test(rest));
  const done = whole ? 0 : afterLastDoing(rest);
  const again = saidAgain(rest, done);
  const sector = whoDid(rest.slice(0, done), rest.slice(done));
  if (sector) {
    const owner = rest.slice(0, sector.index);
    const from = afterLastDoing(owner);
    offset += from;
    rest = owner.slice(from) + rest.slice(done);
  } else if (again !== null) {
    const from = afterLastDoing(again);
    offset += from;
    rest = again.slice(from);
  } else {
    offset += done;
    rest = rest.slice(done);
  }
  // Alone it is of what was named before: `发放优待金80万元,发放标准居全市首位`.
  if (rest === '发放标准' || rest === '发放金额') {
    offset += 2;
    rest = rest.slice(2);
  }
  if (rest.startsWith('的')) {
    offset++;
    rest = rest.slice(1);
  }
  const ends = HEAD_END.exec(rest);
  if (ends && ends.index >= 2) rest = withoutRest(withoutTrail(rest.slice(0, ends.index)));
  for (let length = openingLength(rest); length > 0; length = openingLength(rest)) {
    offset += length;
    rest = rest.slice(length);
  }
  const longest = rest.length > LONGEST_LABEL && LISTS.test(rest) ? LONGEST_LIST : LONGEST_LABEL;
  if (rest.length > longest) {
    offset += rest.length - longest;
    rest = rest.slice(-longest);
  }
  // `连续五年稳定在…`: for how long, and nothing of what.
  const lasts = head.includes('连续') && FOR_YEARS.test(head);
  const named =
    rest === POSTS ||
    (!lasts && onlyVerbs.runStart(withoutYears(rest)) > 0 && !targetOnly.test(rest) && !perOnly.test(rest));
  const text = named ? withoutTime(rest.trim()) : '';
  return { text, offset: offset + rest.length - rest.trimStart().length };
}

/**
 * The topic of the clause that stands right before a figure's own clause, for figures that name nothing themselves:
 * `绿化覆盖率稳步提高,达到41%`. Null where that clause names nothing.
 */
export function topicLabel(lead: string, subject: string | null): Label | null {
  // `居民消费价格同比持平(100),`: a remark behind the clause names nothing.
  const clause = lead.replace(/(?<![,、:;(\s])[,、:;(\s]+$/, '').replace(LAST_REMARK, '');
  const words = clause.slice(afterLast(clause, ',;:。)')).trimStart();
  const from = clause.length - words.length;
  const said = withoutResult(words);
  if (
    isView(said) ||
    WITHOUT.test(said) ||
    source.test(said) ||
    BECAUSE.test(said) ||
    ONLY_PLANNED.test(said) ||
    ONLY_PLACED.test(said) ||
    ONLY_UNDER.test(said)
  )
    return null;
  if (said.includes('受') && CAUSE.test(said)) return null;
  if (HELD_AGAINST.test(said)) return null;
  const head = headLabel(said, subject);
  const termEnd = Math.max(0, ...findMetricTerm(head.text, 0, head.text.length).map((term) => term.end));
  const quoted = head.text.charAt(termEnd) === '”' ? 1 : 0;
  // `本地画家(9人)`: what stands right before a bracket is the name up to its end, where nothing is said of it.
  const whole =
    lead.endsWith('(') && termEnd < head.text.length && nextPredicate(head.text, termEnd) === null;
  if (termEnd >= 2 && !whole && !insideQuotes(head.text, termEnd + quoted))
    return { text: head.text.slice(0, termEnd + quoted), offset: from + head.offset };
  for (let verb = nextPredicate(head.text, 1); verb; verb = nextPredicate(head.text, verb.end)) {
    if (verb.start < 2 || insideQuotes(head.text, verb.start)) continue;
    const text = withoutTrail(head.text.slice(0, verb.start));
    return text.length >= 2 ? { text, offset: from + head.offset } : null;
  }
  return head.text.length >= 2 ? { text: head.text, offset: from + head.offset } : null;
}

/** `税收完成年度目标,增长2%`, `税收实现正增长,达到3亿元`: that a goal was met, or that it grew, says nothing of its thing. */
function withoutResult(clause: string): string {
  const run = clause.includes('连') || clause.includes('创') ? clause.replace(RUN, '') : clause;
  if (run !== clause) return run;
  if (clause.includes('跻身') || clause.includes('挺进')) return clause.replace(AMONG_BEST, '');
  if (clause.includes('同步')) return clause.replace(IN_STEP, '');
  // `零售业则因买气不佳,年减3%`: why it changed stands behind the thing.
  const why = clause.includes('因') || clause.includes('受') ? BECAUSE_OF.exec(clause) : null;
  if (why) return why[0];
  const last = clause.charAt(clause.length - 1);
  if (last === '位') return clause.replace(MOVED_UP, '');
  if (SAME_ENDS.includes(last)) return clause.replace(AS_BEFORE, '');
  const result = GOAL_ENDS.includes(last) ? GOAL_MET : GREW_ENDS.includes(last) ? GREW : null;
  const said = result?.exec(clause);
  return said ? clause.slice(0, said.index) : clause;
}

/** `分季度看,…`, `分税种看:…`: a sentence that goes on with what was spoken of before, even in a new paragraph. */
export function turnsToParts(text: string, { start, end }: Span): boolean {
  const view = VIEW_AHEAD.exec(text.slice(start, Math.min(end, start + VIEW_REACH)));
  return view !== null && isView(view[0].trimStart());
}

/** Whether a clause turns to parts of what was spoken of before, or says from where it is looked at. */
function isView(clause: string): boolean {
  return VIEW_ENDS.includes(clause.charAt(clause.length - 1)) && VIEWS.test(clause);
}

/** `营业收入(1-5月)` */
const MONTHS_BEHIND = /(?<=.{2})\((?:\d{4}年)?\d{1,2}(?:[-—~至]\d{1,2})?月\)$/;

/** When is said of it is no part of a name, nor is a remark that holds for a whole report. */
function withoutTime(words: string): string {
  const said = words.endsWith('月)') ? words.replace(MONTHS_BEHIND, '') : words;
  const name = said.includes('下同)') ? said.replace(HOLDS_ON, '') : said;
  const time = name.includes('年') ? TIME_INSIDE.exec(name) : null;
  if (!time || insideQuotes(name, time.index)) return name;
  const before = name.slice(0, time.index);
  const after = name.slice(time.index + time[0].length);
  // `降水量2006年全省平均降水量`: a heading that its paragraph runs on from names the thing first.
  return after.endsWith(before) ? after.slice(leadLength(after)) : before + after;
}

function withoutYears(words: string): string {
  return words.includes('年') || DIGIT.test(words) ? words.replace(YEARS, '') : words;
}

/** The length of the verb or lead that words open with, where a name is left behind it; else 0. */
function openingLength(words: string): number {
  if (NAMING.test(words)) return 0;
  const length = OPENING.lengthAt(words) || leadLength(words);
  if (length === 0 || words.length - length < 2 || makesNoun.test(words.slice(length))) return 0;
  return length;
}

/** How many characters at the start of words only lead to a name. */
function leadLength(words: string): number {
  const plain = LEADING.lengthAt(words);
  if (plain > 0) return plain;
  if (ISSUES.some((verb) => words.includes(verb))) {
    const issued = ISSUED.exec(words);
    if (issued) return issued[0].length;
  }
  const among = words.includes(HAS) ? AMONG_HAS.exec(words) : null;
  if (among) return among[0].length;
  return words.includes(BUREAU) ? (BUREAU_WILL.exec(words)?.[0].length ?? 0) : 0;
}

/** `各级调解组织共调处…`, `街道共转移…`: where the deed begins that those before 共 did together; 0 where none did. */
function jointDeed(words: string): number {
  const at = words.lastIndexOf('共');
  if (at < 2 || PUBLIC.includes(words.charAt(at - 1)) || insideQuotes(words, at)) return 0;
  // `公路建设共完成投资`: what a sector comes to, and no deed of many.
  const measured = at + 1 + COMPLETED.length;
  if (words.startsWith(COMPLETED, at + 1) && whoDid(words.slice(0, measured), words.slice(measured)))
    return 0;
  return words.length - at > 3 && JOINT_DEED.test(words.slice(at + 1)) ? at + 1 : 0;
}

function afterLastDoing(words: string): number {
  let cut = 0;
  let reached = 0;
  for (const { start, end, term } of doing.longest(words, 0, words.length)) {
    if (start < reached) continue;
    reached = end;
    if (term >= NAMES) continue;
    const left = words.slice(end);
    const owned =
      words.includes(EACH) && words[end - 1] === HAS ? OWNED_BY_EACH.exec(words.slice(0, end)) : null;
    if (owned) {
      cut = owned.index;
      continue;
    }
    // `通过网络实现的零售额`: by what means is part of which it is.
    if (left.startsWith('的') && THROUGH.test(words.slice(0, start))) continue;
    if (left.replace(/^[了的]/, '').length < 2 || makesNoun.test(left)) continue;
    // `隐患排查整治85处`: two verbs behind their thing are one name with it.
    if (start - cut >= 2 && DEALT_WITH.has(left) && FINDS.has(words.slice(start, end))) continue;
    // `认定(视同)工伤`: a verb with a remark behind it is one name with it.
    // `示范(培育)企业`: what closes a bracket is part of its name.
    if (words[end] === '(' || words[end] === ')' || insideQuotes(words, start)) continue;
    // `吞吐量达到100万吨以上的港口`: a bound, which tells one class from another.
    if (DIGIT.test(words.charAt(end)) && BOUND.test(left)) continue;
    // `增收节支和挽回损失`
    if (term >= KEPT && start - cut > 2 && JOINS_VERBS.includes(words.charAt(start - 1))) continue;
    if (term >= KEPT) cut = start;
    else cut = words[start - 1] === '新' && !MAKES_NEW.includes(words.charAt(start - 2)) ? start - 1 : end;
  }
  return cut;
}

function withoutTrail(words: string): string {
  return words.slice(0, trailing.runStart(words));
}

/** `固定资产投资五年累计完成投资`: the name, where its verb is followed by no more than its own last word; else null. */
function saidAgain(words: string, done: number): string | null {
  const measure = words.slice(done);
  if (done < measure.length + 2 || !bareMeasure.test(measure)) return null;
  const name = words.slice(0, done).replace(DID_IN_ALL, '');
  return name.length < done && name.length > measure.length && name.endsWith(measure) ? name : null;
}

/** `税收在减税降费中`, `投资在高基数上`: amid what it came about is no part of what it is. */
function withoutAmid(words: string): string {
  const amid = words.lastIndexOf('在');
  if (amid < 2 || !AMID.test(words.slice(amid))) return words;
  const name = words.slice(0, amid);
  return endsInTerm(name) ? name : words;
}

/** The name without what stands behind it and is no part of it. */
function withoutRest(text: string): string {
  const last = text.charAt(text.length - 1);
  const most = MOST_AT_ENDS.includes(last) && text.includes('的') ? text.search(MOST_AT) : -1;
  if (most >= 0) return text.slice(0, most);
  const words = AMID_ENDS.includes(last) ? withoutAmid(text) : text;
  if (words.endsWith('后') || words.endsWith('因素')) return words.replace(ADJUSTED, '');
  if (words.endsWith('零')) return words.replace(FIRST_OF_ALL, '');
  return BEHIND_ENDS.includes(words.charAt(words.length - 1)) ? words.replace(BEHIND_NAME, '') : words;
}

function withoutEach(words: string, head: string): string {
  const perHead = head.endsWith('均');
  const raised = perHead || words.includes('每') ? RAISED_TO_EACH.exec(words) : null;
  if (raised && (perHead || forEach.test(raised[0]))) return withoutTrail(words.slice(0, raised.index));
  const forWhom = words.includes('每人') || words.includes('每户') || ENDS_EACH.test(words);
  return forWhom ? withoutTrail(words.replace(FOR_WHOM, '')) : words;
}
