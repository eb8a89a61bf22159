import type { NonFigureRule } from '../../engine/non-figure.js';
import { OpeningPattern } from '../../text/opening-pattern.js';

const CLASSED = new Set([
  'money',
  'weight',
  'area',
  'length',
  'power',
  'people',
  'volume',
  'energy',
  'households',
  'data',
]);
/** Measure words of scores, by which classes of people are named: `600分以上高分考生`. */
const SCORES = new Set(['分']);
/** So many or more of these may also be what was done: `帮助8万户以上群众`. */
const COUNTED = new Set(['people', 'households', 'count']);
/** `万亿元的财政储备`: money, and no class. */
const MONEY_OF = new OpeningPattern(
  /^的[\u4e00-\u9fa5]{0,6}(?:储备|资金|收入|支出|投资|贷款|存款|资产|盈余|订单)/,
);
/** `投资近15亿元实施了安居工程`: what a sum was spent on. */
const SPENT_ON = new OpeningPattern(
  /^(?:的|实施|用于|完成|建成|新建|改造|推进|开展|建设|支持|启动|购置|修建|扩建|对|为|加强|发展|打造|引进)/,
);
const GOES_ON_AS_NAME = new OpeningPattern(
  /^(?:的)?(?!用于|用来|投向|来自|均|都|已|以|为|是|在|由|和|及|与|或|并|而|且|比|较|同比|增长|下降|占|的)[\u4e00-\u9fa5“A-Z]/,
);
/** `220千伏和110千伏电网工程` */
const FURTHER_VOLTAGES = /^(?:[和及与、]\d{2,4}(?:千伏|kV)){1,3}/;
const MAGNITUDE_ONLY = new OpeningPattern(/^[十百千万亿]+$/);
const GRADE_AFTER = new OpeningPattern(/^(?:级|及以上|及以下)/);
const BOUND_AFTER = new OpeningPattern(/^(?:以上|以下|以内|以外)/);
const BOUND_COUNTED = new OpeningPattern(/^以[上下]的(?:有|达|共)?\d/);
const CLASS_HEAD =
  /^(?:的)?[^,;。、\d]{0,8}?(?:企业|项目|楼宇|产业|集群|集团|乡镇|村|镇|县|街道|园区|商圈|品牌|单品|大户|楼|企|客户|商场|市场|城市|码头|泊位|工程|人口|合同|基金|大班额|班额|超大班|高分|考生)/;

export const rules: NonFigureRule[] = [
  {
    id: 'non-figure/class/threshold',
    finds: 'A threshold inside the name of a class (`10亿元以上重大项目`, `税收过亿元楼宇`).',
    reason: 'class',
    rejects: ({ quantity, text, after, beyond }) => {
      if (quantity.unit === 'kV') return GOES_ON_AS_NAME.test(beyond.replace(FURTHER_VOLTAGES, ''));
      const isSum = quantity.dimension === 'none' && /[万亿]$/.test(text) && /^以[上下]的/.test(after);
      if (!CLASSED.has(quantity.dimension) && !isSum && !SCORES.has(quantity.unit)) return false;
      if (GRADE_AFTER.test(after)) return true;
      // `50万元以上的3个`
      if (BOUND_COUNTED.test(after + beyond)) return true;
      if (BOUND_AFTER.test(after)) {
        const named = !COUNTED.has(quantity.dimension);
        return GOES_ON_AS_NAME.test(beyond) && (named || CLASS_HEAD.test(beyond));
      }
      const numeral = text.slice(0, quantity.unitStart - quantity.start);
      if (quantity.dimension !== 'money') return false;
      if (MAGNITUDE_ONLY.test(numeral)) return GOES_ON_AS_NAME.test(beyond) && !MONEY_OF.test(beyond);
      return quantity.outerStart < quantity.start && CLASS_HEAD.test(beyond) && !SPENT_ON.test(beyond);
    },
    examples: [
      { text: '开工亿元以上项目23个。', figures: [{ text: '23个', value: 23 }] },
      { text: '新增税收过亿元楼宇2幢。', figures: [{ text: '2幢', value: 2 }] },
      { text: '帮助8万户以上群众安居。', figures: [{ text: '8万户', qualifier: 'at_least' }] },
      {
        text: '新建8个220千伏和110千伏电网工程。',
        figures: [{ text: '8个', label: '220千伏和110千伏电网工程' }],
      },
      { text: '投资近5亿元实施了安居工程。', figures: [{ text: '5亿元', metric: 'project_investment' }] },
      {
        text: '600分以上高分考生33名,56人以上大班额比例0.8%。',
        figures: [{ text: '33名' }, { text: '0.8%' }],
      },
    ],
    silent: ['打造百亿级产业。', '培育亿元以上企业。'],
  },
];
