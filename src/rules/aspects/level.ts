import { bracketedName } from '../../engine/bracketed-names.js';
import { type AspectRule, type Found, peel, type Tail, withWords } from '../../engine/saying.js';
import { GOAL_BEHIND_SUM } from '../../lexicon/label-patterns.js';
import { ANY_TAIWAN_COUNTY } from '../../lexicon/places.js';
import { OpeningPattern } from '../../text/opening-pattern.js';
import { levelTail, toLevel } from './change-tails.js';

/** `下降至2015年的1.2%`: the later time stands between the verb and its level. */
const TO_A_TIME =
  /(?:到|至)(?:(?:\d{4}|1\d\d|[6-9]\d)年度?(?:[底末]|水平|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月[^,;。、的]{0,10})?|\d{1,2}月份?[至-]\d{1,2}月份?|目前|现时|现在|今年|去年)的?$/;

/** `财政储备在2020年3月底会达…`: when, and that it is to come, stand between the thing and its size. */
const WILL = /(?<=.{2})(?:[在至于]?\d{4}年\d{1,2}月底?会?|(?<=开支|收入|储备|盈余|编制|单位|人手|总额)会)$/;

/** `政府与商界各出资5亿元`: each of those named spends it. */
const EACH_PAYS =
  /([^,;。、“”]{2,12}?)(和|与|及|、)([^,;。、“”]{2,12})各(?:自|分别)?(出资|注资|捐资|投资|拨款|承担)$/;

function eachPays(tail: Tail): Found | null {
  const m = tail.words.includes('各') ? EACH_PAYS.exec(tail.words) : null;
  if (!m) return null;
  const [, first, joined, second, verb] = m;
  return { aspect: 'level', head: `${first}${verb}${joined}${second}${verb}`, tail: { ...tail, each: true } };
}

/** `占年度任务6000万元的52%`: the sum that was set as a goal. */
const GOAL_SUM = /(?:占|为|是|完成)[^,;占]{0,18}(?:任务|目标|计划|指标|预算)数?$/;

/** `完成全年40亿元目标任务的75%`: the same where its name stands behind. */
const OF_SUM =
  /(?:占|为|是|完成)(?:了)?(?:全年|年度|年初|本年|当年|[省市区县州旗镇乡]级?|政府|下达|确定|安排|分解|定|考核|的){0,4}$/;
const goalBehind = new OpeningPattern(GOAL_BEHIND_SUM);

/** `死亡率0.26,低于控制指标0.27`: a value without unit that the one before was to keep below or above. */
const HELD_AGAINST = /^(?:低于|高于|优于|好于|超过)[^,;。]{0,4}(?:指标|目标值?|限值|控制数)$/;

/** `完成县下达的350人减贫任务`: the number that a task was set as. */
const ASSIGNED = /(?:下达|分解|分配|安排|确定|布置|交办)的$/;
/** `市下达的3%的目标任务`: what is to be done was named before. */
const ONLY_TASK = new OpeningPattern(/^的?(?:目标|任务|计划|指标){1,3}数?(?=$|[,;。])/);
const TASK_FOLLOWS = new OpeningPattern(/^[^,;。、\d]{0,12}任务/);

/** `宽免额将会以8万元为上限`: the size that is not to be passed. */
const LIMITED = /(?<=[^上下最].)(?:[将亦也仍]?会|将|须|应)?以(?:每[月年日户人]|每个(?:月|项目))?$/;
const LIMIT_FOLLOWS = new OpeningPattern(/^作?为上限/);

/** `岁出以教育支出8亿元最多`: the largest of all is named behind 以. */
const MOST_FOLLOWS = new OpeningPattern(/^(?:为?最[多高大]|居多|居首|占最[多大])/);
const MOST_BEFORE = /^.{0,20}以(?=.{2,16}$)/;

/** `以台北市人口密度9,800人为最高`: of the place, which is no part of what is measured. */
const OF_COUNTY = new RegExp(`^(?:${ANY_TAIWAN_COUNTY})之?(?=.{2})`);

function withoutCounty(head: string): string {
  return head.replace(OF_COUNTY, '');
}

/** How they end: most words before a figure do not. */
const WILL_ENDS = '月底会';

function withoutWill(tail: Tail): Tail {
  const ends = tail.words !== '' && WILL_ENDS.includes(tail.words.charAt(tail.words.length - 1));
  const m = ends ? WILL.exec(tail.words) : null;
  return m ? withWords(tail, tail.words.slice(0, m.index)) : tail;
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/level/size',
    finds: 'The size of something: an amount, count, area, rate or index.',
    says: (tail, { after, clause, lead, post, quantity }) => {
      const member = tail.words === '' && after.startsWith(')') ? bracketedName(lead, clause) : null;
      if (member !== null) return { aspect: 'level', head: member };
      const each = eachPays(tail);
      if (each) return each;
      const most = MOST_FOLLOWS.test(after) ? MOST_BEFORE.exec(tail.words) : null;
      if (most)
        return { aspect: 'level', head: withoutCounty(tail.words.slice(most.index + most[0].length)) };
      // `完成年度计划(85亿元)的54%`
      if (after.startsWith(')的') && lead.endsWith('(') && GOAL_SUM.test(lead.slice(0, -1)))
        return { aspect: 'level', status: 'target', head: '' };
      const goal = after.startsWith('的') ? GOAL_SUM.exec(tail.words) : null;
      if (goal) return { aspect: 'level', status: 'target', head: tail.words.slice(0, goal.index) };
      const sum = goalBehind.test(post) ? OF_SUM.exec(tail.words) : null;
      if (sum) return { aspect: 'level', status: 'target', head: tail.words.slice(0, sum.index) };
      if (quantity.unit === '' && HELD_AGAINST.test(tail.words))
        return { aspect: 'level', status: 'target', head: '' };
      if (tail.words.endsWith('的') && TASK_FOLLOWS.test(post) && ASSIGNED.test(tail.words))
        return { aspect: 'level', status: 'target', head: ONLY_TASK.test(post) ? '' : tail.words };
      const limit = LIMIT_FOLLOWS.test(post) ? LIMITED.exec(tail.words) : null;
      if (limit) return { aspect: 'level', head: tail.words.slice(0, limit.index) };
      const at = TO_A_TIME.exec(tail.words);
      const reached = at && toLevel.at(tail.words.slice(0, at.index + 1));
      const words = reached ? tail.words.slice(0, at.index + 1) : tail.words;
      const peeled = withoutWill(peel(reached ? withWords(tail, words) : tail, levelTail));
      return { aspect: 'level', head: peeled.words, tail: peeled };
    },
    examples: [
      {
        text: '青石机场旅客吞吐量破5000万人次,港口吞吐量过3亿吨,装机破1亿千瓦,侦破案件3起。',
        figures: [
          { text: '5000万人次', qualifier: 'at_least', label: '旅客吞吐量' },
          { text: '3亿吨', qualifier: 'at_least', label: '港口吞吐量' },
          { text: '1亿千瓦', qualifier: 'at_least', label: '装机' },
          { text: '3起', qualifier: 'exact' },
        ],
      },
      {
        text: '2024年青石市岁出以教育支出8亿元最多,社福支出6亿元次之。',
        figures: [
          { text: '8亿元', label: '教育支出', metric: 'public_budget_expenditure' },
          { text: '6亿元', label: '社福支出' },
        ],
      },
      {
        text: '全年减贫310人,超额完成县下达的280人减贫任务。',
        figures: [
          { text: '310人', status: 'actual' },
          { text: '280人', status: 'target', aspect: 'level', label: '减贫任务' },
        ],
      },
      {
        text: '津贴金额以每月250元为上限。',
        figures: [{ text: '250元', label: '津贴金额', metric: 'subsidies_paid' }],
      },
      {
        text: '捐款人民币300万元,共计新台币2亿元。各项贷款90亿元,其中人民币80亿元。',
        figures: [
          { text: '300万元', unit: 'CNY', label: '捐款' },
          { text: '2亿元', unit: 'TWD', label: '捐款' },
          { text: '90亿元', label: '各项贷款' },
          { text: '80亿元', label: '人民币各项贷款' },
        ],
      },
      {
        text: '85. 新市镇占地约30平方公里。本(109)年6月生产指数91.8,罪案数字轻微下降1%。另餐饮业营业额2亿元。',
        figures: [
          { text: '30平方公里', label: '新市镇占地' },
          { text: '91.8', label: '生产指数' },
          { text: '1%', value: -1, label: '罪案数字' },
          { text: '2亿元', label: '餐饮业营业额' },
        ],
      },
      {
        text: '公屋建屋量达9,000个单位。人均碳排放降至4吨,目标在2040年前减至2吨。明年继续发放现金分享,永久居民每人9,000元。',
        figures: [
          { text: '9,000个', label: '公屋建屋量', metric: 'housing_units' },
          { text: '4吨', label: '人均碳排放' },
          { text: '2吨', label: '人均碳排放', status: 'target' },
          { text: '9,000元', metric: 'subsidies_paid' },
        ],
      },
      {
        text: '青石市失业率在2019年5月至7月为3.1%,失业率在2019年第二季为3%,渔民就业率于2019年3月31日为62%。',
        figures: [
          { text: '3.1%', label: '失业率', metric: 'unemployment_rate' },
          { text: '3%', label: '失业率', metric: 'unemployment_rate' },
          { text: '62%', label: '渔民就业率' },
        ],
      },
      {
        text: '2019年青石市经济房屋共3 000个单位落成,简约公屋计划兴建约9 000个单位。',
        figures: [
          { text: '3 000个', label: '经济房屋单位', metric: 'housing_units' },
          { text: '9 000个', label: '简约公屋单位', metric: 'housing_units' },
        ],
      },
      {
        text: '在总预算部分岁入原列9亿元,审议结果计列8亿元;岁出审议结果计列7亿元。',
        figures: [
          { text: '9亿元', label: '岁入', metric: 'public_budget_revenue' },
          { text: '8亿元', label: '岁入', metric: 'public_budget_revenue' },
          { text: '7亿元', label: '岁出', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '每户所得平均数为90万元,中位数为80万元。完成道路重铺总长12公里、面积3万平方米。工人6千人仅占4%。',
        figures: [
          { text: '90万元', label: '每户所得平均数' },
          { text: '80万元', label: '每户所得中位数' },
          { text: '12公里', label: '道路重铺总长' },
          { text: '3万平方米', label: '道路重铺面积' },
          { text: '6千人', label: '工人' },
          { text: '4%', aspect: 'share', label: '工人' },
        ],
      },
      {
        text: '青石街道常住人口达到5.2万人。',
        figures: [
          { text: '5.2万人', value: 52000, unit: '人', aspect: 'level', metric: 'population_resident' },
        ],
      },
      {
        text: '2021年全市外商投资累计达到6.2亿美元,两年总计完成税收8.1亿元,煤层气产能达到3亿方,设备申报21台,失业率控制到3.1%。',
        figures: [
          { text: '6.2亿美元', label: '外商投资' },
          { text: '8.1亿元', label: '税收', metric: 'tax_revenue' },
          { text: '3亿方', label: '煤层气产能' },
          { text: '21台', label: '设备申报' },
          { text: '3.1%', label: '失业率', metric: 'unemployment_rate' },
        ],
      },
      {
        text: '制造业比重从2006年的2.7%下降至2015年的1.2%。',
        figures: [
          { text: '2.7%', status: 'baseline', label: '制造业比重' },
          { text: '1.2%', aspect: 'share', label: '制造业比重' },
        ],
      },
      {
        text: '2021年青石市地区生产总值增长9.1%,高于6%以上的预期目标,调查失业率5.2%,低于全年5.5%左右的控制目标。',
        figures: [
          { text: '9.1%', aspect: 'growth', metric: 'gdp' },
          { text: '6%', value: 6, aspect: 'growth', status: 'target', metric: 'gdp' },
          { text: '5.2%', aspect: 'level', metric: 'unemployment_rate' },
          { text: '5.5%', value: 5.5, aspect: 'level', status: 'target', metric: 'unemployment_rate' },
        ],
      },
      {
        text: '2021年青石市提前实现生均公用经费600元和900元的目标。',
        figures: [
          { text: '600元', status: 'actual' },
          { text: '900元', status: 'actual' },
        ],
      },
      {
        text: '2021年青石市财政收入剔除一次性因素后完成6.2亿元。',
        figures: [{ text: '6.2亿元', metric: 'public_budget_revenue' }],
      },
      {
        text: '2021年青石市3家公司晋升国家级高新技术企业。',
        figures: [{ text: '3家', metric: 'high_tech_enterprises' }],
      },
      {
        text: '已有12个省(区、市)完成企业下岗职工并轨。',
        figures: [{ text: '12个', label: '省(区、市)', metric: null }],
      },
      {
        text: '规划从4方面提出了21个主要指标。',
        figures: [{ text: '21个', label: '主要指标' }],
      },
      {
        text: '全年清理文件90件,其中废止30件,宣布失效20件、修订10件。',
        figures: [
          { text: '90件', metric: 'documents_issued' },
          { text: '30件', metric: 'documents_issued', label: '废止文件' },
          { text: '20件', metric: 'documents_issued', label: '宣布失效文件' },
          { text: '10件', metric: 'documents_issued', label: '修订文件' },
        ],
      },
      {
        text: '2021年青石市12个乡镇财政收入下降5%,可比下降2%。',
        figures: [
          { text: '12个', aspect: 'level' },
          { text: '5%', value: -5, aspect: 'growth', metric: 'public_budget_revenue' },
          { text: '2%', value: -2, aspect: 'growth', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '青石市社会保险基金预算收入完成6.2亿元。支出预算5.7亿元,实际支出5.4亿元。',
        figures: [
          { text: '6.2亿元', metric: null },
          { text: '5.7亿元', metric: null, label: '社会保险基金预算支出' },
          { text: '5.4亿元', metric: null, label: '社会保险基金预算支出' },
        ],
      },
      {
        text: '2021年上半年青石镇渔业事故伤亡26人,占市、县两级政府下达年度控制目标30人的86.7%。',
        figures: [
          { text: '26人', aspect: 'level', status: 'actual' },
          { text: '30人', aspect: 'level', status: 'target' },
          { text: '86.7%', aspect: 'completion' },
        ],
      },
      {
        text: '2021年上半年青石镇财政收入完成3126万元,占县下达任务6000万元的52.1%。',
        figures: [
          { text: '3126万元', status: 'actual', metric: 'public_budget_revenue' },
          { text: '6000万元', status: 'target', metric: 'public_budget_revenue' },
          { text: '52.1%', aspect: 'completion', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '青石市一般公共预算收入170亿元,加上上级补助等,收入总计364亿元。',
        figures: [
          { text: '170亿元', metric: 'public_budget_revenue' },
          { text: '364亿元', metric: null, label: '收入总计' },
        ],
      },
      {
        text: '青石市一般公共预算收入170亿元。\n分季度看,一季度增长8%。',
        figures: [
          { text: '170亿元', metric: 'public_budget_revenue' },
          { text: '8%', aspect: 'growth', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '2021年直属国有企业重组整合至14家,市直管镇调整优化为22个。\n把财政的6亿元补贴资金用好。',
        figures: [
          { text: '14家', label: '直属国有企业' },
          { text: '22个', label: '市直管镇' },
          { text: '6亿元', label: '补贴资金', metric: 'subsidies_paid' },
        ],
      },
      {
        text: '2021年青石市出台稳外贸26项政策措施。水环境质量四项指标全部达标。\n推动白石河7条支流完成治理。\n完成厕所改造15个示范点建设。',
        figures: [
          { text: '26项', label: '稳外贸政策措施', metric: 'documents_issued' },
          { text: '四项', label: '水环境质量指标' },
          { text: '7条', label: '白石河支流' },
          { text: '15个', label: '厕所改造示范点' },
        ],
      },
      {
        text: '2021年青石市商务局推出9项措施。\n中小企业局部署8项措施。\n近年来4项指标全部达标。',
        figures: [
          { text: '9项', label: '措施' },
          { text: '8项', label: '措施' },
          { text: '4项', label: '指标' },
        ],
      },
    ],
    silent: ['青石街道荣获先进集体称号。'],
  },
];
