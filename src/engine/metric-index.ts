import type { Aspect } from '../contracts/index.js';
import { USES } from '../lexicon/head-patterns.js';
import { MONEY_NAMED } from '../lexicon/measure-names.js';
import { FALLBACKS, type MetricMeaning, metricRuleId, OPENINGS } from '../lexicon/metrics/index.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { TAIL_NODES } from './built-in-nodes.js';
import { type MetricInput, MetricQuestion, QUOTES } from './metric-question.js';
import {
  allMetricTerms,
  type Classified,
  candidateOf,
  knownAnswers,
  type MetricCandidate,
} from './metric-terms.js';
import { builtInTrie } from './term-trie.js';

export type { MetricInput } from './metric-question.js';
export { findMetricTerm, type MetricCandidate, type MetricTerm } from './metric-terms.js';

const openings = OPENINGS.map(candidateOf);
const fallbacks = FALLBACKS.map(candidateOf);
const tails = builtInTrie(TAIL_NODES);

/**
 * Where the part of a part–whole label ends: `税收占一般公共预算收入比重`, `旅游业对GDP综合贡献率`, `社会物流总费用与GDP的比率`.
 * `占` also starts and ends other words (`占地面积`, `占道经营`, `侵占`).
 */
const TAKES_UP = `(?:(?<![厕场住研诊院务育事判究托])所)?(?<![侵抢霸挤强])占(?!地(?!区|方)|道|${USES}|领|有率|线)`;
const PART_OF = `${TAKES_UP}|相当于`;
const WHOLE = new RegExp(
  `${PART_OF}|(?<=.{2})在全[国省市区县州旗](?:[^,]{0,6})(?:排名|排位|位次)|(?<=.)(?:在(?=.{2,20}(?:中的?|地区|范围内?)(?:占比|比重|比例|份额))|用于|投向|贡献(?=.{2})|对(?=.{2,12}(?:贡献|拉动))|与(?=.{2,12}(?:之比|比率|比值|的比)))`,
);
const WHOLE_OF_LEVEL = new RegExp(`${PART_OF}|在(?=.{2,20}(?:中的?|地区|范围内?)(?:占比|比重|比例|份额))`);
/** Those that a rank is held among: `旅客吞吐量居省会城市机场`. */
const FIELD = new RegExp(`${WHOLE.source}|(?<=.{2})稳?[居列](?!民|住|家|车)`);
/** A rate named as a part of something is a share, whatever the aspect rules took it for. */
const SHARE = /(?:比重|占比|份额)$/;
const PART = new RegExp(`${SHARE.source}|${TAKES_UP}`);
const DISTANCE = new OpeningPattern(/^(?:距|相距|东西相距|南北相距)/);
/** `总消费(不包括博彩)` */
const COUNTED_IN = /(?<=.)\((?:不?包括|不?包含|不?含|扣除|不计|未计)[^()]{1,30}\)$/;
/** Only so much of a label's end and of a clause's start is looked at, so that no text makes the cost grow. */
const LONGEST_LABEL = 120;
const LONGEST_CLAUSE = 600;

const RD_INTENSITY =
  /(?:研发|(?:试验|实验)(?:发展|开发)|研究与?开发|研究与发展|R&D|科技投入).{0,120}(?:占|相当于|相对|与).{0,120}(?:GDP|生产总值|营业总?收入|营收|主营业务收入|主营收入|销售总?收入|销售额)|^(?:全社会)?(?:科技)?(?:研发|R&D|研究与试验发展)(?:经费|投入|支出|费用){0,3}(?:占比|比重)$/i;

/** Behind it a word of one character is a noun: `收入过万元的村`. */
const OF = '的';
const CHECKED = new Set<Aspect>(['level', 'change']);
/** Units that count occasions or tell an age, which only entries that name their units are measured in. */
const OCCASIONS = new OpeningPattern(/^(?:次|场|场次|期|届|班次|轮|堂|讲|周?岁)$/);

/**
 * The catalogue's metric for a figure, or null where none fits.
 * Chinese noun phrases end in their head, so the term nearest the label's end names the metric; heads that say little
 * (`项目`, `投资`) give way to any other term, and a term whose thing cannot be measured in the figure's unit is out.
 */
export function classifyMetric(given: MetricInput): Classified | null {
  const known = knownAnswers();
  const answer = known.get(given);
  if (answer !== undefined) return answer;
  const question = questionOf(given);
  const found = classify(question);
  if (!question.clauseAsked && given.label.length <= LONGEST_LABEL) known.keep(given, found);
  return found;
}

function questionOf(given: MetricInput): MetricQuestion {
  const label = nameOf(given.label);
  // A share stays one where the text gives its earlier value first: `服务业比重从45%上升到52%`.
  const aspect =
    given.aspect === 'level' && given.dimension === 'percent' && SHARE.test(label) ? 'share' : given.aspect;
  const { unit } = given;
  const dimension = given.dimension === 'none' && MONEY_NAMED.test(label) ? 'money' : given.dimension;
  return new MetricQuestion({
    label,
    unit,
    dimension,
    aspect,
    clause: given.clause.slice(0, LONGEST_CLAUSE),
  });
}

function classify(input: MetricQuestion): Classified | null {
  if (input.aspect !== 'growth' && RD_INTENSITY.test(input.label)) {
    return { metric: 'rd_intensity', rule: metricRuleId('rd_intensity') };
  }
  if (DISTANCE.test(input.label)) return null;
  const whole = input.aspect === 'level' ? WHOLE_OF_LEVEL : input.aspect === 'rank' ? FIELD : WHOLE;
  const cut = input.label.search(whole);
  const measured = cut >= 0 ? input.label.slice(0, cut) : input.label;
  const best = bestCandidate(measured, input) ?? ofList(measured, input);
  return best === null || best.metric === null ? null : { metric: best.metric, rule: best.rule };
}

/** `安全检查、节日值守`: of deeds done so many times in all, one that is not known is told by the one before it. */
function ofList(label: string, input: MetricQuestion): MetricCandidate | null {
  const end = input.aspect === 'level' && OCCASIONS.test(input.unit) ? label.lastIndexOf('、') : -1;
  return end < 2 ? null : bestCandidate(label.slice(0, end), input);
}

/** The label that is looked up: without quotes and without what a bracket at its end counts in or leaves out. */
function nameOf(label: string): string {
  const name = label.slice(-LONGEST_LABEL).replace(QUOTES, '');
  return name.endsWith(')') ? name.replace(COUNTED_IN, '') : name;
}

/**
 * Whether a label names a thing that reports count but the catalogue has no id for (`调入资金`): then nothing around it gives its
 * figures a metric either.
 */
export function isWithoutMetric(given: MetricInput): boolean {
  const best = bestCandidate(nameOf(given.label), new MetricQuestion(given));
  return best !== null && best.metric === null;
}

/** For every offset of a label, whether nothing but tail words stands from there to its end. */
function tailsOf(label: string): boolean[] {
  const open = new Array<boolean>(label.length + 1).fill(false);
  open[label.length] = true;
  for (const { start, end } of tails.all(label, 0, label.length).reverse()) {
    if (open[end]) open[start] = true;
  }
  return open;
}

function bestCandidate(label: string, input: MetricQuestion): MetricCandidate | null {
  const { aspect, dimension } = input;
  const relative =
    dimension === 'points' ||
    (dimension === 'percent' && PART.test(input.label)) ||
    dimension === 'rank' ||
    (input.unit === '位' && aspect === 'change') ||
    (aspect === 'change' && dimension === 'percent');
  const checked = CHECKED.has(aspect) && !relative;
  const opening = aspect === 'level' && openings.find(({ entry }) => holds(entry, input, label, true));
  if (opening) return opening;
  const isTail = tailsOf(label);
  let best: MetricCandidate | null = null;
  let bestScore = 0;
  for (const { start, end, candidates } of allMetricTerms(label)) {
    const isHead = isTail[end]!;
    if (!checked && end - start === 1 && label.length > 1 && label[start - 1] !== OF) continue;
    const candidate = fitting(candidates, isHead, input, label, checked);
    if (!candidate) continue;
    const score = scoreOf(candidate.entry, isHead, checked) + end * 1000 + (end - start);
    if (score > bestScore) {
      bestScore = score;
      best = candidate;
    }
  }
  return (
    best ??
    fallbacks.find(
      ({ entry }) =>
        (aspect === 'level' || entry.aspects?.includes(aspect)) && holds(entry, input, label, true),
    ) ??
    null
  );
}

/** The first candidate of a term that fits; of things that no unit says how large they are one by which they are counted, if any. */
function fitting(
  candidates: readonly MetricCandidate[],
  isHead: boolean,
  input: MetricQuestion,
  label: string,
  checked: boolean,
): MetricCandidate | null {
  let measured: MetricCandidate | null = null;
  for (const candidate of candidates) {
    const { entry } = candidate;
    if (!isHead && !(checked && entry.where === 'label')) continue;
    if (measured !== null && !isCounted(candidate)) continue;
    if (!holds(entry, input, label, checked)) continue;
    if (checked || measured !== null || !onlyMeasured(candidate)) return candidate;
    measured = candidate;
  }
  return measured;
}

/** Things that no unit says how large they are are counted: of `学校占比` so many are schools, and no floors of theirs. */
function onlyMeasured({ entry }: MetricCandidate): boolean {
  return entry.on.length === 1 && entry.on[0] === 'area';
}

function isCounted({ entry }: MetricCandidate): boolean {
  return entry.metric !== null && entry.on.includes('count');
}

/** Heads first, then terms that may stand anywhere; poor heads give way where their unit cannot speak for them. */
function scoreOf(entry: MetricMeaning<string>, isHead: boolean, checked: boolean): number {
  return isHead && !(entry.generic && !checked) ? 2e6 : 1e6;
}

function holds(
  entry: MetricMeaning<string>,
  input: MetricQuestion,
  label: string,
  checked: boolean,
): boolean {
  if (entry.aspects !== undefined && !entry.aspects.includes(input.aspect)) return false;
  if (checked) {
    if (!entry.on.includes(input.dimension)) return false;
    if (entry.units === undefined ? OCCASIONS.test(input.unit) : !entry.units.test(input.unit)) return false;
  }
  if (entry.with !== undefined && !entry.with.test(label)) return false;
  if (entry.without?.test(label)) return false;
  const { near, clause } = entry;
  if (near !== undefined && !input.parts.some((part) => near.test(part))) return false;
  return clause === undefined || clause.test(input.clause);
}
