import { LESSER_PLACE, TOWN } from '../lexicon/breakdowns.js';
import { ANY_TAIWAN_COUNTY } from '../lexicon/places.js';

/** A list of places, each with a figure of its own, which is about that place. */
interface PlaceList {
  /** Tells a sentence that may hold such a list. */
  readonly sign: RegExp;
  /** What a clause with such a list holds; 其中 opens it for all clauses that follow. */
  readonly clause: string;
  readonly place: RegExp;
}

const PARTS = '其中';

/** A figure right behind a place. */
const ITS_FIGURE = '(?=(?:约|近|逾|有)?\\d|\\(\\d)';
/** How much a place has grown. */
const CHANGE = '(?:同比)?(?:增长|下降|上升|增加|减少|提高|上涨|增)了?';
const LISTED_COUNTY = `[、及和](${ANY_TAIWAN_COUNTY})${ITS_FIGURE}`;

const LISTS: readonly PlaceList[] = [
  // `高雄市10万元、台中市14万元`: places of Taiwan.
  {
    sign: new RegExp(LISTED_COUNTY),
    clause: '、',
    place: new RegExp(LISTED_COUNTY, 'g'),
  },
  // `高山县(增长5%)、南河区增长3%`: how much each has grown; the first may stand behind a verb (`增速最快的是高山县(5%)`).
  {
    sign: /%\)?[、及和与]|的[是为有]/,
    clause: '',
    place: new RegExp(
      `(?:[、及和与]|的[是为有])([\\u4e00-\\u9fff]{2,4}?(?:[县市区旗镇乡]|街道|新区|开发区))(?=(?:\\((?:${CHANGE})?|${CHANGE})[-+]?\\d)`,
      'g',
    ),
  },
  // `其中石桥镇5个、白水镇3个、南河农场2个`: towns, farms and villages in a list of parts; `用材林场12个` are farms counted.
  {
    sign: /其中/,
    clause: PARTS,
    place: new RegExp(
      `(?:^(?:其中:?)?|[、及和])(${TOWN.source.slice(1, -1)}${ITS_FIGURE}|${LESSER_PLACE.source.slice(1, -1)}${ITS_FIGURE}(?![约近逾有]?\\d{1,4}[个家处座]))`,
      'g',
    ),
  },
  // `依次为:青石市8%、白河县7%`: places in their order.
  {
    sign: /:/,
    clause: '、',
    place: /\d(?:%|‰|[万亿]{0,2}[元人吨亩户])、([\u4e00-\u9fff]{1,7}?(?:[市县区旗州镇乡]|街道))(?=\d)/g,
  },
];

/** What ends the name of a place right before its figure, in each of those lists: most sentences have none. */
const PLACE_WITH_FIGURE = new RegExp(
  `[市县区旗州镇乡道场村查](?:\\((?:${CHANGE})?|${CHANGE}|约|近|逾|有)?[-+]?\\d`,
);

/** From `start` on, figures are about the place called `name`; null where a list has ended. */
interface ListedPlace {
  readonly start: number;
  readonly name: string | null;
}

/**
 * The places that lists of a sentence name, and the end of each clause that has some.
 * @param clauses the sentence's, asked for only where there may be such a list
 * @param isPlace whether a name is one of a place
 */
export function listedPlaces(
  sentence: string,
  clauses: () => readonly { readonly start: number; readonly words: string }[],
  isPlace: (name: string) => boolean,
): readonly ListedPlace[] {
  if (!PLACE_WITH_FIGURE.test(sentence)) return [];
  for (const { sign, clause, place } of LISTS) {
    if (!sign.test(sentence)) continue;
    const listed: ListedPlace[] = [];
    let inParts = false;
    for (const { start, words } of clauses()) {
      inParts ||= words.startsWith(PARTS);
      if (clause === PARTS ? !inParts : !words.includes(clause)) continue;
      const before = listed.length;
      for (const { index, 0: found, 1: name } of words.matchAll(place))
        if (isPlace(name!)) listed.push({ start: start + index + found.length - name!.length, name: name! });
      if (listed.length > before) listed.push({ start: start + words.length, name: null });
    }
    if (listed.length > 0) return listed;
  }
  return [];
}
