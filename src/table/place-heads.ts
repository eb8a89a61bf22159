import { ADMIN_SUFFIXES, BODY_SUFFIXES, CITIES_LIKE_WORDS, COMMON_WORDS } from '../lexicon/places.js';
import { OWN_TOTAL, PLACE_HEADS_OF_COLUMNS, TOTALS } from '../lexicon/table-words.js';

const HAN = '[\\u4e00-\\u9fff]';
const NAMED = new RegExp(`^${HAN}{1,10}(?:${[...ADMIN_SUFFIXES, ...BODY_SUFFIXES].join('|')})$`);
/** Of the heads of one column or row so many must be places for all of them to be. */
const MOST = 0.6;
const totals = new Set(TOTALS);

/**
 * Whether the heads of a column or row, without units and numbers, are places or bodies: the head above them says so, or
 * most of them end as names of places do.
 */
export function arePlaces(heads: readonly string[], above: string): boolean {
  const names = heads.filter((head) => head !== '' && !totals.has(head) && !OWN_TOTAL.test(head));
  if (names.length === 0) return false;
  const named = names.filter(isNamed).length;
  if (PLACE_HEADS_OF_COLUMNS.test(above))
    return named > 0 || names.every((name) => /^[\u4e00-\u9fff]{2,8}$/.test(name));
  return names.length > 1 && named >= names.length * MOST;
}

/** `景区`, `园区` and the like are kinds of places. */
function isNamed(name: string): boolean {
  return (
    NAMED.test(name) &&
    (!COMMON_WORDS.has(name.slice(-2)) || CITIES_LIKE_WORDS.has(name) || /..(?:社区|街道)$/.test(name))
  );
}
