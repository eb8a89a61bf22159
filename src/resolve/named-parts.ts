import { FOREIGN_PLACES } from '../lexicon/class-rates.js';
import {
  BODY_FOLLOWS,
  BY_WHAT_FOLLOWS,
  CLASS_END,
  CLASS_ONLY,
  COUNT_ALONE,
  COUNT_FIRST,
  COUNT_OF,
  COUNTS_SUCH,
  EXAMPLE,
  FOREIGN,
  FOUNDED,
  FOUNDING,
  GENERIC,
  GRADED,
  IN_BRACKETS,
  LISTED,
  LOCATED,
  NAME_ENDS,
  NAME_ENDS_BEFORE,
  NO_NAME,
  NO_SUBJECT,
  OBJECT,
  OBJECT_SUFFIX,
  OF_THESE,
  OWN_BEFORE,
  PHRASE,
  PROJECT,
  QUOTED_INSIDE,
  RESOURCES,
  RESOURCES_END,
  SELF,
  SHORTENED,
  SLOGAN,
  STRIP,
  SUFFIX,
  TOPIC,
  TOWARDS,
  VERB,
  VERB_INSIDE,
  WITHIN,
  WORKS_COST,
  YEAR_END,
} from '../lexicon/part-patterns.js';
import {
  ADMIN_SUFFIXES,
  ANY_TAIWAN_COUNTY,
  COUNTED_BODIES,
  isKindOfPlace,
  REGIONS,
} from '../lexicon/places.js';
import { isHan } from '../quantity/chars.js';
import { characterSet, hasCharacter } from '../text/character-bits.js';
import { codeAt } from '../text/code-units.js';
import { OpeningPattern } from '../text/opening-pattern.js';

/** Whom the words at the start of a clause make the subject: a named part, the report's own place, or nobody new. */
export type ClauseTopic = { readonly kind: 'part'; readonly name: string } | { readonly kind: 'own' } | null;

/** Longest name, and longest stem before a suffix of one character, in characters. */
const LONGEST = 22;
const LONGEST_STEM = 5;

const ADMIN: ReadonlySet<string> = new Set(ADMIN_SUFFIXES);
const REGION_STARTS = characterSet(REGIONS.map((region) => region.charAt(0)).join(''));
const FOREIGN_STARTS = characterSet(FOREIGN_PLACES.map((place) => place.charAt(0)).join(''));
const selfWord = new OpeningPattern(SELF);
const towards = new OpeningPattern(TOWARDS);
const openingVerb = new OpeningPattern(VERB);
const noSubject = new OpeningPattern(NO_SUBJECT);
const graded = new OpeningPattern(GRADED);
const COUNTED_BODY: ReadonlySet<string> = new Set(COUNTED_BODIES);
const countOf = new OpeningPattern(COUNT_OF);
const worksCost = new OpeningPattern(WORKS_COST);
const countsSuch = new OpeningPattern(COUNTS_SUCH);
const NAMED_STEM = 2;
/** How the places end that lie in others. */
const PART_ENDS = '市县区旗镇乡村道场';
/** Words before 社区 that name none. */
const NO_COMMUNITY =
  '(?![所下管辖各有内的]|全[部体街]|部分|相关|试点|[两三四五六七八九十多]个?|老旧|城市|农村|村)';
/** `青石街道柳园社区坚持…`: the community that a clause goes on to behind its street. */
const STREET = '街道';
const INNER = new RegExp(`^${NO_COMMUNITY}[\\u4e00-\\u9fff]{2,4}社区(?![居民内工的、和与及])`);
const WITHIN_OWN = new RegExp(`^${NO_COMMUNITY}[\\u4e00-\\u9fff]{2,6}(?:街道|社区|镇|乡)`);
const founding = new OpeningPattern(FOUNDING);
const FOUNDED_STEM = 4;
const PLATFORM_STEM = 4;
const classOnly = new OpeningPattern(CLASS_ONLY);
/** Opens where the words before it are no name. */
export const noNameBefore = new OpeningPattern(NO_NAME);
const nameEnds = characterSet(NAME_ENDS);
const nameEndsBefore = characterSet(NAME_ENDS_BEFORE);
const within = new OpeningPattern(WITHIN);
const listed = new OpeningPattern(LISTED);
const strip = new OpeningPattern(STRIP);
const yearEnd = new OpeningPattern(YEAR_END);
const located = new OpeningPattern(LOCATED);
const countFirst = new OpeningPattern(COUNT_FIRST);
const ofThese = new OpeningPattern(OF_THESE);
const ownBefore = new OpeningPattern(OWN_BEFORE);
const countAlone = new OpeningPattern(COUNT_ALONE);
const object = new OpeningPattern(OBJECT);
const RANKED = new RegExp(
  `最[高低多少大小](?:者|的)?(?:为|是|系)(${ANY_TAIWAN_COUNTY})|以(${ANY_TAIWAN_COUNTY})(?=[^、]{1,40}$)[^、]{1,20}(?:最[高低多少大小]|居[首冠])`,
);

/**
 * The topic that a clause of normalised text opens with. `own` are names of the report's place; they and `全省` and the like
 * give `own`, as does the name of a class (`民用运输机场`).
 */
export function clauseTopic(clause: string, own: readonly string[]): ClauseTopic {
  const body = withoutLead(clause);
  const foreign = hasCharacter(FOREIGN_STARTS, body.charCodeAt(0)) ? FOREIGN.exec(body)?.[0] : undefined;
  if (foreign !== undefined && !own.includes(foreign)) return { kind: 'part', name: foreign };
  if (countAlone.test(body)) return null;
  const owner = ownBefore.lengthAt(body);
  const inner = owner > 0 ? clauseTopic(body.slice(owner), own) : null;
  if (inner?.kind === 'part') return inner;
  const known = regionAt(body) ?? byWhatFollows(body, own);
  if (known === undefined && (isOwn(body, own) || (countFirst.test(body) && !ofThese.test(clause))))
    return { kind: 'own' };
  const run = hanRun(body);
  if (openingVerb.test(run) || noSubject.test(run)) return null;
  if (classOnly.test(run)) return { kind: 'own' };
  SUFFIX.lastIndex = 1;
  for (let m = SUFFIX.exec(run); m; m = SUFFIX.exec(run)) {
    const end = SUFFIX.lastIndex;
    const name = run.slice(0, end);
    const stem = run.slice(0, m.index);
    if (PHRASE.test(stem)) break;
    if (stem.includes('(') && !stem.includes(')')) continue;
    if (known !== undefined && known.length >= end) break;
    const rest = body.slice(end);
    // `凉泉镇东溪社区` in the report of 东溪社区: the same by its whole name.
    const whole = own.find(
      (place) => body.startsWith(place, end) && PART_ENDS.includes(place.charAt(place.length - 1)),
    );
    if (whole !== undefined) return withinOwn(rest.slice(whole.length), own);
    if ((ADMIN.has(m[0]) || m[0].length === 1) && !isPlace(name, stem, rest)) continue;
    if (goesOn(run.slice(end))) continue;
    if (m[0].endsWith('园区') && /^\d/.test(rest)) return { kind: 'own' };
    if (countsSuch.test(rest) || worksCost.test(rest)) return { kind: 'own' };
    if (COUNTED_BODY.has(m[0]) && (countOf.test(rest) || stem.length < NAMED_STEM)) return { kind: 'own' };
    if (listed.test(rest) || EXAMPLE.test(rest) || graded.test(stem)) return { kind: 'own' };
    if (m[0] === '平台' && stem.length > PLATFORM_STEM) return { kind: 'own' };
    if (own.includes(name)) return withinOwn(rest, own);
    if (own.some((place) => shortNameAt(name, place) === name)) return { kind: 'own' };
    if (GENERIC.exec(stem)?.[0] === stem || TOPIC.test(name)) return { kind: 'own' };
    // `云岭县林业局内设科室7个` in the report of that office, whose name starts with its county's.
    if (own.some((whole) => whole.length > name.length && whole.startsWith(name) && body.startsWith(whole)))
      return { kind: 'own' };
    const inner = m[0] === STREET ? INNER.exec(rest)?.[0] : undefined;
    if (inner !== undefined && !isNameless(inner))
      return own.includes(inner) ? { kind: 'own' } : { kind: 'part', name: inner };
    return { kind: 'part', name };
  }
  if (known !== undefined && !listed.test(body.slice(body.indexOf(known) + known.length)))
    return { kind: 'part', name: known };
  return own.some((name) => body.startsWith(name)) ? { kind: 'own' } : null;
}

/** `云溪区新桥街道`, `云溪市云溪区柳园社区`: the street, town or community that a clause goes on to behind the report's own place. */
function withinOwn(rest: string, own: readonly string[]): ClauseTopic {
  const within = WITHIN_OWN.test(rest) ? clauseTopic(rest, own) : null;
  return within?.kind === 'part' && WITHIN_OWN.exec(within.name)?.[0] === within.name
    ? within
    : { kind: 'own' };
}

/** `凉泉镇` for 凉泉河子镇, which `words` open with: both are of one kind, and the longer begins as the shorter does. */
export function shortNameAt(words: string, whole: string): string {
  const kind = whole.charAt(whole.length - 1);
  if (!SHORTENED.includes(kind)) return '';
  const at = words.indexOf(kind);
  return at >= NAMED_STEM && at < whole.length - 1 && whole.startsWith(words.slice(0, at))
    ? words.slice(0, at + 1)
    : '';
}

/** The Chinese characters that the words open with, as many as a name can have. */
function hanRun(words: string): string {
  let end = 0;
  while (end < LONGEST && isHan(words, end)) end++;
  if (end >= NAMED_STEM && words[end] === '“') {
    const quoted = QUOTED_INSIDE.exec(words.slice(end, LONGEST))?.[0].length ?? 0;
    if (quoted > 0) {
      end += quoted;
      while (end < LONGEST && isHan(words, end)) end++;
    }
  }
  const where = end >= 2 && words[end] === '(' ? IN_BRACKETS.exec(words.slice(end, LONGEST)) : null;
  return words.slice(0, end) + (where ? where[0] : '');
}

/** `全市…`, `对…`: not somebody named. */
function isOwn(words: string, own: readonly string[]): boolean {
  if (selfWord.test(words)) return true;
  return towards.test(words) && !own.some((name) => words.startsWith(name.slice(0, 2)));
}

/** `重点项目`, `农产品加工厂`: words that say of what kind, and no name. */
function isClass(name: string): boolean {
  const stem = name.replace(CLASS_END, '');
  return stem.length < NAMED_STEM || GENERIC.exec(stem)?.[0] === stem;
}

/** Whether words that end as a name does are none: a phrase, or the name of a class. */
export function isNameless(words: string): boolean {
  return PHRASE.test(words) || openingVerb.test(words) || noSubject.test(words) || isClass(words);
}

/** The region of several provinces that the words open with. */
function regionAt(words: string): string | undefined {
  if (!hasCharacter(REGION_STARTS, words.charCodeAt(0))) return undefined;
  return REGIONS.find((region) => words.startsWith(region));
}

function mayShowByWhatFollows(body: string): boolean {
  for (let at = 0; at < body.length; at++) {
    const code = codeAt(body, at);
    if (hasCharacter(nameEnds, code)) return true;
    if (hasCharacter(nameEndsBefore, code) && (body[at + 1] === '年' || body.startsWith('承包', at + 1)))
      return true;
  }
  return false;
}

/** A name that shows by what follows it; names of the own place before it are left out. */
function byWhatFollows(body: string, own: readonly string[]): string | undefined {
  if (!mayShowByWhatFollows(body)) return undefined;
  let rest = body.slice(within.lengthAt(body));
  const place = own.find((name) => rest.startsWith(`${name}的`));
  if (place) rest = rest.slice(place.length + 1);
  for (const pattern of BY_WHAT_FOLLOWS) {
    const name = pattern.exec(rest)?.[0];
    if (!name || openingVerb.test(name) || noSubject.test(name)) continue;
    if (own.includes(name) || isOwn(name, own) || classOnly.test(name)) continue;
    if (/[局署]$/.test(name) || !(PHRASE.test(name) || isClass(name))) return name;
  }
  return undefined;
}

function ranked(clause: string): string | null {
  const m = RANKED.exec(clause);
  return m?.[1] ?? m?.[2] ?? null;
}

/** `人口增加率最高者为青石县`, `增加率以青石县增幅9%最大`: the county of Taiwan that has the most. */
export function rankedPlace(clause: string): string | null {
  return clause.includes('最') || clause.includes('居首') || clause.includes('居冠') ? ranked(clause) : null;
}

/** `推进X社区…工程`: the place that the verb at the start of a clause works on, which later clauses may be about. */
export function objectPlace(clause: string): string | null {
  const verb = object.exec(clause)?.[0];
  if (!verb) return null;
  const run = hanRun(clause.slice(verb.length));
  OBJECT_SUFFIX.lastIndex = 0;
  const m = OBJECT_SUFFIX.exec(run);
  if (!m || m.index < 2) return null;
  const stem = run.slice(0, m.index);
  const name = stem + m[0];
  const rest = clause.slice(verb.length + name.length);
  if (PHRASE.test(stem) || openingVerb.test(stem) || listed.test(rest) || PROJECT.test(rest)) return null;
  if (graded.test(stem) || SLOGAN.test(stem) || GENERIC.exec(stem)?.[0] === stem) return null;
  // `实施新阶段支持X合作区建设举措`: what is done is no part of a name.
  if (VERB_INSIDE.test(stem)) return null;
  return !ADMIN.has(m[0]) || isPlace(name, stem, rest) ? name : null;
}

/** A clause without list marks, times and where the body that it tells of lies: `位于东溪村的X公司`. */
function withoutLead(clause: string): string {
  let from = strip.lengthAt(clause);
  if (clause.includes(RESOURCES_END)) {
    from += RESOURCES.exec(clause.slice(from))?.[0].length ?? 0;
    from += strip.lengthAt(clause.slice(from));
  }
  const body = clause.slice(from + yearEnd.lengthAt(clause.slice(from, from + 2)), LONGEST * 2);
  return body.slice(located.lengthAt(body));
}

/** `成立X合作社流转土地…`, `引进X公司投资…`: the body that a clause founds or brings in. */
export function foundedBody(clause: string): string | null {
  const body = withoutLead(clause);
  const verb = founding.lengthAt(body);
  if (verb === 0) return null;
  const run = hanRun(body.slice(verb));
  FOUNDED.lastIndex = FOUNDED_STEM;
  const m = FOUNDED.exec(run);
  if (!m) return null;
  const stem = run.slice(0, m.index);
  const rest = body.slice(verb + FOUNDED.lastIndex);
  if (PHRASE.test(stem) || GENERIC.exec(stem)?.[0] === stem || graded.test(stem)) return null;
  if (noSubject.test(run)) return null;
  return listed.test(rest) || countOf.test(rest) ? null : stem + m[0];
}

/** An administrative suffix makes a name only after a short stem and where no longer word goes on (`市场`, `示范村`). */
function isPlace(name: string, stem: string, rest: string): boolean {
  return stem.length >= 2 && stem.length <= LONGEST_STEM && !isCommon(name, stem) && !noNameBefore.test(rest);
}

function isCommon(name: string, stem: string): boolean {
  // `地税局县本级`: an office, and a level behind it; `国省道`, `国省县道`: roads by who keeps them.
  return (
    name.endsWith('国省') ||
    (name.length - stem.length === 1 && isKindOfPlace(name)) ||
    VERB_INSIDE.test(stem) ||
    stem.endsWith('局')
  );
}

/** True where the name goes on to a body's (`海口市…开发区`). */
function goesOn(rest: string): boolean {
  const next = BODY_FOLLOWS.exec(rest);
  return next !== null && !PHRASE.test(next[1]!);
}
