import type { Quantity, Site } from '../contracts/index.js';
import { SEPARATOR_ONLY } from '../lexicon/head-patterns.js';
import { JOINT_NAMES } from '../lexicon/joint-names.js';
import { closingTerm, endsInTerm } from './term-end.js';

const ANY_SEPARATOR = /^(?:、|以及|及其|和|及|与)/;
const COMMA_SEPARATOR = /^、/;
/** Ends of a rate's or total's name: such a name is whole by itself. */
const WHOLE_NAME =
  /(?:率|额|量|值|指数|总数|人数|人次|数量|收入|支出|投资|余额|规模|面积|增加值|价格|浓度|出口|进口|项目|强度|比重|占比|价)$/;

/** `第二、三产业`, `一、二、三产业增加值`. */
const NUMBERED =
  /^(.*?)(第?)(?<![一二三四五六][、和])([一二三四五六])((?:[、和][一二三四五六])+)(产业.*|季度.*|线城市.*|级.*)$/s;

/** `第一、第三产业` is `第一、三产业`. */
const ORDINAL_AGAIN = /(?<=[一二三四五六][、和])第(?=[一二三四五六])/g;

function numberedMembers([, before, ordinal, first, further, name]: RegExpExecArray): string[] {
  const numerals = [first!, ...further!.split(/[、和]/).filter((numeral) => numeral !== '')];
  return numerals.map((numeral) => `${before}${ordinal}${numeral}${name}`);
}

/** A member that ends so is a clause of its own, not a name: `三期建成投运、旅客吞吐量…`. */
const CLAUSE_END =
  /(?:投运|投用|启用|建成|开工|竣工|通车|开通|投产|增强|改善|扩大|提升|加快|完善|优化|突破|落地|见效|巩固|好转|新高)$/;

/** Where none of these stands, nothing joins. */
const ANY_JOINT = /[、和及与]/;

/** `汽车及零部件产业`: 及 makes one sector of its two words, unless the first is one by itself. */
const JOINED_SECTOR =
  /^[^、和及与]{2,12}(?<![业群链]|工程|普|以)及(?!其)[^、和及与]{2,10}(?:产业集群|产业链|产业|制造业|加工业|行业|[^企事就产]业)$/;

/** What a list is of, behind it: `产值、投资等四项主要经济指标增速` is of 产值 and 投资增速. */
const OF_INDICES =
  /等(?:[\d一二三四五六七八九十]{1,3}[项个大])?(?:主要|重要|核心|关键)?(?:经济|社会|经济社会)?(?:发展)?指标(?=$|增速|增幅|总量|增长)/;

/** One value said of two things together. */
const RELATION = /(?<=[与和].*)(?:之比|比率|比值|的比例|比例关系)$/;

/**
 * Splits the label of a joint statement into its members and gives each its full name:
 * `城镇、农村居民人均可支配收入` → `城镇居民人均可支配收入`, `农村居民人均可支配收入`.
 * One member where nothing joins. `count` is the number of members looked for, where it is known: it decides whether
 * 和 and 与 join members or words of one name.
 */
export function membersOf(words: string, count = 0): string[] {
  const label = words.includes('、') && words.includes('指标') ? words.replace(OF_INDICES, '') : words;
  if (!ANY_JOINT.test(label)) return count === 2 ? twoInOne(label) : [label];
  if (RELATION.test(label)) return [label];
  const numbered = NUMBERED.exec(label.includes('第') ? label.replace(ORDINAL_AGAIN, '') : label);
  if (numbered) return numberedMembers(numbered);
  if (JOINED_SECTOR.test(label)) return [label];
  const byAny = splitOutside(label, ANY_SEPARATOR);
  const byComma = splitOutside(label, COMMA_SEPARATOR);
  const parts = byComma.length === count && byAny.length !== count ? byComma : byAny;
  while (parts.length > 1 && parts.length > count && CLAUSE_END.test(parts[0]!)) parts.shift();
  if (parts.length < 2 && byAny.length > 1) return parts;
  if (parts.length < 2) return count === 2 ? twoInOne(label) : [label];
  const last = parts[parts.length - 1]!;
  const first = parts[0]!;
  return parts.map((part, i) =>
    i === parts.length - 1 ? withPrefix(first, part) : withSuffix(part, last, parts.length),
  );
}

/** Words that name two things at once. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['城乡', '城镇', '农村'],
  ['存贷款', '存款', '贷款'],
  ['进出口', '进口', '出口'],
  ['内外资', '内资', '外资'],
];

function twoInOne(label: string): string[] {
  const pair = PAIRS.find(([both]) => label.includes(both));
  return pair ? [label.replace(pair[0], pair[1]), label.replace(pair[0], pair[2])] : [label];
}

/** 及 in 普及, 和 in 和谐, 与 in 参与 join nothing. */
function insideWord(label: string, at: number, separator: string): boolean {
  const before = label[at - 1] ?? '';
  const after = label[at + separator.length] ?? '';
  if (separator === '及') return '普惠涉触波遍危顾埃'.includes(before);
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
    if (joint) {
      i += joint.length;
      continue;
    }
    const ch = label[i]!;
    if ('“(《'.includes(ch)) depth++;
    else if ('”)》'.includes(ch)) depth--;
    const m = depth === 0 ? separator.exec(label.slice(i, i + 2)) : null;
    if (m && i > from && !insideWord(label, i, m[0])) {
      parts.push(label.slice(from, i));
      i += m[0].length;
      from = i;
    } else i++;
  }
  parts.push(label.slice(from));
  return parts.filter((part) => part.length > 0);
}

/** A thing listed before a rate has the rate, not itself: `养老保险和医疗保险参保率`. */
const RATE_NAME = /率$/;

/** Names that end so are only the first half of one: `装备制造业` before `食品加工业产值`. */
const OPEN_NAME =
  /(?:业|城镇|城市|农村|乡村|国家|地区|旅客|居民|水|人|人员|学生|存|进|公司|机构|院校|学校|蔬菜|水果|铁路|公路|水路|民航)$/;

/** A measure that stands once, behind the last thing of a list: `猪、牛、羊存栏`. */
const LISTED_MEASURE = /(?:(?:年|年末|期末)?[存出]栏[量数]?|饲养量|(?:播种|种植)面积|总?产量)$/;
const LONGEST_THING = 8;
/** Goods, and what of them is measured behind the last of a list: `手机、锂电池出口`. */
const GOODS =
  /(?:汽车|家电|电池|电路|手机|电脑|服务器|机器人|设备|装备|半导体|器材|组件|配件|元件|钢材|服装|玩具|船舶|产品)$/;
const TRADED = /(?:零售额|销售额|销售量|销量|出口额?|进口额?|进出口额?|产量|产能|产值)$/;

/** Short names of measures, which need no other. */
const WHOLE_BY_ITSELF: ReadonlySet<string> = new Set([
  '能耗',
  '物耗',
  '税收',
  '利润',
  '利税',
  '财政',
  '工资',
  '消费',
  '投资',
  '票房',
]);

/** `航空旅客` + `货邮吞吐量` → `航空旅客吞吐量`; a name that is whole stays. */
function withSuffix(part: string, last: string, members: number): string {
  const measure = LISTED_MEASURE.exec(last);
  if (measure && measure.index > 0 && part.length <= LONGEST_THING && !WHOLE_NAME.test(part))
    return LISTED_MEASURE.test(part) ? part : part + measure[0];
  const traded = GOODS.test(part) ? TRADED.exec(last) : null;
  if (traded && traded.index > 0) return part + traded[0];
  const open =
    OPEN_NAME.test(part) ||
    (part.length <= 3 && WHOLE_NAME.test(last) && !WHOLE_NAME.test(part) && !WHOLE_BY_ITSELF.has(part)) ||
    (RATE_NAME.test(last) && !WHOLE_NAME.test(part)) ||
    (part.length <= 2 && !endsInTerm(part));
  if (!open && (WHOLE_NAME.test(part) || endsInTerm(part))) return part;
  if (open && !WHOLE_NAME.test(last) && !endsInTerm(last)) return part;
  const parallel = last.indexOf(part[part.length - 1]!, 1);
  if (parallel >= 1 && parallel < last.length - 1) return part + last.slice(parallel + 1);
  if (part.endsWith('存') && last.startsWith('贷')) return part + last.slice(1);
  // Further names of a longer list stand on their own: 入境游客、船舶进出、免税销售额.
  if (members > 2 && part.length > 4 && !part.startsWith('对')) return part;
  const ending = closingTerm(last, 1);
  if (ending !== null) return part + last.slice(ending);
  if (!open || part.length > 4 || last.length <= part.length || last.length < 3) return part;
  return part + last.slice(Math.min(part.length, last.length - 2));
}

/** Names that are of what the one before them is of. */
const SHARES_THING = /^(?:花费|消费|数量|规模|面积|人数|次数|收入)$/;

/** Whose measures a list names: `国有企业` of `国有企业营业收入、利润`. */
const OWNER = /^[^、]{0,12}?(?:企业|居民|公司|机构|园区|开发区)(?=[^、]{2})/;

/** `入境游客数量` and `花费` → `入境游客花费`; `企业收入` and `利润` → `企业利润`; a term without an owner stays. */
function withPrefix(first: string, last: string): string {
  if (last.length > 2 || first.length < 4) return last;
  if (SHARES_THING.test(last) || !endsInTerm(last)) return first.slice(0, first.length - 2) + last;
  return (OWNER.exec(first)?.[0] ?? '') + last;
}

/** True where `site` only continues the list of the figure before: `5.1%` and `6.2%` in `增长5.1%、6.2%`. */
export function continuesList(site: Site, before: Quantity): boolean {
  if (site.gap === null || !SEPARATOR_ONLY.test(site.gap)) return false;
  if (site.gap.includes(',') && site.post !== '') return false;
  return site.quantity.dimension === before.dimension || site.quantity.unit === before.unit;
}
