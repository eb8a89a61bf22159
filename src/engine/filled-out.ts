import {
  ADDED,
  BROUGHT_FORTH,
  GROWN,
  LENGTH_OF_ALL,
  MADE,
  MAKES_NOTHING,
  OF_OWNER,
  SHARE_OF,
  SUM_OF_ALL,
} from '../lexicon/bare-names.js';
import {
  ACCOUNT_NUMBER,
  AMONG_PLACES,
  AREA_NAME,
  BACK_REFERENCE,
  BUDGET_ITEM,
  BUDGET_NUMBER,
  BUDGET_SIDE,
  BUDGET_TAIL,
  BUDGETED,
  CASES_OR_MONEY,
  DEBT,
  FINAL,
  GRANTED,
  HANDED_ON,
  HAS_SIDES,
  HOW_OFTEN,
  KIND_OF_DEBT,
  LENGTH_OF,
  LEVEL,
  LEVEL_SIDE,
  LIMIT_OR_BALANCE,
  MEASURE,
  NAMES_BODIES,
  NO_AREA,
  NOT_OF_RATES,
  OF_OWN_FUNDS,
  OF_WHICH_BUDGET,
  PACE_NAME,
  PACE_OR_SHARE,
  PART_OF_WHOLE,
  RATE_LABEL,
  SIDE,
  SIDE_BUDGET,
  SIDE_PACE,
  SPENT_OF,
  SUM_INVOLVED,
  WHOLE_MEASURE,
} from '../lexicon/head-patterns.js';
import { PACE_BEHIND } from '../lexicon/list-patterns.js';
import { ONE_CHARACTER_THINGS } from '../lexicon/one-character-things.js';
import { COUNTS_THINGS } from '../lexicon/units/index.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { partOrPace } from './bare-words.js';
import type { Head } from './head.js';
import type { NamedSoFar } from './named-so-far.js';

const SIDED = /^(?:收入|支出)/;
const backReference = new OpeningPattern(BACK_REFERENCE);
const ofOwner = OF_OWNER.map(({ measure, owner }) => ({ measure: new OpeningPattern(measure), owner }));
export const CONTRIBUTES = new OpeningPattern(/^(?:对[^,]{2,12}|合计)?贡献率/);

/** How often is told of what was counted, and not of the sum or of those hurt between. */
function lastCounted(carried: Head, recent: readonly Head[]): Head {
  if (carried.dimension !== 'money' && carried.dimension !== 'percent' && carried.dimension !== 'people')
    return carried;
  return recent.findLast(({ dimension }) => dimension === 'count') ?? carried;
}

/** A back-reference is filled out with what it refers to: `、占比60%` after 花卉产量 is 花卉产量占比. */
export function filledOut(name: string, { carried, budget, recent }: NamedSoFar): string {
  if (!carried) return name;
  if (SPENT_OF.test(name) && BUDGET_TAIL.test(carried.label)) {
    const thing = carried.label.replace(BUDGET_TAIL, '');
    return BUDGET_ITEM.test(thing) ? thing : thing + name.slice(2);
  }
  const sidePace = SIDE_PACE.exec(name);
  // `补助3亿元、结余1亿元,收入总量9亿元` takes in more than the budget's own side.
  if (sidePace?.[2] === '总量' && recent.some(({ label }) => HANDED_ON.test(label))) return name;
  if (sidePace) return (paced(sidePace[1]!, [...recent, carried]) ?? sidePace[1]!) + sidePace[2]!;
  const side = budget === null ? null : BUDGET_SIDE.exec(name);
  if (side) return budget + side[1]!;
  const owner = ofOwner.find(({ measure }) => measure.test(name))?.owner.exec(carried.label);
  if (owner) return owner[0] + name;
  const ofLevel = LEVEL_SIDE.exec(name);
  if (ofLevel) return ofLevel[1]! + (budgetSide(ofLevel[2]!, [...recent, carried]) ?? ofLevel[2]!);
  const ofDebt = LIMIT_OR_BALANCE.exec(name);
  const debt = ofDebt && debtOf(ofDebt[2]!, [...recent, carried]);
  // `专项债务余额5亿元。市本级余额3亿元`: a level's is of all kinds.
  if (debt) return ofDebt[1] === '' ? debt : ofDebt[1]! + debt.replace(LEVEL, '').replace(KIND_OF_DEBT, '');
  // `收入年初预算9亿元,调整预算8亿元`: of the same side.
  if (OF_WHICH_BUDGET.test(name) && BUDGET_TAIL.test(carried.label))
    return carried.label.replace(BUDGET_TAIL, '') + name;
  // `收入预算数9亿元,决算数8亿元` is of the same side.
  const final = FINAL.test(name) ? (SIDED.test(name) ? BUDGETED : BUDGET_TAIL).exec(carried.label) : null;
  if (final) return carried.label.slice(0, final.index) + name;
  if (name === ARRIVED && GRANTED.test(carried.label)) return carried.label + name;
  const again = CASES_OR_MONEY.test(name) ? casesOrMoney(name, carried, recent) : null;
  if (again !== null) return again;
  if (!backReference.test(name)) return name;
  const { dimension, label } = HOW_OFTEN.test(name) ? lastCounted(carried, recent) : carried;
  // `服务业增加值占比48%,对经济增长贡献率达55%`
  if (CONTRIBUTES.test(name)) return label.replace(PACE_OR_SHARE, '').replace(SHARE_OF, '') + name;
  if (SIDE.test(name) && SIDE_BUDGET.test(label)) return name;
  if (SIDE.test(name) && BUDGET_ITEM.test(label)) return (HAS_SIDES.exec(label)?.[1] ?? '') + name;
  // `失业率3%,收入增长4%`: a rate has none.
  if (RATE_LABEL.test(label) && NOT_OF_RATES.test(name)) return name;
  if (SUM_INVOLVED.test(name) && NAMES_BODIES.test(label)) return name;
  if (LENGTH_OF_ALL.test(name) && dimension !== 'count') return name;
  const makesNone = dimension === 'people' || dimension === 'households' || MAKES_NOTHING.test(label);
  if (MADE.test(name) && makesNone) return name;
  // `验证面积231公顷,农户118户,面积居全县第2位`
  const area = dimension === 'households' && AREA_NAME.test(name) ? lastArea(recent) : null;
  if (area !== null) return area;
  if (AREA_NAME.test(name) && NO_AREA.has(dimension))
    return LENGTH_OF.test(label) ? label.replace(LENGTH_OF, name) : name;
  const thingOf = PACE_NAME.test(name) ? label : label.replace(PACE_BEHIND, '');
  const deed = SUM_OF_ALL.test(name) ? ADDED : BROUGHT_FORTH.test(name) ? GROWN : null;
  const measured = deed === null ? thingOf : thingOf.replace(deed, '');
  // `财政收入决算9亿元,完成收入预期的98%`
  if (measured.replace(BUDGET_NUMBER, '').endsWith(name)) return measured;
  // `岁入预算数6亿元,实收数7亿元`: the one number stands for the other.
  if (ACCOUNT_NUMBER.test(name)) return measured.replace(BUDGET_NUMBER, '') + name;
  const share = PART_OF_WHOLE.exec(measured);
  if (share && partOrPace.test(name))
    return measured.slice(0, share.index) + (AMONG_PLACES.test(name) ? '在' : '') + name;
  // `增加值占GDP比重25%,占全省比重9%`: a part of another whole.
  if (name.startsWith('占') && !name.startsWith('占比')) return measured.replace(PART_OF_ONE, '') + name;
  if (PACE_NAME.test(name)) return measured.replace(PACE_OR_SHARE, '') + name;
  if (!WHOLE_MEASURE.test(name)) return measured + name;
  const whole = measured.replace(MEASURE, '');
  // `商品房销售面积90平方米,销售额2亿元`: what is done with the thing stands in both names.
  const thing = name.length > 2 && whole.endsWith(name.slice(0, 2)) ? whole.slice(0, -2) : whole;
  if (thing.length >= 2 || ONE_CHARACTER_THINGS.has(thing)) return thing + name;
  return thing === '' && !partOrPace.test(name) ? name : measured + name;
}

/** A part with its whole, behind the thing. */
const PART_OF_ONE = /(?<=.{2})占(?![地道])[^,;占]{2,30}$/;
const ARRIVED = '到位';

/** Which of the two named before a size or a pace is of, where both were: the other is what `carried` names. */
function casesOrMoney(name: string, { dimension, label }: Head, recent: readonly Head[]): string | null {
  const ofMoney = name.endsWith('金额');
  if (ofMoney ? !label.endsWith('数') : dimension !== 'money') return null;
  const head = recent.findLast(({ dimension: of }) => (ofMoney ? of === 'money' : COUNTS_THINGS.has(of)));
  if (!head) return null;
  return head.label.endsWith(name) ? head.label : head.label + name;
}

/** `债务限额9亿元,余额8亿元;市本级余额3亿元`: the debt whose limit or balance was told before, with the other of the two. */
function debtOf(measure: string, heads: readonly Head[]): string | null {
  const last = heads.findLast(({ label }) => DEBT.test(label));
  return last ? last.label.replace(DEBT, measure) : null;
}

function lastArea(recent: readonly Head[]): string | null {
  return (
    recent.findLast(({ label, dimension }) => dimension === 'area' && label.endsWith('面积'))?.label ?? null
  );
}

/** `财政总收入(含上划)`: what a name takes in. */
const REMARK = /\([^()]{1,30}\)$/;

/** The side of a budget spoken of last whose pace or size is told: `财政收入9亿元,…,收入总量居第五位`. */
function paced(side: string, heads: readonly Head[]): string | null {
  for (const { label, metric } of heads.toReversed()) {
    const thing = label.replace(PACE_OR_SHARE, '').replace(REMARK, '');
    if (metric !== null && thing.endsWith(side)) return thing;
  }
  return null;
}

/** `财政收入预期9亿元;市级收入3亿元`: the budget whose side a level has, without the level it was told of. */
function budgetSide(side: string, heads: readonly Head[]): string | null {
  for (const { label, metric } of heads.toReversed())
    if ((metric !== null || OF_OWN_FUNDS.test(label)) && label.endsWith(side) && HAS_SIDES.test(label))
      return label.replace(LEVEL, '');
  return null;
}
