import type { Site } from '../contracts/index.js';
import {
  AMONG_FIRMS,
  AMONG_TOTAL,
  BREAKDOWN_SIGNS,
  BUDGET_SPENT,
  BY_PRODUCT,
  FIRM_KIND,
  HAS_MEASURE,
  HAS_TOWNS,
  HOLDER,
  IN_INDUSTRY,
  LEVEL_PART,
  LISTS_PRODUCTS,
  LONGEST_PART,
  LONGEST_TOTAL,
  NUMBERED_PART,
  OF_SIZE,
  OPENS_PARTS,
  OUTPUT,
  PAY,
  PEOPLE_PART,
  PLACE_HAS,
  PLACE_PART,
  PRODUCTS,
  RANKED_AMONG,
  RANKED_LIST,
  SECTOR_MEASURE,
  SECTOR_PART,
  SIZED_THING,
  TOWN_OR_COUNTRY,
  VIEWED_MEASURE,
  VIEWS_PARTS,
  WHOLE_PLACE,
} from '../lexicon/breakdowns.js';
import { PLAIN_BEFORE } from '../lexicon/part-measures.js';
import { COUNTS_THINGS } from '../lexicon/units/index.js';
import { type Head, headNamed, metricInput, renamed } from './head.js';
import type { Label } from './label.js';
import { measuredPart } from './measured-part.js';
import { isWithoutMetric } from './metric-index.js';
import { isSameUnit, type NamedSoFar } from './named-so-far.js';
import { isPlace, NEXT_IN_LIST } from './next-place.js';
import { partName } from './part-name.js';
import type { SaidSite } from './saying.js';

const AMONG = '中,';
const TAKES = '占';
/** Metrics of what a trade adds. */
const ADDS = /_value_added$/;
/** The mark of a note: `交通运输业[2]占83%`. */
const NOTE = /\[\d{1,2}\]$/;
/** Longest name of what firms have that a trade's part of it is called by, too. */
const LONGEST_OWNED = 12;
/** Firms counted, and what all of them make. */
const FIRMS = 'enterprise_count';
/** What says of parts of these no more than that they are such. */
const INVESTMENT = 'project_investment';
/** `其中地方配套2亿元`: where the money comes from is no kind of investment. */
const WHO_PAYS = /(?:配套|自筹|补助|拨款|匹配)$/;
const INVESTMENTS: ReadonlySet<string | null> = new Set([
  'fixed_asset_investment',
  'industrial_investment',
  'infrastructure_investment',
]);
const TRADE = 'trade_total';
const SIDES_OF_TRADE: ReadonlySet<string | null> = new Set(['exports', 'imports']);
const NO_METRIC_OF: ReadonlySet<string> = new Set(['project_investment', 'village_count']);
const MADE: ReadonlySet<string | null> = new Set(['industrial_value_added', 'industrial_output_value']);
/** `规模以上工业中,国有企业增长9%` */
const INDUSTRY = '规模以上工业增加值';
const FLAT = '持平,';

/** The total that the words right before a figure's clause start to break down, or null. */
export function openedWhole(entry: SaidSite, before: NamedSoFar): Head | null {
  const { site, saying } = entry;
  if (site.gap === null && site.lead === '') {
    if (NUMBERED_PART.test(site.pre)) return before.total;
    if (before.viewed !== null && LEVEL_PART.test(saying.head)) return before.viewed;
  }
  const lead = withoutTime(withoutFlat(site.lead.trimEnd()));
  const mark = lead.charAt(lead.length - 1);
  if (mark !== ',' && mark !== ':') return null;
  const ranked = mark === ':' && lead.includes('前') ? RANKED_LIST.exec(lead) : null;
  if (ranked) return headNamed(ranked[1]!, 0, entry);
  const among = mark === ':' && RANKED_AMONG.test(lead) ? lead.lastIndexOf(AMONG) + AMONG.length : 0;
  const listed = among > 0 ? AMONG_FIRMS.exec(lead.slice(0, among)) : null;
  if (listed) return headNamed(listed[1]!, 0, entry);
  if (lead.includes(PRODUCTS) && LISTS_PRODUCTS.test(lead)) return headNamed(OUTPUT, 0, entry);
  const made = before.carried !== null && MADE.has(before.carried.metric);
  if (made && lead.includes(PRODUCTS) && BY_PRODUCT.test(lead)) return headNamed(OUTPUT, 0, entry);
  if (IN_INDUSTRY.test(lead) && FIRM_KIND.test(entry.saying.head)) return headNamed(INDUSTRY, 0, entry);
  const isAmong = lead.endsWith(AMONG);
  const firms = isAmong && isTrade(saying.head) ? AMONG_FIRMS.exec(lead) : null;
  if (firms && (saying.aspect === 'share' || COUNTS_THINGS.has(entry.site.quantity.dimension)))
    return headNamed(firms[1]!, 0, entry);
  const total = isAmong ? AMONG_TOTAL.exec(lead) : null;
  if (total) return headNamed(total[1]!, 0, entry);
  if (!BREAKDOWN_SIGNS.includes(lead.charAt(lead.length - 2)) || !OPENS_PARTS.test(lead)) return null;
  const viewed = VIEWED_MEASURE.exec(lead);
  if (viewed) return headNamed(viewed[1]!, 0, entry);
  if (!VIEWS_PARTS.test(lead)) return before.lastIn(entry.site) ?? before.carried;
  return (
    before.total ??
    (FIRM_KIND.test(saying.head) && MADE.has(before.above?.metric ?? null) ? before.above : null)
  );
}

/** Whether a whole sentence lists the parts, and not only the clause behind a figure: `贷款9亿元,其中住户3亿元;`. A colon opens all of it. */
export function opensWide(site: Site): boolean {
  return site.gap === null || site.lead.endsWith(':') || viewsParts(site);
}

/** Whether the words right before a figure's clause say by what its parts are told: `分区域看,`. */
export function viewsParts({ lead }: Site): boolean {
  return VIEWS_PARTS.test(withoutFlat(lead.trimEnd()));
}

/** A trade or a kind of firms, which has a part of all firms, of those who work there or of what they own. */
function isTrade(said: string): boolean {
  const name = (said.endsWith(TAKES) ? said.slice(0, -1) : said).replace(NOTE, '');
  return SECTOR_PART.test(name) || FIRM_KIND.test(name);
}

/** `在单位从业人员中,采矿业占5%`, `资产合计9亿元,其中,仓储业占7%`: how much of those firms, people or assets a trade has, and not of what all trades add. */
export function shareOfTrade(head: Head, own: Label, whole: Head): Head | null {
  if (!isTrade(own.text)) return null;
  // `生产总值中,第一产业占7%`: of what all trades add it is that which the trade adds.
  const adds = whole.metric === 'gdp' || ADDS.test(whole.metric ?? '');
  if (adds && (whole.metric === 'gdp' || ADDS.test(head.metric ?? ''))) return null;
  const name = whole.label.length > LONGEST_OWNED ? own.text : partName(own.text, whole.label);
  return renamed(head, name, whole, head.dimension);
}

/** `分经济类型看,11月份,`: when it was so stands behind the view. */
const TIME_BEHIND = /,(?:\d{1,2}(?:[-—至]\d{1,2})?月份?|[一二三四前]{1,2}个?季度|上半年|全年),$/;
const TIME_ENDS = '月份度年';
function withoutTime(lead: string): string {
  return TIME_ENDS.includes(lead.charAt(lead.length - 2)) ? lead.replace(TIME_BEHIND, ',') : lead;
}

/** `其中,城市持平,`: a first part that has not changed has no figure. */
function withoutFlat(lead: string): string {
  return lead.endsWith(FLAT)
    ? lead.slice(0, Math.max(lead.lastIndexOf(',', lead.length - 2), lead.lastIndexOf(':')) + 1)
    : lead;
}

/** Whether a figure stands in the list of parts that an earlier one opened, named by nothing but its part. */
export function isFurtherPart(own: Label, { site, saying }: SaidSite, whole: Head | null): boolean {
  if (whole === null || (saying.aspect === 'level' && !isIn(site, whole))) return false;
  // A joint name has marks of its own: `电力、热力生产和供应业`.
  return NEXT_IN_LIST.test((site.gap ?? '').replace(own.text, '')) && isBare(own, saying.head);
}

/** Whether a figure is in the unit of the whole; products have units of their own each. */
function isIn({ quantity }: Site, whole: Head): boolean {
  return isSameUnit(whole.unit, quantity.unit) || (whole.label === OUTPUT && quantity.dimension !== 'money');
}

function isBare(own: Label, head: string): boolean {
  return (
    own.text.length <= LONGEST_PART &&
    !HAS_MEASURE.test(own.text) &&
    PLAIN_BEFORE.test(head.slice(0, own.offset))
  );
}

/** The head of a part that names only itself, by the total that it is a part of; any other keeps its own. */
export function partHead(head: Head, own: Label, entry: SaidSite, whole: Head): Head {
  const { site, saying } = entry;
  const grows = saying.aspect === 'growth';
  if (!grows && (saying.aspect !== 'level' || !isIn(site, whole))) return head;
  if (!isBare(own, saying.head) || whole.label.length > LONGEST_TOTAL) return head;
  const place = PLACE_PART.test(own.text) || isPlace(own.text, head.dimension);
  // `从业人员9万人,其中女性4万人`: of those, whether they have a metric or not.
  const ofPeople = whole.dimension === 'people' && PEOPLE_PART.test(own.text);
  if (whole.metric === null && !HAS_MEASURE.test(whole.label) && !place && !ofPeople) return head;
  const measured = grows ? null : measuredPart(own.text, whole.label, site.quantity.dimension);
  if (measured !== null) return named(measured, head, whole, entry);
  const measure = SECTOR_PART.test(own.text) ? SECTOR_MEASURE.exec(whole.label)?.[1] : undefined;
  if (measure !== undefined)
    return named(
      own.text + (measure === '生产总值' || measure === 'GDP' ? '增加值' : measure),
      head,
      whole,
      entry,
    );
  if (SECTOR_PART.test(own.text) && PAY.test(whole.label))
    return renamed(head, partName(own.text, whole.label.replace(WHOLE_PLACE, '')), whole, head.dimension);
  const total = whole.label.replace(WHOLE_PLACE, '');
  // Money of a place is of no kind of its own, and a town among other things than towns is whose they are.
  if (isPlace(own.text, head.dimension) && !grows && !HAS_TOWNS.test(total))
    return renamed(head, total, whole, head.dimension);
  const people = PEOPLE_PART.test(own.text) && whole.dimension === head.dimension;
  // `从经济类型看,国有企业增长9%`: how much more such firms make, and not how many more there are.
  const firms = grows && head.metric === FIRMS && whole.metric !== null && FIRM_KIND.test(own.text);
  // `公共管理、社会保障和社会组织6118个`: such units, and no bodies of society.
  const units = whole.metric === FIRMS && SECTOR_PART.test(own.text);
  // `固定资产投资9亿元,其中城镇6亿元`, `学校9所,其中农村6所`: the place alone is neither an investment nor a village.
  const vague =
    (head.metric !== null && NO_METRIC_OF.has(head.metric) && TOWN_OR_COUNTRY.test(own.text)) ||
    // `固定资产投资9亿元,其中集体单位2亿元`, `出口9亿元,其中加工贸易2亿元`
    (head.metric === INVESTMENT && INVESTMENTS.has(whole.metric) && !WHO_PAYS.test(own.text)) ||
    (head.metric === TRADE && SIDES_OF_TRADE.has(whole.metric)) ||
    (head.metric === 'wholesale_retail_sales' && whole.metric === 'retail_sales');
  if (head.metric !== null && !people && !firms && !units && !vague) return head;
  if (firms) {
    const made = SECTOR_MEASURE.exec(whole.label)?.[1];
    const name =
      made === undefined ? partName(own.text, whole.label.replace(WHOLE_PLACE, '')) : own.text + made;
    return renamed(head, name, whole, head.dimension);
  }
  if (PLACE_PART.test(own.text) && !TOWN_OR_COUNTRY.test(own.text))
    return renamed(head, total, whole, head.dimension);
  const has = TOWN_OR_COUNTRY.test(own.text) || HOLDER.test(own.text);
  if (!has && !people && isWithoutMetric(metricInput(head.label, site, 'level'))) return head;
  if (BUDGET_SPENT.test(total)) return named(`${own.text}支出`, head, whole, entry);
  return named(partName(own.text, total), head, whole, entry);
}

/** `按区域分,东部地区拥有企业20家`: whether the first part names what is counted of all of them. */
export function namesWhole(head: Head, own: Label, { saying }: SaidSite): boolean {
  return head.metric !== null && own.offset > 0 && PLACE_HAS.test(saying.head.slice(0, own.offset));
}

/** The heads of parts that share one clause: `其中,城市、农村分别上涨2%、1%`. */
export function partHeads(heads: readonly Head[], entry: SaidSite, before: NamedSoFar): readonly Head[] {
  const opened = openedWhole(entry, before);
  if (opened) before.breakDown(opened, opensWide(entry.site));
  const whole = before.broken;
  if (whole === null || heads.length < 2) return heads;
  return heads.map((head) => partHead(head, { text: head.label, offset: 0 }, entry, whole));
}

/** Whether a name would be no better for that of the total: it has a measure of its own, or the total's is a clause. */
export function saysItsMeasure(own: Label, whole: Head): boolean {
  if (whole.label.length > LONGEST_TOTAL) return true;
  return HAS_MEASURE.test(own.text) && !(OF_SIZE.test(own.text) && SIZED_THING.test(whole.label));
}

/** The metric of the part's full name, or that of the whole. */
function named(name: string, head: Head, whole: Head, entry: SaidSite): Head {
  const found = headNamed(name, 0, entry);
  return renamed(head, name, found.metric === null ? whole : found, head.dimension);
}
