import type { Region, Span } from '../contracts/index.js';
import { CLAUSE_VERBS } from '../lexicon/clause-verbs.js';
import {
  BEGUN_WORDS,
  DEICTIC_YEARS,
  EPIDEMIC_WORDS,
  FORECAST_FOLLOWS,
  IN_ALL,
  NOW_WORDS,
  ONCE_DONE_WORDS,
  OPEN_ERAS,
  PLAN_STARTS,
  SAME_TIME_WORDS,
  SMALL_NUMERALS,
} from '../lexicon/time.js';
import { CENSUS_MOMENT } from '../lexicon/title-patterns.js';
import { characterSet, hasCharacter } from '../text/character-bits.js';
import { toCodeUnits } from '../text/code-units.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { count, meaningOf, type TimeMeaning, type YearPart } from './time-meaning.js';

/** A time expression in normalised text. */
export interface TimeExpression extends Span {
  readonly meaning: TimeMeaning;
  /** True where it names what something is compared with (`比2020年`), not when the figure holds. */
  readonly comparison: boolean;
  /** True where the figure compared with follows at once (`比上年的640元`): the time is that figure's alone. */
  readonly ownFigure: boolean;
  /** True for the moment of a census (`2020年11月1日零时`), which holds for its month. */
  readonly moment: boolean;
}

const WESTERN = '(?:18|19|20)\\d\\d';
const DASH = '[-—–－~～至到]';
/** A year of the republican calendar that says so, by its name or by the month or the fiscal year that follows three digits. */
const MINGUO = `民国\\d{1,3}|(?<!第)1\\d\\d(?=年(?:度|\\d{1,2}月)|学年)`;
/** In a Taiwan text every three digits before 年 are one, unless they count years; so are two before a month, or that open a sentence or are compared with. */
const TAIWAN = `1\\d\\d(?=年(?!来|以来|以[上下]|历史|的历史|间|期)|${DASH}1\\d\\d年)|[5-9]\\d(?=年(?:度|\\d{1,2}月))|(?<=[由从自较比至])[6-9]\\d(?=年[\\d底末增减之第])|(?<=(?:^|[\\n。;]|\\d\\.)\\s?)[6-9]\\d(?=年(?![来以间内的多前后期历之,;。、]))`;
const COUNT = `(?:\\d{1,2}|${keys(SMALL_NUMERALS)})`;
/** What stands between times of a list. */
const LISTED = '、和与及';
const PART_CORE =
  `上半年|头半年|下半年|第?[一二三四1-4]季度|第[一二三四1-4]季(?![节报])|(?<=[${LISTED}])[二三四2-4]季(?![节报])|前[两三2-3]个?季度|首[两三2-3]?季度?|(?:(?<![提日目此之以])前|首|(?<![里前点口山石源年码])头)(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个月|月(?!份?[-—–至到]|\\d))` +
  `|\\d{1,2}月\\d{1,2}日?${DASH}(?:\\d{1,2}月)?\\d{1,2}[日号]|\\d{1,2}月?${DASH}\\d{1,2}月份?|\\d{1,2}月\\d{1,2}[日号]`;
/** Months and days in Chinese digits: behind a year alone, as they are elsewhere parts of names (`五月节`). */
const HAN_MONTH = '(?:十[一二]|[一二三四五六七八九十])';
const HAN_PART = `${HAN_MONTH}月?${DASH}${HAN_MONTH}月份?|${HAN_MONTH}月[一二三四五六七八九十]{1,3}[日号]|${HAN_MONTH}月份?`;
const PART = `${PART_CORE}|\\d{1,2}月份?|${HAN_PART}`;
/** What is left of a time in a list that says its unit once, behind the last: `4、5、6月`, `一、二、三季度`, `2023、2024年`. */
const SHARED = (one: string, unit: string) => `(?=(?:[${LISTED}]${one}){1,11}${unit})`;

/** What stands before `三年内` where it tells when, not of whom (`毕业三年内`). */
const OPENS_CLAUSE = '(?<=[,;。:取争将划保在]\\s?)';
/** What years take to be done in a plan (`三年安排`); those of a scheme are its name (`三年行动计划`). */
const TAKEN_TO_DO = `(?:${CLAUSE_VERBS.filter((verb) => verb.length > 1).join('|')})(?![计规][划]|行动|目标|任务)`;

/** Words that expressions open with, as far as three characters tell them. */
const OPENING_WORDS: readonly string[] = [
  ...[
    '民国',
    '最近',
    '过去',
    '刚刚',
    '今后',
    '今明',
    '未来',
    '上半',
    '下半',
    '全年',
    '当月',
    '年底',
    '年末',
    '年内',
  ],
  ...Object.keys(DEICTIC_YEARS),
  ...NOW_WORDS,
  ...OPEN_ERAS,
  ...ONCE_DONE_WORDS.map((word) => `${word}后`),
  ...EPIDEMIC_WORDS,
  ...SAME_TIME_WORDS,
  ...['今(', '本(', '去(', '明('],
];
/** Other characters that expressions open with. */
const OPENING_MARKS = '近这第前首头';
const QUOTES = '“"';
/** Chinese digits, of counts (`十五年`) and of plans (`十四五`). */
const NUMERALS = [PLAN_STARTS, SMALL_NUMERALS].flatMap(Object.keys).join('');
const OPENS_NOTHING = 0;
const OPENS_WORD = 1;
const OPENS_MORE = 2;
const QUOTE = 3;
const NUMERAL = 4;
const DIGIT = 5;
/** What may open at a character: most of a text is passed over by a look at this table. */
const OPENS = openingTable();
/** What may stand third, by the first two characters of words; null where those are a word. */
const THIRD_OF_WORD = thirdsOf(OPENING_WORDS);
/** What follows a Chinese digit that an expression opens with. */
const AFTER_NUMERAL = characterSet(`年季月-—–－~～至到${LISTED}${NUMERALS}`);
/** What follows the digits that an expression opens with, of which it has at most four. */
const AFTER_DIGITS = characterSet(`年月季度学上下-—–－~～至到/ \t\n\u00a0\u3000${LISTED}`);
const MOST_DIGITS = 4;

/** In Hong Kong and Macau months stand in Chinese digits by themselves, too: `六月的销货量`, `截至九月底`. */
const HAN_ALONE = `|(?<![\\d一二三四五六七八九十])(?:${HAN_PART})(?:底|末)?(?![节街份历])`;

/** What is looked for, by the year numbers that the region writes and by the months that it writes alone. */
function scanPattern(year: string, alone = ''): RegExp {
  const day = (name: string) => `(?:(?<${name}Day>\\d{1,2})[日号])?`;
  return new RegExp(
    [
      `(?<spanYear>${year})年(?<spanMonth>\\d{1,2}|${HAN_MONTH})月${day('span')}起?${DASH}(?:(?<untilYear>${year})|(?<untilNext>[今本次翌]))(?=)年(?<untilMonth>\\d{1,2}|${HAN_MONTH})月${day('until')}`,
      `(?<from>${year})年?度?\\s?[-—–－~～至到/]\\s?(?<to>${year}|\\d\\d(?=(?:财政|课税)?年度|学年|至${year}\\s?[-—–/]|(?:[${LISTED}]${WESTERN}[-—–/]\\d\\d){1,5}(?:财政|课税)?年度))(?<school>学年)?(?<fiscal>(?:(?:财政|课税)?年度)?至${year}\\s?[-—–/]\\s?(?<until>${year}|\\d\\d)(?:(?:财政)?年度|(?=的?[三四五六七八九十\\d]{1,2}年))|(?:财政|课税)?年度|财年)?年?`,
      `(?<schoolYear>${year})学年度?(?:第?[一二12上下]学期)?`,
      `(?<year>${year})(?:年度?|(?=[上下]半年))(?:全年|统计至(?=\\d{1,2}月)|统?计?截至(?=\\d{1,2}月))?(?<yearPart>${PART})?(?:年[底末初中内]前?)?(?<yearSince>(?:${BEGUN_WORDS.join('|')})?(?:以来|至今)|起)?`,
      // `今(113)年1至2月`: Taiwan says which year it is.
      `[今本去明]\\((?<asideYear>${WESTERN}|1\\d\\d|[5-9]\\d)\\)年度?(?:全年)?(?<asidePart>${PART})?(?:年?[底末初])?`,
      `(?<deictic>${keys(DEICTIC_YEARS)})(?:全年)?(?<deicticPart>${PART})?(?:年[底末初中内]前?)?(?<deicticSince>以来|至今)?`,
      `[“"]?(?<plan>${keys(PLAN_STARTS)})[”"]?(?:这五年|[前头](?<planYears>[一二三四两1-4])年|时期|期间|以来|(?<planEnd>期?末)|(?<=[”"])(?=主要目标|目标任务|主要任务|重点任务|年均|累计|平均|(?:经济社会)?(?:发展|建设|工作)的?(?:主要|总体)?(?:目标|任务|回顾|成就|成效)|工作的?(?:总结|规划|思路|打算|计划|设想)|回顾))`,
      `(?:(?<recent>最?近)|过去|这|刚刚过去的)的?(?<back>${COUNT})年(?:多)?(?:以来|来|间|里)?`,
      `(?<backBare>${COUNT})年多?(?:以来|来)`,
      `(?:今后|未来)的?(?<ahead>${COUNT})(?:年|个(?:财政)?年度)`,
      `(?:(?<=用)(?<spent>${COUNT})年(?:左右)?的?时间|${OPENS_CLAUSE}(?<within>${COUNT})年内(?!的)|(?<=[,;。:]\\s?)(?<taking>[两三四五2-5])年(?!${IN_ALL})(?=${TAKEN_TO_DO}))`,
      `(?<![\\d前比近去第来这头百每点一二三四五六七八九十])(?<summed>${COUNT})年(?=${IN_ALL}|年均|间年均)`,
      '(?<both>今明两年)',
      `(?<part>${PART_CORE}|(?<![\\d.])\\d{1,2}月(?:份|底|末)?(?!\\d(?!周))${alone})`,
      `(?<![\\d.\\n]|^)(?<sharedMonth>\\d{1,2})${SHARED('\\d{1,2}', '月(?!\\d)')}`,
      `(?<sharedQuarter>第?[一二三]|第[1-3])${SHARED('[二三四2-4]', '季(?![节报])')}`,
      `(?<sharedYear>${WESTERN})${SHARED(WESTERN, '年')}`,
      `(?<now>${NOW_WORDS.join('|')})`,
      '(?<whole>全年)',
      '(?<thisMonth>当月)',
      '(?<yearEnd>(?<![\\d当次每历整全半同隔一二三四五六七八九十百千数多])年[底末内]前?)',
      `(?<open>${OPEN_ERAS.join('|')}|(?:${ONCE_DONE_WORDS.join('|')})后(?=${FORECAST_FOLLOWS}))`,
      `(?<epidemic>${EPIDEMIC_WORDS.join('|')})`,
      `(?<same>(?<!年)(?:${SAME_TIME_WORDS.join('|')}))`,
    ].join('|'),
    'y',
  );
}

const SCAN = scanPattern(`(?:${WESTERN}|${MINGUO})`);
const SCAN_HONG_KONG = scanPattern(`(?:${WESTERN}|${MINGUO})`, HAN_ALONE);
const SCAN_TAIWAN = scanPattern(`(?:${WESTERN}|${MINGUO}|${TAIWAN})`);
const SCANS: Readonly<Record<Region, RegExp>> = {
  CN: SCAN,
  HK: SCAN_HONG_KONG,
  MO: SCAN_HONG_KONG,
  TW: SCAN_TAIWAN,
};

/** `按上年预算压减15%`: what is taken for a measure. */
const BY_LAST_YEAR = '按上年';
/** `对上年同季成长率`. */
const TO = '对';
const SAME = '同';
/** `比2020年`, `较“十三五”末`, `高于去年`, `恢复至2018年的八成`. */
const COMPARED_BEFORE = /(?:[比较与同]|恢复[到至]|高于|低于|快于|慢于|优于|好于|多于|少于|超过|相当于)$/;
/** `比历史最好水平的1999年`: the year that a record was set in. */
const RECORD_BEFORE = /[比较][^,;。\d比较]{0,6}最[好高低多大][^,;。\d]{0,4}的$/;
const RECORD_LENGTH = 14;
/** `比上月末和上年同期`: the month before is no time of its own here. */
const COMPARED_TOO = /[比较]上个?[月季期]末?和$/;
const COMPARED_AFTER = new OpeningPattern(
  /^(?:年|度)?(?:[底末]|同期|同[月季]|水平)?(?:相比|比较|[^,;。\d]{0,12}基础上|的(?:\d+(?:\.\d+)?|[一二三四五六七八九十两]+)倍)/,
);
/** `是1985年到1990年总和的1.6倍`: what a multiple is of. */
const MULTIPLE_BEFORE = /[是为于]/;
const MULTIPLE_AFTER = /^[^,;。\d]{0,24}(?:\([^()]{1,16}\))?[的之]\d[\d.]*倍/;
/** `达到2019年同期水平的106%`, `是2019年的95%`; 提高到2019年的95% is the later value of two. */
const PERCENT_BEFORE = /(?:[是为]|达到?)$/;
const PERCENT_AFTER =
  /^(?:同期|全年|水平|度?(?:(?:预计)?执行数?|决算数?|实际数?|完成数)){1,2}的?\d[\d.]*%|^的\d[\d.]*%(?=[,;。、]|$)/;
const MULTIPLE_LENGTH = 32;
/** `是2005年末(4.8亿元)的1.8倍`: what it was then stands in brackets. */
const OPENS_BRACKET = /^[末底]?\(\d/;
/** `面向2035年`: where things lead. */
const TOWARDS = '面向';
/** `2009年以前`, `2000年底以前发布的`, `2021年版`: no time of the figure. */
const VOIDED_AFTER = new OpeningPattern(
  /^(?:以前|之前|有[^,;。\d]{1,6}以来|[底末](?:以前|之前|前)[^,;。\d]{1,8}的|前|版|款|代|年?(?:净?结余|结转|滚存)|(?:的?价格|价(?=[为计,)])|不变价|可比价|为基期)|\s?=\s?100|的?《?(?:施政报告|政府工作报告|预算案))/,
);
/** `根据人大批准的2007年…计划报告的决议,`: the year of what was decided then, which says nothing of what is told. */
const DECIDED = /^[^,;。:\d]{2,36}(?:决议|决定)[,、和精要]/;
const DECIDED_LENGTH = 42;
/** `2025年1至8月施政报告` reports on those months, as Taiwan's assemblies are told, and so do those on the works of one; `2025年施政报告` is a document of that year. */
const ADDRESS = new OpeningPattern(/^(?:施政报告|《政府工作报告)/);
const isOfMonths = (said: TimeMeaning) =>
  said.kind === 'year' && said.part !== null && said.part.last > said.part.first;
const SPLIT_WORDS: ReadonlySet<string> = new Set(['上年', '本年', '前年', '后年', '来年', '明年']);
const SPLIT_BEFORE = /[以成基资样提之产此目营工用文版]/;
/** `未来十年(即2022-23至2031-32年度)`: what the time before is. */
const THAT_IS = '(即';
/** `2021年后投产`: some time after it, of which the report gives no end. */
const LATER = new OpeningPattern(/^(?:之|以)?后(?!半|期|勤|续|备|方)/);
/** `30年来首次`, `2019年以来最`: how long it took. */
const RECORD_AFTER = new OpeningPattern(
  /^(?:同[期月季]|[单各]月)?的?(?:首次|首个|首位|最|新高|新低|历史|少有|未有)/,
);
/** `完成全年目标任务的`: what a figure is measured by. */
const GOAL_AFTER = /^的?(?:[^,。;\d]{0,4})(?:目标|任务|计划|预期)/;
/** `完成全年1150件任务的46%`: so it is where the sum stands before its name. */
const GOAL_SUM_AFTER = /^的?\d[\d.]{0,9}[万亿千]{0,2}[\u4e00-\u9fff]{1,2}(?:目标|任务|计划|预算){1,2}数?的\d/;
const GOAL_SUM_LENGTH = 24;
/** `比上年的640元`: the figure that is compared with follows at once. */
const OWN_FIGURE_AFTER = new OpeningPattern(
  /^(?:(?:同期|年?[底末]|(?:修订|原来)?预算|所[\u4e00-\u9fff]{2,4})?(?:[的之]\d[\d.,]*(?![\d.,]|倍|个?百分点|%$)|\d[\d.]*%的)|度?(?:同期|(?:决算|执行|完成|实际|预算)数|实绩)\d[\d.,]*(?![\d.,%]|倍|个?百分点))/,
);
/** `人口5万人较2013年底4万人增加1万人`: the figure that is compared with follows its time at once, and the change it. */
const OWN_VALUE_AFTER = new OpeningPattern(
  /^(?:年?[底末]|同期)?\(?\s?\d[\d., ]{0,15}[万亿千]{0,3}\s?(?!月|日|季|个?百分点|倍)[\u4e00-\u9fff%]{1,2}\)?(?:约|再)?(?:增加|减少|成长|上升|下降|提高|下修)/,
);
/** `与2010年第二次渔业普查的5210人相比`, `与2010年(普查数据,下同)的5210人相比`: so it does behind the name of a survey and behind a remark. */
const OWN_COUNT_AFTER = /^(?:[^,;。:、的]{0,16}[普调]查的?\d|\([^()]{2,20}\)的\d[\d.]{0,9}[万亿]{0,2}[人户])/;
const OWN_COUNT_LENGTH = 36;
/** `同第五次全国人口普查2000年11月1日零时的8000人相比`: the moment of the census before. */
const OF_EARLIER_CENSUS = /[与同跟比较](?:(?:19|20)\d\d年)?第[一二三四五六七八九]次[^,;。:、的\d]{0,8}普查$/;
const EARLIER_LENGTH = 24;
/** `比2013年末(2013年是普查年份)增加`, `恢复至疫情前(2019年)的九成`: a year in brackets that only says which it is. */
const EPIDEMIC_BEFORE = /疫情?前\($/;
const EXPLAINED_AFTER = new OpeningPattern(/^[是为系即]/);

/** `1.2023年完成…`: the number of an item, and no part of the year. */
const LIST_NUMBER = /(?:^|\n)[^\S\n]{0,2}\d{1,2}\.$/;

/** `恢复到2019年的81.3%`: the figure is what that year is compared with. */
const COMES_TO = /恢复[到至]|相当于/;

/** Characters after an expression that tell what it is. */
const AFTER_LENGTH = 10;

/** All time expressions of normalised text, in order, not overlapping; those inside `《》` are left out. Linear. */
export function scanTime(text: string, region: Region = 'CN'): TimeExpression[] {
  const scan = SCANS[region];
  const units = toCodeUnits(text);
  const found: TimeExpression[] = [];
  let titleOpen = text.indexOf('《');
  let titleClose = titleOpen < 0 ? -1 : text.indexOf('》', titleOpen);
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = nextOpening(units, start);
    if (end > start) continue;
    end = start + 1;
    scan.lastIndex = start;
    const m = scan.exec(text);
    if (!m) continue;
    end = scan.lastIndex;
    while (titleOpen >= 0 && titleClose >= 0 && titleClose < start) {
      titleOpen = text.indexOf('《', titleClose);
      titleClose = titleOpen < 0 ? -1 : text.indexOf('》', titleOpen);
    }
    if (titleOpen >= 0 && titleOpen < start && titleClose >= end && titleClose - titleOpen < 80) continue;
    const before = found[found.length - 1];
    const meaning = meaningAt(m.groups ?? {}, text, { start, end }, before);
    if (meaning === null) continue;
    if (before && text.startsWith(THAT_IS, before.end) && before.end + THAT_IS.length === start)
      found[found.length - 1] = { ...before, meaning };
    found.push(expressionOf(meaning, text, { start, end }, before));
  }
  return found;
}

/** `截至5月止的三个月`, `截至1月止10个月`: so many months, of which that is the last. */
const MONTHS_ENDED = new RegExp(`^[底末]?为?止的?(?:首|过去)?(${COUNT})个月(?!后|前|内)`);
const ENDED = '止';
/** From this day on a month is told by its end: `截至3月31日止的三个月`. */
const LAST_DAYS = 28;

function monthsUpTo(said: TimeMeaning, after: string): TimeMeaning {
  if (!after.includes(ENDED) || !('part' in said) || said.part === null) return said;
  const { first, last, day = LAST_DAYS } = said.part;
  const ended = first === last && day >= LAST_DAYS ? MONTHS_ENDED.exec(after) : null;
  return ended === null ? said : { ...said, part: { first: last - count(ended[1]!) + 1, last } };
}

/** `荣获“2016年度先进单位”等11项荣誉`: the year of what a title is called is none of what is told. */
const QUOTED_NAME = /^(?:年度?|度)?[^“”,;。:\d]{2,30}”/;
const QUOTED_LENGTH = 34;

/** What an expression means, from the named groups of its match; null where it tells no time after all. */
function meaningAt(
  groups: Readonly<Record<string, string | undefined>>,
  text: string,
  { start, end }: Span,
  before: TimeExpression | undefined,
): TimeMeaning | null {
  const said = meaningOf(groups);
  const after = text.slice(end, end + AFTER_LENGTH);
  if (said === null || (VOIDED_AFTER.test(after) && !(isOfMonths(said) && ADDRESS.test(after)))) return null;
  if (text.startsWith(TOWARDS, start - TOWARDS.length)) return null;
  if (text[start - 1] === '“' && QUOTED_NAME.test(text.slice(end, end + QUOTED_LENGTH))) return null;
  if (text[start - 1] === '的' && DECIDED.test(text.slice(end, end + DECIDED_LENGTH))) return null;
  const meaning: TimeMeaning =
    said.kind === 'year' && said.part === null && LATER.test(after)
      ? { kind: 'open' }
      : inYearBefore(monthsUpTo(onwards(inSamePart(said, after), after), after), before, text, start);
  if (meaning.kind === 'deictic' && isAccident(meaning.word, text, start, end)) return null;
  if (lasts(meaning) && RECORD_AFTER.test(after)) return null;
  if (
    meaning.kind === 'whole-year' &&
    (GOAL_AFTER.test(after) || GOAL_SUM_AFTER.test(text.slice(end, end + GOAL_SUM_LENGTH)))
  )
    return null;
  // `2014-15年度首两季`: quarters of a fiscal year are counted from April, which its own expression tells.
  if (meaning.kind === 'part' && text.startsWith('年度', start - 2)) return null;
  if (isInsideNumber(text, start)) return null;
  const isExplanation =
    text[start - 1] === '(' &&
    (EXPLAINED_AFTER.test(after) ||
      (text[end] === ')' && EPIDEMIC_BEFORE.test(text.slice(start - 5, start))));
  return isExplanation ? null : meaning;
}

/** An expression with its part in the sentence: whether figures are compared with that time, and whether one of its own follows. */
function expressionOf(
  meaning: TimeMeaning,
  text: string,
  { start, end }: Span,
  before: TimeExpression | undefined,
): TimeExpression {
  const after = text.slice(end, end + AFTER_LENGTH);
  const ofMultiple = isOfMultiple(text, start, end);
  const moment = 'part' in meaning && meaning.part?.day !== undefined && CENSUS_MOMENT.test(after);
  const earlier = moment && OF_EARLIER_CENSUS.test(text.slice(Math.max(0, start - EARLIER_LENGTH), start));
  const comparison = ofMultiple || earlier || isCompared(text, { start, end }, before);
  return {
    start,
    end,
    meaning: moment ? { ...meaning, part: monthOf(meaning.part) } : meaning,
    comparison,
    ownFigure:
      comparison &&
      (!ofMultiple || OPENS_BRACKET.test(after)) &&
      !COMES_TO.test(text.slice(Math.max(0, start - 3), start)) &&
      (earlier ||
        OPENS_BRACKET.test(after) ||
        OWN_FIGURE_AFTER.test(after) ||
        OWN_COUNT_AFTER.test(text.slice(end, end + OWN_COUNT_LENGTH)) ||
        OWN_VALUE_AFTER.test(text.slice(end, end + OWN_COUNT_LENGTH))),
    moment,
  };
}

/** What may stand between two times that are compared with. */
const LINKED = /^(?:同期|[末底])[、和及与]$/;
const LONGEST_LINK = 3;

/** `较上一季(2-4月)上升0.2个百分点`: brackets say which months those are. */
const LAST_IN_BRACKETS = /上[一1]?[季期]\($/;

function isCompared(text: string, { start, end }: Span, before: TimeExpression | undefined): boolean {
  // `较一季度、上半年分别加快`, `2022年与2023年分别`: one of a list is what the others are.
  const asBefore =
    before &&
    (isListedAfter(before, text, start) || (before.comparison && isAlsoCompared(before, text, start)))
      ? before.comparison
      : COMPARED_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
        (text[start - 1] === '的' &&
          RECORD_BEFORE.test(text.slice(Math.max(0, start - RECORD_LENGTH), start)));
  return (
    asBefore ||
    (text[start - 1] === '(' && LAST_IN_BRACKETS.test(text.slice(Math.max(0, start - 4), start))) ||
    COMPARED_AFTER.test(text.slice(end, end + AFTER_LENGTH)) ||
    (text[start - 1] === '和' && COMPARED_TOO.test(text.slice(Math.max(0, start - 6), start))) ||
    text.startsWith(BY_LAST_YEAR, start - 1) ||
    (text[start - 1] === TO && text[end] === SAME)
  );
}

function isOfMultiple(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + MULTIPLE_LENGTH);
  if (MULTIPLE_BEFORE.test(text.charAt(start - 1)) && MULTIPLE_AFTER.test(after)) return true;
  const percent = PERCENT_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && PERCENT_AFTER.test(after);
  return percent && !(text[start - 1] === '到' && after.startsWith('的'));
}

/** `上年同期`: the same months of that year as the report is on. */
function inSamePart(said: TimeMeaning, after: string): TimeMeaning {
  return said.kind === 'deictic' && after.startsWith('同期') ? { ...said, same: true } : said;
}

/** `9月份后`, `3月以来`, `3月至今`: from that month on. */
function onwards(said: TimeMeaning, after: string): TimeMeaning {
  if (said.kind !== 'part' || said.part.day !== undefined) return said;
  return LATER.test(after) || after.startsWith('以来') || after.startsWith('至今')
    ? { ...said, since: true }
    : said;
}

/** Whether what starts at `start` is listed with the time before it. */
export function isListedAfter(before: Span, text: string, start: number): boolean {
  return before.end === start - 1 && LISTED.includes(text.charAt(before.end));
}

/** `较去年同期和全年`, `比上年末、二季度末`: what says which time is meant stands between. */
function isAlsoCompared({ end }: Span, text: string, start: number): boolean {
  return start - end <= LONGEST_LINK && LINKED.test(text.slice(end, start));
}

/** `2025年一季度、上半年`, `去年三、四季度`: a part of the year that the time listed with it names. */
function inYearBefore(
  said: TimeMeaning,
  before: TimeExpression | undefined,
  text: string,
  start: number,
): TimeMeaning {
  if (said.kind !== 'part' || !before) return said;
  const year = before.meaning;
  if (year.kind !== 'year' && year.kind !== 'deictic') return said;
  const isNext = year.part === null ? before.end === start : isListedAfter(before, text, start);
  return isNext ? { ...year, part: said.part } : said;
}

/** Where the next expression may open that does not before: `index`, or beyond it where none opens there. */
function nextOpening(units: Uint16Array, index: number): number {
  const opens = OPENS[units[index]!]!;
  if (opens === OPENS_NOTHING) return index + 1;
  const next = units[index + 1]!;
  if (opens === OPENS_WORD) {
    const thirds = THIRD_OF_WORD.get(pairOf(units[index]!, next));
    return thirds === null || thirds?.has(units[index + 2]!) ? index : index + 1;
  }
  if (opens === NUMERAL) return hasCharacter(AFTER_NUMERAL, next) ? index : index + 1;
  if (opens === QUOTE) return OPENS[next] === NUMERAL ? index : index + 1;
  if (opens !== DIGIT) return index;
  let end = index + 1;
  while (OPENS[units[end]!] === DIGIT) end++;
  return hasCharacter(AFTER_DIGITS, units[end]!) ? Math.max(index, end - MOST_DIGITS) : end;
}

function monthOf({ first, last }: YearPart): YearPart {
  return { first, last };
}

/** Two characters as one number; at the end of a text there is no second one. */
function pairOf(first: number, second = 0): number {
  return (first << 16) | second;
}

/** `建成后|年产值`, `以上|年均`, `目前|年产`: the characters of a year word that belong to two others. */
function isAccident(word: string, text: string, start: number, end: number): boolean {
  return SPLIT_WORDS.has(word) && (SPLIT_BEFORE.test(text.slice(start - 1, start)) || text[end] === '均');
}

function lasts(meaning: TimeMeaning): boolean {
  if (meaning.kind === 'year' || meaning.kind === 'deictic') return meaning.since;
  return meaning.kind === 'back' || meaning.kind === 'open' || meaning.kind === 'plan';
}

function isInsideNumber(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code < 0x30 || code > 0x39 || start === 0) return false;
  const before = text.charCodeAt(start - 1);
  if (before === 0x2e) return !LIST_NUMBER.test(text.slice(Math.max(0, start - 5), start));
  return before >= 0x30 && before <= 0x39;
}

function openingTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const word of OPENING_WORDS) table[word.charCodeAt(0)] = OPENS_WORD;
  for (const mark of OPENING_MARKS) table[mark.charCodeAt(0)] = OPENS_MORE;
  for (const mark of QUOTES) table[mark.charCodeAt(0)] = QUOTE;
  for (const numeral of NUMERALS) table[numeral.charCodeAt(0)] = NUMERAL;
  table.fill(DIGIT, 0x30, 0x3a);
  return table;
}

function thirdsOf(words: readonly string[]): ReadonlyMap<number, Set<number> | null> {
  const thirds = new Map<number, Set<number> | null>();
  for (const word of words) {
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
    const known = thirds.get(pair);
    if (word.length === 2) thirds.set(pair, null);
    else if (known !== null) thirds.set(pair, (known ?? new Set()).add(word.charCodeAt(2)));
  }
  return thirds;
}

function keys(words: Readonly<Record<string, number>>): string {
  return Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
}
