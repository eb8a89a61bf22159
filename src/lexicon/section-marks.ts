/** How headings, list items and the first words of a section are marked. Written for normalised text. */

/** Marks of a heading in Markdown. */
export const HEADING_MARKS = /^#{1,6}\s+/;

/** The number of a heading. */
export const HEADING_NUMBER = /^[一二三四五六七八九十壹贰参叁肆伍陆柒捌玖拾]{1,3}、/;

/** The number of an item in an announced list. */
export const LIST_ITEM = /^[(][一二三四五六七八九十\d]{1,3}[)]/;

/** Characters at the end of a line that hands over to what follows it. */
export const LEADS_IN = ':︰';

/** `预计全年主要指标完成情况如下:`: a line that hands over to estimates, one a line behind dashes, while their time still runs. */
export const ESTIMATES_FOLLOW = /^[^。;\d]{0,30}预计[^。;\d]{0,40}(?:如下|情况|指标|目标)[^。;\d]{0,6}[:︰]$/;
export const DASH_ITEM = /^[-—–]{1,4}\s{0,2}(?![-—–])/;

/** `1至5月主要指标完成情况如下:`, behind the time: what is listed is of then. */
export const TOLD_BELOW = /^[^,;。\d]{0,24}(?:如下|情况)[:︰]$/;

/** `…收入9亿元,其中:`: what follows are parts of what was told, of the same time. */
export const PARTS_FOLLOW = /其中[:︰]$/;
/** The number of such a part, where no bracket holds it. */
export const PART_ITEM = /^\d{1,2}[、.](?!\d)/;

/** What may stand before the words that open a section. */
export const SECTION_LEAD =
  /^(?:各位代表[!,:]?|[-—–]{1,4}|[(]?[一二三四五六七八九十\d]{1,3}[).、]|[一二三四五六七八九十]是|回首|回望|回顾|总结|盘点|展望|刚刚过去的|在|\s)+/;
