import type { Site } from '../contracts/index.js';
import { membersOf } from './list.js';

/** Between the members of such a list. */
const JOINT = '(?:、|以及|及|和|与)';
const NAME = '[^,;。、():]{1,14}';
const MEMBER = `${NAME}\\([^()]{1,20}\\)`;
const GOES_ON = '分别|(?<!平)均|较|按年|同比|则|亦|也|录得';
/** `中国内地(9万人次)、香港(4万人次)及台湾(2万人次)的住客分别增加…`: what all of them are stands behind the last, or is said by each. */
const RUN = new RegExp(
  `(?:((?:${MEMBER}${JOINT}){1,8}${MEMBER})(?:的?(?!${GOES_ON})([\\u4e00-\\u9fff]{2,14}?)(?:的[升跌涨降增减]幅)?)?|((?:${MEMBER}${JOINT}){1,8}[^,;。、():]{1,14}?))(?=${GOES_ON})`,
  'g',
);
/** `香港(6万人次)旅客则减少`: what one alone is stands behind its bracket. */
const ALONE = new RegExp(`(${MEMBER})的?(?!${GOES_ON})([\\u4e00-\\u9fff]{2,6}?)(?=则|录得)`, 'g');
const MEMBERS = new RegExp(`(${NAME})\\([^()]{1,20}\\)(?:${JOINT})?`, 'g');
const TIME =
  '(?:(?:19|20)\\d\\d年)?(?:\\d{1,2}(?:[至-]\\d{1,2})?月份?|首[\\d一二三四五六七八九十两]{0,2}(?:个月|季度?))?的?';
/** Whom or what a list with a bare last member is mostly of. */
const NOUN = /(?:[旅住游访团]客|学生|雇员|居民|个案|单位|货值|价格|金额|人数|人次)$/;
const OPENS_LAST = new RegExp(`^${JOINT}`);
const CONTRASTS = /则|录得/;
const LEAD = new RegExp(`^${TIME}(?:其中|当中|而|来自|以及|及|和|与){0,3}`);
/** Ends of a member; few clauses hold one. */
const SIGNS = [')、', ')及', ')和', ')与', ')以及'];
/** What joins words inside a name, which are then no members of their own. */
const JOINED = /[及和与]/;

/** A member of a list that has its figure in brackets, as it stands there and with what the list says once behind its last. */
interface Member {
  readonly own: string;
  readonly name: string;
}

/** `比全省(6.4%)和全国(5.3%)分别高`: what a rate is held against has no figures handed out to it. */
const HELD_AGAINST = /(?:[比较]|[高低快慢好]于)(?=全[国省市区县州]|[国省市])/;

interface Run {
  readonly end: number;
  readonly members: readonly Member[];
}

function runsIn(clause: string): readonly Run[] {
  const listed = SIGNS.some((sign) => clause.includes(sign)) ? [...clause.matchAll(RUN)] : [];
  const alone = clause.includes(')') && CONTRASTS.test(clause) ? [...clause.matchAll(ALONE)] : [];
  const runs = [...listed, ...alone].filter(([all]) => !HELD_AGAINST.test(all));
  return runs.map(({ 0: all, 1: ended, 2: shared, 3: open, index }) => {
    const list = ended ?? open!;
    const owns = [...list.matchAll(MEMBERS)].map(([, words]) => words!.replace(LEAD, ''));
    // `中国大陆(9万人次)及东南亚旅客分别增加`: the last may have no bracket.
    const last = list.slice(list.lastIndexOf(')') + 1).replace(OPENS_LAST, '');
    if (last !== '') owns.push(last);
    const noun = shared ?? NOUN.exec(last)?.[0];
    return { end: index + all.length, members: named(owns, noun) };
  });
}

function named(owns: readonly string[], shared: string | undefined): readonly Member[] {
  if (shared !== undefined)
    return owns.map((own) => ({ own, name: own.endsWith(shared) ? own : own + shared }));
  // `韩国(6万人次)及台湾团客(7万人次)`: the last says it of all of them.
  const full = owns.some((own) => JOINED.test(own)) ? owns : membersOf(owns.join('、'), owns.length);
  return owns.map((own, i) => ({ own, name: full.length === owns.length ? full[i]! : own }));
}

/** The names of the list whose members a figure behind it is handed out to: the last list of the clause before it. */
export function bracketedNames({
  clause,
  pre,
  text,
}: Pick<Site, 'clause' | 'pre' | 'text'>): readonly string[] {
  const runs = runsIn(clause);
  if (runs.length === 0) return [];
  const at = clause.indexOf(pre + text) + pre.length;
  return runs.findLast(({ end }) => end <= at)?.members.map(({ name }) => name) ?? [];
}

/** The full name of the member in whose bracket a figure stands, by the words before it; null where it stands in no such list. */
export function bracketedName(lead: string, clause: string): string | null {
  if (!lead.endsWith('(')) return null;
  const before = lead.slice(0, -1);
  for (const { members } of runsIn(clause)) {
    const member = members.find(({ own }) => own !== '' && before.endsWith(own));
    if (member) return member.name;
  }
  return null;
}
