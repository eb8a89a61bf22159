import type { Aspect, Dimension } from '../contracts/index.js';
import type { MetricId } from '../lexicon/catalogue.js';
import { FALLBACKS, METRIC_TOPICS, type MetricEntry, metricRuleId } from '../lexicon/metrics/index.js';
import { buildTermTrie } from './term-trie.js';

/** A way a term may be meant, with the rule that says so. */
export interface MetricCandidate {
  readonly entry: MetricEntry;
  readonly metric: MetricId | null;
  readonly rule: string;
}

/** A metric term in a text: half-open UTF-16 span and what it may mean, the likeliest first. */
export interface MetricTerm {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly MetricCandidate[];
}

export interface MetricInput {
  /** What is measured, in simplified characters. */
  readonly label: string;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly aspect: Aspect;
  /** Clause the figure stands in, for cues outside the label. */
  readonly clause: string;
}

function candidateOf(entry: MetricEntry): MetricCandidate {
  return {
    entry,
    metric: entry.metric,
    rule: entry.metric === null ? '' : metricRuleId(entry.metric),
  };
}

function conditions(entry: MetricEntry): number {
  return (entry.clause ? 4 : 0) + (entry.with ? 2 : 0) + (entry.units ? 1 : 0);
}

const termIndex = new Map<string, MetricCandidate[]>();
for (const { entries } of METRIC_TOPICS) {
  for (const entry of entries) {
    const candidate = candidateOf(entry);
    for (const term of entry.terms.split(/\s+/)) {
      if (term === '') continue;
      const candidates = termIndex.get(term);
      if (candidates === undefined) termIndex.set(term, [candidate]);
      else if (!candidates.includes(candidate)) candidates.push(candidate);
    }
  }
}
// A term meant only under some condition is asked before the same term without one.
const candidatesOf = [...termIndex.values()].map((candidates) =>
  candidates.sort((a, b) => conditions(b.entry) - conditions(a.entry)),
);
const fallbacks = FALLBACKS.map(candidateOf);
const trie = buildTermTrie([...termIndex.keys()]);

/**
 * All metric terms in `[from, to)` of `text`, in text order, without those that lie wholly inside a longer one.
 * Overlapping terms are both given.
 */
export function findMetricTerm(text: string, from: number, to: number): MetricTerm[] {
  const terms: MetricTerm[] = [];
  let reached = from;
  for (const { start, end, term } of trie.longest(text, from, to)) {
    if (end <= reached) continue;
    reached = end;
    terms.push({ start, end, candidates: candidatesOf[term]! });
  }
  return terms;
}

/** What may follow a head inside a label without becoming the head itself: words for number and size, and lists. */
const TAIL =
  /^(?:总?数量?|总[计量额值长]|总规模|总里程|规模|金额|总金额|额|值|量|人数|户数|家数|件数|个数|次数|套数|株数|人次|场次|余额|面积|里程|长度|水平|增速|增幅|涨幅|增长率?|增量|比重|比例|占比|份额|合计|累计|目标|任务数?|计划|工作|情况|比率|以上|以下|新增|排名|位次|测评|修订预算|原来预算|预算|部分|左右|等|均|的|各类|分别|建设|改造|治理|整治|淘汰|拆除|清理|整改|基本建成|建成|开工|投产|交付|并网|[一二三四五六七八九十\d]+年|全年|[“”"'()（）、,，·《》])*$/;

/**
 * Where the part of a part–whole label ends: `税收占一般公共预算收入比重`, `旅游业对GDP综合贡献率`, `社会物流总费用与GDP的比率`.
 * `占` also starts other words (`占地面积`, `占道经营`).
 */
const PART_OF = '占(?!地(?!区|方)|道|用|领|有率|线)|相当于';
const WHOLE = new RegExp(
  `${PART_OF}|(?<=.)(?:用于|贡献(?=.{2})|对(?=.{2,12}(?:贡献|拉动))|与(?=.{2,12}(?:之比|比率|比值|的比)))`,
);
const WHOLE_OF_LEVEL = new RegExp(PART_OF);
const DISTANCE = /^(?:距|相距|东西相距|南北相距)/;
const QUOTES = /[“”"'‘’《》]/g;

const RD_INTENSITY =
  /(?:研发|(?:试验|实验)发展|研究开发|R&D|科技投入).*(?:占|相当于|与).*(?:GDP|生产总值|营业收入|主营业务收入)/i;

const CHECKED = new Set<Aspect>(['level', 'change']);
/** Units that count occasions, which only entries that name their units are measured in. */
const OCCASIONS = /^(?:次|场|场次|期|届|班次|轮|堂|讲)$/;

/**
 * The catalogue's metric for a figure, or null where none fits.
 * Chinese noun phrases end in their head, so the term nearest the label's end names the metric; heads that say little
 * (`项目`, `投资`) give way to any other term, and a term whose thing cannot be measured in the figure's unit is out.
 */
export function classifyMetric(input: MetricInput): { metric: MetricId; rule: string } | null {
  if (input.aspect !== 'growth' && RD_INTENSITY.test(input.label)) {
    return { metric: 'rd_intensity', rule: metricRuleId('rd_intensity') };
  }
  if (DISTANCE.test(input.label)) return null;
  const plain = input.label.replace(QUOTES, '');
  const cut = plain.search(input.aspect === 'level' ? WHOLE_OF_LEVEL : WHOLE);
  const label = cut >= 0 ? plain.slice(0, cut) : plain;
  const best = bestCandidate(label, input);
  return best === null || best.metric === null ? null : { metric: best.metric, rule: best.rule };
}

function bestCandidate(label: string, input: MetricInput): MetricCandidate | null {
  const { aspect, dimension } = input;
  const relative =
    dimension === 'points' ||
    dimension === 'rank' ||
    (input.unit === '位' && aspect === 'change') ||
    (aspect === 'change' && dimension === 'percent');
  const checked = CHECKED.has(aspect) && !relative;
  let best: MetricCandidate | null = null;
  let bestScore = 0;
  for (const { start, end, term } of trie.all(label, 0, label.length)) {
    const isHead = TAIL.test(label.slice(end));
    for (const candidate of candidatesOf[term]!) {
      const { entry } = candidate;
      if (!isHead && !(checked && entry.where === 'label')) continue;
      if (!checked && end - start === 1 && label.length > 1) continue;
      if (!holds(entry, input, label, checked)) continue;
      const score = scoreOf(entry, isHead, checked) + end * 1000 + (end - start);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
      break;
    }
  }
  return (
    best ?? fallbacks.find(({ entry }) => aspect === 'level' && holds(entry, input, label, true)) ?? null
  );
}

/** Heads first, then terms that may stand anywhere; poor heads give way where their unit cannot speak for them. */
function scoreOf(entry: MetricEntry, isHead: boolean, checked: boolean): number {
  return isHead && !(entry.generic && !checked) ? 2e6 : 1e6;
}

function holds(entry: MetricEntry, input: MetricInput, label: string, checked: boolean): boolean {
  if (entry.aspects !== undefined && !entry.aspects.includes(input.aspect)) return false;
  if (checked) {
    if (!entry.on.includes(input.dimension)) return false;
    if (entry.units === undefined ? OCCASIONS.test(input.unit) : !entry.units.test(input.unit)) return false;
  }
  if (entry.with !== undefined && !entry.with.test(label)) return false;
  if (entry.without?.test(label)) return false;
  return entry.clause === undefined || entry.clause.test(input.clause);
}
