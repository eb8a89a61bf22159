import type { Site } from '../../contracts/index.js';
import { type AspectRule, type Found, peel, type Tail } from '../../engine/saying.js';
import { SuffixSet } from '../../engine/suffix-set.js';
import { Sign } from '../../text/sign.js';
import { changed } from './change-kind.js';
import { levelTail } from './change-tails.js';
import { takeComparison } from './comparison.js';
import { basisOf } from './growth-basis.js';

const amounts = new SuffixSet(['增量', '增加额', '增加量', '增收额', '增产量']);

/** What a month or year brings, which is no change of it: 社会融资规模增量 is an index beside the 存量. */
const FLOW = /融资规模增量$/;

/** What stands before the verb of doubling and belongs to it. */
const BEFORE_DOUBLING = /(?:实现|增长|将)$/;
/** The verb before a multiple: `翻了一倍`. */
const DOUBLED = /翻了?$/;

/** `翻一番`, `翻倍`: the verb is part of the figure, as it is not in `翻了一倍`; `3年翻一番` compares with three years before. */
function byDoubling(tail: Tail, site: Site): Found | null {
  const { text, quantity } = site;
  const verb =
    quantity.unit === '倍' ? DOUBLED.exec(tail.words)?.[0] : text.startsWith('翻') ? '' : undefined;
  if (verb === undefined) return null;
  const words = tail.words.slice(0, tail.words.length - verb.length);
  const comparison = takeComparison(words.replace(BEFORE_DOUBLING, ''), tail.annual);
  const since = /(?<![\d一二三四五六七八九十两])[\d一二三四五六七八九十两]+年$/.exec(comparison.head);
  if (!since) return { aspect: 'growth', ...basisOf(comparison, verb, site), head: comparison.head };
  return { aspect: 'growth', basis: 'other', head: comparison.head.slice(0, since.index) };
}

/** `增量39.7亿斤`: the amount of a rise, named by a noun. */
function byAmount(tail: Tail, { quantity }: Site): Found | null {
  if (quantity.unit === '%' || quantity.unit === 'pp') return null;
  const peeled = peel(tail, levelTail);
  if (amounts.at(peeled.words) === null || FLOW.test(peeled.words)) return null;
  return { aspect: 'change', basis: 'bare', head: peeled.words, tail: peeled };
}

/** `同比多开工37个`, `比上年少签约3个`, `比去年多投20万元`: more or less was done than before. */
const DONE_MORE =
  /(?<![至不])(多|少)(?:(?!的)[\u4e00-\u9fff]{2}|[投发建收办签拨产种开招修拆栽植售销卖捐派引用花打跑])$/;

function byMoreDone(tail: Tail, { quantity }: Site): Found | null {
  if (quantity.unit === '%' || !/[多少]/.test(tail.words.slice(-3, -1))) return null;
  const m = DONE_MORE.exec(tail.words);
  if (!m) return null;
  const { basis, head } = takeComparison(tail.words.slice(0, m.index), tail.annual);
  return basis === null ? null : { aspect: 'change', sign: m[1] === '少' ? -1 : 1, basis, head };
}

/** `第二产业增长6%,拉动2.7个百分点`, `合计拉动全市增速2.7个百分点`, `拖累投资0.3个百分点`: what a part does to the growth of the whole. */
const PULL = '(?:(?<!向下)[拉带]动|上拉|拉[高升]|(下拉|向下拉动|拉低|拖累))';
const PULLS = new RegExp(`^(?:合计|共同?)?${PULL}$`);
const PULLS_PACE = new RegExp(
  `${PULL}[^,;:、]{0,14}(?:增[速幅]|GDP|CPI|PPI|生产总值|增加值|投资|价格|指数|总水平|总额)$`,
);
const PULL_VERB = new RegExp(`^(?:合计|共同?)?${PULL}`);
const pulls = new Sign('动拉累');
/** `采矿业拉动0.3个百分点`: of the part, unless the whole is named with another: `消费拉动经济增长4.1个百分点,投资拉动2.3个百分点`. */
const PART_PULLS = new RegExp(`^([^,;:、]{2,16}?)(?<!分别|依次|合计|[各均都也还共])${PULL}$`);
const WHOLE_PULLED = /[拉带]动([^,;:、。\d]{2,14}?)(?:的?增[长速幅])?约?\d/;
/** `净出口向下拉动经济增长0.6个百分点` */
const PULLS_DOWN = /(?:下拉|向下拉动|拉低|拖累)([^,;:、]{2,14}?)增长$/;

function byPull({ words }: Tail, { quantity, clause }: Site): Found | null {
  if (quantity.unit !== 'pp' || !pulls.mayBeIn(words)) return null;
  const down = PULLS_DOWN.exec(words);
  if (down) return { aspect: 'change', sign: -1, basis: 'bare', head: down[1]! };
  const m = PULLS.exec(words) ?? PULLS_PACE.exec(words);
  if (m) {
    const head = m[0].replace(PULL_VERB, '');
    return { aspect: 'change', sign: m[1] === undefined ? 1 : -1, basis: 'bare', head };
  }
  const part = PART_PULLS.exec(words);
  if (!part) return null;
  const head = WHOLE_PULLED.exec(clause)?.[1] ?? part[1]!;
  return { aspect: 'change', sign: part[2] === undefined ? 1 : -1, basis: 'bare', head };
}

/** `珠宝首饰(+1.1%)、汽车(-35.9%)`: a percentage whose sign is written is how much what stands before its bracket has changed. */
const NAMED_BEFORE_SIGN = /(?:^|[^\u4e00-\u9fff])(?:及|和|与|以及|其中|其次为)?([\u4e00-\u9fff]{2,20})\($/;

/** `越南(升8%)、英国(跌3%)`, `仪器(增3亿元,升16%)`: in brackets a verb of change says it of the name before them. */
const ONLY_VERB = /^(?:锐|微|急|大幅)?(?:上升|下跌|上涨|下降|增加|减少|增长|[升跌增减涨降])约?$/;
const NAMED_BEFORE_BRACKET =
  /(?:^|[,;:。)]|(?:类别|项目|组别|货品)[为是])[、]?(?:以及|及|和|与|其中|其次[为是]|尤其是|特别是|包括|例如|来自|输往|主要是){0,2}([\u4e00-\u9fff“”、]{2,24})(?:\([^()]{1,8}\))?\($/;
const FALLS = /[跌减降]/;
/** `输往各地的出口货值录得升幅,尤其是越南(升8%)`, `来自英国(跌3%)的进口货值则录得跌幅`: what has changed there is named once. */
const MEASURE =
  '(?:(?!的)[\\u4e00-\\u9fff]){2,10}?(?:货值|货量|价值|销货额|价格|指数|人次|人数|产量|产值|入住率|失业率)';
const MEASURE_BEFORE = new RegExp(
  `(?:^|[的,])(${MEASURE})(?:[^,;。、()\\d]{0,4}(?:录得|出现)[^,;。()\\d]{0,8}[升跌增减涨降]幅|[均都皆][^,;。()\\d]{0,4}(?:上升|下跌|增加|减少|下降|上涨))[,:]`,
);
const MEASURE_BEHIND = new RegExp(`^\\)的(${MEASURE})[则亦均也都]?(?:录得|出现)`);

/** The name that a bracket stands behind, with the measure that its clause names once. */
function measuredName(name: string, { clause, after }: Site): string {
  const measure = MEASURE_BEHIND.exec(after)?.[1] ?? MEASURE_BEFORE.exec(clause)?.[1];
  return measure && !name.endsWith(measure) ? name + measure : name;
}

function byVerbInBrackets(tail: Tail, site: Site): Found | null {
  const { quantity, lead, pre } = site;
  const { unit, dimension } = quantity;
  if (!lead.endsWith('(') || (unit !== '%' && dimension !== 'money') || !ONLY_VERB.test(pre)) return null;
  const named = NAMED_BEFORE_BRACKET.exec(lead);
  if (!named || tail.words === '') return null;
  const sign = FALLS.test(pre) ? -1 : 1;
  return { aspect: changed(quantity), sign, basis: 'bare', head: measuredName(named[1]!, site) };
}

/** `下降13.9%(-459宗)`, `上升14.7% (+61宗)`: the same change in what is counted, behind its rate. */
const RIGHT_BEHIND = /^\s?\(\+?$/;

function bySign(tail: Tail, site: Site): Found | null {
  const { quantity, lead, gap, after } = site;
  const signed = tail.words === '+' || (tail.words === '' && quantity.value < 0);
  if (quantity.unit === '倍' && tail.words === '+' && lead.endsWith('('))
    return { aspect: 'growth', basis: 'bare', head: '' };
  if (signed && quantity.unit !== '%' && after.startsWith(')') && gap !== null && RIGHT_BEHIND.test(gap))
    return { aspect: 'change', basis: 'bare', head: '' };
  if (quantity.unit !== '%' || !lead.endsWith('(') || !after.startsWith(')')) return null;
  if (!signed) return null;
  const named = NAMED_BEFORE_SIGN.exec(lead);
  return named ? { aspect: 'growth', basis: 'bare', head: measuredName(named[1]!, site) } : null;
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/growth/signed',
    finds: 'A rate of change by its written sign, in brackets behind a name (`汽车(-35.9%)`).',
    says: bySign,
    examples: [
      {
        text: '2019年首季罪案共有839宗,与2018年首季比较,下降13.9%(-59宗);骗案上升4.7%(+61宗)。',
        figures: [
          { text: '839宗', metric: 'cases_handled' },
          { text: '13.9%', value: -13.9, aspect: 'growth' },
          { text: '-59宗', value: -59, aspect: 'change', metric: 'cases_handled' },
          { text: '4.7%', aspect: 'growth', metric: 'cases_handled', label: '骗案' },
          { text: '61宗', value: 61, aspect: 'change', metric: 'cases_handled' },
        ],
      },
      {
        text: '2024年8月青石市服装销货额下跌5.6%,超级市场货品(+1.1%)、药物及化妆品(-5.5%)。',
        figures: [
          { text: '5.6%', value: -5.6, aspect: 'growth' },
          { text: '1.1%', value: 1.1, aspect: 'growth', label: '超级市场货品' },
          { text: '-5.5%', value: -5.5, aspect: 'growth', label: '药物及化妆品' },
        ],
      },
      {
        text: '2024年青石市营业税20亿元,较上年增加12亿元(+1.4倍)。',
        figures: [
          { text: '20亿元' },
          { text: '12亿元', aspect: 'change' },
          { text: '1.4倍', value: 140, unit: '%', aspect: 'growth', basis: 'yoy' },
        ],
      },
    ],
    silent: ['青石县合格率(98.6%)高于全省。', '青石县债务率(1.4倍)高于全省。'],
  },
  {
    id: 'aspect/growth/in-brackets',
    finds: 'A change by its verb alone, in brackets behind a name (`越南(升8%)、英国(跌3%)`).',
    says: byVerbInBrackets,
    examples: [
      {
        text: '2019年青石港出口货值上升3.1%,尤其是鱼干(升8.2%)、虾米(跌3.4%)和珍珠(增2亿元,升16%);其次为书报、文具及礼品(下跌2.5%);以及眼镜店(下跌5.7%)。',
        figures: [
          { text: '3.1%', aspect: 'growth', metric: 'exports' },
          { text: '8.2%', value: 8.2, aspect: 'growth', label: '鱼干' },
          { text: '3.4%', value: -3.4, aspect: 'growth', label: '虾米' },
          { text: '2亿元', aspect: 'change', label: '珍珠' },
          { text: '16%', aspect: 'growth', label: '珍珠' },
          { text: '2.5%', value: -2.5, aspect: 'growth', label: '书报、文具及礼品' },
          { text: '5.7%', value: -5.7, aspect: 'growth', label: '眼镜店' },
        ],
      },
      {
        text: '2019年青石港输往大部分目的地的整体出口货值录得升幅,尤其是白水(升8.2%)和云溪(云溪市)(升3.4%);来自柳河(跌4.5%)的进口货值则录得跌幅。',
        figures: [
          { text: '8.2%', aspect: 'growth', metric: 'exports', label: '白水整体出口货值' },
          { text: '3.4%', aspect: 'growth', metric: 'exports', label: '云溪整体出口货值' },
          { text: '4.5%', value: -4.5, aspect: 'growth', metric: 'imports', label: '柳河进口货值' },
        ],
      },
    ],
    silent: ['青石县书店(12家)都已开门。'],
  },
  {
    id: 'aspect/growth/doubling',
    finds: 'Doubling, with the verb inside the figure (`翻一番`, `翻倍`) or before a multiple (`翻了一倍`).',
    says: byDoubling,
    examples: [
      {
        text: '青石县高新技术企业数量三年翻一番。',
        figures: [{ text: '翻一番', value: 100, unit: '%', aspect: 'growth', basis: 'other' }],
      },
      {
        text: '到2030年,青石县人均地区生产总值在2025年基础上再翻一番。',
        figures: [{ text: '翻一番', aspect: 'growth', basis: 'other', metric: 'gdp_per_capita' }],
      },
      {
        text: '与“十五”末相比,青石县生产总值、进出口总额翻一番;财政收入翻两番。',
        figures: [
          { text: '翻一番', basis: 'other', metric: 'gdp' },
          { text: '翻一番', basis: 'other', metric: 'trade_total' },
          { text: '翻两番', value: 300, basis: 'other', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '2024年青石县旅客30万人次,较前一年翻倍成长,平均年增率为3.9%。',
        figures: [
          { text: '30万人次' },
          { text: '翻倍', value: 100, aspect: 'growth', basis: 'yoy' },
          { text: '3.9%', aspect: 'growth', basis: 'annual_average' },
        ],
      },
      {
        text: '2024年青石县企业利润比上年翻倍,出口额翻了近两倍。',
        figures: [
          {
            text: '翻倍',
            value: 100,
            unit: '%',
            aspect: 'growth',
            basis: 'yoy',
            metric: 'enterprise_profit',
          },
          { text: '两倍', value: 200, unit: '%', aspect: 'growth', basis: 'yoy', metric: 'exports' },
        ],
      },
    ],
    silent: ['青石县翻修老屋12栋。'],
  },
  {
    id: 'aspect/growth/amount',
    finds: 'The amount of a rise named by a noun (`增量39亿元`).',
    says: byAmount,
    examples: [
      {
        text: '青石县2020年存款余额增量达到12亿元。',
        figures: [{ text: '12亿元', value: 1200000000, aspect: 'change', basis: 'yoy', metric: 'deposits' }],
      },
    ],
    silent: ['增量配电网改革试点5个。', '2024年青石市社会融资规模增量82亿元。'],
  },
  {
    id: 'aspect/growth/done-more',
    finds: 'How much more was done than before (`同比多开工37个`), or how far a part pulls the whole.',
    says: (tail, site) => byMoreDone(tail, site) ?? byPull(tail, site),
    examples: [
      {
        text: '白石镇投入安全经费70万元,比上年多投15万元;新建步道12公里,同比少建3公里。',
        figures: [
          { text: '70万元', value: 700000 },
          { text: '15万元', value: 150000, aspect: 'change', basis: 'yoy' },
          { text: '12公里', value: 12 },
          { text: '3公里', value: -3, aspect: 'change', basis: 'yoy' },
        ],
      },
      {
        text: '2025年青石市新开工项目126个,同比多开工17个;竣工项目80个,比上年少竣工6个。',
        figures: [
          { text: '126个', aspect: 'level', metric: 'project_count' },
          { text: '17个', value: 17, aspect: 'change', basis: 'yoy', metric: 'project_count' },
          { text: '80个', aspect: 'level', metric: 'project_count' },
          { text: '6个', value: -6, aspect: 'change', basis: 'yoy', metric: 'project_count' },
        ],
      },
      {
        text: '2025年青石市第二产业增加值增长6%,拉动2.7个百分点,合计拉动全市增速3.1个百分点。',
        figures: [
          { text: '6%' },
          { text: '2.7个百分点', aspect: 'change' },
          { text: '3.1个百分点', aspect: 'change' },
        ],
      },
      {
        text: '2025年青石市消费拉动经济增长3.2个百分点,投资拉动1.1个百分点,净出口下拉0.4个百分点。',
        figures: [
          { text: '3.2个百分点', aspect: 'change', metric: 'gdp' },
          { text: '1.1个百分点', aspect: 'change', metric: 'gdp', basis: 'yoy' },
          { text: '0.4个百分点', value: -0.4, aspect: 'change', metric: 'gdp' },
        ],
      },
      {
        text: '2025年青石市净出口向下拉动经济增长0.6个百分点。采矿业拉动0.3个百分点。',
        figures: [
          { text: '0.6个百分点', value: -0.6, aspect: 'change', metric: 'gdp' },
          { text: '0.3个百分点', value: 0.3, aspect: 'change', label: '采矿业' },
        ],
      },
      {
        text: '2025年青石市采矿业增加值下降3%,拖累规上工业增加值增速0.2个百分点;煤炭投资下降6%,拉低投资增速0.7个百分点。',
        figures: [
          { text: '3%', value: -3 },
          { text: '0.2个百分点', value: -0.2, aspect: 'change', label: '规上工业增加值增速' },
          { text: '6%', value: -6 },
          { text: '0.7个百分点', value: -0.7, aspect: 'change', label: '投资增速' },
        ],
      },
    ],
    silent: ['青石县至少开工12个项目。'],
  },
];
