import type { Quantity } from '../../contracts/index.js';
import { insideBrackets } from '../../engine/label.js';
import type { NonFigureRule } from '../../engine/non-figure.js';
import { SuffixSet } from '../../engine/suffix-set.js';
import { afterLast } from '../../text/after-last.js';
import { OpeningPattern } from '../../text/opening-pattern.js';

const calendarUnits = new SuffixSet(
  ['月', '日', '号', '时', '点钟', '世纪', '年代', '年度', '周年'],
  ['小时', '工时', '课时', '学时'],
);
const DATED = new Set(['duration', 'count', 'none']);
const YEARS_AFTER = new OpeningPattern(
  /^(?:(?:财政|课税|会计|学)?年度(?!重点|目标|任务|项目|计划)|学年|季度|期间|星期|世纪)/,
);
const CLOCK_AFTER = new OpeningPattern(/^(?:\d|时|点|分|:)/);
const AGE_CLASS = new OpeningPattern(
  /^(?:或?以上|或?以下|及以上|及以下|以内|至|到|—|-|~|的|者|组|儿童|老|幼|婴|周岁|人口|学龄|失业|就业|劳动|死亡|青[壮少]?年|年轻)/,
);

/** `志愿服务人均32小时` */
const GIVEN_EACH = /人均(?:服务|学习|培训)?(?:时长|时间)?(?:达到?|为)?$/;
/** Durations are figures only where the clause says that a length of time is measured. */
const MEASURED_TIME =
  /(?:平均|期限|年限|可支付|可支撑|支付能力|备付能力|(?<![逾任时近])期(?![末间内]|(?<=日期):)|月数|滞后|滞留|住院日|就诊等候|等待|(?<!逾)超期|寿命|工龄|周期|时间|时限|时长|用时|延长|缩短|压缩|压减|精简|天数|日数|居住|停留|损失工作[日天](?:共|合共|共计)?|耗时|留港|放宽|提速|减少|节约|降至|缩减到|仅需|只需|增加(?!值)|控制在|年龄|审批|办理|历时|课时|学时|时数)(?:[^,;、。]{0,6})$|[天日]数连续\d{1,2}年(?:稳定在|保持在|达到?|超过?)$|(?:天气|[霾雾雨雪]日)(?:共计?|达|为|有)?$/;
/** `比上年多6天`, `较上一季微跌0.1年` */
const MORE_THAN = /(?:[比较][^,;。]{1,10}|同比|净|[略微轻])[多少升跌增减降](?:了|出)?$/;
/** `8.4日`: no day of a month. */
const PART_OF_DAY = /\d\.\d日$/;
/** `使用日数1.62日`; 9.18日 may be one. */
const HUNDREDTHS = /\d\.\d\d日$/;
/** `签约到开工仅用了65天`, `每周开放40小时`: how long something that is named took, or is open; `仅用三年` is how far one looks back. */
const TOOK_OR_OPEN =
  /(?:[^,;。]{4}[仅只](?:用|花|耗时)|每[周天日月](?:免费)?(?:开放|营业|供水|供电|运行)|全年(?:免费)?(?:开放|营业))(?:时间)?了?$/;
const SHORT_TIMES = new Set(['d', 'h', 'min', '个工作日', '工作日']);
/** `服务3.9万小时`, `培训120小时`: hours given to a work, added up; `服务24小时不打烊` says when. */
const HOURS_GIVEN =
  /(?:服务|帮扶|陪伴|授课|教学|学习|培训|直播|巡逻)(?:总?计|共计?|超过?|逾|近|约|达到?|了){0,2}$/;
const HOURS_OF_DAY = 24;
/** So many hours are never how long something goes on: they are those of many people. */
const HOURS_OF_MANY = 1000;
/** And so many minutes or days: `通话4.2亿分钟`; `20221227日` is a date without its marks. */
const TIME_OF_MANY = 10_000;
const MANY = /[万亿]/;
/** `由每年180日放宽至240日`, `由2010年的9.9年提高至`: a length of time that changes is measured. */
const FROM_LENGTH =
  /(?:由|从)(?:现时|目前|现行|原来|原先|原|上年|去年|上年同期|(?:19|20)\d\d年[末底]?)?的?(?:每[年月周天]|平均)?$/;
const LENGTH_CHANGES =
  /^(?:大幅|进一步|逐步|再)?(?:缩短|压缩|缩减|精简|压减|减少|减|延长|放宽|增加|增|提高|调整|改)(?:到|至|为|成)/;
/** `由9.8年提高到`: and so is what it comes to. */
const FROM_TO_LENGTH =
  /(?:由|从)[^,;。]{0,10}\d(?:年|个月|周|天|日|个?小时|分钟|个?工作日)(?:大幅|进一步|逐步|再)?(?=)(?:缩短|压缩|缩减|精简|压减|减少|减|延长|放宽|增加|增|提高|提升|上升|升|降|下降|调整|改)(?:到|至|为|成)$/;
/** `较去年3月底的高位6.1年缩短0.8年`: the length that another is compared with, and what it has changed by. */
const COMPARED_LENGTH = /[较比][^,;。较比]{1,16}(?:的|高位|平均)$/;
const LENGTH_CHANGED =
  /^(?:(?:大幅|轻微|略)?(?:缩短|延长|减少|增加)(?:约|近|了)?\d|略?[为有]?(?:回落|回升|上升|下降)(?=[约近了\d,;。]))/;
const LONGEST_MONTH = 31;
/** Years of the republican calendar that reports compare. */
const REPUBLICAN = 80;
const REPUBLICAN_END = 200;
/** `两年平均增长5%`: over how long something is averaged. */
const AVERAGED = new OpeningPattern(/^(?:年?平均|年均|累计|复合)[增升上下减]/);
const TIME_UNITS = new Set([
  'a',
  'd',
  'h',
  'min',
  's',
  '个月',
  '月',
  '周',
  '个季度',
  '季度',
  '季',
  '个工作日',
  '工作日',
  '年',
  '秒',
  '星期',
  '个星期',
  '旬',
  '夜',
  '晚',
]);

const IN_ORDER = '分别';
/** Characters that a list which it hands out takes up. */
const LIST_LENGTH = 60;
const LENGTHS_NAMED = /(?:[天日]数|时间|期限|周期|寿命|年限|时长|住院日)(?:均|都|平均)?$/;
const IN_LIST =
  /^(?:约|近|已)?(?:为|是|达到?|有|仅|[缩延][短长][至到]|[降升]至|[缩压]减到)?[^,;。]{1,50}[、和及与]$/;

/** `优良天数、重污染天数分别为326天、2天`: further lengths of a list that is handed out to what was named. */
function isHandedOut(before: string): boolean {
  if (!'、和及与'.includes(before.charAt(before.length - 1))) return false;
  const said = before.slice(-LIST_LENGTH);
  const at = said.lastIndexOf(IN_ORDER);
  return at > 0 && LENGTHS_NAMED.test(said.slice(0, at)) && IN_LIST.test(said.slice(at + IN_ORDER.length));
}

/** `150日`: no day of a month. */
function isLongerThanMonths({ unit, value }: Quantity): boolean {
  return unit === 'd' && value > LONGEST_MONTH;
}

/** What a place keeps doing on a list of the best, which is no honour counted by how often it was given. */
const RANKED_SO_LONG = /^(?:跻身|进入|入围|[位名]列|[位稳]居|居)/;

/** `办理本市103年里长表扬` */
const OF_OWN = /(?:本[市县府乡镇区局处院校]|办理|暨)$/;

/** `第二期学前教育三年行动计划`: how long a plan runs is part of its name. */
const NAMES_PLAN = new OpeningPattern(/^(?:攻坚|提升|整治|培育|倍增|改造)?(?:行动(?:计划|方案)?|计划|规划)/);

export const rules: NonFigureRule[] = [
  {
    id: 'non-figure/date/calendar',
    finds: 'Years, months, days and clock times.',
    reason: 'date',
    rejects: ({ quantity, text, after, before }) => {
      const { unit } = quantity;
      if (unit === '年度' || (unit === '个' && YEARS_AFTER.test(after))) return true;
      if (unit === 'a') {
        if (quantity.script === 'arabic' && /^\d{4}/.test(text)) {
          const year = Number(text.slice(0, 4));
          if (year >= 1840 && year <= 2200) return true;
        }
        if (/^(?:度|代|级|以来|前|来|间|末|初|底|中)/.test(after)) return true;
        if (/^[一二三四五六七八九〇零]{4}年/.test(text)) return true;
        // `由99年5.1%降至102年4.1%`, `与100年同月比较`: years of the republican calendar, whose figures follow at once.
        if (
          quantity.value >= REPUBLICAN &&
          quantity.value < REPUBLICAN_END &&
          (/^(?:(?:的|之)?\d|同[月季]|排名|[位排]?[居列])/.test(after) || OF_OWN.test(before))
        )
          return true;
      }
      if (text.endsWith('工作日')) return false;
      if (text.endsWith('个月')) {
        if (/^(?:来|份|内|前|后|以来)/.test(after)) return true;
      } else if (
        DATED.has(quantity.dimension) &&
        calendarUnits.at(text) !== null &&
        !PART_OF_DAY.test(text) &&
        !(HUNDREDTHS.test(text) && MEASURED_TIME.test(before)) &&
        !isLongerThanMonths(quantity)
      )
        return true;
      return unit === '分' && (/[时点]$/.test(before) || CLOCK_AFTER.test(after));
    },
    examples: [
      {
        text: '渔民失业率连续八个期间维持不变,为3.4%;渔船与100年同月比较增加9艘。',
        figures: [{ text: '3.4%' }, { text: '9艘' }],
      },
      { text: '石桥镇办理本市103年里长表扬,表扬30人。', figures: [{ text: '30人', value: 30 }] },
      { text: '石桥镇2021年3月15日建成便民服务站6个。', figures: [{ text: '6个', value: 6 }] },
      {
        text: '石桥镇公文平均使用日数1.62日,较上年缩短0.18日,损失工作日612日。',
        figures: [
          { text: '1.62日', value: 1.62, unit: 'd' },
          { text: '0.18日', value: -0.18, aspect: 'change', basis: 'yoy' },
          { text: '612日', value: 612, unit: 'd' },
        ],
      },
      {
        text: '石桥镇失业率由99年5.1%降至102年4.1%。',
        figures: [
          { text: '5.1%', status: 'baseline' },
          { text: '4.1%', status: 'actual', metric: 'unemployment_rate' },
        ],
      },
      { text: '石桥镇完成45个年度重点项目。', figures: [{ text: '45个', value: 45 }] },
    ],
    silent: ['发布日期:113年3月8日', '工程于2019年10月8日9时30分开工。', '二〇一八年以来的工作情况。'],
  },
  {
    id: 'non-figure/date/duration',
    finds: 'Lengths of time that only say when or for how long (`三年行动`, `连续5年`).',
    reason: 'duration',
    rejects: ({ quantity, text, before, after, beyond }) => {
      // `近十届`, `连续三届跻身百强`: as far back as one looks.
      if (quantity.unit === '届')
        return quantity.qualifier === 'at_most' || (before.endsWith('连续') && RANKED_SO_LONG.test(after));
      if (!TIME_UNITS.has(quantity.unit)) return false;
      if (AVERAGED.test(after) || before.endsWith('连续')) return true;
      if (quantity.unit === 'a' && NAMES_PLAN.test(after)) return true;
      if (FROM_LENGTH.test(before) && LENGTH_CHANGES.test(beyond)) return false;
      if (PART_OF_DAY.test(text) || MORE_THAN.test(before)) return false;
      // `流行期(本市104年…`: no length of time, but a year of the Republic, whose clause starts at the bracket.
      const longAgo = quantity.unit === 'a' && quantity.value >= 100 && quantity.value < 200;
      if (longAgo && insideBrackets(before, before.length)) return true;
      // `较高位6.1年缩短0.8年`: the length that another is compared with.
      if (COMPARED_LENGTH.test(before) && LENGTH_CHANGED.test(beyond)) return false;
      if (isHandedOut(before)) return false;
      const clause = before.slice(afterLast(before, ',;、'));
      if (SHORT_TIMES.has(quantity.unit) && TOOK_OR_OPEN.test(clause)) return false;
      if (quantity.unit === 'h' && quantity.value > HOURS_OF_DAY)
        if (quantity.value >= HOURS_OF_MANY || HOURS_GIVEN.test(clause)) return false;
      if (
        (quantity.unit === 'min' || quantity.unit === 'd') &&
        quantity.value >= TIME_OF_MANY &&
        MANY.test(text)
      )
        return false;
      if (quantity.unit === 'h' && GIVEN_EACH.test(clause)) return false;
      return !MEASURED_TIME.test(clause) && !FROM_TO_LENGTH.test(clause);
    },
    examples: [
      {
        text: '青石市移动电话通话4.2亿分钟,其中国际通话3.1万分钟。',
        figures: [
          { text: '4.2亿分钟', value: 420000000, unit: 'min' },
          { text: '3.1万分钟', value: 31000, unit: 'min' },
        ],
      },
      {
        text: '志愿服务总时长1.2万小时,人均30小时。',
        figures: [
          { text: '1.2万小时', value: 12000, unit: 'h' },
          { text: '30小时', value: 30, unit: 'h' },
        ],
      },
      {
        text: '石桥镇公租房平均轮候时间为6年,较上一季微跌0.1年。',
        figures: [
          { text: '6年', value: 6, unit: 'a' },
          { text: '0.1年', value: -0.1, unit: 'a' },
        ],
      },
      {
        text: '石桥社区志愿者全年服务1.8万小时,开展护理培训360小时。',
        figures: [
          { text: '1.8万小时', value: 18000, unit: 'h' },
          { text: '360小时', value: 360, unit: 'h' },
        ],
      },
      {
        text: '项目从签约到开工仅用了65天,书屋每周开放35小时。',
        figures: [
          { text: '65天', value: 65, unit: 'd', aspect: 'level' },
          { text: '35小时', value: 35, unit: 'h', aspect: 'level' },
        ],
      },
      {
        text: '2023年青石市优良天数、重污染天数分别为326天和2天。',
        figures: [
          { text: '326天', label: '优良天数', metric: 'air_quality_rate' },
          { text: '2天', label: '重污染天数' },
        ],
      },
      { text: '全年累计志愿服务时长3.2万小时。', figures: [{ text: '3.2万小时', value: 32000, unit: 'h' }] },
      {
        text: '空气优良天数连续6年稳定在325天以上。',
        figures: [{ text: '325天', qualifier: 'at_least', unit: 'd' }],
      },
      {
        text: '2017年青石市出现重污染天气12天,霾日20天。',
        figures: [
          { text: '12天', unit: 'd' },
          { text: '20天', unit: 'd' },
        ],
      },
      { text: '青石县养老保险基金可支付14.5个月。', figures: [{ text: '14.5个月', value: 14.5 }] },
      { text: '资金分解下达最长滞后90天。', figures: [{ text: '90天', value: 90, unit: 'd' }] },
      {
        text: '企业欠缴租金3亿元,其中逾期3年以上的占两成。',
        figures: [{ text: '3亿元' }, { text: '两成', value: 20, aspect: 'share' }],
      },
      {
        text: '审批时间平均缩短12天。',
        figures: [{ text: '12天', value: -12, unit: 'd' }],
      },
      {
        text: '2021年青石市患者平均住院日为7.6日,基金可支付月数9.5个月,优良天数比上年多8天。',
        figures: [
          { text: '7.6日', value: 7.6, unit: 'd', label: '患者平均住院日' },
          { text: '9.5个月', label: '基金可支付月数' },
          { text: '8天', value: 8, aspect: 'change', basis: 'yoy' },
        ],
      },
      {
        text: '离岛居民的离港期限,由每年150日放宽至200日。',
        figures: [
          { text: '150日', value: 150, unit: 'd', status: 'baseline' },
          { text: '200日', value: 200, unit: 'd' },
        ],
      },
      {
        text: '劳动年龄人口平均受教育年限从9.8年提高到10.4年。',
        figures: [
          { text: '9.8年', value: 9.8, status: 'baseline' },
          { text: '10.4年', value: 10.4, status: 'actual' },
        ],
      },
      {
        text: '平均受教育年限由2010年的9.94年提高至10.85年。',
        figures: [
          { text: '9.94年', value: 9.94, status: 'baseline', period: '2010' },
          { text: '10.85年', value: 10.85, status: 'actual' },
        ],
      },
    ],
    silent: [
      '本届政府任期的五年是发展最快的五年。',
      '“八五”时期的五年,是很不平凡的五年。',
      '仅用三年建成主体。',
      '启动实施三年行动计划,连续5年保持先进。',
      '实施第二期学前教育三年行动计划。',
      '房地产增加值两年平均增长平稳。',
      '开展为民服务百日攻坚30天集中行动。',
      '奖牌数创近六届最好成绩。',
      '因应四年流行期(全市104年本土病例不多)。',
    ],
  },
  {
    id: 'non-figure/date/age-class',
    finds: 'Ages that name a group of people (`60岁以上老人`).',
    reason: 'class',
    rejects: ({ quantity, after, before }) =>
      (quantity.unit === '岁' || quantity.unit === '周岁') &&
      !/寿命[^,;。]{0,24}$|寿命[^;。]{0,24}(?:男性?|女性?|居民)(?:为|达到?|约|超过?)?$|男性?\d{2}\.\d{1,2}岁[、,和](?:而)?女性?(?:为|达到?)?$/.test(
        before,
      ) &&
      (AGE_CLASS.test(after) || !/年龄(?![层段组别]|结构|构成|分布)|预期|期望/.test(before)),
    examples: [
      { text: '全县人均预期寿命达到78.6岁。', figures: [{ text: '78.6岁', value: 78.6, unit: '岁' }] },
      { text: '全县人均预期寿命提高到81岁以上。', figures: [{ text: '81岁', qualifier: 'at_least' }] },
      {
        text: '全县人均寿命由2019年的76.4岁提高到2023年的77.9岁。',
        figures: [
          { text: '76.4岁', status: 'baseline', metric: 'life_expectancy' },
          { text: '77.9岁', metric: 'life_expectancy' },
        ],
      },
    ],
    silent: [
      '为60岁以上老人免费体检。',
      '年满65岁或以上的居民可以申请。',
      '15至24岁者最高。',
      '以20至24岁失业率最高。',
      '按年龄层看,15至24岁者最高。',
      '年龄结构方面,30岁至50岁党员较多。',
      '面向3至6岁儿童开放。',
    ],
  },
];
