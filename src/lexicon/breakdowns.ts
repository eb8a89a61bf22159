/** What breaks a total down into parts that name only themselves: `按经营地分,城镇80亿元;乡村20亿元`. Written for normalised text. */

import { AMOUNTS, MEASURE_ENDS } from './measure-names.js';
import { FARMS } from './places.js';

/** By what accounts tell the parts of a sum, with no verb behind it: `分级次:`, `分部门完成情况:`. */
const BY_KIND =
  '[分按](?:收入)?(?=)(?:级次|层级|部门|地区|区域|税种|行业|科目)(?:(?:收入|支出)?(?:完成|执行)?情况)?';
/** Words that open a breakdown of what was named before: `其中,`, `按性别分,`, `从品种看,`. One of `BREAKDOWN_SIGNS` ends them. */
export const OPENS_PARTS = new RegExp(
  `(?:其中|主要支出(?:项目|科目)?[有是为]?|(?:^|[,;。:\\s])(?:[分按从][^,;。:\\d]{1,14}(?:看|分|划分|统计|分组)(?:来看)?|${BY_KIND}))[,:]$`,
);
export const BREAKDOWN_SIGNS = '中看分计组次级门区域种业目况出有是为';

/** The same as a clause at the start of a sentence, which goes on with what was broken down before. */
export const VIEWS_PARTS = new RegExp(`(?:[看分计组]|(?:^|[,;。:\\s])${BY_KIND})[,:]$`);
/** `(1)中央企业15亿元。(2)地方企业8亿元`: a numbered part, in a paragraph that began with the whole. */
export const NUMBERED_PART = /^[(]\d[)](?=[\u4e00-\u9fff])/;
/** `分级次看:市级完成3亿元。县级完成2亿元`: the next level has a sentence of its own. */
export const LEVEL_PART = /^[\u4e00-\u9fff]{1,3}级$/;

/** `企业数量居前三位的行业是:`: what the parts listed next are ranked by. */
export const RANKED_LIST =
  /([\u4e00-\u9fff]{2,16}?)(?:稳?居|位居|位列|排在?|排名|列)(?=)(?:全[国省市区县])?前[一二两三四五六七八九十\d]{1,2}[位名]?的?[^,;:。]{0,12}:$/;

/** `在法人单位中,位居前三位的行业是:`: those listed next are parts of these. */
export const RANKED_AMONG =
  /中,(?:位居|位列|居|排名|排在?|列)?前[一二两三四五六七八九十\d]{1,2}[位名]?的?[^,;:。]{0,12}:$/;

/** `在工业企业法人单位中,`: firms that the trades listed next have parts of. */
export const AMONG_FIRMS =
  /(?:^|[,;。:\s])在?(?:(?:全[国省市区县州部]|各类|工业|第[一二三]产业[和、及]?|第二、三产业|二三产业){0,3})([^,;。:\d中在]{0,24}(?:单位|企业|机构|经营户|个体户|市场主体|经营主体|[从就]业人员))中,$/;

/** `固定资产投资中,`: the total that the parts listed next are told of. */
export const AMONG_TOTAL =
  /(?:^|[,;。:\s])在?(?:全[国省市区县州]|全年|年末|全部){0,2}(?=)([^,;。:\d中在]{1,20}(?=)(?:总额|[产价]值|增加值|投资|存款|贷款|余额|收入|支出|[产电运]量|面积|人口|[进出]口))中,$/;

/** `从产品产量看,`: the measure that a view names, which its parts are named without. */
export const VIEWED_MEASURE =
  /(?:^|[,;。\s])从[^,;。\d]{0,6}?(?:产品)?(产量|销售额|零售额|出口额|营业收入)看,$/;

/** `主要产品产量:水泥320万吨`: a list of products, each in a measure of its own. */
export const LISTS_PRODUCTS = /(?:主要|重点)[^,;。:\d]{0,8}?产品(?:产量)?(?:中,|[有为是]?:)$/;
/** `分产品看,`: the same behind what industry makes in all. */
export const BY_PRODUCT = /[分按从]产品(?:来)?[看分],$/;
/** `在规模以上工业中,`: whose kinds of firms grow by what they add. */
export const IN_INDUSTRY = /(?:规模以上|规上)工业(?:企业)?中,$/;
export const PRODUCTS = '产品';
export const OUTPUT = '产量';

/** `国有企业`, `股份制企业`, `外商及港澳台投资企业`: a kind of firms by who owns them or how large they are. */
export const FIRM_KIND =
  /(?:国有|国有控股|内资|集体|集体控股|股份制|股份合作|私营|私人控股|民营|个体|联营|外资|外商|三资|投资|合资|独资|非公有制?|公有制|控股|[大中小微]型|大中型|中小微?|公司制|有限责任公司|其他经济类型)企业$/;

/** `金河区`, `白山县`, `浦江新区`: a place by its own name, of those that tell the same measure one after the other. */
export const NAMED_PLACE =
  /^[东中西南北]{1,2}部(?:地区)?$|^(?!园区|国家|各|其|全|本|该|两|[省市县]级|.{0,3}(?:[园小社库景灾矿林户范能护片城郊牧山校厂院港机街地辖]区|[城超夜集菜门股上房楼黑本全各我该]市|[本全各我该邻外乡多两]省|[本全各我该下乡]县|[城集乡全各本我该]镇|城乡)$)[\u4e00-\u9fff]{1,3}(?:[省市区县旗镇乡]|新区|开发区|高新区|经开区)$/;

/** Longest name of a part that says nothing of its own measure. */
export const LONGEST_PART = 17;
/** Longest name of a total that its parts take over. */
export const LONGEST_TOTAL = 18;

/** Names that end so have a measure of their own, or are sums. */
export const HAS_MEASURE = new RegExp(
  `(?:${MEASURE_ENDS}|${AMOUNTS}|比|数|金|利息|(?<!消)费|贷款|存款|资金|经费|利润|税|[合总共]计|处分|警告|判刑|双开|开除|[免撤停]职|记大?过|察看|约谈|问责|指标|额度|死亡|受伤|增长|以上|以下|次|(?:[收支][入出]|[基资]金)\\))$|^(?:扣除|剔除|不含)`,
);

/** Things of a size that only names its money: `引进项目36个,其中亿元以上12个`, `5000万元以上8个`. */
const SIZE =
  '(?:总?投资|税收|入库税收|纳税额?|年?产值|营业收入|主营业务收入|年?营收|年?销售收入|年?销售额|注册资本金?|利润)?(?:[超过达]{0,2}|突破)(?:\\d{1,5}[百千]?|[一二三五十百千]{0,2})[万亿]元(?:及?以上)?';
export const OF_SIZE = new RegExp(`^${SIZE}$`);
/** The same before the name of the thing. */
export const SIZE_OPENS = new RegExp(`^${SIZE}(?=.{2})`);
export const SIZED_THING = /(?:项目|企业|楼宇|工程)$/;

/** A part told by where it lies, which is whom the figure is about and no part of the name: `中部地区50个`. */
export const PLACE_PART =
  /^(?:[东中西南北]{1,2}部|沿海|内陆|[\u4e00-\u9fa5]{2,8}(?<!单位|机构|企业)(?:地区|[省市区县镇乡村圈翼群]))(?:地区)?$/;
/** A town by a name of its own, and no kind of towns: `石桥镇5个`, but `重点镇5个`. */
export const TOWN =
  /^(?!重点|示范|中心|特色|建制|强|边境|民族|贫困|生态|文明|卫生|旅游|工业|农业|经济|园林|少数|偏远|脱贫|试点|先进|千强|百强|全国|国家|省级|市级|其他|其余|涉农|城郊|沿)[\u4e00-\u9fff]{1,4}(?:镇|乡|街道|(?<![大强小困范名点各全该本外邻进标])县|旗)$/;
/** A farm or a village by a name of its own, which has what towns beside it have: `白河农场120户`, but `家庭农场120户`. */
export const LESSER_PLACE = new RegExp(
  `^(?:(?!家庭|国有|国营|华侨|家族|合作|现代|标准|规模|示范|各|全|本|该|用材林|经济林|公益林|风景林)[\\u4e00-\\u9fff]{1,6}(?:${FARMS.join('|')})|(?!贫困|行政|自然|示范|中心|试点|重点|专业|空[壳心]|后进|薄弱|移民|小康|文明|民族|边境|山区|平川|各|全|本|该|其[他余]|多|非|脱贫|出列|帮扶|联系|涉农|城郊|特色|美丽|先进|[一二三]类|达标|合格|典型|样板|精品|经济|整治|旅游|生态|农|乡|中|新)[\\u4e00-\\u9fff]{2,3}(?:村|嘎查))$`,
);
/** A place that takes in and spends money of its own, and nothing that it is spent on: `开发区8亿元`, but `棚户区8亿元`. */
export const HAS_OWN_MONEY =
  /^(?!城镇$|[乡市城集圩]镇$|重点|示范|特色|各|全)[\u4e00-\u9fff]{1,8}(?:(?<![小社景户灌库林矿校院厂街牧地]|片|安置|流)区|(?<!城)市|县|旗|镇|(?<!城)乡|街道)$/;
/** A town or a region before what it has: `青溪镇学校`, `东部地区拥有企业`. */
export const OWNED_BY_PLACE = new RegExp(
  `^([\\u4e00-\\u9fff]{2,3}(?:镇|乡|街道|县|旗|村)|[\\u4e00-\\u9fff]{1,4}(?:${FARMS.join('|')})|[东中西南北]{1,2}部(?:地区)?)(?:拥有|现有|共有|建有)?(?=.{2})`,
);
/** Totals that towns are counted in themselves. */
export const HAS_TOWNS = /[乡镇街县旗场村](?:[)]|$)|街道|区划|行政区/;
/** `东部地区拥有企业20家;中部地区15家`: the first part says what is counted of all. */
export const PLACE_HAS = /(?:地区|[东中西南北]部|[省市区县镇乡村圈翼群])(?:共|拥|现)?(?:有|完成|实现)$/;
/** Parts of town and country are no places. */
export const TOWN_OR_COUNTRY = /^(?:城镇|城市|农村|乡村|城区|镇区|城乡|县城|市区|郊区|[市县]辖区)(?:居民)?$/;

/** Those that have what is measured, and are counted elsewhere: `内河港口3亿吨`, `住宅80万平方米`; those that take it in: `税务部门12亿元`. */
export const HOLDER =
  /(?:港口|机场|口岸|铁路|公路|水路|水运|民航|航空|轨道交通|住宅|写字楼|办公楼|营业用房|企业|家庭|机构|医院|卫生院|学校|院校|园区|开发区|部门|县区|区县|县市区?)$/;

/** Industries and the like, which have the measure of the whole: `第一产业`, `采矿业`. */
export const SECTOR_PART =
  /^(?:第[一二三]产业|[农林牧渔商矿]业|公共管理、社会保障和社会组织|公共管理和社会组织|卫生和社会工作|铁路|公路|水路|水运|民航|航空|机场|港口|水利|能源|交通|[一二三]产|基础设施|房地产(?:开发)?|[\u4e00-\u9fa5、]{1,16}(?:[^企事就作毕]业|工业))$/;
/** The measure of the whole that a sector takes over, behind whatever is its owner. */
export const SECTOR_MEASURE = new RegExp(
  `(生产总值|GDP|${AMOUNTS}|固定资产投资|投资|用电量|(?:贷款|存款)余额|从业人员)(?:总量)?$`,
);

/** What those who work in a trade earn: `平均工资6万元,其中建筑业5万元` is none of its own takings. */
export const PAY = /(?:人均|平均|月均|年均)[^,;。]{0,6}(?:收入|工资|报酬|薪酬|薪资)$/;

/** People told apart by nothing but what they are, of whoever was counted: `党员60名,其中,女性20名`. */
export const PEOPLE_PART = /^(?:男性?|女性?|少数民族|汉族)$/;

/** A budget's spending is by what it is spent on. */
export const BUDGET_SPENT = /预算支出$/;

/** Of the whole country or place, which no part is. */
export const WHOLE_PLACE = /^(?:全[国省市区县]|全社会)(?=.{2})/;
