import type { Aspect, Dimension } from '../contracts/index.js';
import type { MetricId } from '../lexicon/catalogue.js';
import { FALLBACKS, METRIC_TOPICS, type MetricEntry } from '../lexicon/metrics/index.js';
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

/** Id of the rule that gives `metric` in a topic. */
export function metricRuleId(topic: string, metric: MetricId): string {
  return `metric/${topic}/${metric.replaceAll('_', '-')}`;
}

function candidateOf(topic: string, entry: MetricEntry): MetricCandidate {
  return {
    entry,
    metric: entry.metric,
    rule: entry.metric === null ? '' : metricRuleId(topic, entry.metric),
  };
}

function conditions(entry: MetricEntry): number {
  return (entry.clause ? 4 : 0) + (entry.with ? 2 : 0) + (entry.units ? 1 : 0);
}

const termIndex = new Map<string, MetricCandidate[]>();
for (const { topic, entries } of METRIC_TOPICS) {
  for (const entry of entries) {
    const candidate = candidateOf(topic, entry);
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
const fallbacks = FALLBACKS.flatMap(({ topic, entries }) =>
  entries.map((entry) => candidateOf(topic, entry)),
);
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
  /^(?:(?:总?数量?|总数|总量|总计|总额|总规模|规模|金额|总金额|额|值|总值|量|人数|户数|家数|件数|个数|次数|套数|株数|人次|场次|余额|面积|里程|资金|水平|增速|增幅|增长率?|增量|比重|比例|占比|份额|合计|累计|目标|任务数?|指标|计划|工作|情况|任务|比率|以上|新增|排名|位次|测评|修订预算|原来预算|预算|以下|单位|部分|左右|全年|等|均|的|各类|分别|建设|改造)|[“”"'()（）、,，·《》])*$/;

/**
 * Where the part of a part–whole label ends: `税收占一般公共预算收入比重`, `旅游业对GDP综合贡献率`, `社会物流总费用与GDP的比率`.
 * `占` also starts other words (`占地面积`, `占道经营`).
 */
const WHOLE =
  /占(?!地(?!区|方)|道|用|领|有率|线)|(?<=.)(?:用于|贡献(?=.{2})|对(?=.{2,12}(?:贡献|拉动))|与(?=.{2,12}(?:之比|比率|比值|的比)))/;

const RD_INTENSITY =
  /(?:研发|研究与(?:试验|实验)发展|R&D|科技投入).*(?:占|相当于|与).*(?:GDP|生产总值|营业收入|主营业务收入)/i;

const CHECKED = new Set<Aspect>(['level', 'change']);
const COUNTS = new Set<Dimension>(['count', 'people', 'households', 'none']);
/** Units that count occasions, which only entries that name their units are measured in. */
const OCCASIONS = /^(?:次|场|场次|期|届|班次|轮|堂|讲)$/;

/**
 * The catalogue's metric for a figure, or null where none fits.
 * Chinese noun phrases end in their head, so the term nearest the label's end names the metric; heads that say little
 * (`项目`, `投资`) give way to any other term, and a term whose thing cannot be measured in the figure's unit is out.
 */
export function classifyMetric(input: MetricInput): { metric: MetricId; rule: string } | null {
  if (input.aspect !== 'growth' && RD_INTENSITY.test(input.label)) {
    return { metric: 'rd_intensity', rule: metricRuleId('science', 'rd_intensity') };
  }
  const cut = input.label.search(WHOLE);
  const label = cut > 0 ? input.label.slice(0, cut) : input.label;
  const best = bestCandidate(label, input);
  return best === null || best.metric === null ? null : { metric: best.metric, rule: best.rule };
}

function bestCandidate(label: string, input: MetricInput): MetricCandidate | null {
  const { aspect, dimension } = input;
  const relative =
    dimension === 'points' || dimension === 'rank' || (aspect === 'change' && dimension === 'percent');
  const checked = CHECKED.has(aspect) && !relative;
  const loose = checked && !COUNTS.has(dimension) && dimension !== 'percent';
  let best: MetricCandidate | null = null;
  let bestScore = 0;
  for (const { start, end, term } of trie.all(label, 0, label.length)) {
    const isHead = TAIL.test(label.slice(end));
    for (const candidate of candidatesOf[term]!) {
      const { entry } = candidate;
      if (!isHead && !loose && !(checked && entry.where === 'label')) continue;
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

/** Heads first, then terms that may stand anywhere, then the rest; poor heads last in their class. */
function scoreOf(entry: MetricEntry, isHead: boolean, checked: boolean): number {
  const poor = entry.generic === true;
  if (isHead) return poor && !checked ? 2e6 : 3e6;
  if (entry.where === 'label') return 2e6;
  return poor ? 1e6 : 1.5e6;
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
