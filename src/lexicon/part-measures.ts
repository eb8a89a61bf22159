/**
 * What is measured stands once, with the whole or with the first of a list, and the parts name only themselves:
 * `地区生产总值90亿元,其中第一产业8亿元`, `猪存栏3200头、牛180头`. Written for normalised text.
 */

/** Parts of a measure that are named without it. */
export interface PartMeasure {
  /** How the name of the whole, or of the part before, ends. The words of its group, where it has one, are the parts' measure too. */
  readonly whole: RegExp;
  /** What a part may be called. */
  readonly part: RegExp;
  /** The measure of a part where it is not called as that of the whole. */
  readonly measure?: string;
  /** Dimensions that such figures have. */
  readonly on: readonly string[];
}

/** Those whom help may reach, one kind after the other: `惠及企业320家、职工1.8万人`. */
export const REACHED = 'beneficiaries';
export const MAY_BE_REACHED =
  /(?:职工|员工|群众|居民|村民|农民|农户|牧民|家庭|学生|师生|老人|老年人|儿童|妇女|残疾人|劳动者|工人|商户|工商户|市民|患者|贫困户|困难户|低保户|脱贫户|住户|户)$/;

/** What a list says once is done with all that it names. */
export interface ListDeed {
  /** Up to the member, from where the list starts: the deed, behind which no other begins. */
  readonly list: RegExp;
  /** What such things are counted in. */
  readonly units: RegExp;
  /** What the members may be called after, where it is not what was done with them; absent: anything. */
  readonly instead?: ReadonlySet<string | null>;
  /** Names that are no member. */
  readonly without?: RegExp;
}

const NO_OTHER_DEED =
  '(?!.{0,80}(?:更换|新增|增设|安装|维修|修[复补缮剪]|新建|建[成设立]|设[置立]|[栽补]种|投[放入]|发放|张贴|悬挂|出动|组织|开展|涉及|用于))';

/** By the metric of the first member. */
export const LIST_DEEDS: ReadonlyMap<string | null, ListDeed> = new Map([
  [
    // `清理杂物40处、旧家具18件`: faults that were done away with.
    'rectified_sites',
    {
      list: new RegExp(
        `(?:清[理除运走]|铲除|拆除|整治|取缔|查处|劝离|纠正|消除|移除|规范|排查出|发现)${NO_OTHER_DEED}`,
      ),
      units: /^(?:[处起块辆车堆顶片个条件张幅面根座间家户棵栋幢台把]|车次|t|m3|m2)$/,
      instead: new Set([null, 'building_count', 'housing_units', 'documents_issued', 'trees_planted']),
    },
  ],
  [
    // `检查餐饮店120家、小作坊15家`: places that were looked into.
    'inspections',
    {
      list: new RegExp(
        `(?:检查|巡查|排查|抽查|核查|督查|摸排|暗访)(?=了?\\d|[^,;:。\\d]{2})(?!.{0,80}(?:发现|整改))${NO_OTHER_DEED}`,
      ),
      units: /^[家户间栋幢处座所艘个]次?$/,
      without: /患|问题|违|案|整改|通知|文书|宣传|线索|纠纷|行动|小组|专班|点位|部门/,
    },
  ],
  [
    // `看望低保户45户、孤寡老人39人`
    'beneficiaries',
    {
      list: new RegExp(`(?:走访|慰问|看望|救助|资助|帮扶|关爱)${NO_OTHER_DEED}`),
      units: /^[户人名位]$/,
      instead: new Set([null, 'household_count', 'population_resident', 'party_members', 'staff_count']),
      without: /干部$|志愿/,
    },
  ],
  [
    // `处理噪音投诉35件、油烟扰民12起`
    'cases_handled',
    {
      list: new RegExp(`(?:处[理置]|受理|调[解处]|化解|办[理结]|接[到报]|收到)${NO_OTHER_DEED}`),
      units: /^[件起宗例]$/,
      instead: new Set([null, 'rectified_sites']),
    },
  ],
]);

/** Animals that are kept. */
export const STOCK =
  /^(?:生猪|能繁母猪|母猪|仔猪|肥猪|[肉奶黄水牦]?牛|[肉奶山绵]?羊|牛羊|[肉蛋]?鸡|[肉蛋]?鸭|鸡鸭鹅?|鹅|家禽|禽|禽类|肉禽|蛋禽|家畜|大牲畜|猪|马|驴|骡|骆驼|兔|肉兔|鹿|梅花鹿|犬|鸽|蜂|蜜蜂)$/;

/** What may stand before the name of a member that says nothing else. */
export const PLAIN_BEFORE = /^(?:[\s、,;:(和及与有]|其中|另有|现有?|年末|全[省市县区镇乡村州旗场]){0,4}$/;

const SECTOR =
  /^(?:第?[一二三](?:次)?产业?|三产|(?:现代|高原特色)?农业|农林牧渔(?:业|服务业)?|(?:种植|养殖|林|牧|渔|畜牧)业|(?:规上|规模以上|规模|规下|全部|轻|重)?工业|(?:高技术|装备|先进)?制造业|采矿业|采掘业|建筑业|(?:现代|生产性)?服务业|[\u4e00-\u9fa5]{2,6}(?:餐饮|零售|运输|仓储|邮政|房地产|金融|旅游)业|(?:商贸|商饮|餐饮|运输|金融|房地产|旅游|物流)业)$/;

export const PART_MEASURES: readonly PartMeasure[] = [
  { whole: /(?:生产总值|GDP|增加值)(?:总量)?$/, part: SECTOR, measure: '增加值', on: ['money'] },
  { whole: /(总产值)$/, part: SECTOR, on: ['money'] },
  { whole: /(产值)$/, part: SECTOR, on: ['money'] },
  {
    whole: /(?:固定资产投资|产业投资|工业投资|基础设施投资|房地产(?:开发)?投资|民间投资)(?:总?额)?$/,
    part: /^(?:第[一二三]产业|(?:规上)?工业|制造业|农业|服务业|房地产(?:业|开发)?|基础设施|民间|技改|技术改造|交通)$/,
    measure: '投资',
    on: ['money'],
  },
  {
    whole: /((?:年|年末|期末)?[存出]栏[量数]?|饲养量)$/,
    part: STOCK,
    on: ['count', 'people', 'none'],
  },
  {
    whole: /((?:播种|种植)面积)$/,
    part: /^[\u4e00-\u9fa5]{1,6}(?<!面积|园|田|林|地|棚|温室|种|播)$/,
    on: ['area'],
  },
];

/** How large a thing is that stands behind the size with 的: `建筑面积3万平方米的文化馆`, `占地20亩的公园`, `全长12公里的大道`. */
export const SIZE_OF =
  /(?:总?(?:建筑|占地|用地|使用|经营|展览|规划)面积|总?面积|占地|总?建面|全长|总长度?|(?<![增延]|.{2})长|床位|学位|车位)$/;
export const BARE_AREA = /^总?面积$/;
/** A size that its verb names. */
export const SIZE_VERBS = new Map([['占地', '占地面积']]);

const PRICED = '(?:最低)?(?:收购|保护|收储)价格?';
const CROP = '(?:早|中晚|中|晚)?[\\u4e00-\\u9fa5]{0,2}(?:稻谷?|麦|玉米|大豆|棉花?|油菜籽|薯)';
const TOWN_OR_COUNTRY = '(?:城镇|城市|农村|乡村)';

/** Measures that the clause before names of a whole whose parts then go up: `提高粮食收购价,小麦每斤提高5分`, `城乡低保标准提高,农村提高9元`. */
export const RAISED_OF_PARTS: readonly PartMeasure[] = [
  { whole: new RegExp(`(${PRICED})$`), part: new RegExp(`^${CROP}$`), on: ['money'] },
  {
    whole: new RegExp(
      `(?:城乡|${TOWN_OR_COUNTRY})(?:居民)?((?:最低生活保障|低保|特困|医保|养老金)[\\u4e00-\\u9fa5]{0,6}标准)$`,
    ),
    part: new RegExp(`^${TOWN_OR_COUNTRY}(?:居民)?$`),
    on: ['money', 'percent'],
  },
  {
    whole: new RegExp(`(?:居民|城乡|${TOWN_OR_COUNTRY})((?:人均)?(?:可支配收入|纯收入|(?:生活)?消费支出))$`),
    part: new RegExp(`^${TOWN_OR_COUNTRY}(?:居民)?$`),
    on: ['money', 'percent'],
  },
  {
    whole: new RegExp(`${TOWN_OR_COUNTRY}((?:居民)?人均(?:住房|居住)(?:建筑|使用)?面积)$`),
    part: new RegExp(`^${TOWN_OR_COUNTRY}$`),
    on: ['area'],
  },
];

/** Verbs without which a thing has no name of its own; a list says them once: `新增水库5座、泵站8座`, `淘汰落后炼铁产能3万吨、焦炭5万吨`. */
export const LISTED_DEED =
  /^(?:新增|新建(?:[和、及与]?(?:改造|扩建|改建|续建))?成?(?![档立])|新开工(?:改造)?|新[植栽种]|新登记|新认定|新引进|新培育|新注册|新签约|淘汰落后的?|淘汰|压减|化解|退出|关停|取消|下放|生产(?!总值|性|力|经营|能力|安全|资料|用|线|企业|基地))(?=.{2})/;
/** What is left of the things counted before. */
export const REST = /^(?:其余|剩余|余下|剩下|尚余)的?$/;
export const REST_SAID = /其余|剩余|余下|剩下|尚余/;

/** Members that are no further object of such a verb. */
export const OWN_DEED =
  /^(?:再|新|净|带动|总|累计|完成|实现|培育|建成|引进|加工|开采|冶炼|屠宰|收购|销售|种植|养殖|年末|期末|其他|免|增|减|改|扩|投|竣|续|通)|就业|转移|总数|总量|总额|余额|覆盖|惠及|受益|受惠|(?:产量|产值|收入|增加值|率|指数)$/;
/** Adjectives that such a verb takes, which a member has not where it has its own or is no capacity: `老旧车辆`, `落后炼钢产能`. */
export const OLD_DEED = /落后的?$/;
export const OLD =
  /^(?:落后|老旧|陈旧|过剩|低效|黄标|燃煤|小)|(?<!产能|产品|设备|机组|装置|工艺|能力|生产线|炉|窑)$/;
/** What stands between the figures where the second is reached, not added: `新增企业5家、学校达到8所`. */
export const REACHES = /[达至为增降]|突破|完成|实现|提升|提高/;
/** What is given up, whose kinds are named without it: `淘汰落后炼铁产能3万吨、焦炭5万吨`. */
export const CAPACITY = /^(?:淘汰|退出|化解|压减).{2,}(产能)$/;
/** A name short enough for such a kind. */
export const KIND_OF_GOODS =
  /^(?!老旧|黄标)[\u4e00-\u9fa5]{2,5}(?<!产能|能力|设备|机组|装置|[车辆炉窑企业])$/;

const COLLECTS = '(?:税务|财政|国税|地税|海关)(?:部门|机关|系统|局)';
/** Who collects a part of the revenue: `税务部门完成3亿元,财政部门完成2亿元`. */
export const COLLECTOR = new RegExp(`^(${COLLECTS})(?:组织(?:的)?收入|征收)?$`);
/** The one before, in the name of what it collected. */
export const COLLECTED = new RegExp(`^${COLLECTS}`);
/** What else was said of the revenue. */
export const OF_REVENUE = /占(?!地方)[^占]{0,40}$|完成[额数]$/;
/** The metric of the revenue that they collect parts of; taxes and fees are parts of it themselves. */
export const REVENUE = 'public_budget_revenue';
export const ONE_TAX = /税(?:收入?)?$/;
/** Budgets that no tax goes into. */
export const NO_TAXES = /基金|保险|国有资本/;
