import type { Site } from '../../contracts/index.js';
import { wordsBefore } from '../../engine/around-figure.js';
import type { AspectRule } from '../../engine/saying.js';
import { GOAL_BEHIND_SUM } from '../../lexicon/label-patterns.js';
import { OpeningPattern } from '../../text/opening-pattern.js';
import { IS_MORE_OR_LESS } from './comparison.js';

const OF_TARGET = new RegExp(
  [
    String.raw`(?:(?:超额|提前(?:[一二两三四\d]{1,2}(?:年|个月))?|已经?|累计){0,3}(?=完成|实现|达))?(?:完成|实现|达成|达到|达|为|占|是|超过)?(?:了)?(?:到)?(?=)(?:(?:全年|年初|年度|本年度?|当年|今年|全市|全区|全县|全省|上级|自治区|地区|区|市|省|县|州|盟|旗|级|街道|镇|下达|预定|预期|奋斗|挑战|保底|既定|确定|制定|累计分配|分配|计划|调整|预算|目标|任务|指标|总`,
    '年|的|数|量|各级|人大|人民代表大会|常委会|会议|批准|通过|审议|审查|考核|汇总|变动|修订|人代会|审定|代编|“?十[一二三四五六]?五”?|[两三四五]年|规划|安排|变更|进度|序时|时序|责任|绩效|工作|民生实事',
    '实事|[省市县]上|[省市区县州镇乡]定|国定|[省市区县]政府|下派|分解|投资(?=计划|任务|目标)|[省市县区州总]局|[省市]?厅|(?<=[占成])[\u4e00-\u9fff]{2,3}(?=[省市县区州旗盟][工奋年下目任考计定])){1,20})(?:的)$',
  ].join('|'),
);
const OF_TASK =
  /^(?:(?:占(?!全部|所有|总)|为)[^,;]{0,8}(?:任务|计划|目标|(?:年初?|全年|年度|调整|变动|汇总)预算数?|预算数)|完成[^,;]{0,16}(?:任务|计划|目标|预算)(?:[数量]|比例)?|达成[^,;]{0,12}(?:任务|计划|目标|预算)[数量]?)的$/;
/** `完成年度计划(85亿元)的54%`: the goal is said in brackets. */
const GOAL_IN_BRACKETS = /(?:任务|目标|计划|指标)数?(?:(?:到位)?资金|投资额?)?\([^()]{1,20}\)$/;
/** `占预算(指调整预算,下同)的54%`, `为调整预算(下同)的87%`: which budget it is. */
const BUDGET_IN_BRACKETS =
  /预算数?\([^()]{0,8}(?:年初|调整|变动)[^()]{0,12}\)$|(?:年初|年度|全年|调整|变动|批准的?)预算数?\(下同\)$/;
/** More than the whole is no part of it. */
const WHOLE = 100;
/** `100%完成市级任务`: the goal stands behind. */
const GOAL_BEHIND = new OpeningPattern(
  /^(?:超额|提前|全面|圆满)?完成[^,;。\d]{0,10}(?:任务|目标|计划)[数量]?(?=$|[,;。])/,
);
const goalBehindSum = new OpeningPattern(GOAL_BEHIND_SUM);
const INVESTED = '投资';
const SHARED = /[、和与]|分别/;
const SUM_BEFORE = /\d[万亿]{0,2}美?元,$/;
const TARGET_WORD = /计划|预算|预期|目标|任务|指标|规划|序时/;
/** `占预算的20%` is a share of a budget, `占调整预算的102%` what has been done of it. */
const YEARS_BUDGET = /年初|全年|年度|年预算|调整|变动|汇总|预算数|批准|审定|通过/;
/** `代编预算3亿元,占年初预算的15%`: a part of the budget, named as money and not as what was taken in or spent. */
const PART_OF_BUDGET =
  /(?:预算|预备费|资金|经费|结余|结转)(?:共|共计|合计|为|达)?\d[\d.,]{0,12}[万亿]{0,2}元,$/;
/** `代编预算3亿元,占市级支出预算的6%`: of the budget of a side, which unlike that of the year says not that it was carried out. */
const PART_OF_SIDE = /占(?![^,;]{0,4}(?:年初|全年|年度|调整|变动|汇总))[^,;占]{0,10}(?:收入|支出)$/;
/** `收入完成1.5亿元,占预算的52%`: what was done of it, and no part. */
const DONE_OF_BUDGET =
  /(?:完成|实现|执行|入库|收入|支出)(?:了|数|额|为|共|累计)?\d[\d.,]{0,12}[万亿]{0,2}元,$/;
/** How far before a share of a budget the name of the part and its amount are looked for. */
const PART_REACH = 40;
/** `新增债券6亿元,执行率达95%`: of the money spoken of; that of a court is no part of a plan. */
const EXECUTED =
  /^(?:截至)?(?:\d{3,4}年)?(?:\d{1,2}月)?[底末]?止?(?:(?:全年|各?年度|累计|平均|整体)?执行率|(?:预算|累计|年度)?达成率)(?=)(?:则|均|亦|也|介于|已|仅|只|达到?|为|是|力争){0,3}$/;
/** `合计1.7万户,达成率78.9%`: whatever it is of, as against what a court carries out. */
const ATTAINED = /^(?:目标|整体|累计|年度)?达成率(?:已|仅|只|达到?|为|是){0,3}$/;
/** `超序时进度5.9%`: by how much more was done than had to be. */
const AHEAD_OF = /超(?:出|过|前)?(?:计划|序时|时序|时间|预定){0,2}进度$/;
const SPENT_SO_FAR = /^(?:累计|资金|总体)?支出(?:进度|率)(?:已|仅|只|达到?|为|是){0,3}$/;
/** `预算执行率98%`: of the budget as a whole, which alone names nothing. */
const BUDGETS_EXECUTION =
  /^(?:全年|各?年度|平均|整体)?预算执行率(?:则|均|亦|也|介于|已|仅|只|达到?|为|是|力争){0,3}$/;
const OF_MONEY = /[预决]算|债券|资金|支出|开支|拨款|经费|工程费|收入|税|岁[入出]/;
/** `完成主体工程的85%`: how much of a work is done. */
const OF_WORK =
  /完成(?:了|全部)?([^,;。、\d]{0,8}(?:工程|建设|铺设|浇筑|改造|安装|开挖|拆除|征收))(?:量|任务|进度)?的$/;
/** `支出完成全年支出的67.5%`, `完成年度计划投资的33%`: how much of what a year or a plan is to have is done by now. */
const OF_WHOLE_YEAR =
  /(?:完成|实现)(?:了)?(?:(?:全年|年度)(?:计划|目标)?|(?:当年|今年|本年度?|年|[省市区县]级?)?(?:计划|概算|目标))((?:预算)?(?:收入|支出|总?投资额?|产值))的$/;
/** `完成年度支出预算92%`, `为年度预算收入的96%`: of the budget of a side. */
const OF_SIDES_BUDGET =
  /(?:完成|为(?=年初|全年|年度|调整|变动))(?:了)?(?:年初|全年|年度|当年|调整后?|变动|汇总|本级|[省市区县乡镇]级|[县市区省]?人大批准的?|批准的?|财政|一般公共|公共财政|政府性基金|基金|总){0,5}(?=)(?:(?:收入|支出)预算数?|预算(?:收入|支出)数?)的?$/;
const OF_BUDGET = /预算数?的$/;
const DONE =
  /(?:(?:超额|已|共|累计){0,4}完成(?:了|投资|率|(?:项目|工程|施工|形象|总体?|整体){0,2}(?:进度|工程量|工作量|总量))?(?:的)?(?:达到?|为)?|(?:(?:完成|完工|竣工)率|完成(?:比例|投资率)|(?<=预算|支出|经费|资金|计划|收入|开支|岁[入出])执行率|进度)(?:已|仅|只|分别|均|达到?|为|是|完成){0,4})$/;
/** `开工率、竣工率分别达98%、91%`: rates that works have, none of which is of a goal. */
const LISTED_RATE = /率(?:、|和|与|及)[^,;率]{1,8}率[^,;率]{0,6}$/;

/** Whether a goal is one of investment that neither the words before it nor a sum right before them name. */
function isOfInvestment(goal: string, head: string, site: Site): boolean {
  if (!goal.includes(INVESTED) || head.endsWith(INVESTED) || SHARED.test(head)) return false;
  return head !== '' || !SUM_BEFORE.test(wordsBefore(site, site.pre, PART_REACH));
}

function isPartOfBudget(site: Site): boolean {
  return PART_OF_BUDGET.test(wordsBefore(site, site.pre, PART_REACH));
}

function isDoneOfBudget(site: Site): boolean {
  return DONE_OF_BUDGET.test(wordsBefore(site, site.pre, PART_REACH));
}

function isOfGoalInBrackets({ clause, text }: Site): boolean {
  const at = clause.indexOf(`)的${text}`);
  if (at <= 0) return false;
  const said = clause.slice(Math.max(0, at - PART_REACH), at + 1);
  return GOAL_IN_BRACKETS.test(said) || BUDGET_IN_BRACKETS.test(said);
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/completion/of-target',
    finds: 'Percent of a target (`完成年初任务的112%`).',
    says: (tail, site) => {
      const { quantity } = site;
      if (quantity.unit !== '%') return null;
      if (tail.words === '' && GOAL_BEHIND.test(site.post)) return { aspect: 'completion', head: '' };
      // `完成全年40亿元目标任务的75%`
      if (tail.words === '' && site.gap !== null && goalBehindSum.test(site.gap))
        return { aspect: 'completion', head: '' };
      if ((site.lead + site.pre).endsWith(')的') && isOfGoalInBrackets(site))
        return { aspect: 'completion', head: '' };
      const side = tail.words.includes('预算') ? OF_SIDES_BUDGET.exec(tail.words) : null;
      if (side) return { aspect: 'completion', head: tail.words.slice(0, side.index) };
      // `占分配预算数之103%`, as Taiwan has it.
      const said = tail.words.endsWith('之') ? `${tail.words.slice(0, -1)}的` : tail.words;
      const words = said.endsWith('的') ? said : `${said}的`;
      const m = OF_TARGET.exec(words);
      if (!m || !TARGET_WORD.test(m[0]) || IS_MORE_OR_LESS.test(site.after)) return null;
      // Without 的 only what is a part of a task is one: `占任务92.9%`, `完成规划任务85%`.
      if (words !== said && !OF_TASK.test(m[0])) return null;
      if (m[0].startsWith('占') && quantity.value <= WHOLE && OF_BUDGET.test(m[0])) {
        if (isPartOfBudget(site)) return null;
        if (!YEARS_BUDGET.test(m[0]) && !isDoneOfBudget(site)) return null;
      }
      const head = tail.words.slice(0, m.index);
      if (PART_OF_SIDE.test(head) && OF_BUDGET.test(m[0]) && isPartOfBudget(site)) return null;
      // `省重点项目完成投资计划的90%`: what was done of it is investment.
      return { aspect: 'completion', head: isOfInvestment(m[0], head, site) ? head + INVESTED : head };
    },
    examples: [
      {
        text: '全县到位资金30亿元,完成全年40亿元目标任务的75%;新开工项目30个,完成年度50个目标任务的60%。',
        figures: [
          { text: '30亿元', status: 'actual' },
          { text: '40亿元', aspect: 'level', status: 'target', metric: 'investment_attracted' },
          { text: '75%', aspect: 'completion', status: 'actual', metric: 'investment_attracted' },
          { text: '30个', status: 'actual' },
          { text: '50个', aspect: 'level', status: 'target', metric: 'project_count' },
          { text: '60%', aspect: 'completion', status: 'actual', metric: 'project_count' },
        ],
      },
      {
        text: '全县税收3亿元,占财政收入的60%,完成预算的82%。',
        figures: [
          { text: '3亿元', metric: 'tax_revenue' },
          { text: '60%', aspect: 'share' },
          { text: '82%', aspect: 'completion', metric: 'tax_revenue', label: '税收' },
        ],
      },
      {
        text: '全县到位资金9亿元,完成市上全年任务(15亿元)的60%;市上下达我县新包装项目任务10个,已完成17个,完成市上任务的170%。',
        figures: [
          { text: '9亿元' },
          { text: '15亿元', status: 'target', metric: 'investment_attracted' },
          { text: '60%', aspect: 'completion', metric: 'investment_attracted' },
          { text: '10个', status: 'target', metric: 'project_count' },
          { text: '17个', status: 'actual', metric: 'project_count' },
          { text: '170%', aspect: 'completion', metric: 'project_count' },
        ],
      },
      {
        text: '青石县到账外资1.1亿美元,占松州市奋斗目标的81%,同比增长33%;出口3亿美元,占松州市工作目标的64.5%。',
        figures: [
          { text: '1.1亿美元' },
          {
            text: '81%',
            aspect: 'completion',
            status: 'actual',
            metric: 'foreign_investment',
            label: '到账外资',
          },
          { text: '33%', aspect: 'growth', status: 'actual' },
          { text: '3亿美元' },
          { text: '64.5%', aspect: 'completion', metric: 'exports', label: '出口' },
        ],
      },
      {
        text: '2023年青石省单位生产总值能耗下降3%,提前两年完成“十四五”目标的九成。',
        figures: [
          { text: '3%' },
          { text: '九成', aspect: 'completion', metric: 'energy_intensity', label: '单位生产总值能耗' },
        ],
      },
      {
        text: '青石镇税收2亿元,同比下降2%,完成全年目标52.1%;拆除违建80处,100%完成市级任务。',
        figures: [
          { text: '2亿元' },
          { text: '2%', value: -2, aspect: 'growth' },
          { text: '52.1%', aspect: 'completion', metric: 'tax_revenue', label: '税收' },
          { text: '80处' },
          { text: '100%', aspect: 'completion', metric: 'rectified_sites', label: '违建' },
        ],
      },
      {
        text: '2023年青石区财政总收入为30亿元,完成收入预期的98.3%,增长6%;税收5亿元,为预期的94%,增长2%。',
        figures: [
          { text: '30亿元' },
          { text: '98.3%', aspect: 'completion', metric: 'public_budget_revenue' },
          { text: '6%', aspect: 'growth', metric: 'public_budget_revenue' },
          { text: '5亿元' },
          { text: '94%', aspect: 'completion', metric: 'tax_revenue', label: '税收' },
          { text: '2%', aspect: 'growth', metric: 'tax_revenue', label: '税收' },
        ],
      },
      {
        text: '2019年青石市90宗重点项目累计完成投资30亿元,完成年度投资计划50.5%。',
        figures: [
          { text: '90宗' },
          { text: '30亿元', metric: 'project_investment' },
          { text: '50.5%', aspect: 'completion', metric: 'project_investment' },
        ],
      },
      {
        text: '2019年青石市重点项目完成年度投资计划的90%,固定资产投资完成全年投资计划的95%。',
        figures: [
          { text: '90%', aspect: 'completion', metric: 'project_investment' },
          { text: '95%', aspect: 'completion', metric: 'fixed_asset_investment' },
        ],
      },
      {
        text: '青石市财政收入完成3亿元,完成年初各级人大会议审议通过预算的51%。',
        figures: [{ text: '3亿元' }, { text: '51%', aspect: 'completion', metric: 'public_budget_revenue' }],
      },
      {
        text: '青石旗财政收入完成3亿元,完成盟级调整任务的107%,下降9%。',
        figures: [
          { text: '3亿元' },
          { text: '107%', aspect: 'completion', metric: 'public_budget_revenue' },
          { text: '9%', value: -9, metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '113年青石乡岁出决算数2亿元,占预算数96.5%。',
        figures: [{ text: '2亿元' }, { text: '96.5%', aspect: 'completion' }],
      },
      {
        text: '113年青石乡岁入实收2亿元,占分配预算数之103.5%。',
        figures: [
          { text: '2亿元', metric: 'public_budget_revenue' },
          { text: '103.5%', aspect: 'completion', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '拆除违建96宗,完成市级下达任务的121%。',
        figures: [
          { text: '96宗' },
          { text: '121%', aspect: 'completion', metric: 'rectified_sites', label: '违建' },
        ],
      },
      {
        text: '年初代编预算2.6亿元,占县级支出预算的5.4%;县级收入完成1.2亿元,占全年收入预算的48%。',
        figures: [
          { text: '2.6亿元' },
          { text: '5.4%', aspect: 'share' },
          { text: '1.2亿元' },
          { text: '48%', aspect: 'completion' },
        ],
      },
      {
        text: '渔港护岸加固42公里,完成省局下达计划的107.3%,完成市局任务的102%。',
        figures: [
          { text: '42公里' },
          { text: '107.3%', aspect: 'completion', label: '渔港护岸加固' },
          { text: '102%', aspect: 'completion', label: '渔港护岸加固' },
        ],
      },
      {
        text: '招商引资完成8.6亿元,完成年初任务的107.5%。',
        figures: [
          { text: '8.6亿元' },
          { text: '107.5%', aspect: 'completion', metric: 'investment_attracted' },
        ],
      },
      {
        text: '招商引资超额完成年度任务的112%,税收提前完成全年任务的100%。',
        figures: [
          { text: '112%', aspect: 'completion', metric: 'investment_attracted', label: '招商引资' },
          { text: '100%', aspect: 'completion', metric: 'tax_revenue', label: '税收' },
        ],
      },
      {
        text: '交通投资完成4.8亿元,占任务92.9%;财政收入完成3.5亿元,占预算的102.8%。',
        figures: [
          { text: '4.8亿元' },
          { text: '92.9%', aspect: 'completion' },
          { text: '3.5亿元' },
          { text: '102.8%', aspect: 'completion', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '青石区财政收入完成8亿元,占调整预算101.3%。能耗下降9%,完成序时进度目标的96%。',
        figures: [
          { text: '8亿元' },
          { text: '101.3%', aspect: 'completion', metric: 'public_budget_revenue' },
          { text: '9%' },
          { text: '96%', aspect: 'completion' },
        ],
      },
      {
        text: '建成高标准农田2万亩,为省定任务的103%;招商引资8亿元,占县定目标的102%。',
        figures: [
          { text: '2万亩' },
          { text: '103%', aspect: 'completion', metric: 'high_standard_farmland' },
          { text: '8亿元' },
          { text: '102%', aspect: 'completion', metric: 'investment_attracted', label: '招商引资' },
        ],
      },
      {
        text: '青石县治沙工程完成规划任务85%以上。',
        figures: [{ text: '85%', aspect: 'completion' }],
      },
      {
        text: '城镇新增就业4200人,失业人员再就业900人,分别完成年度任务的115%。',
        figures: [
          { text: '4200人' },
          { text: '900人' },
          { text: '115%', aspect: 'completion', metric: 'jobs_created', label: '城镇新增就业' },
          { text: '115%', aspect: 'completion', label: '失业人员再就业' },
        ],
      },
      {
        text: '全市一般公共预算支出突破70亿元,完成汇总预算的105%,占调整预算的98.6%。',
        figures: [
          { text: '70亿元' },
          { text: '105%', aspect: 'completion', metric: 'public_budget_expenditure' },
          { text: '98.6%', aspect: 'completion', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '青石县财政收入完成4.9亿元,占年预算101.3%。',
        figures: [
          { text: '4.9亿元' },
          { text: '101.3%', aspect: 'completion', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '2019年房屋税2亿元,达成累计分配预算数106.2%。',
        figures: [
          { text: '2亿元' },
          { text: '106.2%', aspect: 'completion', metric: 'tax_revenue', label: '房屋税' },
        ],
      },
      {
        text: '2020年青石县财政支出9亿元,完成年度总支出预算92.87%;收入5亿元,完成人大批准预算收入的104%;契税3000万元,为年度收入预算的96%。',
        figures: [
          { text: '9亿元' },
          { text: '92.87%', aspect: 'completion', metric: 'public_budget_expenditure' },
          { text: '5亿元' },
          { text: '104%', aspect: 'completion', metric: 'public_budget_revenue' },
          { text: '3000万元' },
          { text: '96%', aspect: 'completion', metric: 'tax_revenue', label: '契税' },
        ],
      },
      {
        text: '2020年青石县隐性债务化解任务900万元,实际完成1200万元。',
        figures: [
          { text: '900万元', status: 'target', label: '隐性债务化解任务' },
          { text: '1200万元', status: 'actual' },
        ],
      },
      {
        text: '2020年青石县税收收入2亿元,占人代会批准预算的61.7%;契税1亿元,占全年计划54.6%。年初预算非税收入3亿元,比上年增加200万元。',
        figures: [
          { text: '2亿元' },
          { text: '61.7%', aspect: 'completion', status: 'actual', label: '税收收入' },
          { text: '1亿元' },
          { text: '54.6%', aspect: 'completion', status: 'actual', label: '契税' },
          { text: '3亿元', status: 'target' },
          { text: '200万元', status: 'target' },
        ],
      },
      {
        text: '青石县一季度税收2亿元,完成年初预算24.8%,同比增长6%;完成财政支出3亿元,占预算的61%。',
        figures: [
          { text: '2亿元' },
          { text: '24.8%', aspect: 'completion', metric: 'tax_revenue', label: '税收' },
          { text: '6%', aspect: 'growth', metric: 'tax_revenue' },
          { text: '3亿元' },
          { text: '61%', aspect: 'completion', metric: 'public_budget_expenditure' },
        ],
      },
      {
        text: '青石县完成税收2亿元,占预算(指调整预算,下同)的98%;增值税完成1亿元,为调整预算(下同)的87%,增收300万元;契税完成1亿元,为年初预算61%,增长3%;合同外资完成300万美元,完成年度责任目标的92%。',
        figures: [
          { text: '2亿元' },
          { text: '98%', aspect: 'completion', metric: 'tax_revenue' },
          { text: '1亿元' },
          { text: '87%', aspect: 'completion', metric: 'tax_revenue', label: '增值税' },
          { text: '300万元', aspect: 'change', metric: 'tax_revenue', label: '增值税' },
          { text: '1亿元' },
          { text: '61%', aspect: 'completion', metric: 'tax_revenue', label: '契税' },
          { text: '3%', aspect: 'growth', metric: 'tax_revenue' },
          { text: '300万美元' },
          { text: '92%', aspect: 'completion', metric: 'foreign_investment', label: '合同外资' },
        ],
      },
      {
        text: '青石县税收完成2亿元,完成奋斗目标的101%。',
        figures: [
          { text: '2亿元' },
          { text: '101%', aspect: 'completion', metric: 'tax_revenue', label: '税收' },
        ],
      },
    ],
    silent: [
      '招商引资占全区的12.5%。',
      '教育支出占预算的20%。',
      '青石区财政局代编预算1.6亿元,占年初预算的11%。',
    ],
  },
  {
    id: 'aspect/completion/done',
    finds: 'Percent of the work done (`已完成三分之二`, `完成率98%`).',
    says: (tail, { quantity, clause, gap }) => {
      if (quantity.unit !== '%') return null;
      if (EXECUTED.test(tail.words) && OF_MONEY.test(clause)) return { aspect: 'completion', head: '' };
      if (ATTAINED.test(tail.words)) return { aspect: 'completion', head: '' };
      // `已发行债券3亿元,支出进度82%`: of the money told of before.
      if (gap !== null && SPENT_SO_FAR.test(tail.words)) return { aspect: 'completion', head: '' };
      if (BUDGETS_EXECUTION.test(tail.words)) return { aspect: 'completion', head: '预算执行率' };
      const m = DONE.exec(tail.words);
      if (m && !LISTED_RATE.test(tail.words) && !AHEAD_OF.test(tail.words)) {
        const inOrder = tail.inOrder || m[0].includes('分别');
        return { aspect: 'completion', head: tail.words.slice(0, m.index), tail: { ...tail, inOrder } };
      }
      const year = tail.words.endsWith('的') ? OF_WHOLE_YEAR.exec(tail.words) : null;
      if (year) {
        const thing = tail.words.slice(0, year.index).replace(/^全[国省市区县州]/, '');
        return { aspect: 'completion', head: thing === '' ? year[1]! : thing };
      }
      // `完成主体工程的85%`: the work is named between.
      const work = tail.words.endsWith('的') ? OF_WORK.exec(tail.words) : null;
      return work ? { aspect: 'completion', head: tail.words.slice(0, work.index) + work[1]! } : null;
    },
    examples: [
      {
        text: '1-5月全县重点项目完成投资30亿元,实现年度计划投资的33%。',
        figures: [
          { text: '30亿元', metric: 'project_investment' },
          { text: '33%', aspect: 'completion', metric: 'project_investment', label: '重点项目投资' },
        ],
      },
      {
        text: '渠首大桥完成总体进度的70%,环湖路完成工程总量的45%。',
        figures: [
          { text: '70%', aspect: 'completion' },
          { text: '45%', aspect: 'completion', label: '环湖路' },
        ],
      },
      {
        text: '前三季度全县预算支出9亿元,完成全年支出的67.5%。',
        figures: [
          { text: '9亿元' },
          { text: '67.5%', aspect: 'completion', metric: 'public_budget_expenditure', label: '预算支出' },
        ],
      },
      {
        text: '农村危房改造45户,户均补助1.1万元,竣工率100%。',
        figures: [
          { text: '45户', metric: 'housing_units' },
          { text: '1.1万元', metric: 'subsidies_paid' },
          { text: '100%', aspect: 'completion', metric: 'housing_units', label: '农村危房改造' },
        ],
      },
      {
        text: '发行专项债券9亿元,支出进度82%。',
        figures: [
          { text: '9亿元' },
          { text: '82%', aspect: 'completion', metric: 'bond_funds', label: '专项债券' },
        ],
      },
      {
        text: '累计投入资金2300万元,完成投资率102%。',
        figures: [{ text: '2300万元' }, { text: '102%', aspect: 'completion', metric: 'project_investment' }],
      },
      {
        text: '河道清淤已完成三分之二。',
        figures: [{ text: '三分之二', value: 66.66666666666667, unit: '%', aspect: 'completion' }],
      },
      {
        text: '青石大桥完成主体工程的85%,白石水库完成大坝浇筑的三分之一。',
        figures: [
          { text: '85%', aspect: 'completion' },
          { text: '三分之一', aspect: 'completion' },
        ],
      },
      {
        text: '113年度青石乡岁入预算1亿2,000万元,截至8月底止执行率为61.5%。',
        figures: [
          { text: '1亿2,000万元', status: 'target' },
          { text: '61.5%', aspect: 'completion', metric: 'public_budget_revenue', period: '2024-08' },
        ],
      },
      {
        text: '专项债券资金6亿元,执行率仅为58%。',
        figures: [{ text: '6亿元' }, { text: '58%', aspect: 'completion', metric: 'bond_funds' }],
      },
      {
        text: '青石乡三年预算支出2亿元,各年度预算执行率则介于61%至78%之间。',
        figures: [{ text: '2亿元' }, { text: '61%至78%', aspect: 'completion', metric: null }],
      },
      {
        text: '绿化完成投资12亿元。预算执行率97%。',
        figures: [
          { text: '12亿元' },
          { text: '97%', aspect: 'completion', metric: null, label: '预算执行率' },
        ],
      },
      {
        text: '办理校舍补强36件,总经费4亿元,执行率95.2%。地方税3亿元,预算达成率104.3%。',
        figures: [
          { text: '36件' },
          { text: '4亿元' },
          { text: '95.2%', aspect: 'completion', metric: 'project_investment' },
          { text: '3亿元' },
          { text: '104.3%', aspect: 'completion', metric: 'tax_revenue' },
        ],
      },
      {
        text: '2022年青石市总开支9亿元,年度执行率88.2%,按年增加8.6%;社会住宅6万户,达成率78.9%;岁入执行率达103.5%。',
        figures: [
          { text: '9亿元' },
          { text: '88.2%', aspect: 'completion', metric: 'public_budget_expenditure' },
          { text: '8.6%', aspect: 'growth', metric: 'public_budget_expenditure' },
          { text: '6万户' },
          { text: '78.9%', aspect: 'completion', metric: 'housing_units' },
          { text: '103.5%', aspect: 'completion', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '截至9月底,社会福利支出执行率达78.5%。',
        figures: [{ text: '78.5%', aspect: 'completion', metric: 'public_budget_expenditure' }],
      },
    ],
    silent: ['垃圾无害化处理率达到98%。', '法院案件执行率达到62%。'],
  },
];
