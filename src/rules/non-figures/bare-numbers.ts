import type { NonFigureRule } from '../../engine/non-figure.js';
import { TOWNS } from '../../lexicon/thing-patterns.js';
import { afterLast } from '../../text/after-last.js';

/** Names of what has no unit. */
const NUMBERS =
  '(?:指数|系数|总数|人数|人次|户数|个数|数量|数|比例|比值|得分|PMI|点击率|浏览量|人口|密度|强度|总量|均值|评分|收入比|之比|倍差|满意度|幸福感|安全感|总分|均分|死亡率|浓度值?|PM2\\.5|细颗粒物)';
/** `指数CR8`, `指数(PPI)`, `指数(上年=100)`, `指数(以上年价格为100)`: another name of it, or what stands for a hundred. */
const IN_BRACKETS = '(?:[A-Z]{1,4}\\d{0,3})?(?:\\((?:\\d{3,4}年)?[^()\\d]{1,12}(?:100)?\\))?';
const NAMED_NUMBER = new RegExp(
  `${NUMBERS}${IN_BRACKETS}(?:已|累计|仍|平均|全年|年[末底均初]|\\d{1,2}月[份末底]?|(?:[一二三四]季度|[上下]半年)末?){0,4}(?:为|是|达|达到|升至|降至|降到|降为|提高到|控制在|保持在|稳定在|维持在|[缩扩][小大][到至]|从|由|:)?了?$`,
);
/** `倍差从1.96缩小至`, `满意度由84.7提升至`: the later of two values. */
const THEN = new RegExp(`${NUMBERS}(?:从|由)[^,;。\\d]{0,8}\\d[\\d.]*[^,;。\\d]{1,8}[至到为]$`);
/** `收入之比为2.12,比上年缩小0.05`: by how much such a number changed; a whole number may be a list's. */
const CHANGED_BY =
  /(?:[比较](?:\d{4}年)?[^,;。\d]{0,8}|同比)(?:缩小|扩大|提高|提升|下降|上升|降低|减少|增加|回落|回升|下滑)了?$/;
/** `沪指收于3100.5点,上涨20.3点`, which is no time of day. */
const INDEX_POINTS =
  /(?:指数?|指数?[收报达为至][^,;。\d]{0,4}|[^,;。\d时日月]{2}(?:上升|上涨|上扬|上调|提高|增加|回升|下降|下跌|回落|下滑|降低|[涨跌])了?)$|^(?:大幅|小幅|微)?(?:上[升涨扬]|下[降跌]|回落|[涨跌升])了?$/;
const POINTS = '点';
const DECIMAL = /^\d+\.\d+$/;
/** `死亡率0.26,`: a rate on so many, which the name tells; a share in percent has its mark. */
const RATE_ON =
  /(?:死亡|发病|患病|犯罪|案|离婚|结婚|生育|事故|辍学|失学|流失|空置|返贫)率(?:为|是|达|仅)?$|保障(?:水平|倍数)(?:为|是|达|仅)?$|(?:比率|[率人]倍率)(?:为|是|达|仅)?$|(?:性别|抚养|负担)比(?:\([^()]{2,24}\))?(?:为|是|达)?$|pH值?(?:为|是|达)?$/;
/** `贫困发生率由2014年的11.2%降至0`: nothing of it is left. */
const FALLEN = /(?:率|量|数|起|人|件)(?:[从由][^,;。]{1,16})?(?:下?降|降低|减少?|压降|归)[至为到]$/;
/** `低于控制指标0.27`: and what it is held against. */
const HELD_AGAINST = /(?:高于|低于|超过|好于|不超)[^,;。\d]{0,6}(?:指标|目标值?|限值|标准值?|控制数|均值)$/;
/** `性比例最高者为青石县132.6,其次为云溪县110.2`, `白沙县却高达98.5`: of whom an index is told stands before it. */
const OF_RANKED_PLACE = /(?:最[高低大小]者?[为是]|次[为是])[\u4e00-\u9fff]{1,4}[县市区国]之?$|[却则仅]?高达$/;
const DECIMAL_OR_ZERO = /^\d+\.\d+$|^0$/;
/** `由97.45下降为91.45`: two values of what has no unit. */
const EARLIER_OF_TWO =
  /^(?:大幅|逐步|进一步)?(?:缩小|扩大|提高|提升|上升|下降|降低|增加|减少|回落|升|降)[到至为]\d+\.\d+(?![\d%‰])/;
const LATER_OF_TWO =
  /\d\.\d+(?:大幅|逐步|进一步)?(?:缩小|扩大|提高|提升|上升|下降|降低|增加|减少|回落|升|降)[到至为]$/;
/** One of a list whose other members have their measure word: `党员73人、团员6人、群众1379;`. */
const LISTED_COUNT =
  /\d[人名户个所家][、,](?!第|电话|邮编|编号)[\u4e00-\u9fa5]{2,10}(?<![第号路街巷弄话编码约至到线])$/;
const LIST_GOES_ON = /^[、,;。]/;
const MAGNITUDE_ONLY = /^[十百千万亿兆]+$/;
const MAGNITUDE_LAST = /(?:[百千]|[万亿兆][多余]?)$/;
/** `129.5、年增3%`: its growth goes on behind the same mark as a list does. */
const NOT_ALONE = /^(?:[-/.:\w]|、(?!年[增减]))/;
const FOLLOWED_BY_LETTERS = /^[A-Za-z%]/;
const FOLLOWED_BY_WORDS = /^[\u4e00-\u9fa5]/;
/** `突破千亿大关`: the mark itself is the size. */
const MARK = /^(?:大关|关口|门槛)/;
/** People are counted without a measure word: `上千万住房困难群众`. */
const FOLLOWED_BY_PEOPLE =
  /^[\u4e00-\u9fa5]{0,8}(?:群众|农民|人口|居民|百姓|学生|职工|游客|旅客|劳动力|消费者|观众|用户)/;
/** Places of government are counted without a measure word in lists of them: `辖6镇2乡`, `全区12社区`, `3县5乡`. */
const PLACES =
  '街道办(?:事处)?|办事处|街道|社区|乡镇|镇街|街镇|行政村|自然村|村居|县区|区县|县市|市县|[镇乡村县区街办]';
const COUNTED_PLACES = new RegExp(
  `^(?:${PLACES})(?=$|[、,;。)\\d和及]|均|都|已|全部|共[^同享建]|按期|建成|完成|实现)`,
);
/** Towns named before their number: `白沙、青口2镇管网工程`; and those of so many counties. */
const NAMED_TOWNS = /、[\u4e00-\u9fa5]{2,5}$|\d[县市区旗]$/;
/** `全县有12个乡镇,5镇2乡5街道`: several kinds of them, as a clause by itself. */
const KINDS_OF_PLACES = new RegExp(`^(?:${PLACES})[、和及]?\\d{1,3}(?:${PLACES})(?=$|[、,;。)\\d和及])`);
const OPENS_CLAUSE = /(?:^|[,;:(有])$/;
const BEFORE_PLACES = new RegExp(
  `(?:[管下]?辖有?|现有|共有?|设有?|[分划]为|包括|涉及|覆盖|全[省市州区县旗]|其余|其他|\\d(?:${PLACES})[、和及]?)$`,
);
/** With the first word where that is a measure word, too. */
const PARAGRAPH = /^\d{1,2}\.\d{1,2} ?[\u4e00-\u9fff]$/;
const PROPORTION = /(?:结构|比例|比|构成|比值|之比)[^,。;]{0,24}$/;

export const rules: NonFigureRule[] = [
  {
    id: 'non-figure/bare/paragraph',
    finds: 'Numbers of paragraphs, whose first word looks like a measure word (`4.1 本局…`).',
    reason: 'bare',
    rejects: ({ quantity, text, before, after }) =>
      quantity.dimension === 'count' &&
      before === '' &&
      PARAGRAPH.test(text) &&
      FOLLOWED_BY_WORDS.test(after),
    examples: [
      {
        text: '4.1 本局处理纠纷26宗。\n4.2 首三季受理投诉12宗。\n4.3 “展青计划”录得学员20名。',
        figures: [
          { text: '26宗', label: '处理纠纷' },
          { text: '12宗', metric: 'cases_handled' },
          { text: '20名', label: '“展青计划”录得学员' },
        ],
      },
    ],
    silent: ['4.2 本署会继续努力。'],
  },
  {
    id: 'non-figure/bare/unnamed',
    finds:
      'Numbers without unit or magnitude that no head names: list numbers, phone numbers, footnote marks.',
    reason: 'bare',
    rejects: ({ quantity, text, before, after }) => {
      if (quantity.dimension !== 'none') return false;
      if (quantity.unit === POINTS && INDEX_POINTS.test(before.slice(afterLast(before, ',;')))) return false;
      if (MAGNITUDE_ONLY.test(text))
        return FOLLOWED_BY_WORDS.test(after) && !MARK.test(after) && !FOLLOWED_BY_PEOPLE.test(after);
      if (MAGNITUDE_LAST.test(text)) return false;
      if (LISTED_COUNT.test(before) && LIST_GOES_ON.test(after)) return false;
      if (COUNTED_PLACES.test(after) && BEFORE_PLACES.test(before)) return false;
      if (OPENS_CLAUSE.test(before) && KINDS_OF_PLACES.test(after)) return false;
      if (TOWNS.test(after) && NAMED_TOWNS.test(before)) return false;
      if (NOT_ALONE.test(after)) return true;
      const changed = DECIMAL.test(text) && CHANGED_BY.test(before);
      if (changed || NAMED_NUMBER.test(before) || THEN.test(before)) return false;
      if (!DECIMAL_OR_ZERO.test(text) || FOLLOWED_BY_LETTERS.test(after)) return true;
      if (text === '0' && FALLEN.test(before)) return false;
      if (RATE_ON.test(before) || HELD_AGAINST.test(before) || OF_RANKED_PLACE.test(before)) return false;
      return !EARLIER_OF_TWO.test(after) && !LATER_OF_TWO.test(before);
    },
    examples: [
      {
        text: '贫困发生率由2014年的11.2%降至0。',
        figures: [
          { text: '11.2%', status: 'baseline', label: '贫困发生率' },
          { text: '0', value: 0, label: '贫困发生率' },
        ],
      },
      {
        text: '102年5月性比例最高者为青石县132.62,其次为云溪县108.89,最低为白沙县92.61。',
        figures: [
          { text: '132.62', value: 132.62, unit: '', label: '性比例' },
          { text: '108.89', value: 108.89, unit: '', label: '性比例' },
          { text: '92.61', value: 92.61, unit: '', label: '性比例' },
        ],
      },
      { text: '青石县库款保障水平0.36。', figures: [{ text: '0.36', value: 0.36, unit: '' }] },
      {
        text: '2007年青石市企业家信心指数年末达到154.01,企业景气指数12月末为160.2。',
        figures: [
          { text: '154.01', value: 154.01 },
          { text: '160.2', value: 160.2 },
        ],
      },
      { text: '制造业采购经理指数为50.8。', figures: [{ text: '50.8', value: 50.8, unit: '' }] },
      {
        text: '居民消费价格指数(上年=100)为101.4,工业生产者出厂价格指数(PPI)98.6。',
        figures: [
          { text: '101.4', metric: 'cpi', label: '居民消费价格指数', unit: '' },
          { text: '98.6', metric: null, unit: '' },
        ],
      },
      {
        text: '居民消费价格指数(2020年=100)为105.62,同比上涨2%。',
        figures: [
          { text: '105.62', metric: 'cpi', label: '居民消费价格指数', unit: '' },
          { text: '2%', metric: 'cpi', label: '居民消费价格指数' },
        ],
      },
      {
        text: '居民消费价格总指数控制在103以内。',
        figures: [{ text: '103', metric: 'cpi', qualifier: 'at_most', unit: '' }],
      },
      {
        text: '2021年青石市品牌集中度指数CR8为82.2,比上年下降0.2;青股指数收于3100.5点,上涨20.3点。',
        figures: [
          { text: '82.2', label: '品牌集中度指数CR8', aspect: 'level' },
          { text: '0.2', value: -0.2, aspect: 'change' },
          { text: '3100.5点', unit: '点', aspect: 'level' },
          { text: '20.3点', unit: '点', aspect: 'change' },
        ],
      },
      { text: '百亿元产值死亡率0.86。', figures: [{ text: '0.86', value: 0.86, unit: '' }] },
      {
        text: '城乡居民收入倍差从1.96缩小至1.81。',
        figures: [
          { text: '1.96', value: 1.96, status: 'baseline' },
          { text: '1.81', value: 1.81, status: 'actual' },
        ],
      },
      {
        text: '2021年青石市城乡居民收入之比为2.12,比上年缩小0.05。',
        figures: [
          { text: '2.12', aspect: 'level' },
          { text: '0.05', value: -0.05, aspect: 'change', basis: 'yoy' },
        ],
      },
      {
        text: '2021年青石市万车死亡率1.86,低于控制指标1.98。',
        figures: [
          { text: '1.86', label: '万车死亡率', status: 'actual' },
          { text: '1.98', label: '万车死亡率', status: 'target' },
        ],
      },
      {
        text: '人口性别比由2010年人口普查105.2下降为103.6。',
        figures: [
          { text: '105.2', status: 'baseline' },
          { text: '103.6', status: 'actual' },
        ],
      },
      {
        text: '青石市男女性别比(以女性为100)为106.5。',
        figures: [{ text: '106.5', label: '男女性别比', unit: '' }],
      },
      {
        text: '青石省解决了3亿多农村人口的饮水问题。',
        figures: [{ text: '3亿多', value: 300000000, unit: '', qualifier: 'at_least' }],
      },
      {
        text: '2020年青石市存款突破千亿大关,达1200亿元。',
        figures: [
          { text: '千亿', value: 100000000000, unit: 'CNY', qualifier: 'at_least', metric: 'deposits' },
          { text: '1200亿元', metric: 'deposits' },
        ],
      },
      {
        text: '2020年青石省上千万住房困难群众喜迁新居。',
        figures: [{ text: '千万', value: 10000000, unit: '', qualifier: 'at_least' }],
      },
      {
        text: '全县有9个乡镇(办),5镇2乡2办事处。',
        figures: [
          { text: '9个', metric: 'subdistrict_count' },
          { text: '5', unit: '', label: '镇', metric: 'subdistrict_count' },
          { text: '2', unit: '', label: '乡' },
          { text: '2', unit: '', label: '办事处', metric: 'subdistrict_count' },
        ],
      },
      {
        text: '全县辖6镇2乡、1街道,共98村。',
        figures: [
          { text: '6', unit: '', label: '镇', metric: 'subdistrict_count' },
          { text: '2', unit: '', label: '乡' },
          { text: '1', unit: '', label: '街道' },
          { text: '98', unit: '', label: '村', metric: 'village_count' },
        ],
      },
      {
        text: '全县辖6镇3办,86个行政村。',
        figures: [
          { text: '6', label: '镇', metric: 'subdistrict_count' },
          { text: '3', unit: '', label: '办', metric: 'subdistrict_count' },
          { text: '86个' },
        ],
      },
      {
        text: '完成白沙、青口2镇管网延伸工程。',
        figures: [{ text: '2', unit: '', label: '镇', metric: 'subdistrict_count' }],
      },
      {
        text: '现有党员73人、团员6人、群众1379;小学1所。',
        figures: [
          { text: '73人' },
          { text: '6人' },
          { text: '1379', unit: '', label: '群众' },
          { text: '1所' },
        ],
      },
    ],
    silent: [
      '社区服务热线65318888。',
      '1.水利资源',
      '联系电话:0871-6318888',
      '点击12345热线。',
      '程序由1.2版升级为2.6版。',
      '3社区治理',
      '早高峰8点开始,下午3点上涨。',
    ],
  },
  {
    id: 'non-figure/bare/score',
    finds: 'Numbers joined by a colon that are a clock time or a score, not a proportion.',
    reason: 'date',
    rejects: ({ quantity, before }) =>
      quantity.dimension === 'ratio' && quantity.unit === '' && !PROPORTION.test(before),
    examples: [
      { text: '三次产业结构调整为8:42:50。', figures: [{ text: '8' }, { text: '42' }, { text: '50' }] },
    ],
    silent: ['来源:石桥日报 10:25:08', '社区队以3:1战胜对手。'],
  },
];
