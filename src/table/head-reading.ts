import type { Region, Status } from '../contracts/index.js';
import type { HeadFound, HeadRule } from '../engine/head-rule.js';
import {
  CLASS_HEAD,
  FOOTNOTE_MARKS,
  GENERIC_HEADS,
  OF_WHICH_ROW,
  OWN_TOTAL,
  PLANNED,
  PLANNED_THING,
  ROW_NUMBERS,
  TOTALS,
} from '../lexicon/table-words.js';
import { headRules } from '../rules/heads/index.js';
import { type HeadTime, timesOf } from './head-time.js';
import { NO_UNIT, type TableUnit, tableUnits } from './table-unit.js';

/** How a head says what its figures are, and the rule that found it. */
export interface HeadSaying extends HeadFound {
  readonly rule: HeadRule;
}

/** What a head says. */
export interface HeadReading {
  /** What is measured; empty where the head names no thing. */
  readonly label: string;
  /** The head without units and remarks in brackets. */
  readonly words: string;
  /** Units it names; several for `（万元、%）`. */
  readonly units: readonly TableUnit[];
  /** Null for a plain size. */
  readonly saying: HeadSaying | null;
  readonly times: readonly HeadTime[];
  readonly status: Status | null;
  /** The row or column adds up the others. */
  readonly isTotal: boolean;
}

const generic = new Set(GENERIC_HEADS);
const totals = new Set(TOTALS);
/** `修订预算`: an estimate made anew while its year runs. */
const REVISED = /^(?:修订|原来|核准)(?:预算|估计|后)?$/;
const BRACKETS = /[(（[【]([^()（）[\]【】]*)[)）\]】]/g;
const UNIT_NAMED = /(?:计量|金额)?单位[:：]?\s*(.+)$/s;
/** `产量,万吨`, `产量 万吨`. */
const UNIT_BEHIND = /^(.*[^\d\s、,:])[\s,:]\s*([^\s,:]+)$/;
/** `床位`, `床位(张)`: what is counted, though numbers take it as their measure word too. */
const IS_THING = /^[\u4e00-\u9fff]*位(?:[(（].*)?$|[(（]/;
/** Words that close a head without naming a thing. */
const CLOSING = /(?<=..)(?:合计|总计|小计|情况|完成情况|绝对数|绝对额|实绩|完成数|执行数|决算数|完成额)$/;
const OPENING = /^(?:实际|累计)?(?:完成|实现|达到)(?=..)|^全部(?=..)/;

/** Reads a head of a column or a row, in normalised characters. */
export function readHead(text: string, region: Region): HeadReading {
  const { rest: named, units } = withoutUnits(text.replace(FOOTNOTE_MARKS, ''), region);
  const words = named.replace(/[\s　]+/g, '');
  const unit = units[0]?.unit || null;
  const saying = sayingOf(words, unit);
  const { times, rest } = timesOf(saying ? words.slice(0, saying.at) : words);
  const thing = rest.replace(/^[的:、,]+|(?<![的:、,])[的:、,]+$/g, '');
  const planned = PLANNED.test(thing) || REVISED.test(thing);
  const plannedThing = planned ? null : PLANNED_THING.exec(thing);
  const isTotal = totals.has(thing) || OWN_TOTAL.test(thing);
  const earlier = saying === null && times.some(({ kind }) => kind === 'earlier-year');
  return {
    words,
    label: planned || isTotal ? '' : labelOf(plannedThing ? thing.slice(plannedThing[0].length) : thing),
    units,
    saying,
    times,
    status: planned || plannedThing ? 'target' : earlier ? 'baseline' : null,
    isTotal,
  };
}

/** What a head says besides its number, `其中` and how far it is set in. */
export interface RowMarks {
  readonly rest: string;
  /** How deep its list number stands; 0 where it has none. */
  readonly depth: number;
  readonly isOfWhich: boolean;
}

/** Takes list number and `其中` off a head. */
export function rowMarks(text: string): RowMarks {
  let rest = text.trim();
  let depth = 0;
  for (const { pattern, depth: found } of ROW_NUMBERS) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, '');
    depth = found;
    break;
  }
  return { rest: rest.replace(OF_WHICH_ROW, '').trim(), depth, isOfWhich: OF_WHICH_ROW.test(rest) };
}

/** What a head, or several as one, says of its figures. */
export function sayingOf(words: string, unit: string | null): HeadSaying | null {
  for (const rule of headRules) {
    const found = rule.reads(words, unit);
    if (found) return found.aspect === 'level' ? null : { ...found, rule };
  }
  return null;
}

/** Takes the units out of a head: in brackets, behind `单位:`, behind a comma, or all of it. */
function withoutUnits(head: string, region: Region): { rest: string; units: TableUnit[] } {
  let units: TableUnit[] = [];
  const take = (text: string) => {
    const found = tableUnits(text.replace(UNIT_NAMED, '$1'), region);
    if (found.length > 0) units = found;
    return found.length > 0;
  };
  if (!IS_THING.test(head) && take(head)) return { rest: /±|\+\/?-/.test(head) ? '±' : '', units };
  let rest = head.replace(BRACKETS, (whole, inside: string) => {
    // What a bracket remarks (`上年=100`, `含个体`) names no thing.
    if (take(inside)) return /±|\+\/?-/.test(inside) ? '±' : '';
    // Index numbers are in no unit, whatever the table's is.
    if (/=\s*100\b/.test(inside) && units.length === 0) units = [NO_UNIT];
    if (inside.includes('=') || inside === '') return '';
    return generic.has(inside) || PLANNED.test(inside) || REVISED.test(inside) ? inside : whole;
  });
  const behind = UNIT_NAMED.exec(rest) ?? null;
  if (behind && take(behind[1]!)) rest = rest.slice(0, behind.index);
  const last = units.length === 0 ? UNIT_BEHIND.exec(rest) : null;
  if (last && take(last[2]!)) rest = last[1]!;
  return { rest, units };
}

function labelOf(thing: string): string {
  if (generic.has(thing) || CLASS_HEAD.test(thing)) return '';
  const label = thing.replace(CLOSING, '').replace(OPENING, '');
  return generic.has(label) ? '' : label;
}
