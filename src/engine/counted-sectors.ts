import type { Site } from '../contracts/index.js';
import { TRADE } from '../lexicon/list-patterns.js';
import { wordsBefore } from './around-figure.js';
import { membersOf } from './list.js';

/** How many sectors were listed, between the list and what is measured of them: `煤炭、钢铁、化工等3个|行业增加值分别增长`. */
const HOW_MANY_WERE = /([^;。:]{3,120}?)(?:等|这)?(?:\d{1,2}|[两二三四五六七八九十])[个大]$/;
const KIND =
  /^(?:主要|重点|支柱|主导|优势|特色)?((?:大类|门类)?(?:行业|产业|产业链|领域|集群))([^,;:。、\d]{2,8})$/;
/** What leads to the list in its own clause. */
const LEADS = /^(?:其中|如|有)/;
/** The kind is part of a trade's whole name: 化学纤维制造业. */
const NAMES_KIND = /业$/;

/**
 * `煤炭、钢铁、化工3个行业增加值分别增长…`: the sectors that were counted right before, each with what is measured of it. `words` stand
 * right before the figures. Null where no list of as many stands there.
 */
export function countedSectors(words: string, count: number, site: Site): string[] | null {
  const { gap } = site;
  const kind = gap !== null && /[行产领集]/.test(gap) ? KIND.exec(kindWords(gap)) : null;
  if (!kind || !kind[2]!.endsWith(words)) return null;
  const listed = HOW_MANY_WERE.exec(wordsBefore(site, gap!));
  if (!listed) return null;
  const clauses = listed[1]!.split(',');
  const trades = clauses.slice(-count);
  const isTrade = (name: string) => TRADE.test(name);
  const names =
    trades.length === count && trades.every(isTrade)
      ? trades
      : membersOf(clauses[clauses.length - 1]!.replace(LEADS, ''), count);
  if (names.length !== count) return null;
  return names.map((name) => (NAMES_KIND.test(name) ? name : name + kind[1]!) + words);
}

/** The words between, without what says that they are handed out. */
function kindWords(gap: string): string {
  const handedOut = gap.search(/分别|依次/);
  return handedOut < 0 ? gap : gap.slice(0, handedOut);
}
