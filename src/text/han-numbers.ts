/** What is printed for a decimal point between Chinese digits, as Macau's papers do: `四百七十‧六亿元`. */
const POINTS = '‧・·.';
/** A zero drawn as a circle or a letter inside a number: `三百○八亿`, `五百O七`. */
const ZEROS = '○O';
const SIGNS = new RegExp(
  `[一二三四五六七八九十百千零](?:[${POINTS}])[一二三四五六七八九〇零]|[百千万亿之][${ZEROS}]|[一二三四五六七八九]O`,
);
/** `六OO人`, `一七三O万人次`: a letter among digits as they are spoken. */
const SPOKEN_ZERO =
  /(?<=[一二三四五六七八九]O{0,3})O(?=O{0,3}(?:[一二三四五六七八九万亿年点]|[人位名元家件次个户]))/g;
/** Only a magnitude, a unit of rates or a multiple behind it tells a point from the mark inside a name (`九·一八`). */
const POINT = new RegExp(
  `(?<=[一二三四五六七八九十百千零])[${POINTS}](?=[一二三四五六七八九〇零]{1,4}(?:[%‰万亿成倍]|个百分点))`,
  'g',
);
const PERCENT_POINT = new RegExp(
  `(?<=百分之[一二三四五六七八九十百零]{1,6})[${POINTS}](?=[一二三四五六七八九〇零])`,
  'g',
);
const ZERO = new RegExp(`(?<=[百千万亿])[${ZEROS}](?=[一二三四五六七八九])|(?<=百分之)[${ZEROS}](?=点)`, 'g');

/** The raised point of older papers: `上涨1·8%`; a day with a name (`12·4`) has no unit behind it. */
const RAISED_POINT = /(?<=\d)[‧・·](?=\d{1,3}(?:[%‰万亿倍]|个[百千]分点|元|吨|公顷))/g;
const RAISED = /\d[‧・·]\d/;

/** Normalised text with marks inside Chinese numbers as they are spoken: `四百七十点六亿元`, `三百零八亿`. One character becomes one, so offsets stay. */
export function spokenNumbers(text: string): string {
  const plain = RAISED.test(text) ? text.replace(RAISED_POINT, '.') : text;
  if (!SIGNS.test(plain)) return plain;
  return plain
    .replace(POINT, '点')
    .replace(PERCENT_POINT, '点')
    .replace(ZERO, '零')
    .replace(SPOKEN_ZERO, '〇');
}
