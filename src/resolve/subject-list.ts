import { isKindOfPlace, LISTED_UNITS, NO_PLACE_IN_LIST, PLACE_HEADS, TOGETHER } from '../lexicon/places.js';
import { characterSet, hasCharacter } from '../text/character-bits.js';
import { OpeningPattern } from '../text/opening-pattern.js';

/** Places named together at the head of a clause, each of which the clause's figures are about. */
export interface SubjectList {
  /** Two or more names, in the order of the text, as written; with what they are of where only their number says it (`两县`). */
  readonly names: readonly string[];
  /** The words that name them, of which labels may open with some: `青石`, `白河`, `两县`. */
  readonly words: readonly string[];
  /** True where `分别` hands the figures after it out in the order of the names; else every figure holds for each name. */
  readonly inOrder: boolean;
}

const HAN = '[\\u4e00-\\u9fff]';
const JOIN = '(?:、|和|与|及|以及)';
const UNIT = `(?:${LISTED_UNITS.join('|')})`;
const HEAD = `(?:${PLACE_HEADS.join('|')})`;
/** `青石县、白水县`: every name ends as those of places do. */
const WITH_UNITS = new RegExp(`^${HAN}{2,6}?${UNIT}(?:${JOIN}${HAN}{2,6}?${UNIT}){1,8}`);
/** `澄州、嘉川、北湾经济总量`: what follows is measured of places only. */
const BEFORE_HEAD = new RegExp(
  `^${HAN}{2,4}(?:、${HAN}{2,4}){0,8}?(?:、|和)${HAN}{2,4}?(?=(?:${TOGETHER}(?:分别)?(?:实现|完成)?)?(?=)${HEAD})`,
);
const ONE_BEFORE_HEAD = new RegExp(`^${HAN}{2,3}(?=经济总量(?:突破|达|超|迈|跨))`);
const NO_PLACE = new RegExp(
  `^(?:${NO_PLACE_IN_LIST.join('|')})|(?:[业产贸类型率额务品户者性期级月年]|季度)$`,
);
/** `两县`: names before it that do not say what they are of are of that kind. */
const together = new OpeningPattern(new RegExp(`^${TOGETHER}`));
const COUNT = /^[两二三四五六七八九十]个?/;
const JOINED = new RegExp(JOIN);
const JOINTS = characterSet('、和与及');
/** What stands before the names. */
const LEAD = new OpeningPattern(
  /^(?:[(][一二三四五六七八九十\d]{1,3}[)]|其中|而|[一二三四五六七八九十]是|\d{4}年,?|[今去]年|\s)+/,
);
const EACH = /均|都(?!市)|各(?![级类项种])/;
const IN_ORDER = /分别/;
/** `青石县、白水县经济总量突破900亿元`: what each has passed. */
const passesMark = new OpeningPattern(new RegExp(`^(?:${HEAD})(?:突破|超|迈|跨|跃)`));
const SAMPLE = 80;

/**
 * The places a clause of normalised text opens with, where each has the clause's figures for itself: `均`, `都`, `各` or `分别`
 * says so, or what is measured is the size of a place and no sum (`经济总量突破4000亿元`). Null where there is no such list.
 */
export function subjectList(clause: string): SubjectList | null {
  const body = clause.slice(LEAD.lengthAt(clause), SAMPLE);
  if (!joins(body)) return null;
  const units = WITH_UNITS.exec(body)?.[0];
  const run = units ?? BEFORE_HEAD.exec(body)?.[0];
  if (run === undefined) return null;
  // 以及 at the start joins nothing.
  const bare = run.split(JOINED).filter((name) => name !== '');
  if (bare.length < 2) return null;
  const number = together.exec(body.slice(run.length))?.[0] ?? '';
  const names = units === undefined ? bare.map((name) => name + kindOf(number)) : bare;
  if (bare.some((name) => (units === undefined ? NO_PLACE.test(name) : isClass(name)))) return null;
  const rest = body.slice(run.length);
  if (/^等/.test(rest)) return null;
  const inOrder = IN_ORDER.test(rest);
  if (units !== undefined && !inOrder && !EACH.test(rest) && !passesMark.test(rest)) return null;
  return { names, words: number === '' ? bare : [...bare, number], inOrder };
}

/** What places are by the word for how many they are; 两地 are of any kind. */
function kindOf(number: string): string {
  const kind = number.replace(COUNT, '');
  return kind === '地' ? '' : kind.replace('行政区', '区');
}

/** The one place that a clause names beside others that name several: `白州经济总量突破3000亿元,澄州、嘉川经济总量…`. */
export function onePlace(clause: string): SubjectList | null {
  const name = ONE_BEFORE_HEAD.exec(clause)?.[0];
  return name === undefined || NO_PLACE.test(name) ? null : { names: [name], words: [name], inOrder: false };
}

/** Whether anything is joined, which in most clauses is not. */
function joins(words: string): boolean {
  for (let i = 0; i < words.length; i++) if (hasCharacter(JOINTS, words.charCodeAt(i))) return true;
  return false;
}

/** `城区`, `园区`: kinds of places. */
function isClass(name: string): boolean {
  return isKindOfPlace(name) && !/(?:社区|街道)$/.test(name);
}
