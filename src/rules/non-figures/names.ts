import type { NonFigureRule, NumberInPlace } from '../../engine/non-figure.js';
import { OpeningPattern } from '../../text/opening-pattern.js';
import { Sign } from '../../text/sign.js';

const SESSION_AFTER = new OpeningPattern(
  /^(?:历次|(?:[一二三四五六七八九十]+|\d)[次中]|全国人大|中央|人大|人民代表|[省市区县旗]?委|党代会|政协|委员|全会|常委)/,
);
/** `四次会议确定的任务`: a session without its congress; meetings that were held are counted. */
const MEETING_DID = new OpeningPattern(/^(?:会议|大会)(?:以来|精神|(?:确定|通过|提出|批准|审议通过|决定)的)/);
const HELD_BEFORE = /(?:[开办行织了过共计]|先后|累计)$/;
const MEETING_AFTER = /^(?:、[一二三四五六七八九十]{1,3}次)*(?:全|会议|大会|代表|党代会)/;
const GRADE_AFTER = new OpeningPattern(/^(?:级|星级|型|号线|线|中全会)/);
/** Lessons and carriages are counted by the word that numbers the parts of a text. */
const LESSONS_BEFORE = /课程?[共达近超约]?$/;
const LESSONS_AFTER = /^[\u4e00-\u9fa5]{0,6}(?:课|车厢)/;
const GRADE_UNITS = new Set(['级', '号', '号线', '页', '版', '章', '节', '星', '星级', '等', '型', '号楼']);
/** Units that name a thing only behind a Chinese numeral: `二期工程`. */
const CHINESE_GRADE_UNITS = new Set([
  ...[
    '楼',
    '层楼',
    '产',
    '线',
    '环',
    '期',
    '代',
    '甲',
    '班',
    '小学',
    '中学',
    '等奖',
    '比',
    '条线',
    '权',
    '品',
  ],
  ...['纵', '横', '会', '团', '师'],
]);
/** `126TB号工程`: two letters that no unit is meant by. */
const CODE_LETTERS = /^[A-Z]{2}$/;
/** `1款12户、2款148户`: classes by their number, with how many are in each. */
const CLASS_UNITS = new Set(['款']);
const CLASS_COUNTED = new OpeningPattern(/^(?:共|计|为|有)?\d[\d,]*[户人名个件家所处]/);
/** `国道126线`, `省道S206线`, `台77线`, `老214线`: roads by their number. */
const ROAD = /(?:[国省县乡]道[A-Z]?|(?<![平站舞月柜机])台|[原老旧沿])$/;
/** `307线沿线`, `214线公路`: the same where what follows says so. */
const ON_ROAD = new OpeningPattern(/^(?:公路|国道|省道|沿线|两侧|[^,;。\d]{1,4}段)/);
const QUOTED_NAME_MAXIMUM = 22;

const opening = new Sign('“‘《〔[【');

/** True where the number stands inside a short quotation or a book title. */
function inQuotes({ before, after, text }: NumberInPlace): boolean {
  if (!opening.mayBeIn(before)) return false;
  return (
    within(before, after, text, '“', '”', QUOTED_NAME_MAXIMUM) ||
    within(before, after, text, '‘', '’', QUOTED_NAME_MAXIMUM) ||
    within(before, after, text, '《', '》', 60) ||
    within(before, after, text, '〔', '〕', 12) ||
    within(before, after, text, '[', ']', 8) ||
    within(before, after, text, '【', '】', 20)
  );
}

function within(
  before: string,
  after: string,
  text: string,
  open: string,
  close: string,
  most: number,
): boolean {
  const opened = before.lastIndexOf(open);
  if (opened < 0 || before.indexOf(close, opened) >= 0) return false;
  const closed = after.indexOf(close);
  if (closed < 0) return false;
  const reopened = after.indexOf(open);
  if (reopened >= 0 && reopened < closed) return false;
  const inside = before.slice(opened + 1) + text + after.slice(0, closed);
  return inside.length <= most && !/[。;,]/.test(inside);
}

/** `三元、麦福等龙头企业`: a firm in a list of firms. */
const BRAND = /^[一二三四五六七八九]元$/;
const BRANDS_AFTER = new OpeningPattern(
  /^(?:、[\u4e00-\u9fa5]{2,4}){1,4}等[\u4e00-\u9fa5]{0,8}(?:企业|公司|集团|品牌)/,
);

/** `1%人口抽样调查`, `青年50人论坛`, `三人篮球`, `五人制足球`: what is named by a number. */
const BY_PEOPLE = new OpeningPattern(
  /^(?:论坛|普(?![通遍惠及])|制?(?:篮球|足球|排球|橄榄球|赛艇)|制[\u4e00-\u9fa5]{0,2}[球赛])/,
);
const BY_PART = new OpeningPattern(/^人口(?:抽样)?调查/);
/** `科技三项费`: the three costs of science, which budgets have under one name. */
const THREE_COSTS = /^(?:经)?费/;

/** `三台子街道`, `八道江区`, `六家子镇`: what is counted is named like a place, and behind it stands what places are. */
const PLACE_NUMERAL = /^[一二三四五六七八九十百千][\u4e00-\u9fff]$/;
const PLACE_AFTER =
  /^(?:[\u4e00-\u9fff]?[子里江房树石桥楼店庄湾沟集窑寨坪渠山河湖岭坡塘冲屯堡营井岗坝垭畈圩铺泉溪洞](?:街道|社区|等(?:[\d一二三四五六七八九十]|水库|水电站)|水库|水电站|大桥|煤矿|遗址|[\u4e00-\u9fff]{0,6}有限公司|[镇乡村](?!民|级|[里内]))|[子江房里河][区县市](?![级场域]))/;

/** `十万人事故死亡率`, `百万吨死亡人数`: so many that deaths are counted on. */
const ROUND_BASE = /^(?:10|1|[一十百千])[十百千]{0,2}[万亿](?:人|吨|车|台|户|辆|公里|人次|平方米)$/;
const ROUND_SIGNS = '1一十百千';
const DEATHS_ON = new OpeningPattern(
  /^[\u4e00-\u9fff]{0,10}?(?:死亡(?:率|人数)|发病率|患病率|犯罪率|发案率|事故率)/,
);
/** Things of a fixed number, which is part of their name: `十种有色金属`, `五项社会保险`. */
const FIXED_NAME = new OpeningPattern(
  /^(?:(?:十|10)种(?:常用)?有色金属|五项(?:社会保险|社保|保险)|(?:五|四|三)险|[两二三]项补贴资金)/,
);
const FIXED_SIGNS = '十1五四三两二';
/** `增值税(50%部分)`: how much of a tax stays with the place. */
const SHARED_TAX = new OpeningPattern(/^(?:地方)?(?:部分|分成|分享|留成|地方级|县级|市级|区级)?\)/);
/** `居前三位的行业是`, `首三位死因分别是`: which come first, and no rank of one thing. */
const FIRST_FEW = new OpeningPattern(
  /^(?:的[^,;。:]{0,12}(?:依次|分别)?(?:是|为|有|:)|[^,;。:\d]{2,12}(?:依次|分别)[是为])/,
);

/** `浏览次数:105`, `点击:[30]次`: how often a page was opened, as the page itself counts. */
const PAGE_COUNTER = /(?:浏览|阅读|点击|访问)(?:次数|人次|人数|量|数|率)?\s?:\s?\[?$/;
/** Behind a blank may follow what the page says next: `1024 字体`. */
const COUNTED_SO_FAR = /^[\d,]{1,9}\s?[次字人]?$/;
const COUNTER_REACH = 12;

export const rules: NonFigureRule[] = [
  {
    id: 'non-figure/name/page-counter',
    finds: 'How often a page was opened, as it counts itself under its title (`浏览次数:105`).',
    reason: 'name',
    rejects: ({ text, before }) =>
      COUNTED_SO_FAR.test(text) &&
      before.includes(':', before.length - COUNTER_REACH) &&
      PAGE_COUNTER.test(before.slice(-COUNTER_REACH)),
    examples: [
      {
        text: '青石镇公众号推文阅读量达3200次。',
        figures: [{ text: '3200次', value: 3200 }],
      },
    ],
    silent: [
      '来源:青石镇人民政府 浏览次数:135',
      '点击数: 86次',
      '点击:123 次',
      '浏览次数:1024 字体:大 中 小',
    ],
  },
  {
    id: 'non-figure/name/fixed-number',
    finds: 'Things whose number is part of their name (`十种有色金属`, `五项社会保险`).',
    reason: 'name',
    rejects: ({ text, after }) => FIXED_SIGNS.includes(text.charAt(0)) && FIXED_NAME.test(text + after),
    examples: [{ text: '全市推出五项保障措施。', figures: [{ text: '五项' }] }],
    silent: ['十种有色金属产量保持平稳,五项社会保险全部实现省级统筹。'],
  },
  {
    id: 'non-figure/name/shared-tax',
    finds: 'How much of a tax stays with the place, which is part of its name (`增值税(50%部分)`).',
    reason: 'name',
    rejects: ({ quantity, before, after }) =>
      quantity.unit === '%' &&
      (before.endsWith('税(') || before.endsWith('税收入(')) &&
      SHARED_TAX.test(after),
    examples: [
      {
        text: '青石县2023年增值税(下降5%)完成2亿元。',
        figures: [{ text: '5%' }, { text: '2亿元' }],
      },
      {
        text: '青石县2023年增值税(50%部分)完成2亿元,增长3%;企业所得税收入(40%部分)1亿元。',
        figures: [
          { text: '2亿元', metric: 'tax_revenue' },
          { text: '3%', metric: 'tax_revenue' },
          { text: '1亿元', metric: 'tax_revenue' },
        ],
      },
    ],
    silent: ['增值税(50%)和个人所得税(40%部分)平稳增长。'],
  },
  {
    id: 'non-figure/name/first-few',
    finds: 'How many of an order are named next (`居前三位的行业是`).',
    reason: 'ordinal',
    rejects: ({ quantity, before, after }) =>
      (quantity.unit === '位' || quantity.unit === '名') && /[前首]$/.test(before) && FIRST_FEW.test(after),
    examples: [
      {
        text: '青石市产量居全省前三位。',
        figures: [{ text: '三位', aspect: 'rank' }],
      },
    ],
    silent: ['企业数量居前三位的行业是制造、零售和物流。', '首三位死因分别是肿瘤、心脏病及肺炎。'],
  },
  {
    id: 'non-figure/name/brand',
    finds: 'A firm whose name reads as a sum, in a list of firms (`三元、麦福等企业`).',
    reason: 'name',
    rejects: ({ text, after }) => text.length === 2 && BRAND.test(text) && BRANDS_AFTER.test(after),
    examples: [{ text: '补助由三元提高到五元。', figures: [{ text: '三元' }, { text: '五元' }] }],
    silent: ['扶持三元、麦福等龙头企业。', '引进三元锂电池项目,推广二元母猪。'],
  },
  {
    id: 'non-figure/name/place',
    finds: 'A place whose name opens like a count (`三台子街道`, `六家子镇`).',
    reason: 'name',
    rejects: ({ text, after }) => text.length === 2 && PLACE_NUMERAL.test(text) && PLACE_AFTER.test(after),
    examples: [
      {
        text: '改造三条街道,带动六家企业、九个村庄。',
        figures: [{ text: '三条' }, { text: '六家' }, { text: '九个' }],
      },
    ],
    silent: [
      '七家营等水库完工,三道河水电站开工。',
      '三台子街道、六家子镇、八道江区、三元里街道和三条桥社区受到表彰。',
      '五棵树煤业有限公司落户。',
    ],
  },
  {
    id: 'non-figure/name/by-number',
    finds:
      'Surveys, forums and sports named by a number (`1%人口抽样调查`, `三人篮球`, `铁人三项`, `科技三项费`).',
    reason: 'name',
    rejects: ({ text, before, after }) =>
      (text.endsWith('人') && BY_PEOPLE.test(after)) ||
      ((text === '1%' || text === '1‰') && BY_PART.test(after)) ||
      (text === '三项' && (before.endsWith('铁人') || (before.endsWith('科技') && THREE_COSTS.test(after)))),
    examples: [
      { text: '参赛三人,篮球场两处。', figures: [{ text: '三人' }, { text: '两处' }] },
      {
        text: '青石市科技三项费支出9000万元,减免科技项目三项费用。',
        figures: [{ text: '9000万元', metric: 'public_budget_expenditure' }, { text: '三项' }],
      },
    ],
    silent: ['完成1%人口抽样调查,办好青年30人论坛、三人篮球赛和铁人三项赛,完成七人普登记。'],
  },
  {
    id: 'non-figure/name/quoted',
    finds: 'Numbers inside a quoted name, slogan or book title.',
    reason: 'name',
    rejects: inQuotes,
    examples: [{ text: '打造“五分钟”便民驿站8个。', figures: [{ text: '8个', value: 8 }] }],
    silent: ['建设“15分钟健身圈”。', '印发《关于3项改革任务的通知》。', '推行“80条”新政。'],
  },
  {
    id: 'non-figure/name/grade',
    finds: 'Grades, levels, numbers and classes that name a thing (`四级网格`, `3号线`, `万吨级码头`).',
    reason: 'grade',
    rejects: ({ quantity, before, after, text }) =>
      GRADE_AFTER.test(after) ||
      (after.startsWith('号') && CODE_LETTERS.test(quantity.unit)) ||
      (quantity.unit === '线' && (ROAD.test(before) || ON_ROAD.test(after))) ||
      (CLASS_UNITS.has(quantity.unit) && CLASS_COUNTED.test(after)) ||
      ((GRADE_UNITS.has(quantity.unit) ||
        (quantity.script === 'chinese' && CHINESE_GRADE_UNITS.has(quantity.unit))) &&
        !(quantity.unit === '期' && quantity.value > 3 && text.startsWith('十')) &&
        !(quantity.unit === '节' && (LESSONS_BEFORE.test(before) || LESSONS_AFTER.test(after)))),
    examples: [
      {
        text: '核定低收入户1款12户、2款148户。',
        figures: [
          { text: '12户', value: 12 },
          { text: '148户', value: 148 },
        ],
      },
      { text: '全县建成三级公路48公里。', figures: [{ text: '48公里', value: 48, unit: 'km' }] },
      {
        text: '举办体验课24节,录制36节微课。',
        figures: [
          { text: '24节', value: 24, unit: '节' },
          { text: '36节', value: 36, unit: '节' },
        ],
      },
    ],
    silent: [
      '地铁3号线和二期工程加快推进。',
      '落实四级网格管理。',
      '划分3级网格。',
      '建设万吨级码头。',
      '把126TB号工程提升为甲级。',
      '台77线拓宽、国道126线、省道S206线全线贯通,307线沿线绿化提升,老214线改线。',
    ],
  },
  {
    id: 'non-figure/name/session',
    finds: 'Numbered congresses, sessions and meetings (`十六届人大三次会议`).',
    reason: 'ordinal',
    rejects: ({ quantity, before, after }) =>
      (quantity.script === 'chinese' || before.endsWith('届')) &&
      ((quantity.unit === '届' && SESSION_AFTER.test(after)) ||
        (quantity.unit === '次' &&
          ((/届[^,。;]{0,10}$/.test(before) && MEETING_AFTER.test(after)) ||
            (MEETING_DID.test(after) && !HELD_BEFORE.test(before))))),
    examples: [{ text: '三年来共举办三届文化节。', figures: [{ text: '三届', value: 3, unit: '届' }] }],
    silent: [
      '三、四次会议确定的目标任务执行情况',
      '二次会议批准的计划顺利完成。',
      '青石市十五届人大四次会议通过了报告。',
      '贯彻区委六届七次全会精神。',
      '青石区十八届1次会议批准的计划执行良好。',
    ],
  },
  {
    id: 'non-figure/name/strength',
    finds: 'The strength that spirits are reckoned at (`白酒(折65度)`).',
    reason: 'name',
    rejects: ({ text, before }) => text.endsWith('度') && before.endsWith('折'),
    examples: [{ text: '水厂节电折合320度。', figures: [{ text: '320度' }] }],
    silent: ['白酒(折65度,商品量)产量平稳。'],
  },
  {
    id: 'non-figure/name/denominator',
    finds: 'The number a rate is counted on (`每10万人`, `十万人死亡率`).',
    reason: 'denominator',
    rejects: ({ text, before, after }) =>
      before.endsWith('每') ||
      (ROUND_SIGNS.includes(text.charAt(0)) && DEATHS_ON.test(after) && ROUND_BASE.test(text)),
    examples: [{ text: '每10万人拥有全科医生32人。', figures: [{ text: '32人', value: 32 }] }],
    silent: ['每100户一张网。', '十万人火灾死亡率和百万吨死亡人数双双下降。'],
  },
];
