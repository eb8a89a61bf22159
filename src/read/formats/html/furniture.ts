/** What a line of a page's frame is about. */
export type Furniture =
  /** Where the page stands, neighbouring pages, a greeting. */
  | 'path'
  /** Head of a list of other pages. */
  | 'others'
  /** Who answers for the site; how to reach them. */
  | 'owner'
  | 'contact';

/** Longer lines are text. */
const LONGEST = 200;

const PATH = new RegExp(
  [
    '^[【\\[]?(?:您|你|现在|現在|当前|當前|目前)[^：:>]{0,5}(?:位置|栏目|页面)(?:是|在)?\\s{0,9}(?:[：:>＞»]|$)',
    // Alone, a position is also where a place lies.
    '^(?:所在|所处)?位置\\s{0,9}[：:]\\s{0,9}(?:(?:网站)?[首主][页頁]|[>＞»])',
    '^(?:网站)?首\\s{0,9}[页頁]\\s{0,9}(?:>|＞|»|›|→|/|-|－|—)',
    '^(?:上|下)一?(?:篇|条|條|页|頁)(?:文章|新闻)?\\s{0,9}(?:[：:]|$)',
    '^(?:今天是|今日是|欢迎(?:您|你)?(?:访问|光临|来到)|歡迎(?:您|你)?(?:訪問|光臨|瀏覽)|设为首页|加入收藏|繁體|简体版)',
    '^(?:返回(?:首页|顶部|列表|上一页)|回到顶部|TOP)$',
    '^(?:扫一扫|扫码|微信扫|用微信).{0,25}$',
  ].join('|'),
  'i',
);
const OTHERS =
  /^(?:相关|相關|延伸|推荐|推薦|更多|热门|熱門|最新|猜你喜欢|友情|热点|往期|精彩)(?:的)?(?=)(?:链接|連結|阅读|閱讀|新闻|新聞|文章|信息|资讯|稿件|报道|報道|内容|推荐|专题|回顾|要闻|公告)?\s{0,9}[：:>]?$/;
const OWNER =
  /版权所有|版權所有|ICP\s{0,9}备|ICP\s{0,9}備|公网安备|网站标识码|备案(?:号|序号)|copyright|©|All rights reserved|网站地图|網站地圖|技术支持\s{0,9}[：:]|建议使用.{0,40}(?:浏览器|分辨率)/i;
const CONTACT =
  /^(?:网站)?(?:主办|承办|维护|运维|管理)(?:单位|方)?\s{0,9}[：:]|(?:主办|承办|维护)$|^(?:联系)?(?:地\s{0,9}址|电\s{0,9}话|邮\s{0,9}编|邮政编码|传\s{0,9}真|邮\s{0,9}箱|联系我们|网站声明|关于我们|法律声明|隐私)/;

/** What a line says of the page's frame; undefined for a line that may be text. */
export function furnitureOf(text: string): Furniture | undefined {
  if (text.length > LONGEST) return undefined;
  if (PATH.test(text) && !isSentence(text)) return 'path';
  if (OWNER.test(text)) return 'owner';
  if (OTHERS.test(text)) return 'others';
  return CONTACT.test(text) ? 'contact' : undefined;
}

const SIZES =
  '(?:[【\\[（(]?\\s{0,9}(?:特大|超大|较大|默认|标准|大|中|小)\\s{0,9}[】\\]）)]?[\\s|/、·]{0,9})';
const BUTTON =
  '(?:(?:我要)?(?:打\\s?印|列印|纠错|收藏)|关\\s?闭|關閉|返回|分享|朗读|语音播报|复制链接)(?:本页|此页|本文|正文|窗口|页面|该页)?';
const SHARE_TARGETS =
  '(?:微信好友|朋友圈|微信|新浪微博|腾讯微博|微博|QQ好友|QQ空间|QQ|人人网|豆瓣|复制链接|复制网址|更多|一键分享)';
const SHARE = `(?<=^|[\\s|【\\[（(])分享(?:到|至|本文)\\s{0,9}[：:]?\\s{0,9}(?:${SHARE_TARGETS}[\\s|、/]{0,9}){0,20}`;

/** Buttons and counters, as they stand in the line under a title. */
const CONTROLS = new RegExp(
  [
    `[【\\[（(]?\\s{0,9}(?:调整)?字\\s{0,9}[号體体號](?:大小|选择)?\\s{0,9}[：:]?\\s{0,9}${SIZES}{1,9}[】\\]）)]?`,
    `[【\\[（(]\\s{0,9}(?:大\\s{0,9}[|/]?\\s{0,9}中\\s{0,9}[|/]?\\s{0,9}小|小\\s{0,9}[|/]?\\s{0,9}中\\s{0,9}[|/]?\\s{0,9}大)\\s{0,9}[】\\]）)]`,
    `[【\\[（(]\\s{0,9}${BUTTON}\\s{0,9}[】\\]）)]`,
    SHARE,
    '(?:本文)?(?:已)?(?:浏览|瀏覽|阅读|点击|访问)(?:次数|量|数)?\\s{0,9}[：:]\\s{0,9}\\[?[\\d,]{0,12}\\]?\\s{0,9}次?(?![\\d.,，万萬亿億千百])',
  ].join('|'),
  'g',
);
/** Buttons without brackets, where they stand alone between white space. */
const BARE_BUTTONS = new RegExp(
  `(?<=^|[\\s|])(?:${BUTTON}|${SHARE_TARGETS}|字[号体]大小[：:]?)(?=[\\s|]|$)[\\s|]{0,200}`,
  'g',
);
const BARE_SIZES = /^\s{0,9}大\s{0,9}(?:[|/]\s{0,9})?中\s{0,9}(?:[|/]\s{0,9})?小\s{0,9}$/;

/** What portals and newspapers write under a title or above it. */
const ORIGIN_LABEL =
  /^(?:信息|稿件|文章|本文)?(?=)(?:来源|來源|发布|發布|发文|成文|生成|印发|作者|记者|日期|时间|時間|文号|索引号|责任编辑|责编|编辑|(?:主题|信息|体裁)分类|主题词|有效性|名\s{0,9}称|标\s{0,9}题)[^：:]{0,4}[：:]/;
const DATE = /\d{4}\s{0,9}[-年/.]\s{0,9}\d{1,2}\s{0,9}[-月/.]\s{0,9}\d{1,2}/;

/** Whether a line says by a label where the text comes from, when it appeared or how it is filed. */
export function isOriginLabelled(text: string): boolean {
  return text.length <= LONGEST && !isSentence(text) && ORIGIN_LABEL.test(text);
}

/** Whether a line tells where the text comes from or when it appeared, by a label or a date. */
export function tellsOrigin(text: string): boolean {
  return isOriginLabelled(text) || (text.length <= LONGEST && !isSentence(text) && DATE.test(text));
}

/** Whether a text says something, other than a title or a name. */
export function isSentence(text: string): boolean {
  return /[。；！？]/.test(text);
}

/** A line without buttons and counters; sentences are left as they are. */
export function withoutControls(text: string): string {
  if (text.length > LONGEST || isSentence(text)) return text;
  const rest = text.replace(CONTROLS, ' ');
  const bare = rest.replace(BARE_BUTTONS, '');
  const isBar = rest !== text || tellsOrigin(text) || bare.trim() === '';
  if (!isBar || bare === text) return BARE_SIZES.test(text) ? '' : text;
  // What stood between the buttons.
  const trimmed = bare.replace(/^[\s|]+|(?<![\s|])[\s|]+$/g, '');
  return /[\p{L}\p{N}]/u.test(trimmed) ? trimmed : '';
}
