import type { Site } from '../contracts/index.js';
import { GROWS_BY_RATES, PACE_CLAUSE, PACE_NAME } from '../lexicon/change-words.js';
import type { SaidSite, Saying } from './saying.js';

/**
 * `增速居全市首位,达到6.2%`, `增长5.8%,力争达到6.2%`: a rate that names nothing and is said to be reached is a pace where the words before it
 * tell of one. An amount can reach no percent, so that it grew stays said of it; a rate may, and is left alone (`覆盖率提高2%,达到95%`).
 */
export function paceReached(site: Site, asked: Saying, words: string, said: readonly SaidSite[]): Saying {
  const isReached = asked.aspect === 'level' && asked.head === '' && words !== '' && site.post === '';
  if (!isReached || site.quantity.unit !== '%') return asked;
  const falls = PACE_CLAUSE.exec(site.lead)?.[1];
  if (falls !== undefined) return growth(asked, falls, 'bare');
  const last = said.at(-1);
  const named = said.findLast(({ saying }) => saying.head !== '');
  if (!last || !named || !site.gap?.startsWith(',')) return asked;
  const pace = PACE_NAME.exec(named.saying.head)?.[1];
  if (pace !== undefined) return growth(asked, pace, 'bare');
  const grew = last.saying.aspect === 'growth' && last.site.quantity.unit === '%';
  if (!grew || !GROWS_BY_RATES.test(named.saying.head)) return asked;
  return { ...asked, aspect: 'growth', basis: last.saying.basis };
}

function growth(asked: Saying, pace: string, basis: Saying['basis']): Saying {
  return { ...asked, aspect: 'growth', basis, sign: /^[降跌减]/.test(pace) ? -1 : 1 };
}
