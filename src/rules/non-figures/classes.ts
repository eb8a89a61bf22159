import type { Quantity } from '../../contracts/index.js';
import type { NonFigureRule } from '../../engine/non-figure.js';
import { COUNTS_THINGS } from '../../lexicon/units/index.js';
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
/** Measure words whose bounds name classes: `600分以上高分考生`, `10蒸吨以下锅炉`, `20层以上高层`. */
const BOUNDED = new Set(['分', '蒸吨', '层', '马力', '匹', '床', '单']);
/** `500头以上养殖场12个`, `10万只以上的村`: those who breed so many animals. */
const HERD = new Set(['头', '只', '羽', '匹', '尾', '箱']);
const BREEDERS = new OpeningPattern(
  /^以[上下]的?(?:规模|标准化|生猪|家禽|畜禽|[黄水牦奶肉种山绵湖蛋土]?[猪牛羊鸡鸭鹅兔]){0,3}(?=)(?:养[殖猪牛羊鸡鸭鹅蜂]|饲养)?(?:场|大?户|小区|基地|企业|合作社|村|专业)/,
);
/** `9座以下客车`: seats; otherwise places that were built. */
const SEATS_OF = new OpeningPattern(/^(?:及)?以[上下]的?[\u4e00-\u9fa5]{0,4}(?:车|客运|船|艇)/);
/** `220千伏和110千伏变电站`. */
const VOLTAGES = new OpeningPattern(/^[、和及与]\d+千伏/);
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
/** `迈上千亿元台阶`, `达到百亿元规模`: a size that is reached, and no class. */
const STEP = new OpeningPattern(/^(?:新)?(?:台阶|大关|关口|门槛|规模(?=[,;。、)\n]|$))/);
/** `历史上第6个突破百亿公斤的年份`: what the one is of which it is told how many came before. */
const ONE_OF_THEM = /第[\d一二三四五六七八九十]{1,3}[个家座][^,;。\d]{0,12}$/;
/** `成为全市首个300亿元园区`: which one of its size it is. */
const FIRST_OF_SIZE = /(?:首|第[\d一二三四五六七八九十]{1,3})[个家座条](?:突破|超过?|过)?$/;
const MAGNITUDE_ONLY = new OpeningPattern(/^[十百千万亿]+$/);
/** `10万元及以上企业` is a class, `30万元及以上,` a bound. */
const GRADE_AFTER = new OpeningPattern(/^(?:级|及以[上下](?=[\u4e00-\u9fa5“A-Z]))/);
const BOUND_AFTER = new OpeningPattern(/^(?:以上|以下|以内|以外)/);
/** `20万人口以上的县`, `20万以上人口县`. */
const PEOPLED = new OpeningPattern(
  /^(?:口以[上下]的?|以[上下]人口的?)[特超]?[大中小]?(?:[县市镇乡村]|城[市镇])/,
);
/** `2万元以上且…1000单以上的`: bounds that hold together. */
const BOUNDS_TOGETHER = new OpeningPattern(/^以[上下内](?:[、,]?且|、?并且)/);
/** `投资超5亿元的项目达4个`: how many have passed the threshold follows. */
const PASSED_BY =
  /^的?[\u4e00-\u9fa5“”()]{0,14}(?:企业|项目|产业|集群|集团|县域?|市|区|乡镇|镇|村|园区|商圈|品牌|楼宇|城市|公司|合作社)(?:总?数量?)?(?:已经?|再|累计|共|有|新?增[加至到]*|增长[至到]|达到?|超过?|突破|发展[至到]|扩大[至到]){0,4}\d/;
/** `其中投资过亿元的20个`: the things that have passed the threshold are counted next, under the name they had before; so are `超10亿元16家`. */
const COUNTS_PASSED = new OpeningPattern(
  /^(?:的(?:有|达|共|已达)?\d[\d.]{0,6}[万千]?余?[个家户项]|\d{1,6}[余多]?(?:[家户]|[个项](?=[,;。、)])))/,
);
/** `50亿元项目2个`, `5000万元企业8家`: a round sum and, right behind it, how many there are of that size. */
const ROUND_SUM = /^[1235]0{0,3}[万亿]+$/;
const COUNTED_BY_SIZE = new OpeningPattern(
  /^(?:工业|产业|制造业|服务业|重大|重点|优质|税收|外资|内资){0,2}(?:项目|企业|楼宇|税源)(?:总?数量?|[达有共]){0,2}\d{1,4}[个家户栋幢座]/,
);
/** `总投资超亿元和超千万美元的项目`: the next threshold of the same class. */
const NEXT_THRESHOLD = new OpeningPattern(
  /^[和或及、](?:总?投资|产值|税收|营收)?[超过][^,;。、的]{1,8}元(?:以上)?的/,
);
/** `1家产值过100亿元、2家过50亿元的企业`: how many have passed the next threshold. */
const NEXT_COUNTED = new OpeningPattern(
  /^[、和]\d{1,4}[余多]?[家户个项][^,;。、\d]{0,6}(?:超过?|过|逾|突破)(?:\d[\d.]{0,6})?[十百千]?[万亿]元/,
);
/** `3家营收过50亿元的企业`: so many of those who have passed it stand before. */
const COUNTED_BEFORE = /\d[余多]?[家户][^,;。、\d]{0,6}$/;
/** `全球前1%学科`, `进入前千分之一`: how far the best reach. */
const TOP = '前';
/** `将结转超过当年收入30%的部分调入预算`: what lies beyond a bound. */
const PART_OF_RATE = new OpeningPattern(/^(?:以[上下内外])?的?部分/);
const BEYOND = /(?:超过?|超出|高于|多于|低于|不足|不到)[^,;。\d]{0,12}$/;
/** `100万以上的`, `100万以上至200万元的`: bounds without their unit. */
const SUM_BOUND = /^以[上下](?:至\d[\d.,]{0,8}[万亿]?元?)?的/;
const BOUND_COUNTED = new OpeningPattern(/^以[上下]的?(?:有|达|共)?\d/);
/** `人口超过10万人的有2个`, `在5万人至10万人之间的有3个`, `达到100万人次以上的机场有6个`, `达到50万元的村3个`: how many are within bounds follows. */
const BOUND_BEFORE = /(?:超过?|多于|少于|不足|不到|低于|高于|大于|小于|不满|达到?|[在介]于?|以上[至到])$/;
const WITHIN = new OpeningPattern(
  /^(?:[及含或]?以[上下]|之间)?的[\u4e00-\u9fff、]{0,12}\d{1,4}[余多]?[个家户]/,
);
/** `10至500万元项目投资2亿元`, `90-100万元的2个`: from one bound to the other, in the name of what lies between. */
const BETWEEN = new OpeningPattern(
  /^(?:的?(?:工业|产业|重大|重点)?(?:项目|企业|楼宇|税源)|的\d{1,4}[个家户])/,
);
/** `公园绿地500米服务半径覆盖率`: within which something is covered; `500米见园`. */
const RADIUS = new OpeningPattern(
  /^(?:(?:范围|半径|[服步出][务行](?:半径|圈|范围))?内?的?[^,;。、\d]{0,8}覆盖[率面]|[可就能]?见[绿园景])/,
);
/** `空置率在20%以上的小区12个`: the bound of a rate, in what tells which ones are counted. */
const RATE_BEFORE = /(?:[率重比幅速度]|增长|下降)(?:在|达到?|超过?)?$/;
const OF_THAT_RATE = new OpeningPattern(
  /^以[上下]的[\u4e00-\u9fff“”]{1,10}(?:有|达|共)?\d{1,4}[余多]?[个户家所处村座栋条名人台项]/,
);
const CLASS_HEAD =
  /^(?:的)?[^,;。、\d]{0,8}?(?:企业|项目|楼宇|产业|集群|集团|乡镇|村|镇|县|街道|园区|商圈|品牌|单品|大户|楼|企|客户|商场|市场|城市|码头|泊位|工程|人口|合同|基金|大班额|班额|超大班|高分|考生|家庭|农户|事故)/;

/** `6代线`, `8.5代液晶面板`: of which generation works are. */
const GENERATION = new OpeningPattern(/^(?:[a-zA-Z]|[生产]*线|面板|液晶|制冷剂|核电|半导体)/);

/** `1类创新药`, `2类医疗器械`. */
const KIND_OF = new OpeningPattern(/^(?:创新药|(?:改良型?|生物|化学|中药)?新药|医疗器械|生物制品)/);
const MOST_KINDS = 5;
/** `消除劣五类水体`: the class that water is in. */
const WORST = '劣';

/** `所得最低20%家庭每户所得`, `最高的五分之一住户`: the group that a share of all, in their order, makes up. */
const GROUP_OF_SHARE = new OpeningPattern(/^的?(?:家庭|住户|收入户|收入组|所得组)/);
const IN_ORDER = /最[高低](?:的|之)?$/;

function isQuantile({ outerStart, start }: Quantity, before: string, beyond: string): boolean {
  if (!GROUP_OF_SHARE.test(beyond)) return false;
  // `最高` may have been taken for a bound.
  return outerStart < start || IN_ORDER.test(before.trimEnd());
}

export const rules: NonFigureRule[] = [
  {
    id: 'non-figure/class/threshold',
    finds: 'A threshold inside the name of a class (`10亿元以上重大项目`, `税收过亿元楼宇`).',
    reason: 'class',
    rejects: ({ quantity, text, before, after, beyond }) => {
      if (quantity.unit === 'kV') return GOES_ON_AS_NAME.test(beyond) || VOLTAGES.test(beyond);
      if (quantity.unit === '英寸') return GOES_ON_AS_NAME.test(beyond);
      if (quantity.unit === '代') return GENERATION.test(beyond) || text.includes('.');
      if (quantity.dimension === 'percent')
        return (
          before.endsWith(TOP) ||
          isQuantile(quantity, before, beyond) ||
          (PART_OF_RATE.test(after) && BEYOND.test(before)) ||
          (RATE_BEFORE.test(before) && OF_THAT_RATE.test(after))
        );
      if (HERD.has(quantity.unit) && (BREEDERS.test(after) || BOUND_COUNTED.test(after + beyond)))
        return true;
      if (PEOPLED.test(after) || BOUNDS_TOGETHER.test(after)) return true;
      if (quantity.unit === '座') return SEATS_OF.test(after);
      if (quantity.dimension === 'length' && RADIUS.test(beyond)) return true;
      const isSum = quantity.dimension === 'none' && /[万亿]$/.test(text) && SUM_BOUND.test(after);
      if (!CLASSED.has(quantity.dimension) && !isSum && !BOUNDED.has(quantity.unit)) return false;
      if (GRADE_AFTER.test(after)) return true;
      if (after.startsWith('的') && ONE_OF_THEM.test(before)) return true;
      if (FIRST_OF_SIZE.test(before) && CLASS_HEAD.test(after)) return true;
      if (WITHIN.test(after) && (quantity.outerStart < quantity.start || BOUND_BEFORE.test(before)))
        return true;
      // `50万元以上的3个`
      if (BOUND_COUNTED.test(after + beyond)) return true;
      if (BOUND_AFTER.test(after)) {
        // So many or more things may also be what was done: `帮助8万户以上群众`.
        const named = !COUNTS_THINGS.has(quantity.dimension) || BOUNDED.has(quantity.unit);
        return GOES_ON_AS_NAME.test(beyond) && (named || CLASS_HEAD.test(beyond));
      }
      const numeral = text.slice(0, quantity.unitStart - quantity.start);
      if (quantity.dimension !== 'money') return false;
      if (quantity.valueMax !== null && BETWEEN.test(after)) return true;
      // `约3亿元项目资金` is a sum, `超3亿元项目` a class.
      const passes = quantity.outerStart < quantity.start && quantity.qualifier !== 'approx';
      if (passes && (COUNTS_PASSED.test(beyond) || NEXT_THRESHOLD.test(beyond) || NEXT_COUNTED.test(beyond)))
        return true;
      if (passes && after.startsWith('的') && COUNTED_BEFORE.test(before) && CLASS_HEAD.test(beyond))
        return true;
      if (MAGNITUDE_ONLY.test(numeral))
        return GOES_ON_AS_NAME.test(beyond) && !MONEY_OF.test(beyond) && !STEP.test(beyond);
      if (!passes) return COUNTED_BY_SIZE.test(after) && ROUND_SUM.test(numeral);
      // `亩均税收低于5万元的低效企业32家`: what lies below a sum is a class, as what was spent is not.
      const below = quantity.qualifier === 'at_most' && after.startsWith('的');
      return (CLASS_HEAD.test(beyond) && (below || !SPENT_ON.test(beyond))) || PASSED_BY.test(beyond);
    },
    examples: [
      {
        text: '青石园区产值突破300亿元,成为全市首个300亿元园区;全县第三个10亿元企业投产,首个项目投资10亿元。',
        figures: [
          { text: '300亿元', metric: 'industrial_output_value' },
          { text: '10亿元', metric: 'project_investment' },
        ],
      },
      {
        text: '2011年青石市建成4.5代TFT和6代线项目2个。',
        figures: [{ text: '2个' }],
      },
      {
        text: '2023年所得最低20%家庭每户可支配所得为35万元,最高的20%家庭为210万元,补助20%家庭。',
        figures: [{ text: '35万元' }, { text: '210万元' }, { text: '20%' }],
      },
      {
        text: '青石市新增1家产值过100亿元、2家过50亿元的骨干企业,总投资超5亿元的台(外)商投资重大产业项目8个。',
        figures: [{ text: '1家' }, { text: '2家' }, { text: '8个', metric: 'project_count' }],
      },
      { text: '开工亿元以上项目23个。', figures: [{ text: '23个', value: 23 }] },
      {
        text: '青石镇有500头以上养殖场12个、养鸡10万只以上的村4个,出栏生猪10万头以上。',
        figures: [
          { text: '12个', metric: 'enterprise_count' },
          { text: '4个', metric: 'village_count' },
          { text: '10万头', metric: 'crop_livestock_output' },
        ],
      },
      {
        text: '青石镇帮扶年收入低于5000元的家庭30户,整治亩均税收不足3万元的企业6家。',
        figures: [{ text: '30户' }, { text: '6家', metric: 'enterprise_count' }],
      },
      {
        text: '青石区引进50亿元项目2个、10亿元工业项目5个,投入资金3.2亿元,实施项目6个。',
        figures: [
          { text: '2个', value: 2, label: '引进50亿元项目', metric: 'project_count' },
          { text: '5个', value: 5, label: '10亿元工业项目', metric: 'project_count' },
          { text: '3.2亿元', metric: 'project_investment' },
          { text: '6个', metric: 'project_count' },
        ],
      },
      {
        text: '青石市服务业增加值迈上千亿元台阶,规上工业营收跨过万亿元门槛,产业集群产值达到百亿元规模。',
        figures: [
          { text: '千亿元', value: 100_000_000_000 },
          { text: '万亿元', value: 1_000_000_000_000 },
          { text: '百亿元', value: 10_000_000_000 },
        ],
      },
      {
        text: '人口超过8万人的有3个,在4万人至8万人之间的有5个,货运量达到9万吨以上的港口有6个。',
        figures: [
          { text: '3个', label: '人口超过8万人' },
          { text: '5个', label: '4万人至8万人之间' },
          { text: '6个', label: '货运量达到9万吨以上的港口' },
        ],
      },
      {
        text: '总投资超亿元和超千万美元的项目11个,其中投资过5亿元的3个。',
        figures: [{ text: '11个', label: '总投资超亿元和超千万美元的项目' }, { text: '3个' }],
      },
      {
        text: '营收超亿元企业96家,其中超10亿元12家、超50亿元2家。',
        figures: [{ text: '96家' }, { text: '12家', metric: 'enterprise_count' }, { text: '2家' }],
      },
      {
        text: '集体收入达到50万元的村3个、40-50万元的4个,10至500万元项目完成投资2亿元,30头以上黄牛养殖企业6家。',
        figures: [
          { text: '3个', metric: 'village_count' },
          { text: '4个' },
          { text: '2亿元', metric: 'project_investment' },
          { text: '6家', metric: 'enterprise_count' },
        ],
      },
      { text: '新增税收过亿元楼宇2幢。', figures: [{ text: '2幢', value: 2 }] },
      {
        text: '公园绿地500米服务半径覆盖率达85%。',
        figures: [{ text: '85%', label: '公园绿地500米服务半径覆盖率' }],
      },
      { text: '帮助8万户以上群众安居。', figures: [{ text: '8万户', qualifier: 'at_least' }] },
      {
        text: '城镇新增就业5万人及以上,引进10万元及以上项目12个。',
        figures: [
          { text: '5万人', qualifier: 'at_least', metric: 'jobs_created' },
          { text: '12个', metric: 'project_count' },
        ],
      },
      {
        text: '新建8个220千伏和110千伏电网工程。',
        figures: [{ text: '8个', label: '220千伏和110千伏电网工程' }],
      },
      {
        text: '青石镇整治空置率在20%以上的小区12个,完成投资增长30%以上的企业有8家,惠及80%以上的村36个。',
        figures: [
          { text: '12个', metric: 'compound_count' },
          { text: '8家', metric: 'enterprise_count' },
          { text: '80%' },
          { text: '36个' },
        ],
      },
      {
        text: '投资近5亿元实施了安居工程,安排约3亿元项目资金。',
        figures: [{ text: '5亿元', metric: 'project_investment' }, { text: '3亿元' }],
      },
      {
        text: '产值超8亿元的龙头企业增至12家,30层以上高楼15栋。',
        figures: [
          { text: '12家', metric: 'enterprise_count' },
          { text: '15栋', metric: 'building_count' },
        ],
      },
      {
        text: '完成86座10蒸吨及以下的燃煤锅炉改造,新建6座以上公园。',
        figures: [{ text: '86座' }, { text: '6座', qualifier: 'at_least' }],
      },
      {
        text: '新建8个750千伏和330千伏变电站,引进9个10亿元以上项目和3家4S店。',
        figures: [
          { text: '8个', label: '750千伏和330千伏变电站' },
          { text: '9个', label: '10亿元以上项目', metric: 'project_count' },
          { text: '3家', label: '4S店' },
        ],
      },
      {
        text: '600分以上高分考生33名,500分以上120人,56人以上大班额比例0.8%。',
        figures: [{ text: '33名' }, { text: '120人' }, { text: '0.8%' }],
      },
    ],
    silent: [
      '打造百亿级产业。',
      '未发生死亡3人以上生产安全事故。',
      '这是历史上第6个突破百亿公斤的年份。',
      '培育亿元以上企业。',
      '居民出门300米见绿、1000米见园。',
      '20万人口以上的县和10万以上人口县全部通高速。',
      '销售额3万元以上且发货量达2000单以上的商户可申请。',
      '芯片学科进入全球前1%,数学进入世界前千分之一。',
      '12英寸晶圆和7座以下小客车放行。',
      '将结转超过当年收入30%的部分调入一般公共预算。',
    ],
  },
  {
    id: 'non-figure/class/kind',
    finds:
      'The class that a drug, a device or water is of, by its number (`1类创新药`, `三类医疗器械`, `劣五类`).',
    reason: 'class',
    rejects: ({ quantity, text, before, after }) =>
      quantity.unit === '类' &&
      quantity.value <= MOST_KINDS &&
      text !== '两类' &&
      (KIND_OF.test(after) || before.endsWith(WORST)),
    examples: [
      {
        text: '青石市获批1类新药5个、三类医疗器械注册证12张,新增3个2类改良型新药。',
        figures: [
          { text: '5个', label: '1类新药' },
          { text: '12张', label: '三类医疗器械注册证' },
          { text: '3个', label: '新增2类改良型新药' },
        ],
      },
    ],
    silent: ['青石市获批1类新药。', '国控断面全面消除劣五类。'],
  },
];
