import { FOREIGN_PLACES } from '../lexicon/class-rates.js';
import {
  ADMIN_SUFFIXES,
  BODY_SUFFIXES,
  COMMON_WORDS,
  COUNTED_BODIES,
  FACILITY_ENDS,
  FOUNDED_BODIES,
  GENERIC_STEMS,
  NO_NAME_BEFORE,
  OPENING_VERBS,
  REGIONS,
  SELF_WORDS,
  TOPIC_SUFFIXES,
} from '../lexicon/places.js';
import { isHan } from '../quantity/chars.js';
import { codeAt } from '../text/code-units.js';
import { markTable } from '../text/mark-table.js';
import { OpeningPattern } from '../text/opening-pattern.js';

/** Whom the words at the start of a clause make the subject: a named part, the report's own place, or nobody new. */
export type ClauseTopic = { readonly kind: 'part'; readonly name: string } | { readonly kind: 'own' } | null;

/** Longest name, and longest stem before a suffix of one character, in characters. */
const LONGEST = 22;
const LONGEST_STEM = 5;

const ADMIN: ReadonlySet<string> = new Set(ADMIN_SUFFIXES);
const REGION_STARTS = markTable(REGIONS.map((region) => region.charAt(0)).join(''));
const FOREIGN_STARTS = markTable(FOREIGN_PLACES.map((place) => place.charAt(0)).join(''));
/** `失业率如下:美国4%,…`: a country beside its figure. */
const FOREIGN = new RegExp(`^(?:${FOREIGN_PLACES.join('|')})(?=[为约]?-?\\d)`);
const SUFFIX = new RegExp([...BODY_SUFFIXES, ...TOPIC_SUFFIXES, ...ADMIN_SUFFIXES].join('|'), 'g');
const BODY_FOLLOWS = new RegExp(`^([\\u4e00-\\u9fff]{0,8}?)(?:${BODY_SUFFIXES.join('|')})`);
const SELF = new OpeningPattern(new RegExp(`^(?:${SELF_WORDS.join('|')})`));
/** What leads to a name that is not the subject; `向阳` opens with one and is a name where the report's own opens so. */
const TOWARDS = new OpeningPattern(/^(?:[对向至与]|从(?!业|事))/);
const TOPIC = new RegExp(`(?:${TOPIC_SUFFIXES.join('|')})$`);
const GENERIC = new RegExp(`^(?:${GENERIC_STEMS.join('|')}){0,9}`);
const VERB = new OpeningPattern(new RegExp(`^[新再已共]?(?:${OPENING_VERBS.join('|')})`));
/** Prepositions and counts before a name: it is not the subject. */
const NO_SUBJECT = new OpeningPattern(
  /^(?:[东南西北]{1,2}[面部]?(?:[邻接连临靠依与毗抵至起望隔距]|同)|居(?=全|[\u4e00-\u9fff]{2,4}[省市州]首)|毗邻|紧邻|紧靠|相邻|以|按|据|经|由|给|为|除|加上|扣除|减去|上解|[一二三四五六七八九十两几多数]+(?:个|所|家|条|座|项|名|批|类|种|支))/,
);
/** A class by its grade, not a name. */
const GRADED = new OpeningPattern(/^(?:全国|国家|全球|世界|省级|市级|区级|县级|国际)/);
const COUNTED_BODY: ReadonlySet<string> = new Set(COUNTED_BODIES);
const COUNT_OF = new OpeningPattern(
  /^(?:总?数量?|家数)?(?:达到?|共有?|有|发展到|增至|增加到|累计|超过?|近|约){0,2}\d/,
);
/** `湿地保护区4个`: a count and nothing else behind any body's name counts such bodies. */
const COUNTS_SUCH = new OpeningPattern(/^(?:共?有|达)?\d{1,4}[个处座家](?:$|[、,;。(])/);
const NAMED_STEM = 2;
/** What founds a body or brings it in, at the start of a clause. */
const FOUNDING = new OpeningPattern(
  /^(?:成功|先后|新|牵头|积极|又|还|相继){0,2}(?:成立|组建|创办|创立|领办|引进|引入|注册成立|依托)了?/,
);
const FOUNDED = new RegExp(FOUNDED_BODIES.join('|'), 'g');
const FOUNDED_STEM = 4;
/** Slogans: what a place is to become, not what it is called. */
const SLOGAN = /高质量|美丽|共同富裕|现代化|高水平/;
const PLATFORM_STEM = 4;
/** `X…等20个项目`: the name is an example. */
const EXAMPLE = /^[^,;]{0,24}等[\d一二三四五六七八九十两]/;
const CLASS_ONLY = new OpeningPattern(new RegExp(`^(?:${BODY_SUFFIXES.join('|')})`));
const VERB_INSIDE = new RegExp(OPENING_VERBS.filter((verb) => verb.length > 1).join('|'));
/** `中国(青桥)自由贸易试验区`: where a name says which of several it is. */
const IN_BRACKETS = /^\([\u4e00-\u9fff]{2,6}\)[\u4e00-\u9fff]+/;
/** Kinds of places whose names are shortened. */
const SHORTENED = '镇乡村县旗';
/** What names end in that tell of what kind they are. */
const CLASS_END = new RegExp(
  `(?:加工|处理)?(?:${FACILITY_ENDS.join('|')}|项目|工程|矿|物流|[米酒药乳]业)(?:[一二三四]期)?$`,
);
/** Where one of these follows, the words before it are no name: `市|场`. */
export const noNameBefore = new OpeningPattern(new RegExp(`^(?:${NO_NAME_BEFORE.join('|')})`));
/** What is a name by the words after it: a stretch of a river, a river, a reservoir, a mine, a bureau of Hong Kong. */
const BY_WHAT_FOLLOWS: readonly RegExp[] = [
  /^[\u4e00-\u9fff]{0,4}[江河湖][\u4e00-\u9fff]{0,6}段(?=水质|自然|由|全长|$)/,
  /^[\u4e00-\u9fff]{1,4}[江河](?=为|发源于|全长|流经|流域面积|$)/,
  /^[\u4e00-\u9fff]{2,5}水库(?=(?:设计|总|现有?)?库容|距|位于|坐落|蓄水|$)/,
  /^[\u4e00-\u9fff]{2,6}[铁金铜煤铅锌]矿(?=现|已|探矿|位于|坐落|年产|总投资|占地)/,
  /^[\u4e00-\u9fff]{2,10}(?:(?:产业|工业|物流|科技|采摘|汽车|创业|软件|植物|动物|游乐|示范|博览|文创)园|景区|度假区|山庄)(?=占地|占面积|始?建于|总?投资|总占地|位于|坐落|座落|年接待|规划面积|总?建筑面积|始建|现有)/,
  /^[\u4e00-\u9fff]{2,10}(?:纪念馆|博物馆|展览馆|美术馆|滑雪场|庄园|农庄|嘉年华)(?=占地|总?投资|位于|坐落|座落|始?建于|年接待|总?建筑面积)/,
  /^[\u4e00-\u9fff]{2,12}(?:厂|矿|物流|粮油|收储|粮库|采石场|[米酒药乳]业)(?=年(?:生产|加工|产[量值]|销售|处理)|承包合同)/,
  /^[\u4e00-\u9fff]{2,12}(?=(?:注册)?(?:成立|创办|创建|始建|组建)于)/,
  /^[\u4e00-\u9fff]{2,10}[局署](?=会(?![同商议计员]))/,
];
/** Last characters of those names, and of those only 年 or 承包 may follow: most clauses have none of them. */
const WHAT_ENDS = markTable('段江河库矿局署于园区庄馆场华');
const WHAT_ENDS_BEFORE = markTable('厂流油储业');
/** What leads to those names: `境内`, `镇域`. */
const WITHIN = new OpeningPattern(/^(?:[镇乡县市区]域|境|辖区)内?(?:有|的)?/);
/** Characters that show that a run is a phrase, not a name. */
const PHRASE =
  /[的了及在为把将被让使于等是有这那其每各占超比较均与要已]|应(?!急)|政府|加大|考[上入取]|对(?!外|口|俄|台)|达[到成产标至近约超\d一二三四五六七八九十]|首[个家座批]|和(?!平|谐|睦)|经(?!开|济)|建设|建成|新建|推进|[一二三四五六七八九十两]个|^[一二三四五六七八九十两\d]+年|以[上下]|[万亿]元|进京|赴/;
/** After a name: it is one of a list, or only part of a longer word. */
const LISTED = new OpeningPattern(/^(?:[、和与及等网]|口岸|[生化](?![产物工学]))/);
const STRIP = new OpeningPattern(
  /^(?:[-—–\s]|其中|特别是|尤其是|此外,?|同时,?|目前|截至目前|现时|而(?=[\u4e00-\u9fff]{2,10}[局署]会)|[今去]年|全年|\d{4}年,?|[一二三四五六七八九十]是|[(][一二三四五六七八九十\d]+[)])+/,
);
/** `水资源:境内…`: what a paragraph is on; any character may open it, so it is looked for by its end. */
const RESOURCES = /^[\u4e00-\u9fff]{2,4}资源:/;
const RESOURCES_END = '源:';
/** `年末市区公园33个`: when, and no name. */
const YEAR_END = new OpeningPattern(/^年[末底初]/);
const LOCATED = new OpeningPattern(/^(?:位于|坐落于|座落于|地处)[\u4e00-\u9fff]{2,12}的/);
/** `3项成果入选`: a count as the subject of a clause of its own. */
const COUNT_FIRST = new OpeningPattern(
  /^(?:\d[\d.]*(?!\d|年|月|次|[-—~至])|[数近上]?[百千万][余多]?[项个家名件座条](?=[\u4e00-\u9fff]{2})|[两三四五六七八九十]个[\u4e00-\u9fff]{2,4}(?:都|均|全部))/,
);
/** `其中12项`: of what was counted before. */
const OF_THESE = new OpeningPattern(/^其中/);
/** `3万株左右`: more of the same thing. */
const COUNT_ALONE = new OpeningPattern(/^\d[\d.]*[万亿]?(?!年|月)[\u4e00-\u9fff]{1,2}(?:左右|以上|以下)?$/);
const OBJECT = new OpeningPattern(
  /^(?:全力|大力|加快|持续|深入|积极|扎实|稳步|高标准|高质量|高水平|统筹|配合[^,;]{0,12}?(?=制定|修改)){0,9}(?:推进|建设|设立|实施|制定|修改|提升){1,9}/,
);
/** `X村建设项目`: the project is spoken of, not the place. */
const PROJECT = /^(?:建设|改造|开发)?项目|^[^,;]{2,20}等项目/;
/** What may be the object of those verbs and still be whom the following clauses are about. */
const OBJECT_SUFFIX = /社区|村|镇|乡|街道|新区|新片区|示范区|先行区|试验区|开发区|合作区|园区/g;

/**
 * The topic that a clause of normalised text opens with. `own` are names of the report's place; they and `全省` and the like
 * give `own`, as does the name of a class (`民用运输机场`).
 */
export function clauseTopic(clause: string, own: readonly string[]): ClauseTopic {
  const body = withoutLead(clause);
  const foreign = FOREIGN_STARTS[body.charCodeAt(0)] === 1 ? FOREIGN.exec(body)?.[0] : undefined;
  if (foreign !== undefined && !own.includes(foreign)) return { kind: 'part', name: foreign };
  if (COUNT_ALONE.test(body)) return null;
  const known = regionAt(body) ?? byWhatFollows(body, own);
  if (known === undefined && (isOwn(body, own) || (COUNT_FIRST.test(body) && !OF_THESE.test(clause))))
    return { kind: 'own' };
  const run = hanRun(body);
  if (VERB.test(run) || NO_SUBJECT.test(run)) return null;
  if (CLASS_ONLY.test(run)) return { kind: 'own' };
  SUFFIX.lastIndex = 1;
  for (let m = SUFFIX.exec(run); m; m = SUFFIX.exec(run)) {
    const end = SUFFIX.lastIndex;
    const name = run.slice(0, end);
    const stem = run.slice(0, m.index);
    if (PHRASE.test(stem)) break;
    if (stem.includes('(') && !stem.includes(')')) continue;
    if (known !== undefined && known.length >= end) break;
    const rest = body.slice(end);
    if ((ADMIN.has(m[0]) || m[0].length === 1) && !isPlace(name, stem, rest)) continue;
    if (goesOn(run.slice(end))) continue;
    if (m[0].endsWith('园区') && /^\d/.test(rest)) return { kind: 'own' };
    if (COUNTS_SUCH.test(rest)) return { kind: 'own' };
    if (COUNTED_BODY.has(m[0]) && (COUNT_OF.test(rest) || stem.length < NAMED_STEM)) return { kind: 'own' };
    if (LISTED.test(rest) || EXAMPLE.test(rest) || GRADED.test(stem)) return { kind: 'own' };
    if (m[0] === '平台' && stem.length > PLATFORM_STEM) return { kind: 'own' };
    if (own.includes(name) || own.some((whole) => shortNameAt(name, whole) === name)) return { kind: 'own' };
    if (GENERIC.exec(stem)?.[0] === stem || TOPIC.test(name)) return { kind: 'own' };
    return { kind: 'part', name };
  }
  if (known !== undefined && !LISTED.test(body.slice(body.indexOf(known) + known.length)))
    return { kind: 'part', name: known };
  return own.some((name) => body.startsWith(name)) ? { kind: 'own' } : null;
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
  const where = end >= 2 && words[end] === '(' ? IN_BRACKETS.exec(words.slice(end, LONGEST)) : null;
  return words.slice(0, end) + (where ? where[0] : '');
}

/** `全市…`, `对…`: not somebody named. */
function isOwn(words: string, own: readonly string[]): boolean {
  if (SELF.test(words)) return true;
  return TOWARDS.test(words) && !own.some((name) => words.startsWith(name.slice(0, 2)));
}

/** `重点项目`, `农产品加工厂`: words that say of what kind, and no name. */
function isClass(name: string): boolean {
  const stem = name.replace(CLASS_END, '');
  return stem.length < NAMED_STEM || GENERIC.exec(stem)?.[0] === stem;
}

/** Whether words that end as a name does are none: a phrase, or the name of a class. */
export function isNameless(words: string): boolean {
  return PHRASE.test(words) || VERB.test(words) || NO_SUBJECT.test(words) || isClass(words);
}

/** The region of several provinces that the words open with. */
function regionAt(words: string): string | undefined {
  if (REGION_STARTS[words.charCodeAt(0)] !== 1) return undefined;
  return REGIONS.find((region) => words.startsWith(region));
}

function mayShowByWhatFollows(body: string): boolean {
  for (let at = 0; at < body.length; at++) {
    const code = codeAt(body, at);
    if (WHAT_ENDS[code] === 1) return true;
    if (WHAT_ENDS_BEFORE[code] === 1 && (body[at + 1] === '年' || body.startsWith('承包', at + 1)))
      return true;
  }
  return false;
}

/** A name that shows by what follows it; names of the own place before it are left out. */
function byWhatFollows(body: string, own: readonly string[]): string | undefined {
  if (!mayShowByWhatFollows(body)) return undefined;
  let rest = body.slice(WITHIN.lengthAt(body));
  const place = own.find((name) => rest.startsWith(`${name}的`));
  if (place) rest = rest.slice(place.length + 1);
  for (const pattern of BY_WHAT_FOLLOWS) {
    const name = pattern.exec(rest)?.[0];
    if (!name || VERB.test(name) || NO_SUBJECT.test(name)) continue;
    if (own.includes(name) || isOwn(name, own) || CLASS_ONLY.test(name)) continue;
    if (/[局署]$/.test(name) || !(PHRASE.test(name) || isClass(name))) return name;
  }
  return undefined;
}

/** `推进X社区…工程`: the place that the verb at the start of a clause works on, which later clauses may be about. */
export function objectPlace(clause: string): string | null {
  const verb = OBJECT.exec(clause)?.[0];
  if (!verb) return null;
  const run = hanRun(clause.slice(verb.length));
  OBJECT_SUFFIX.lastIndex = 0;
  const m = OBJECT_SUFFIX.exec(run);
  if (!m || m.index < 2) return null;
  const stem = run.slice(0, m.index);
  const name = stem + m[0];
  const rest = clause.slice(verb.length + name.length);
  if (PHRASE.test(stem) || VERB.test(stem) || LISTED.test(rest) || PROJECT.test(rest)) return null;
  if (GRADED.test(stem) || SLOGAN.test(stem) || GENERIC.exec(stem)?.[0] === stem) return null;
  return !ADMIN.has(m[0]) || isPlace(name, stem, rest) ? name : null;
}

/** A clause without list marks, times and where the body that it tells of lies: `位于东溪村的X公司`. */
function withoutLead(clause: string): string {
  let from = STRIP.lengthAt(clause);
  if (clause.includes(RESOURCES_END)) {
    from += RESOURCES.exec(clause.slice(from))?.[0].length ?? 0;
    from += STRIP.lengthAt(clause.slice(from));
  }
  const body = clause.slice(from + YEAR_END.lengthAt(clause.slice(from, from + 2)), LONGEST * 2);
  return body.slice(LOCATED.lengthAt(body));
}

/** `成立X合作社流转土地…`, `引进X公司投资…`: the body that a clause founds or brings in. */
export function foundedBody(clause: string): string | null {
  const body = withoutLead(clause);
  const verb = FOUNDING.lengthAt(body);
  if (verb === 0) return null;
  const run = hanRun(body.slice(verb));
  FOUNDED.lastIndex = FOUNDED_STEM;
  const m = FOUNDED.exec(run);
  if (!m) return null;
  const stem = run.slice(0, m.index);
  const rest = body.slice(verb + FOUNDED.lastIndex);
  if (PHRASE.test(stem) || GENERIC.exec(stem)?.[0] === stem || GRADED.test(stem)) return null;
  if (NO_SUBJECT.test(run)) return null;
  return LISTED.test(rest) || COUNT_OF.test(rest) ? null : stem + m[0];
}

/** An administrative suffix makes a name only after a short stem and where no longer word goes on (`市场`, `示范村`). */
function isPlace(name: string, stem: string, rest: string): boolean {
  return stem.length >= 2 && stem.length <= LONGEST_STEM && !isCommon(name, stem) && !noNameBefore.test(rest);
}

function isCommon(name: string, stem: string): boolean {
  return (name.length - stem.length === 1 && COMMON_WORDS.has(name.slice(-2))) || VERB_INSIDE.test(stem);
}

/** True where the name goes on to a body's (`海口市…开发区`). */
function goesOn(rest: string): boolean {
  const next = BODY_FOLLOWS.exec(rest);
  return next !== null && !PHRASE.test(next[1]!);
}
