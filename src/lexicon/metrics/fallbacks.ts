import { DONE_FOR, HONOURED, INSURED, TOOK_PART } from './deeds.js';
import { ANYTHING, AREA, type MetricMeaning, MONEY, PEOPLE, PEOPLE_OR_HOMES } from './entry.js';
import { CROP_OR_LIVESTOCK } from './sectors.js';

/**
 * Labels that open with what was done (`检查经营场所`, `慰问老党员`): the deed names the metric of a count, whatever it was done to.
 * Like the fallbacks below, these have no terms.
 */
export const OPENINGS: readonly MetricMeaning[] = [
  {
    metric: 'inspections',
    on: ['count', 'households', 'people', 'none'],
    units: /^[^份元]*$/,
    with: /^(?:[\u4e00-\u9fa5]{2,8}(?:[局所队]|街道|社区|部门))?(?:检查(?!井)|巡查|稽查|排查|抽查|抽检|暗访|督查|核查)/,
    without: /隐患|纠纷|问题|违|人员|率|清单|案|站|点位|通报|简报|报告|处[理置]|[函书]$/,
  },
  {
    metric: 'beneficiaries',
    on: ['people', 'households', 'none'],
    with: /^(?:走访慰问|慰问|看望|救助|资助|惠及|受益|受惠)/,
    without: /金$|率|资金/,
  },
  {
    metric: 'participants',
    on: ['people', 'none'],
    with: /^(?:参加|参与|培训|轮训|组织.{1,8}参加)/,
    without: /保险|合作医疗|医保|新农[合保]|居保|社保|养老|工伤|失业/,
  },
];

/** `18岁以下`, `18岁至60岁`, `0-14周岁`: a group of the people by nothing but its age. */
const AGE_ONLY =
  /^\d{1,3}周?岁?(?:(?:[-—~至到]\d{1,3}周?岁(?:(?:及|含)?以[上下])?)|(?<=岁)(?:(?:[及或含])?以[上下内]))(?:的|者|人数)?$/;

/** People by their age, sex or schooling alone, as a part of those named before. */
const PART_OF_PEOPLE =
  /^(?:[\u4e00-\u9fa5]{2,8}中|专任教师|教师|干部|医务人员|社区工作者|教职工|村?“?两委”?(?:班子)?成员)?(?=)(?:(?:具有|拥有|取得|其中)?(?:全日制)?(?=)(?:大学|大专|专科|高中|本科|硕士|博士|研究生|中专)(?:及?以上)?(?:学历|学位|文化程度)(?:的|者|人员)?|\d{2}周?岁(?:及?以[上下])(?:的|者)?|女性|(?:副?高级|中级|初级)(?:及?以上)?(?:专业技术)?职称(?:的|者|人员)?)(?:[占比][比例重])?$/;

/** `使用卫生厕所的8000万户`, `使用卫生厕所的8000户,占36%`, `9000户的饮用水`. */
const HOMES_THAT = /的\d[\d.]{0,8}[万亿]?户$|\d[万亿]?户的[^,;。]{1,8}为/;

const BENEFIT_CHANGED = /^(?:调出|退出|清退|停发|取消|调整|提标|降标|提档|降档|渐退|动态调整)$/;

/**
 * What names a metric where no term of the label does: the way the clause speaks of the figure, or its unit.
 * Asked in order when nothing else was found.
 */
export const FALLBACKS: readonly MetricMeaning[] = [
  {
    // `辖6镇3办`: short for offices.
    metric: 'subdistrict_count',
    on: ['none'],
    units: /^$/,
    with: /^办$/,
  },
  {
    // A part of the members told before by nothing but their age, sex or schooling: `发展党员中35岁以下占72%`.
    metric: 'party_members',
    on: ['percent'],
    aspects: ['share'],
    with: PART_OF_PEOPLE,
    clause: /^(?!.{0,300}(?:干部|教师|职工|代表|委员|书记)).{0,300}党员/,
  },
  {
    metric: 'staff_count',
    on: ['percent'],
    aspects: ['share'],
    with: PART_OF_PEOPLE,
    clause:
      /两委”?(?:班子|成员)|班子成员|教职工|(?:专任|在职|在编|高校|中小学|幼儿)教师|教师队伍|干部队伍|在职职工|社区工作者|医务人员|卫生技术人员|专业技术人员|科研人员|研发人员|网格员|村干部|社工/,
    without: /人口|居民/,
  },
  {
    // Goods of any kind, by what was done to bring them forth: `生产镍铁1.6万吨`, `开采石材90万立方米`.
    metric: 'industrial_product_output',
    on: ['weight', 'volume', 'area'],
    // Nobody brings forth land.
    units: /^(?!mu$|ha$|km2$)/,
    aspects: ['level'],
    with: /^(?:全年|累计)?(?:生产|开采|加工|冶炼)(?!总值|自救|能力|性|成本|用|线|基地|区|经营|资料|者|设施|安全|企业)[\u4e00-\u9fa5、]{2,12}$/,
    without: /项目|能力|垃圾|污|渣|废|厂|车间|基地|用地|面积|园$/,
  },
  {
    // Stages that a report counts its projects by: `开工项目60个,其中续建25个`.
    metric: 'project_count',
    on: ['count'],
    units: /^[个项]$/,
    with: /^(?:计划|累计|已)?(?:续建|新?开工|开?复工|拟建|在建|储备|前期|竣工|投产|竣工投产|建成投产|竣工投用|落地)$/,
    clause: /项目|工程/,
  },
  {
    // Villages, by what was done in each of them: `完成21个自然村复垦`, `25个行政村饮水检测`.
    metric: 'village_count',
    on: ['count'],
    units: /^个$/,
    aspects: ['level'],
    with: /^(?:行政村|自然[村庄屯]|建制村|贫困村|嘎查|村)(?![级民史务部道委干])[\u4e00-\u9fa5]{0,10}(?:复[耕垦]|改[造厕]|整治|治理|分类|检测|[硬亮绿]化|建设|确权|普查|提升|[拆征]迁|搬迁)$/,
    without: /项目|工程|点|站|[所场室厂]/,
  },
  {
    metric: 'population_resident',
    on: ['people', 'none'],
    with: AGE_ONLY,
    without: /慰问/,
    clause:
      /^(?!.{0,300}?(?:接种|慰问|体检|筛查|补贴|津贴|补助|死亡|(?:员|干部|教师|职工|代表|医生|书记|志愿者)[^;]{0,40}其中))/,
  },
  {
    // `全市人口30万人,65岁以上占18%`
    metric: 'population_resident',
    on: ['percent', 'points', 'ratio'],
    aspects: ['share'],
    with: AGE_ONLY,
    clause: /人口/,
    without: /慰问/,
  },
  {
    // `出台科技创新20条`, `制定稳经济40条`: a policy goes by how many points it has.
    metric: 'documents_issued',
    on: ['count'],
    units: /^条$/,
    aspects: ['level'],
    near: /(?:出台|制定|推出|印发|实施)(?![^,;\d]{0,14}[河道路线航管渠沟街巷带])[^,;\d]{2,16}\d/,
    without: /[河道路线航管渠沟街巷带]/,
  },
  {
    // Calls paid to look into things, whatever they are: `排查重点场所720家次`, `抽查流动人口300人次`.
    metric: 'inspections',
    on: ['count', 'people', 'households'],
    units: /^(?:[家户处点间车艘栋座人]次)$/,
    aspects: ['level'],
    near: /(?:排查|检查|巡查|稽查|抽查|抽检|核查|摸排|督查|暗访)[^,;\d]{1,14}\d/,
    without: /核酸|体检|健康|患者|培训|参/,
  },
  {
    // Whoever was called on: `走访军属120户`.
    metric: 'beneficiaries',
    on: PEOPLE_OR_HOMES,
    aspects: ['level'],
    near: /走访(?:慰问|看望|了)?[^,;\d]{1,12}\d/,
    without: /企业|单位|公司|干部|志愿|代表|委员|主体|率$/,
  },
  {
    // Places of service by whatever name: `便民小站9个`, `楼宇“微家”18个`.
    metric: 'service_centres',
    on: ['count'],
    units: /^[个处家座]$/,
    aspects: ['level'],
    with: /(?:书院|小站|小屋|微家|(?:服务|便民|共享|志愿|宣传|文化|健康|救助|学习|阅读|帮扶|咨询|公益|睦邻|党建|社工)[\u4e00-\u9fa5]{0,4}站点|港湾|客厅|驿站|茶室|书吧|说事[室点]|议事[亭角厅]|(?:睦邻|邻里|议事|便民|共享|幸福|红色|工)[\u4e00-\u9fa5]{0,3}坊)$/,
    without:
      /铁路|高铁|车站|班列|公交|充电|加油|加气|监测|地铁|轨道|换电|气象|水文|物流|快递|回收|投放|停靠|航|港口|基础设施|班车|客运|垃圾/,
  },
  {
    // What is wrong with things, place by place: `线路老化13处`, `消防栓破损5个`.
    metric: 'rectified_sites',
    on: ['count'],
    units: /^[处个盏起]$/,
    aspects: ['level'],
    with: /(?:[杂凌]乱|不足|缺失|缺损|破损|破裂|堵塞|过期|老化|失效|脱落|松动|裸露|损坏|渗漏|漏水|坑洼|坑槽|塌陷|沉降|开裂|锈蚀|不亮|不规范|不到位|不齐全?|不畅|私拉乱[接拉]|违规充电|未(?:配备|设置|张贴|覆盖|穿管))$/,
    without: /岗位|床位|车位|学位|资金|人手|名额/,
  },
  {
    // What was given to those who were called on: `慰问困难户30户,每户发放现金500元,共计1.5万元`.
    metric: 'subsidies_paid',
    on: MONEY,
    aspects: ['level'],
    with: /^(?:现金|慰问|物[资品]|物资款|款物|食用油|米|面|油|每[户人]|[\u4e00-\u9fa5]{0,4}(?:户|家庭|群众|老人|党员|对象|职工|学生|儿童|残疾人))/,
    clause: /(?:慰问|看望|走访|送去|送上|困难).{0,24}(?:发放|送[去上]|共计|合计|价值|每[户人])/,
    without: /收入|支出|投入|投资|工程|项目|税|[房租]|亩|产/,
  },
  {
    // Whatever was cleared away: `清理蛛网40处`, `拆除鸽笼12个`.
    metric: 'rectified_sites',
    on: ['count', 'weight', 'volume'],
    units: /^(?:[处起块车堆顶间扇把个]|车次|t|m3)$/,
    aspects: ['level'],
    near: /(?:清[除运走]|清理(?!规范)|铲除|取缔|拆除)(?:[^,;\d]{1,16}\d|\d[\d.]{0,8}[万余多]{0,2}(?:[处起块车堆顶间扇把个吨]|立方米)[\u4e00-\u9fa5])/,
    without:
      /[路街巷道河沟渠溪塘湖]$|淤|文件|事项|制度|资产|合同|房产|公房|用房|库存|网站|账号|账户|群$|台账|项目|收费|人$|员$|证$|户$|组织|遗址|河道|管[道网]|新增|安装|栽|种/,
  },
  {
    // How often help reached someone, whoever it was: `慰问长者320户次`, `发放低保金90户次`.
    metric: 'beneficiaries',
    on: ['count', 'people', 'households'],
    units: /^(?:户次|人次)$/,
    aspects: ['level'],
    near: /(?:慰问|帮扶|救助|资助|惠及|补偿|报销|发放[^,;\d]{1,12}[金贴助])[^,;\d]{0,14}\d/,
    without: /志愿|党员|干部|人员$|培训|参[加与训]/,
  },
  // Cases that leave a benefit or are graded anew: `新增低保60户,退出35户,提标12户`.
  {
    metric: 'household_count',
    on: ['households'],
    with: BENEFIT_CHANGED,
    clause: /低保|特困|救助|最低生活/,
  },
  {
    metric: 'beneficiaries',
    on: ['people'],
    with: BENEFIT_CHANGED,
    clause: /低保|特困|救助|最低生活/,
  },
  {
    // Homes of a census, by how they live: `使用卫生厕所的8000万户,占36%`, `9000户的饮用水为井水`.
    metric: 'household_count',
    on: ['households', 'percent'],
    aspects: ['level', 'share'],
    near: HOMES_THAT,
    clause: /^(?!.{0,300}(?:企业|主体|用户|个体|商户|公司|纳税|客户)).{0,300}(?:[万亿]户|户,占)/,
  },
  {
    // `占地60亩的采摘园`
    metric: 'land_area',
    on: AREA,
    aspects: ['level'],
    near: /占地(?:总?面积)?[约近达为共超]{0,2}\d[\d.]{0,6}万?余?(?:亩|公顷|平方米)/,
  },
  {
    // Shares of the expenditure: `财政民生支出保持在七成以上`.
    metric: 'public_budget_expenditure',
    on: ['percent'],
    aspects: ['level', 'share'],
    near: /民生支出|财政(?:资金)?用于民生|支出中民生/,
  },
  {
    // `“桥头义警”8支`: counted as teams are, whatever they are called.
    metric: 'teams',
    on: ['count'],
    units: /^支$/,
    aspects: ['level'],
    with: /(?:队|义警|团|义工|志愿者|先锋|突击|力量|轻骑兵)”?$/,
  },
  {
    // Posts and talents by a name of one's own: `聘请“暖心管家”26名`, `培养“临江英才”18名`.
    metric: 'staff_count',
    on: ['people'],
    units: /^[名位人]$/,
    aspects: ['level'],
    with: /^“?[\u4e00-\u9fa5]{2,8}(?:英才|工匠|名匠|名师|名医|学者|管家|先锋官|特派员|服务员|联络员|指导员|辅导员|协管员|巡查员|督导员|宣讲员|店小二|带头人|田秀才|土专家)”?$/,
    near: /聘|培[养育]|选[派聘树]|引进|配备|招募|认定|入选|评[选定]|遴选|组建|设立/,
    without: /志愿/,
  },
  {
    // `优抚对象300人,其中烈属5户`
    metric: 'beneficiaries',
    on: PEOPLE_OR_HOMES,
    aspects: ['level'],
    with: /(?:烈|烈军|“?三)属”?$/,
  },
  {
    // `职业伤害保障覆盖4万人`
    metric: 'social_insurance_enrollment',
    on: PEOPLE,
    near: INSURED,
  },
  {
    // `吸引近6000名客商参展`
    metric: 'participants',
    on: PEOPLE,
    near: TOOK_PART,
    without: /保险|医保|社保|养老/,
  },
  {
    // Whom something was done for, however the text calls them: `为3万名护工追回工资`, `覆盖5万人`.
    metric: 'beneficiaries',
    on: PEOPLE_OR_HOMES,
    near: DONE_FOR,
    without: /志愿|党员|工商户|率$/,
  },
  {
    // `6个集体、20名个人获市级以上表彰`
    metric: 'awards',
    on: ['count', 'people', 'none'],
    with: /(?:集体|个人|班组)$|^(?:荣?获得?|受到?)[^,;]{0,20}(?:表彰|嘉奖|表扬)/,
    clause:
      /(?:集体|个人|班组|人次|[人名])(?:先后|分别|均|共)?(?=)(?:荣?获得?|获评|获授|被评为|被授予|当选|入选|受到?|荣立|获得)[^,;。\d]{0,20}(?:表彰|荣誉|嘉奖|表扬|奖励|奖|称号|[一二三]等功|通报|模范|劳模|先进|标兵|能手|楷模|人物|好人|工匠)|(?:荣?获得?|受到?)[^,;。\d]{0,10}(?:表彰|嘉奖|表扬)/,
  },
  {
    // Who got a title that the text quotes or names behind them: `6个单位荣获“石桥质量奖”`.
    metric: 'awards',
    on: ['count', 'none'],
    near: HONOURED,
    without: /^(?:名|奖)|指标|试点|企业|公司|学校|医院|平台|集群|园区|产品|工厂|学科/,
  },
  {
    metric: 'awards',
    on: ['count'],
    units: /^[次届]$/,
    near: /[次届](?:荣获|获评|获得?[^,;]{1,40}(?:奖|称号))/,
  },
  {
    // The people of a land: `13亿人民`, `600万青桥儿女`.
    metric: 'population_resident',
    on: PEOPLE,
    with: /^(?:[\u4e00-\u9fa5]{1,6}(?:儿女|人民|父老)|人民|中国人)/,
  },
  {
    metric: 'project_investment',
    on: MONEY,
    clause: /预留|增拨|注资|出资|投放|拨款|拨出|动用|统筹|筹措|筹集|投入|投资|整合|注入|斥资|拨付/,
    without:
      /价|费|值|额|量|率|收入|支出|开支|标准|工资|销售|资产|债|赔偿|损失|储备|基金|经济|产业|税|上限|补偿|成本|消费|人均|平均|规模|融资|营收|交易|成交|采购|订单|薪|核减|审减|强度|金$|账款|欠款|货款|罚款|本息/,
  },
  {
    // `民生实事项目10大类32项`
    metric: 'project_count',
    on: ['count'],
    units: /^[个项件]$/,
    with: /(?:实事|工程|项目)(?:\d{1,2}|[一二三四五六七八九十]{1,2})大?类$/,
  },
  {
    // `产茶2100吨`, `年产鲜菇1200吨`
    metric: 'crop_livestock_output',
    on: ['weight'],
    aspects: ['level'],
    with: new RegExp(`产[\u4e00-\u9fa5]{0,4}(?:${CROP_OR_LIVESTOCK.source})[\u4e00-\u9fa5]{0,1}$`),
    without: /加工|制品|罐头|饮料|产[能值业]/,
  },
  {
    // `发布招聘信息2万条`: offers of work.
    metric: 'job_posts',
    on: ['count'],
    units: /^条$/,
    with: /^(?:招聘|用工|岗位|就业){0,2}(?:需求)?信息$/,
    near: /(?:招聘|用工|就业|岗位)(?:岗位|需求)?信息/,
  },
  {
    // Tours of whatever kind: `旅游12万人次`, `民俗体验游3万人次`.
    metric: 'tourist_arrivals',
    on: ['people'],
    units: /^人次$/,
    aspects: ['level'],
    with: /(?:旅游|旅居|研学|体验游|出游)$/,
  },
  {
    // What those got who were helped: `救助困难群众860人次32万元`.
    metric: 'subsidies_paid',
    on: MONEY,
    aspects: ['level'],
    with: /(?:学生|群众|居民|老人|家庭|户|人员|对象|党员|残疾人|职工|儿童|妇女|农民|优抚)$/,
    clause:
      /(?:资助|救助|补助|慰问|帮扶|抚恤|帮困)[^,;\d]{0,24}\d[\d.]{0,6}万?余?[户人名][户人次]{0,2}[、,]?(?:实际|累计|合计|共计?|计)?(?:发放|拨付|支付)?\d/,
    without: /均|每/,
  },
  {
    // Works that money is listed for: `主要用于学校扩建3000万元,校区建设1500万元`.
    metric: 'project_investment',
    on: MONEY,
    aspects: ['level'],
    with: /(?:建设|工程|改扩建|改造|搬迁|修缮)$/,
    without: /收入|支出|税|债|贷款|产值|营收|成本|补助|补贴/,
  },
  {
    // `在经常开支预算中,教育和医疗占六成,即2,100亿元`: what is part of the expenditure is expenditure.
    metric: 'public_budget_expenditure',
    on: [...MONEY, 'percent'],
    clause: /(?:经常|公共|财政|政府|预算|总)(?:开支|支出)(?:预算)?(?:当?中|里),[^,;]{2,40}占/,
    aspects: ['share', 'level'],
  },
  {
    // `资助渔民的船费,每人每月600元`: an amount for each that names nothing itself.
    metric: 'subsidies_paid',
    on: MONEY,
    with: /^(?:[\u4e00-\u9fa5\d]{0,12}(?:居民|长者|长辈|县民|市民|乡亲|老人|住户|家庭|学生|人士))?每(?:[人名户位个]|天|日|月|年)(?:每(?:天|日|月|年|学年))?(?:最?多?可?(?:领取?|获|享有?))?$/,
    clause: /津贴|资助|补助|补贴|援助金|慰问金|现金分享|礼金|敬老金/,
  },
  {
    // `算力中心一期投运,二期规划1500P`: only computing is measured in these.
    metric: 'compute_capacity',
    on: ANYTHING,
    units: /^(?:P|E?FLOPS|PFLOPS|EFLOPS|PFlops|EFlops|Pflops|Eflops|P算力)$/,
    aspects: ['level', 'change'],
    clause: /算力|智算|超算/,
  },
  {
    metric: 'power_capacity',
    on: ['power'],
    units: /^(?:kW|MW|GW|W)$/,
    clause: /装机|发电|热电|电站|光伏|风电|储能|电厂|机组|电源|并网|新能源|水电|核电/,
    without: /改造|负荷|输电|外送|变电|淘汰/,
  },
  {
    // `60栋居民楼外墙清洗`
    metric: 'building_count',
    on: ['count'],
    units: /^[栋幢]$/,
    with: /楼|房|建筑|大厦|公寓|宿舍/,
    without: /改造|温室|大棚/,
  },
  {
    metric: 'housing_units',
    on: ['count', 'households'],
    units: /^套$/,
    with: /开工|建成|交付|竣工|筹集|分配|配租|供应|新增|收购|配售|销售|盘活|回购/,
    clause: /住房|安居工程|棚户区|保障房|公租房|廉租房|安置房|保交/,
  },
  {
    metric: 'enterprise_count',
    on: ['count'],
    units: /^(?:家|间)$/,
    // Those that have passed a sum are enterprises: `产值超亿元5家`.
    with: /企业|公司|中小企|[过超破][\d十百千万亿]{1,6}元$/,
    without: /平台|中心|机构|基地|站|室/,
  },
  {
    metric: 'medical_institutions',
    on: ['count'],
    units: /^(?:家|所)$/,
    with: /医院|卫生院|诊所/,
  },
  {
    // `规划床位300张,一期开放100张`
    metric: 'hospital_beds',
    on: ['count'],
    units: /^张$/,
    with: /^(?:首期|[一二三]期)?(?:已|实际|计划)?(?=)(?:开放|规划|建成|投用|启用|在用|设置|开设|使用|核定)$/,
    clause: /床位|病床/,
  },
  {
    metric: 'school_count',
    on: ['count'],
    units: /^所$/,
    with: /学校|校舍|中学|小学|幼儿园|高校|院校|高职高专/,
  },
  {
    // Whatever it is called that was held: `开展“乡村夜话”24期`, `举办石桥讲坛6次`.
    metric: 'events_held',
    on: ['count'],
    units: /^(?:期|次|讲|堂)$/,
    near: /(?:举办|举行|召开)[^,;\d]{2,24}\d[\d.]{0,6}[百千万]?余?(?:期|次|讲|堂)|(?:开展|开讲|推出)[^,;\d]{2,24}\d[\d.]{0,6}[百千万]?余?(?:期|讲|堂)/,
    without: /检查|巡查|排查|率$/,
  },
  {
    metric: 'events_held',
    on: ['count'],
    units: /^(?:届|场|场次)$/,
    without: /降|雨|雪|球|风|火|灾|连续|学生|学员|毕业生|委员|政府/,
  },
];
