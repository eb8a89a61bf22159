import type { NormalisedText, Qualifier, Region } from '../contracts/index.js';
import { anyOf } from '../engine/pattern.js';
import { FALL, FALL_SHORT, RISE, RISE_SHORT } from '../lexicon/change-words.js';
import { NO_VALUE } from '../lexicon/table-words.js';
import { findNumbers } from '../quantity/find-numbers.js';
import { MAX_DIGITS } from '../quantity/literal.js';
import { timesOf } from './head-time.js';
import { type TableUnit, tableUnit } from './table-unit.js';

/** The number that is all a cell holds. Offsets count in the cell's text. */
export interface CellNumber {
  readonly start: number;
  readonly end: number;
  /** The number in the unit of the cell, as decimal text where it was written in digits only. */
  readonly digits: string;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  /** Null where the cell names none. */
  readonly unit: TableUnit | null;
  /** The cell says itself that it is a difference (`增加3个`). */
  readonly isChange: boolean;
  /** Four digits that can be a year. */
  readonly isYear: boolean;
}

const NUMBER =
  /^(?<sign>[-−－–—+＋▼▽↓▲△↑])?\s*(?<digits>\d{1,3}(?:[,， ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\s*(?<unit>[^\d\s].*)?$/s;
/** What says before a bare number how exact it is, and after it; `≥3000`, `约12.8`, `280左右`. */
const BEFORE =
  /^(?:稳定在|保持在|控制在|达到|达)?(?:(?<least>[≥>]=?|不低于|不少于|超过|超|高于|大于)|(?<most>[≤<]=?|不超过|不高于|低于|小于|近)|(?<about>[≈~～]|约|大约|大致))?\s*/;
const AFTER = /(?<!\s)\s*(?:(?<least>及?以上|余|多|\+)|(?<most>及?以下|以内|之内)|(?<about>左右|上下))?$/;
/** `3—5`. */
const RANGE = /^(?<from>\d+(?:\.\d+)?)\s*[-—–－~～至到]\s*(?<to>\d+(?:\.\d+)?)$/;
const FALLS = /[-−－–—▼▽↓]/;
/** `(12.5)` in the accounts of Hong Kong, Macau and Taiwan. */
const BRACKETED = /^[(（]\s*(\d[\d,]*(?:\.\d+)?|\.\d+)\s*[)）]$/;
const FOOTNOTE_MARK = '(?:[①-⑳*※†‡#]|\\[\\d{1,2}\\]|[(（](?:注\\d{0,2}|\\d|[①-⑳]|[a-zA-Z])[)）])';
const FOOTNOTE = new RegExp(`(?<!\\s)\\s*(?<!${FOOTNOTE_MARK})${FOOTNOTE_MARK}+$`);
/** Account numbers, codes and telephone numbers. */
const CODE = /^0\d|^\d{11,}$/;
const YEAR = /^(?:19[4-9]|20)\d\d$/;
/** Digits alone are no time, and most cells hold nothing else. */
const PLAIN = /^[\d,.]+$/;

const ROSE = changedBy([...RISE, ...RISE_SHORT]);
const FELL = changedBy([...FALL, ...FALL_SHORT]);

/** Words before the amount of a change; `高于12%` says how exact the number is. */
function changedBy(verbs: readonly string[]): RegExp {
  const alone = verbs.filter((verb) => !verb.endsWith('于'));
  return new RegExp(`^(?:同比|比上年|较上年)?(?=)(?:${anyOf(alone)})(?:了|约)?`);
}

/** Reads a cell's text, in normalised characters; null where it holds no number or more than one, or a time. */
export function cellNumber(text: string, region: Region): CellNumber | null {
  if (text === '' || NO_VALUE.test(text)) return null;
  const body = text.replace(FOOTNOTE, '');
  const verb = ROSE.exec(body) ?? FELL.exec(body);
  if (!verb) return numberIn(body, region);
  const change = numberIn(body.slice(verb[0].length), region);
  if (!change) return null;
  const digits = FELL.test(body) ? `-${change.digits}` : change.digits;
  const at = verb[0].length;
  return { ...change, digits, start: change.start + at, end: change.end + at, isChange: true };
}

/** A number and the words beside it that say how exact it is; these stay outside. */
function numberIn(body: string, region: Region): CellNumber | null {
  const plainly = exactNumber(body, region);
  if (plainly) return plainly;
  const before = BEFORE.exec(body)!;
  const after = AFTER.exec(body)!;
  const at = before[0].length;
  const words = body.slice(at, Math.max(at, after.index));
  if (words.length === body.length) return rangeOf(body);
  const number = exactNumber(words, region) ?? rangeOf(words);
  if (!number) return null;
  const said = { ...before.groups, ...defined(after.groups) };
  const qualifier = said.least ? 'at_least' : said.most ? 'at_most' : said.about ? 'approx' : null;
  return {
    ...number,
    start: number.start + at,
    end: number.end + at,
    qualifier: number.qualifier === 'exact' && qualifier ? qualifier : number.qualifier,
  };
}

function defined(groups: Readonly<Record<string, string | undefined>> | undefined) {
  return Object.fromEntries(Object.entries(groups ?? {}).filter(([, value]) => value !== undefined));
}

function rangeOf(text: string): CellNumber | null {
  const { from, to } = RANGE.exec(text)?.groups ?? {};
  if (from === undefined || to === undefined || YEAR.test(from) || Number(to) <= Number(from)) return null;
  if (isOverlong(from) || isOverlong(to)) return null;
  return { ...plain(from, text.length), max: Number(to), qualifier: 'range', unit: null, isYear: false };
}

function exactNumber(body: string, region: Region): CellNumber | null {
  if (!PLAIN.test(body) && timesOf(body).times.length > 0) return null;
  const bracketed = region === 'CN' ? null : BRACKETED.exec(body);
  if (bracketed && isOverlong(bracketed[1]!)) return null;
  if (bracketed) return { ...plain(`-${bare(bracketed[1]!)}`, body.length), unit: null, isYear: false };
  const match = NUMBER.exec(body);
  if (!match) return quantityOf(body, region);
  const { sign = '', digits = '', unit = '' } = match.groups!;
  if (CODE.test(digits) || isOverlong(digits)) return null;
  const named = unit === '' ? null : tableUnit(unit, region);
  if (unit !== '' && named === null) return quantityOf(body, region);
  const value = (FALLS.test(sign) ? '-' : '') + bare(digits);
  return {
    ...plain(value, body.length),
    unit: named,
    isYear: unit === '' && sign === '' && YEAR.test(digits),
  };
}

function plain(digits: string, end: number) {
  return { start: 0, end, digits, max: null, qualifier: 'exact' as const, isChange: false };
}

/** Whether a number has more digits than one can, decimals aside; then it is told as such. */
function isOverlong(digits: string): boolean {
  return bare(digits).replace(/\..*/, '').length > MAX_DIGITS;
}

function bare(digits: string): string {
  const clean = digits.replace(/[,， ]/g, '');
  return clean.startsWith('.') ? `0${clean}` : clean;
}

/** What the scanner of running text finds, where that is all the cell holds: `约12万人`, `3—5个`, `三分之一`. */
function quantityOf(text: string, region: Region): CellNumber | null {
  const [found, ...others] = findNumbers(asNormalised(text), region).quantities;
  if (!found || others.length > 0 || found.outerStart > 0 || found.outerEnd < text.length) return null;
  if (found.unit === '' || found.dimension === 'ratio') return null;
  const { start, end, value, valueMax, unit, dimension, qualifier } = found;
  return {
    start,
    end,
    digits: String(value),
    max: valueMax,
    qualifier,
    unit: { unit, dimension, exponent: 0 },
    isChange: false,
    isYear: false,
  };
}

/** A cell's text is normalised already. */
function asNormalised(text: string): NormalisedText {
  const same = (offset: number) => offset;
  return {
    original: text,
    text,
    script: 'hans',
    identity: true,
    toOriginalStart: same,
    toOriginalEnd: same,
    fromOriginal: same,
  };
}
