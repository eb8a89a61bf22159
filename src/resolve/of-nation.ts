import type { Segmentation } from '../contracts/index.js';
import { NATION_ONLY_NAMES, NATION_WORDS, NATION as WHOLE } from '../lexicon/places.js';
import { NATIONAL_ISSUER, ON_COUNTRY } from '../lexicon/subject-patterns.js';
import { OpeningPattern } from '../text/opening-pattern.js';

const NATION = `(?:${NATION_WORDS.join('|')})`;
/** `全国文明城市`, `全国人大代表`: the first word of a name. */
const OF_NAME = `(?:${NATION_ONLY_NAMES.join('|')})`;
/** The country by its own name, which firms have in theirs. */
const OWN_NAME = '中国';
const BY_OWN_NAME = `${OWN_NAME}(?!石[油化]|银行|[^\\n。,;]{0,10}(?:公司|集团))`;
const YEAR = '(?:19|20)\\d\\d年度?';
const CENSUS = '第[一二三四五六七八九十]{1,3}次';
/** `某部发布2020年全国…简况`: who gave it to the press. */
const GIVEN_OUT = '(?:[\\u4e00-\\u9fff]{2,12}(?:发布|公布|通报)[《:]?)?';
/** `2020年全国渔业统计公报`, `2011年中央和地方预算执行情况`, `2020年上半年我国外贸运行情况`, `第三次全国农业普查公报`: a line that entitles a report on the country. */
const TITLE = new OpeningPattern(
  new RegExp(
    `^(?:关于)?${GIVEN_OUT}(?:(?:${YEAR}|(?:19|20)\\d\\d(?=中国))(?:[上下]半年|前?[一二三四]个?季度|\\d{1,2}(?:[-—至]\\d{1,2})?月份?|${CENSUS})?|${CENSUS})(${NATION}(?!${OF_NAME})|${BY_OWN_NAME}|中央(?:和地方)?(?=预算|决算))[^\\n。,;]{0,30}?(?:公报|年鉴|统计|普查|运行|主要数据|基本情况|发展(?:情况|状况)|[概简]况|皮书|[预决]算|收支|(?:情况|状况|报告)$)`,
  ),
);
/** `年末全国铁路营业里程14万公里`, `根据报告,截至2017年末,全国…`: a sentence that opens with the country and goes on to its figure. */
const TOLD = new OpeningPattern(
  new RegExp(
    `^(?:(?:[根依]?据[^,;。\\d]{2,16}|[^,;。\\d]{1,12}(?:显示|表明|指出|[说称])|与[^,;。]{4,16}(?:相比|比较)),)?(?:截[至止]|到)?(?:(?:${YEAR}|[今去上]年|全年)?(?=)(?:[上下]半年|前?[一二三四]个?季度|(?:\\d{1,2}[-—至])?\\d{1,2}月份?|年)?[末底]?,?)${NATION}(?!${OF_NAME})[^,;。\\d]{0,24}\\d`,
  ),
);
const LINE = 80;
/** Longer lines are text. */
const LONGEST_TITLE = 60;
/** A place that speaks of itself so reports on its own part of a census. */
const OF_PLACE = /[全我][省市县区旗镇乡](?![场级域内])/;

/** The country as one of these lines calls it that entitles a report on it; null where `head` speaks of a part of it as its own. */
export function nationOfTitle(lines: readonly string[], head: string): string | null {
  for (const line of lines) {
    const name = TITLE.exec(line)?.[1];
    if (name !== undefined) return OF_PLACE.test(head) ? null : name === OWN_NAME ? name : WHOLE;
  }
  return null;
}

/** `2019年民政事业发展统计公报` over `民政部`: a ministry reports on the country, and need not say so. */
export function isOfMinistry(lines: readonly string[], head: string): boolean {
  const titles = lines.filter((line) => line.length <= LONGEST_TITLE && !line.includes('。'));
  return (
    titles.some((line) => ON_COUNTRY.test(line)) &&
    titles.some((line) => NATIONAL_ISSUER.test(line)) &&
    !OF_PLACE.test(head)
  );
}

/** How many sentences open with the country and tell a figure of it; none where the text speaks of a place as its own. */
export function sentencesOnNation(text: string, { sentences }: Segmentation): number {
  if (OF_PLACE.test(text)) return 0;
  let count = 0;
  for (const { start, end } of sentences)
    if (TOLD.test(text.slice(start, Math.min(end, start + LINE)))) count++;
  return count;
}
