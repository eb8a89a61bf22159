import type { Quantity, Site } from '../contracts/index.js';
import { IS_MEASURE } from '../lexicon/bare-names.js';
import { TOWN_OR_COUNTRY } from '../lexicon/breakdowns.js';
import { SEPARATOR_ONLY } from '../lexicon/head-patterns.js';
import { JOINT_NAMES, KIND_BEFORE_JOINT } from '../lexicon/joint-names.js';
import {
  A_PLACE,
  AND_SO_ON,
  ANOTHER_THING,
  ANY_JOINT,
  BARE_SECTOR,
  BODY,
  CLAUSE_END,
  CLOSES_EXAMPLES,
  CONTEST_OF,
  FOUR_TRADES,
  GOVERNED,
  HALF_TRADE,
  HOW_MANY,
  JOINED_SECTOR,
  LEFT_OUT,
  LEVELS_JOINED,
  LISTED_MEASURES,
  NUMBERED,
  OF_INDICES,
  OF_ITS_OWN,
  OF_ITSELF,
  OF_PLACE,
  OPEN_NAME,
  ORDINAL_AGAIN,
  OWNER,
  PACE_OF_PRICES,
  PAIRS,
  RATE_NAME,
  RELATION,
  SHARE_IN,
  SHARED_LEADS,
  SHARES_THING,
  SIZES_JOINED,
  TRADES,
  WHOLE_BY_ITSELF,
  WHOLE_NAME,
} from '../lexicon/list-patterns.js';
import { insideBrackets } from './label.js';
import { closingTerm, endsInTerm } from './term-end.js';

/** `自筹财源未及岁入二成`: here 及 joins nothing. */
const NOT_JOINING = '未';
/** `大专及以上失业率` */
const BOUND_FOLLOWS = /^以[上下]/;
/** A separator and the character behind it, which may tell that it is none. */
const SEPARATOR_REACH = 3;
const ANY_SEPARATOR = /^(?:、|以及|及其(?!他|它|余)|和|及|与)/;
const COMMA_SEPARATOR = /^、/;
const ASSESSES = /[核评测赛议]$/;
const REMARK = /\([^()]{1,30}\)$/;

function numberedMembers([, before, ordinal, first, further, name]: RegExpExecArray): string[] {
  const numerals = [first!, ...further!.split(/[、和及与]/).filter((numeral) => numeral !== '')];
  // `一、二产业` are the first and the second.
  const nth = name!.startsWith('产业') ? '第' : ordinal;
  return numerals.map((numeral) => `${before}${nth}${numeral}${name}`);
}

function sizesOf([, before, sizes, last, name]: RegExpExecArray): string[] {
  return [...`${sizes}${last}`].filter((_, i) => i % 2 === 0).map((size) => before + size + name);
}

/** What is of each level of government, or of all of them together. */
function levelsOf([label, before, last, together, name]: RegExpExecArray): string[] {
  if (together !== undefined) return [label];
  return [...before!.split(/[、和及与]/).filter((level) => level !== ''), last!].map(
    (level) => level + name!,
  );
}

/**
 * Splits the label of a joint statement into its members and gives each its full name:
 * `城镇、农村居民人均可支配收入` → `城镇居民人均可支配收入`, `农村居民人均可支配收入`.
 * One member where nothing joins. `count` is the number of members looked for, where it is known: it decides whether
 * 和 and 与 join members or words of one name.
 */
export function membersOf(words: string, count = 0): string[] {
  const label = words.includes('、') && words.includes('指标') ? words.replace(OF_INDICES, '') : words;
  const trades = count === 4 && label.includes('餐') ? FOUR_TRADES.exec(label) : null;
  if (trades) return tradesOf(trades[1]!, trades[2] !== undefined);
  if (!ANY_JOINT.test(label)) return count === 2 ? twoInOne(label) : [label];
  if (RELATION.test(label) || LEFT_OUT.test(label) || (ASSESSES.test(label) && CONTEST_OF.test(label)))
    return [label];
  const levels = label.includes('级') ? LEVELS_JOINED.exec(label) : null;
  if (levels) return levelsOf(levels);
  const sizes = label.includes('型') ? SIZES_JOINED.exec(label) : null;
  if (sizes) return count === 0 || sizes[2]!.length / 2 + 1 === count ? sizesOf(sizes) : [label];
  const share = label.includes('占') ? SHARE_IN.exec(label) : null;
  const things = share ? membersOf(label.slice(0, share.index), count) : [];
  if (share && things.length > 1 && !things.some((thing) => thing.includes('占')))
    return things.map((thing) => thing + share[0]);
  const numbered = NUMBERED.exec(label.includes('第') ? label.replace(ORDINAL_AGAIN, '') : label);
  if (numbered) return numberedMembers(numbered);
  if (JOINED_SECTOR.test(label)) return [label];
  const byAny = splitOutside(label, ANY_SEPARATOR);
  const byComma = splitOutside(label, COMMA_SEPARATOR);
  const apart = byComma.length === count && byAny.length !== count ? byComma : byAny;
  const parts = apart.length === count ? apart : closedBefore(apart, label);
  while (parts.length > 1 && parts.length > count && CLAUSE_END.test(parts[0]!)) parts.shift();
  if (parts.length < 2 && byAny.length > 1) return parts;
  if (parts.length < 2) return count === 2 ? twoInOne(label) : [label];
  const last = parts[parts.length - 1]!.replace(AND_SO_ON, '').replace(HOW_MANY, '');
  const first = parts[0]!;
  const names = parts.map((part, i) => {
    const isLast = i === parts.length - 1;
    const name = isLast ? last : withSuffix(part, last, parts.length);
    const lead = i === 0 ? null : sharedLead(first, name);
    if (lead !== null) return lead + name;
    return isLast ? withPrefix(first, name) : name;
  });
  // `总资产、存贷款余额分别达…`: three things by two names.
  return names.length === count - 1 ? names.flatMap(twoInOne) : names;
}

/** `军属、老兵等优抚对象抚恤和补助标准`: what 等 closes before the last member are examples of one thing. */
function closedBefore(parts: string[], label: string): string[] {
  const closing = label.includes('等')
    ? parts.findIndex((part, i) => i > 0 && i < parts.length - 1 && CLOSES_EXAMPLES.test(part))
    : -1;
  if (closing < 0) return parts;
  const end = label.indexOf(parts[closing]!) + parts[closing]!.length;
  return [label.slice(0, end), ...parts.slice(closing + 1)];
}

/** `限上批零住餐`: the four trades, with what each of them takes in where the text names that. */
function tradesOf(lead: string, measured: boolean): string[] {
  return TRADES.map(([trade, takings]) => lead + trade + (measured ? takings : ''));
}

function twoInOne(label: string): string[] {
  const pair = PAIRS.find(([both]) => label.includes(both));
  return pair ? [label.replace(pair[0], pair[1]), label.replace(pair[0], pair[2])] : [label];
}

/** 及 in 普及, 及格, 及时 and 及以上, 及其 in the name of a trade, 和 in 和谐, 与 in 参与, 、 in 对市、县补助 join nothing. */
function insideWord(label: string, at: number, separator: string): boolean {
  const before = label[at - 1] ?? '';
  const after = label[at + separator.length] ?? '';
  if (separator === '及')
    return (
      '普惠涉触波遍危顾埃'.includes(before) ||
      '格时早'.includes(after) ||
      /^以[上下内外]/.test(label.slice(at + 1))
    );
  // `车辆及其配件业`: a trade by its whole name.
  if (separator === '及其') return /(?:业|类|制品|产品)$/.test(label);
  if (separator === '、')
    return label[at - 2] === '对' && GOVERNED.includes(before) && GOVERNED.includes(after);
  if (separator === '和') return '共总饱温缓'.includes(before) || '谐平美睦解'.includes(after);
  return separator === '与' && before === '参';
}

/** Joint names by their first character. */
const jointNames = new Map<number, string[]>();
for (const name of JOINT_NAMES) {
  const first = name.charCodeAt(0);
  const names = jointNames.get(first);
  if (names) names.push(name);
  else jointNames.set(first, [name]);
}

function splitOutside(label: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < label.length; ) {
    const joint = jointNames.get(label.charCodeAt(i))?.find((name) => label.startsWith(name, i));
    if (joint && !label.slice(from, i).endsWith(KIND_BEFORE_JOINT)) {
      i += joint.length;
      continue;
    }
    const ch = label[i]!;
    if ('“(《'.includes(ch)) depth++;
    else if ('”)》'.includes(ch)) depth--;
    const m = depth === 0 ? separator.exec(label.slice(i, i + SEPARATOR_REACH)) : null;
    const joins =
      m !== null &&
      !(ch === '及' && (label[i - 1] === NOT_JOINING || BOUND_FOLLOWS.test(label.slice(i + 1, i + 3))));
    if (m && joins && i > from && !insideWord(label, i, m[0])) {
      parts.push(label.slice(from, i));
      i += m[0].length;
      from = i;
    } else i++;
  }
  parts.push(label.slice(from));
  return parts.filter((part) => part.length > 0);
}

/** `城镇和农村低保补差水平`: town and country, of which all that follows is said. */
const ONE_SIDE = /^(?:城[镇市]|[农乡]村)$/;
const OTHER_SIDE = /^(?:城[镇市]|[农乡]村)(?=[\u4e00-\u9fff]{2})/;

/** What a list says once, behind its last member, of this one too; the empty string where the member says as much itself. */
function listedMeasure(part: string, last: string): string | null {
  for (const rule of LISTED_MEASURES) {
    const measure = rule.last.exec(last);
    if (!measure || measure.index === 0) continue;
    if (rule.last.test(part)) return '';
    if (rule.part.test(part)) return measure[0];
  }
  return null;
}

/** `航空旅客` + `货邮吞吐量` → `航空旅客吞吐量`; a name that is whole stays. */
function withSuffix(part: string, last: string, members: number): string {
  if (ONE_SIDE.test(part) && OTHER_SIDE.test(last)) return part + last.slice(2);
  const measure = listedMeasure(part, last);
  if (measure !== null) return part + measure;
  if (TOWN_OR_COUNTRY.test(last) && TOWN_OR_COUNTRY.test(part)) return part;
  if (OF_ITSELF.test(last) || (OF_ITS_OWN.test(part) && ANOTHER_THING.test(last))) return part;
  // `东山镇、西河镇工业产值`
  const place = A_PLACE.test(part) ? OF_PLACE.exec(last) : null;
  if (place && endsInTerm(last)) return part + last.slice(place[0].length);
  // `养老机构、社区养老服务设施`: bodies of two kinds, each whole.
  if (BODY.test(part) && BODY.test(last) && endsInTerm(part)) return part;
  // `限上批发、零售、餐饮业`: the first half of a sector as long as the last one's.
  const sector = BARE_SECTOR.exec(part);
  if (sector && last.endsWith('业') && sector[1]!.length === last.length - 1) return `${part}业`;
  // `高新技术企业、单项冠军`: only a measure behind them would be theirs too.
  if (part.endsWith('企业') && !IS_MEASURE.test(last) && endsInTerm(part)) return part;
  // `高新技术企业、科技型中小企业`: each has the noun itself.
  if (part.slice(-2) === last.slice(-2)) return part;
  // `海洋电力、海洋旅游`
  if (part.slice(0, 2) === last.slice(0, 2) && !WHOLE_NAME.test(last)) return part;
  // `固定资产投资(不含农户)`: a remark behind a name takes nothing of it.
  if (part.endsWith(')') && WHOLE_NAME.test(part.replace(REMARK, ''))) return part;
  const open =
    OPEN_NAME.test(part) ||
    (part.length <= 3 && WHOLE_NAME.test(last) && !WHOLE_NAME.test(part) && !WHOLE_BY_ITSELF.has(part)) ||
    (RATE_NAME.test(last) && !WHOLE_NAME.test(part)) ||
    (part.length <= 2 && !endsInTerm(part));
  if (!open && (WHOLE_NAME.test(part) || endsInTerm(part))) return part;
  // `甲类、乙类物价指数升幅`: how far they rise is said of each.
  const measured = open ? last.replace(PACE_OF_PRICES, '') : last;
  if (open && !WHOLE_NAME.test(measured) && !endsInTerm(measured)) return part;
  const parallel = last.indexOf(part[part.length - 1]!, 1);
  if (parallel >= 1 && parallel < last.length - 1 && !insideBrackets(last, parallel))
    return part + last.slice(parallel + 1);
  if (part.endsWith('存') && last.startsWith('贷')) return part + last.slice(1);
  // Further names of a longer list stand on their own: 入境游客、船舶进出、免税销售额.
  if (members > 2 && part.length > 4 && !part.startsWith('对')) return part;
  const ending = closingTerm(last, 1);
  if (ending !== null && !HALF_TRADE.test(last.slice(ending))) return part + last.slice(ending);
  if (!open || part.length > 4 || last.length <= part.length || last.length < 3) return part;
  return part + last.slice(Math.min(part.length, last.length - 2));
}

/** `每千人床位数` and `医师数` → `每千人`: what the first member says of the others too. */
function sharedLead(first: string, name: string): string | null {
  for (const { lead, needs } of SHARED_LEADS) {
    const shared = needs.test(name) ? lead.exec(first) : null;
    if (shared) return shared[0];
  }
  return null;
}

/** `入境游客数量` and `花费` → `入境游客花费`; `企业收入` and `利润` → `企业利润`; a term without an owner stays. */
function withPrefix(first: string, last: string): string {
  if (last.length > 2 || first.length < 4) return last;
  if (SHARES_THING.test(last) || !endsInTerm(last)) return first.slice(0, first.length - 2) + last;
  return (OWNER.exec(first)?.[0] ?? '') + last;
}

/** `分别增长1.3倍、68.5%`, `分别上升12%和1.8个百分点`: how much rates have changed stands among how much amounts have. */
export const RELATIVE_UNITS = new Set(['%', '倍', 'pp']);

/** True where `site` only continues the list of the figure before: `5.1%` and `6.2%` in `增长5.1%、6.2%`. */
export function continuesList(site: Site, before: Quantity): boolean {
  if (site.gap === null || !SEPARATOR_ONLY.test(site.gap)) return false;
  if (site.gap.includes(',') && site.post !== '') return false;
  return (
    site.quantity.dimension === before.dimension ||
    site.quantity.unit === before.unit ||
    (RELATIVE_UNITS.has(site.quantity.unit) && RELATIVE_UNITS.has(before.unit))
  );
}
