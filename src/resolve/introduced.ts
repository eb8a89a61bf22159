import { FACILITY_ENDS } from '../lexicon/places.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { isNameless } from './named-parts.js';

/** What is named where one clause ends, and how the next one starts that tells of it. */
interface Introduction {
  readonly told: OpeningPattern;
  readonly named: RegExp;
}

const HAN = '[\\u4e00-\\u9fff]';
/** A character of a name behind `有`, `为` or `是`. */
const OF_NAME = `(?![有为是])${HAN}`;
const FACILITY = `(?:${FACILITY_ENDS.join('|')})(?:[一二三四]期)?`;
/** The longest name, and where a clause is read from for it. */
const NAME_REACH = 24;

const INTRODUCTIONS: readonly Introduction[] = [
  // `有黄毛尖,海拔1011米`
  {
    told: new OpeningPattern(/^海拔/),
    named: new RegExp(`(?:[有为是、]|^)((?:${OF_NAME}){2,5}[山尖寨岭峰顶崖])$`),
  },
  // `有白沙河,发源于…,河长12公里`
  {
    told: new OpeningPattern(/^(?:发源于|河流?全?长|全长\d|流域面积|集雨面积)/),
    named: new RegExp(`(?:源头|支流|[有为是]|^)((?:${OF_NAME}){1,4}[江河溪])$`),
  },
  // `分别是净水厂二期,总投资3亿元`
  {
    told: new OpeningPattern(
      /^(?:该?项目|工程|规划|计划|预计|概算){0,2}总?(?:投资|占地|用地|建筑面积)(?:面积|额)?[约达为共]{0,2}\d/,
    ),
    named: new RegExp(`^(?:其中|(?:分别|主要|一|二|三|四|五)[是为])?(${HAN}{2,16}${FACILITY})$`),
  },
];

/** `该项目`: the one named before. */
const POINTS_BACK = new OpeningPattern(/^[该本此](?:项目|工程|园区?|景区|企业|基地|山庄|馆|厂|矿|场)/);
/** `打造了白石嘉年华,该项目…`: what the clause before made. */
const MADE = new RegExp(
  `(?:打造|建设|建成|建起|推进|实施|引进|开发|启动|谋划|新建|修建|兴建|投资)了?(${HAN}{3,18}${FACILITY})$`,
);

/** What `before`, the clause before, introduces and `words` tells of; null where it does not. */
export function introducedBy(before: string, words: string): string | null {
  for (const { told, named } of INTRODUCTIONS) {
    if (!told.test(words)) continue;
    const name = named.exec(before.slice(-NAME_REACH))?.[1];
    if (name !== undefined && !isNameless(name)) return name;
  }
  return null;
}

/** Whether a clause opens with what was named before (`该项目`). */
export function pointsBack(words: string): boolean {
  return POINTS_BACK.test(words);
}

/** What the clause before made that `该项目` speaks of. */
export function madeBy(before: string): string | null {
  const name = MADE.exec(before)?.[1];
  return name === undefined || isNameless(name) ? null : name;
}
