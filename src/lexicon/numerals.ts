/** Data for reading numerals, Arabic and Chinese. Simplified forms first; the traditional ones cost nothing to accept. */

/** Value of each Chinese digit, financial forms included. */
export const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  // What newspapers set for it; before a numeral it is a bullet.
  '○': 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  兩: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
  貳: 2,
  陸: 6,
};

/** Digits that years are spelled with, from one on, and what stands for zero in them, typing errors included: `二○○五年`, `二OO五年`. */
export const YEAR_DIGITS = '一二三四五六七八九';
export const YEAR_ZEROS = '〇零○0O';

/** Financial digits: also ordinary characters (队伍, 大陆), so that alone they are none. */
export const FINANCIAL_DIGITS = '壹贰貳叁肆伍陆陸柒捌玖';

/** What a financial digit must stand before to open a numeral. */
export const AFTER_FINANCIAL_DIGIT = '拾佰仟万亿元圆角';

/** Tens written as one character: `廿三` is 23. */
export const CHINESE_TENS: Readonly<Record<string, number>> = { 廿: 2, 卅: 3 };

/** Power of ten of each magnitude within a group of four digits. */
export const SMALL_MAGNITUDES: Readonly<Record<string, number>> = {
  十: 1,
  拾: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
};

/** Power of ten of each magnitude that closes a group. 兆 is 10^12, as in Taiwan's budgets. */
export const LARGE_MAGNITUDES: Readonly<Record<string, number>> = {
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  兆: 12,
};

/** Characters of vague number before a magnitude: `数十`, `几百`. */
export const VAGUE_COEFFICIENTS = '数數几幾';

/** Between number and unit, "and more": `300余家`, `2700多万元`. */
export const MORE_INFIXES = '余餘多';

/** Between number and unit, "or so": `20来人`. */
export const ABOUT_INFIXES = '来來';

/**
 * Words that let a magnitude without digits count a thing (`超万亿元`, `近百名`, `上千户`), what they say of its size, and the
 * characters that, standing before the word, make it part of another one (`最近`, `网上`).
 */
export const MAGNITUDE_BINDERS: ReadonlyArray<{
  readonly word: string;
  readonly qualifier: 'exact' | 'approx' | 'at_least' | 'at_most';
  readonly notAfter: string;
}> = [
  { word: '超', qualifier: 'at_least', notAfter: '赶反' },
  { word: '超过', qualifier: 'at_least', notAfter: '不未' },
  { word: '突破', qualifier: 'at_least', notAfter: '' },
  { word: '逾', qualifier: 'at_least', notAfter: '' },
  { word: '破', qualifier: 'at_least', notAfter: '打' },
  { word: '上', qualifier: 'at_least', notAfter: '以网线马路身世地海史本早晚际会台桌' },
  { word: '过', qualifier: 'at_least', notAfter: '通经不' },
  { word: '满', qualifier: 'at_least', notAfter: '' },
  { word: '近', qualifier: 'at_most', notAfter: '最附邻远靠临' },
  { word: '不足', qualifier: 'at_most', notAfter: '' },
  { word: '不超过', qualifier: 'at_most', notAfter: '' },
  { word: '约', qualifier: 'approx', notAfter: '节签预' },
  { word: '达', qualifier: 'exact', notAfter: '' },
  { word: '达到', qualifier: 'exact', notAfter: '' },
  { word: '稳定在', qualifier: 'exact', notAfter: '' },
  { word: '保持在', qualifier: 'exact', notAfter: '' },
  { word: '迈上', qualifier: 'exact', notAfter: '' },
  { word: '站上', qualifier: 'exact', notAfter: '' },
  { word: '跨上', qualifier: 'exact', notAfter: '' },
  { word: '跃上', qualifier: 'exact', notAfter: '' },
  { word: '跨越', qualifier: 'exact', notAfter: '' },
];

/**
 * Set phrases and names that start with a Chinese numeral and would otherwise read as number and measure word. `三次产业` is a
 * name, not three times of something; the whole phrase is passed over.
 */
export const NUMERAL_NAMES: readonly string[] =
  `一成不变 两个一百年 两个毫不动摇 两个维护 两个确立 两个结合 两个务必 两个大局 两个责任 两个健康 两个覆盖 两个文明
两个转变 两个率先 两个根本 两头在外 两条腿 两轮驱动 三个代表 三个务必 三个区分开来 三个地带 三个统一 三个自信
三个离不开 三位一体 三次产业 三门峡 三门县 三门湾 三道堰 三台县 三台山 三元桥 三元区 三元里 三元锂 三元材料 三元正极 三元前驱 三元电池
三元动力 三元复合 三元乙丙 三元催化 三元杂交 三元猪 三元仔猪 三元生猪 三元母猪 三元商品猪 三元结构 三元化 二元母猪 二元杂交 二元猪 二元仔猪
二元种猪 二元结构 二元化 二元酸 三家子 三天两头 三番五次 三项制度 四个全面 四个意识
四个自信 四个伟大 四个革命 四个最严 四个走在前列 四项基本原则 四个现代化 四套班子 四面八方 四分五裂 四位一体 四平八稳 四棵树 四团镇
五位一体 五套班子 五台山 五台县 五家渠 五家子 五棵松 五台街道 六盘水 六盘山 六枝 六户镇 七台河 七家镇 八项规定 九台区 九台市 九台农 九眼桥
九层之台 十项准则 千方百计
三百六十行 三十六计 一百零八将 一千零一夜
百万雄师 千人计划 万人计划 十万大山 十万个为什么`.split(/\s+/);

/** What, right after a numeral without unit, makes the pair a number or a name of something: `一百零八号`, `二〇六医院`. */
export const NOT_AFTER_PLAIN_NUMBER = '号路街弄巷里村夜行将厂矿连营团师旅军校院中小医线强变计分刻国章条款期';

/** What, after 个 behind a Chinese numeral, tells of a scheme and not of things: `三个一批`. */
export const SCHEME_OPENERS = '一';

/** Characters that, right after 成, make it a word of its own: `二成立`, `三成果`. */
export const NOT_TENTHS = '立为果员功效交绩都品长熟型套片就因年语份';

/**
 * What profiles list with its count behind it, one of it too: `卫生院一所,文化站一个`. Words that end so are names of things; a verb
 * there opens a set phrase (`发现一个,整改一个`).
 */
export const LISTED_WITH_COUNT: readonly string[] =
  `各 院 校 小学 中学 小 室 站 所 馆 厂 店 场 库 楼 园 屋 桥 渠 井 塔 亭 池 车 机 舞台 宿舍 厕 中心 银行 信用社 合作社 供销社 企业 公司 基地 党委 党总支 党支部
团支部 支部 协会 水库 山塘 码头 大坝 派出所 消防队 执法队 服务队 应急队 居委会 村委会 居民委员会 村民委员会 寺 庙 教堂 牌坊 古树 古宅 遗址 酒店
宾馆 旅社 商场 超市 网点 景点 景区 渡口 泵房 房`.split(/\s+/);

/** The measure words that count them there. */
export const LISTED_MEASURES = '个所座幢栋处家间台辆艘口套支条部名棵株';

/** Measure words before which 二 counts like 两: `二个村`; before others it may number a thing (`二期`, `刑侦二处`). */
export const COUNTED_BY_TWO = '个名位';
