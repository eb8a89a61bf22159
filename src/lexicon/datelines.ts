/** How a text prints its date and its author. Written for normalised text. */

/** Year, month and day in one of the usual spellings. */
const YMD = '((?:19|20)\\d\\d)(?:年|[-/.])\\s?(\\d{1,2})(?:月|[-/.])\\s?(\\d{1,2})日?';

/** `2024年1月9日在X市第三届人民代表大会第四次会议上`: the day on which a report was given; its line may be broken before 第 or behind 届. */
export const MEETING = new RegExp(
  `${YMD},?\\s{0,9}(?:在[^\\n。]{2,40}(?:届\\s{1,9}人民|\\s{1,9}第[^\\n。]{1,6}届[^\\n。]{2,8})?(?:代表大会|会议|大会)|[^\\n。,]{2,16}第[^\\n。,]{1,6}届\\s{0,9}人民代表大会)`,
);

/** The same without its day, in a line of its own: `——2017年2月在X市第四届人民代表大会第一次会议上`. */
export const MEETING_MONTH =
  /(?:^|\n)[^\S\n]{0,9}[-—–(]{0,4}\s?((?:19|20)\d\d)年\s?(\d{1,2})月,?\s{0,9}在?[^\n。,\d]{2,50}(?:届\s{1,9}人民|\s{1,9}第[^\n。]{1,6}届[^\n。]{2,8})?(?:代表大会|会议|大会)上?\)?\s{0,9}(?:\n|$)/;

/** `发布时间:2024-01-09`, `2024年1月9日 星期二`, `今日(2024年1月9日)公布`: the day on which a text was printed. */
export const DATELINE = new RegExp(
  `(?:发布时间|发布日期|时间|日期|来源)[^\\n。\\d]{0,20}${YMD}|今[日天]\\(${YMD}\\)|${YMD}\\s{0,9}(?:星期|第\\s{0,9}\\d{1,9}\\s{0,9}版)`,
);

/** `2024-01-09 09:15 来源:X网`: a line that opens with the day and hour at which a page was put up, or with the day and where it came from. */
export const STAMP = new RegExp(
  `(?:^|\\n)[^\\n。\\d]{0,12}${YMD}[\\s|]{0,9}(?:\\d{1,2}:\\d\\d|\\[?(?:信息|文章|稿件)?(?:来源|作者|发布|编辑|浏览|阅读|点击|字体|字号))`,
);

const YM = '((?:19|20)\\d\\d)年(\\d{1,2})月';
const LINE_END = '[^\\S\\n]{0,9}(?:\\n|$)';

/**
 * A line that hardly says more than a date; the date in brackets that closes a longer title, the month too where that is a report's; and a
 * month on a line of its own, in brackets or behind 中华民国.
 */
export const LONE_DATE = new RegExp(
  [
    `(?:^|\\n)[^\\n。]{0,24}?${YMD}[^\\n。]{0,12}(?:\\n|$)`,
    `\\(${YMD}\\)${LINE_END}`,
    `报告\\(${YM}\\)${LINE_END}`,
    `(?:^|\\n)[^\\S\\n]{0,9}(?:\\(${YM}\\)|中华民国\\s?${YM})${LINE_END}`,
  ].join('|'),
);

/** A month on a line of its own, as reports to a congress print it below their title: `2019年1月`. */
export const REPORT_MONTH = new RegExp(`(?:^|\\n)[^\\S\\n]{0,9}${YM}${LINE_END}`);

/** Such a month as the whole of a heading: when the text was printed, not what it speaks of. */
export const MONTH_LINE = /^\s{0,9}\(?(?:19|20)\d\d年\d{1,2}月\)\s{0,9}$/;

/** The same without brackets, as plans print theirs, and texts from Taiwan, Hong Kong and Macau: `中华民国113年2月`. */
export const BARE_MONTH = /^\s{0,9}(?:中华民国|民国)?(?:(?:19|20)\d\d|1\d\d)年\d{1,2}月\s{0,9}$/;

/** A paper's line on who wrote: news of a congress is no report to it. */
export const BY_LINE = /本报讯|本网讯|本报记者|记者|通讯员|新华社/;

/** Words to a congress: whoever wrote it down, they are its report. */
export const ADDRESS = /各位代表|向大会(?:作|报告)/;

/** A line of its own on the meeting that the text was given to: `——2015年3月5日在…会议上`. */
export const GIVEN_AT = new RegExp(
  `(?:^|\\n)[^\\S\\n]{0,9}[-—–]{1,4}\\s?${YMD},?\\s{0,9}在[^\\n。]{2,50}(?:届\\s{1,9}人民[^\\n。]{2,16}|\\s{1,9}第[^\\n。]{1,6}届[^\\n。]{2,24})?(?:会议|大会)上\\s{0,9}(?:\\n|$)`,
);
