import type { Site } from '../contracts/index.js';
import { ANOTHER_PACE, GROWS_BY_RATES, NAMED_BY_PACE, PACE_CLAUSE } from '../lexicon/change-words.js';
import { TOLD_IN_MULTIPLES } from '../lexicon/head-patterns.js';
import type { SaidSite, Saying } from './saying.js';

/** The rule of earlier values: its falls are those that a noun tells, of which the later value is one too. */
const FROM = 'aspect/from-to/from';

/** How a figure is said that names nothing and follows what it may be said of: as asked, or as that before it is. */
export function reached(site: Site, asked: Saying, words: string, said: readonly SaidSite[]): Saying {
  return paceReached(site, laterValue(site, asked, said), words, said);
}

/**
 * `增速由2.1%提高到5.4%`, `增长5.4%(上年同期为2.1%)`: what is reached is said of the same as what it was before. `较预测数2.1%下修0.3个百分点`
 * has its comparison before the earlier value.
 */
function laterValue(site: Site, asked: Saying, said: readonly SaidSite[]): Saying {
  const last = said.at(-1);
  const anotherPace = last !== undefined && site.quantity.unit === '%' && ANOTHER_PACE.test(site.pre);
  if (!last || (asked.head !== '' && !anotherPace)) return asked;
  // `较预测数下修0.3个百分点,较上年4.5%下降1.4个百分点`: the rate stands before the first change.
  const holdsAgainst = asked.status === 'baseline' && asked.holds !== null;
  const before = holdsAgainst && last.site.quantity.unit === 'pp' ? said.findLast(isRate) : last;
  if (!before) return asked;
  const { saying } = before;
  // `分配差距3.9倍,较上年增0.02倍`: what is told in multiples changes by them.
  if (asked.aspect === 'growth' && site.quantity.unit === '倍' && TOLD_IN_MULTIPLES.test(saying.head))
    return { ...asked, aspect: 'change' };
  const isSame =
    saying.aspect === 'growth' &&
    (saying.status === 'baseline' || asked.status === 'baseline' || anotherPace) &&
    asked.aspect === 'level' &&
    site.quantity.unit === before.site.quantity.unit;
  if (!isSame) return asked;
  const compared = asked.basis === 'bare' ? null : asked.basis;
  // `降幅由5%收窄到2%`
  const falls = saying.status === 'baseline' && saying.rule === FROM && saying.sign < 0;
  return { ...asked, aspect: 'growth', basis: saying.basis, sign: falls ? -1 : asked.sign, compared };
}

/**
 * `增速居全市首位,达到6.2%`, `增长5.8%,力争达到6.2%`: a rate that names nothing and is said to be reached is a pace where the words before it
 * tell of one. An amount can reach no percent, so that it grew stays said of it; a rate may, and is left alone (`覆盖率提高2%,达到95%`).
 */
function paceReached(site: Site, asked: Saying, words: string, said: readonly SaidSite[]): Saying {
  const { qualifier, outerStart, start } = site.quantity;
  // `达到6.2%`, `突破6.2%`
  const led = words !== '' || (qualifier === 'at_least' && outerStart < start);
  const isReached = asked.aspect === 'level' && asked.head === '' && led && site.post === '';
  if (!isReached || site.quantity.unit !== '%') return asked;
  const falls = PACE_CLAUSE.exec(site.lead)?.[1];
  if (falls !== undefined) return growth(asked, falls, 'bare');
  const last = said.at(-1);
  const named = said.findLast(({ saying }) => saying.head !== '');
  if (!last || !named || !site.gap?.startsWith(',')) return asked;
  const pace = NAMED_BY_PACE.exec(named.saying.head)?.[1];
  if (pace !== undefined) return growth(asked, pace, 'bare');
  const grew = last.saying.aspect === 'growth' && last.site.quantity.unit === '%';
  if (!grew || !GROWS_BY_RATES.test(named.saying.head)) return asked;
  return { ...asked, aspect: 'growth', basis: last.saying.basis };
}

function growth(asked: Saying, pace: string, basis: Saying['basis']): Saying {
  return { ...asked, aspect: 'growth', basis, sign: /^[降跌减]/.test(pace) ? -1 : 1 };
}

function isRate({ site }: SaidSite): boolean {
  return site.quantity.unit === '%';
}
