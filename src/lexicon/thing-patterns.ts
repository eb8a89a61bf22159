import { PEOPLE_NOUNS } from './group-nouns.js';

/** How the names of things counted are cut out of the words behind a figure. Written for normalised text. */

const GRADES =
  '(?:(?:世界|国家|全国|自治区|区域|地市|省部|街道|[地省市县区乡镇村州盟旗部国校院]|[省市县区州]、[市县区州](?:\\((?:地|州|县)\\))?|[一二三四五六七八九十两]?[十百千万]亿(?:元)?|[1-5]A)级(?:及?以上)?|[国省市县区](?:列|定|属|管|控))';
/** Only the grade of the things counted, which are named behind another figure: `6个国家级、20个省级重点专科`. */
export const GRADE = new RegExp(`^${GRADES}$`);
export const GRADE_OPENS = new RegExp(`^${GRADES}`);
/** The grade behind the thing that has it: `龙头企业省级`, `技术中心新增国家级`. */
export const GRADE_BEHIND = /(?<=[^、和及与级]{3})(新增|新认定)?((?:国家|[国省市区县州])级(?:以上)?)$/;
/** A grade with the thing that has it behind it. */
export const GRADE_OF_THING = new RegExp(`${GRADES}(?=[\u4e00-\u9fff“]{2})`);
const UTILITIES = '供水|给水|供热|供气|排水|雨水|污水|中水|燃气|热力|自来水';
/** What runs in pipes, and the pipes: `30公里供水、12公里供热管网`. */
export const UTILITY = new RegExp(`^(?:${UTILITIES})$`);
export const PIPES = new RegExp(`^(?:${UTILITIES})(管网|管道|管线|主管网)`);

/** What only leads to the size of the things counted, and to their sum. */
export const HAS_SIZE =
  /^(?:[合总]?共)?(?:占地|面积|总面积|楼面面积|可?(?:容纳|供|停泊|提供|承载)|全长|总长)(?:面积)?[约近超逾达共为]{0,3}$/;
export const JOINTLY = /^[合总]?共?$/;

/** What may stand between a figure and the thing it counts. */
export const THING_LEAD =
  /^(?:的多[项个]|(?:成立|设立|实施|兴建|打造)的|的|等(?:一揽子|一系列|系列)(?=[^,;。]{2})|左右|多(?!功能|媒体|用途|元|样|种|层|晶|品种|联|式|糖|肽|轴|孔|语|边|维|学科|部门|方)|余|、)+/;

/** What may be done with the things counted, before their name: `9种可以通过体检发现的疾病`. */
export const ABLE_LEAD = /^可以?[^的,。、\d]{2,16}的(?=[\u4e00-\u9fff]{2})/;

/**
 * What follows a figure directly and is no thing: particles, adverbs, comparisons; verbs are told by their own lists. A number may open
 * the name of a thing: `13个10亿元以上项目`, `6个500千伏变电站`, `3家4S店`.
 */
export const NO_THING = new RegExp(
  [
    String.raw`^(?:或|达到?)$|^(?!\d[\d.]{0,8}(?:[十百千万亿]{0,2}[\u4e00-\u9fa5]{1,3}(?:级|及?以[上下])|千伏|英寸|强(?=企业)|类(?=[\u4e00-\u9fa5]{2})|[SA](?=[店级]))[\u4e00-\u9fa5])(?:[a-zA-Z]?$`,
    String.raw`(?!\d{1,3}(?:[-—~至到]\d{1,3})?周?岁|\d{2,4}千伏|\d类[\u4e00-\u9fa5]{2}|\dS店|[3-6]G[-A-Z]{0,2}[\u4e00-\u9fa5]|[1-5]A级|\d{1,2}年[\u4e00-\u9fff]{0,10}(?:计划|规划))[^\u4e00-\u9fa5“A-Za-z(]`,
    '[户人]均|以上|以下|以内|左右|上下|不等|之多|之内|之间|处$|整$|会(?:继续|获|受|因)|[则亦](?=$|[增升跌减下上回较维按微大持显])|所致|(?:最[多少高低大]|居[次首冠末]|次之)(?:$|[,;。])',
    '的(?:省份$|目标|任务|要求|好成绩|水平|速度|比例|标准|增速|佳绩|幅度)|[一二三四五六七八九十两几]?个?[大新]{0,2}(?:台阶|关口|大关|整数关口|门槛|水平(?:$|[,;。]))',
    '未(?:完成|建成|开工|竣工|达标|通过|整改|落实|办结|解决)(?:$|[,;。])',
    '未(?:在|按|能|经|及时|将|严格|分解|下达|拨付|上缴|清理|收回|入账|落实[到至]|细化|形成|发挥|实现|纳入|公开|编制|缴入|归还|兑现|执行|实施|履行|取得|办理|签订|建立|列入|计入|转入|入库)',
    String.raw`不足[一二三四五六七八九十半]|(?:滞留|闲置|沉淀|逾期|滞后)(?:$|[,;。于在])|闲置(?=超|达|未|[一二三四五六七八九十两半\d])|按(?:相关|有关)?规定|人民币|折合|其余|此外`,
    String.raw`(?:\d{1,2}月|年|月)底前?|年内|全年(?!度)|[今明]年|[要将]?在(?:今年|明年|\d{4}年)|集中[于在]|[后前时内间中里起来](?:$|[,;。])|至|到|各(?!类|项|级|种)|其中`,
    '每(?:年|月|季|周|天|日)(?![度均])|逐[户一个村人]',
    '种植(?=[^,;。]{2})(?!基地|面积|园|业|[区户带片]|大户|示范|规模|结构|项目|合作社|产业|专业|企业|能手|技术|大棚|[^,;。]{0,8}(?:园|场|基地|社|公司|企业|户|村)$)',
    '(?:和|以及)(?:加强|增加|提升|改善|扩展|推行|推出|提供|优化)|供[^,;。、水电热气]{2,24}(?:申请|使用|选用|选择|认购)$)',
  ].join('|'),
);

/** `其余10个正在按计划推进`: how far those counted have come, whatever noun follows. */
export const HOW_FAR = /^(?:正在?按|正在|仍在|尚[在未]|按(?:计划|时序|要求))(?![\u4e00-\u9fa5]{0,16}的)/;

/** A level of government with those that stand for it elsewhere, which is the whole name: `省(区、市)`. */
export const LEVEL_NAME =
  /^(?:[省市区县州乡]\((?:[\u4e00-\u9fff]{1,3}、){0,3}[\u4e00-\u9fff]{1,3}\)|特别行政区(?=行政长官|政府))/;

/** `362户全部落实帮扶措施`: said of all that were counted, and no name of them. */
export const ALL_OF_THEM = /^(?:全部|全面|均|都)/;

/** An adjective that is a predicate elsewhere (`5家主要从事…`): `28个主要指标`. */
export const MAIN_THING =
  /^主要(?=指标|目标|任务|产品|河流|支流|水系|流域|湖泊|污染物|品种|作物|行业|领域|城市|景区|道路|干道|项目|企业)/;

/** People of whom nothing is said but that they gain or move: `4亿人次受益`, `5户、9人脱贫`. */
export const GAINERS =
  /^(?:(?:从中|直接|共同|因此)?(?=受)|(?:实现|如期|顺利|全部|整户|高质量){0,3}(?=[稳脱搬]))(受益|受惠|(?:稳定)?脱贫|搬迁)(?=$|[,;。、)])/;

/** Of those that a name or the homes before tell, such a deed is no name. */
export const MOVED = /^(?:(?:稳定)?脱贫|搬迁)$/;

/** Nouns of action that open the name of a thing: `26个改造项目`. */
export const ACTION_NOUN =
  /^(?:被(?:巡察|巡视|检查|审计|考核|考评|评估|督查|督导|调查|监督|抽查|帮扶)|恢复|重建|改造|提升|创建|建设|服务|培训|示范|入驻|参与|在建|在谈|在库|投产|新增|新建|推广|对口|分布式|结对|帮扶|包联)[^,;。]{0,10}(?:项目|工程|企业|单位|机构|基地|平台|中心|点|站|任务|人员|干部|责任人|队员|对象|活动|资金)$/;

/** Towns are counted without a measure word, whatever is theirs: `白沙、青口2镇管网工程`. */
export const TOWNS = /^[镇乡](?![镇村街级长])/;

/** `裁减人员3万任务`: the task that a number was set as names no thing. */
export const TASK = /^(?:等各项)?任务/;

/** `20家|企业获评省级“专精特新”`, `86家|企业通过高新技术企业认定`: what kind of firms they are now. */
export const FIRMS_NAMED =
  /^([\u4e00-\u9fa5]{0,8}?(?:企业|公司)(?:成功|首次|新|已|获|被)?(?=)(?:获评|获批|获得|入选|入围|入库|通过|跻身|成长为|晋级|认定为)(?:为)?)((?:[\u4e00-\u9fa5]{0,10}?)(?:高新技术企业|高企|“?专精特新”?(?:“小巨人”|中小)?(?:企业)?|“?小巨人”?(?:企业)?|单项冠军(?:企业)?|“?(?:瞪羚|独角兽)”?企业|(?:科技|创新)型中小企业))(?=)(?:认定|评价|复核|称号|名单|行列|榜单)?$/;
/** `10家企业被认定为高新技术企业`: what the things counted are now called. */
export const NAMED_AS =
  /^([\u4e00-\u9fa5]{1,12}?(?:被|获|通过|成功)?(?:(?:认定|评定|评选|命名|确定|授予|遴选|评|列)(?:为|成)|晋升为?)(?:了)?)([\u4e00-\u9fa5“”]{3,24})$/;

/** Nouns of action behind the name of a thing, with how it is done: `800个薄弱村扶持` counts 薄弱村. */
export const DEED =
  /(?:高质量|高效|规模化|现代化|智能化|数字化|标准化|规范化|达标|托底性|前期|先行|核准|重点|共同|协同|融合|联动)?(?=)(?:扶持|帮扶|创建|改造|建设|升级|提档|提质|提升|(?<!污水|垃圾)治理|整治|培训|培养|清产核资|修复|恢复|更新|重组|加固|换届|培育|任务|工作|发展|振兴|运营|应用|探索|迁建|作用|功能|质效|退出|就业增收|增收|安全鉴定|安全评估|鉴定|评估|确权|登记|腾退|征收|拆除|验收|维修|(?:股权多元化|混合所有制|公司制)改革|混改)$/;

/** That a work is a task, which is no part of its name: `管网改造任务`. */
export const AS_TASK = /(?<=改造|建设|治理|整治|安置|修复|搬迁|迁建)(?:前期)?(?:任务|工作)$/;

/** The same behind a thing that is known, which takes the work off too: `5万亩蔬菜基地建设`. */
export const TASK_OF_THING = /(?:前期|建设|任务|工作){1,3}$/;

/** The building of a work whose name is whole: `主场馆二期工程建设`. */
export const BUILDING = /(?<=工程|项目)建设$/;

/** What each of the things counted has, behind their name: `30万名学生住宿费` counts 学生. */
export const HAD_BY_EACH =
  /(?:(?:地区)?生产总值|GDP|经济总量|财政总?收入|一般公共预算(?:总)?收入|集体(?:经营性|经济|经营)?(?:总|纯)?收入|住宿费|学费|学杂费|保教费|书本费|税负|(?<=教师|职工|人员|干部)待遇|产量|产能|(?:空气|环境|水环境|水|断面水环境|生态环境)质量|(?:(?:一般)?(?:公共)?预算收入|财政收入|固定资产投资|工业增加值|社会消费品零售总额|居民(?:人均)?(?:可支配)?收入)(?:增[速幅]|总量)|周边环境|经营管理权|(?:Ⅰ[—~-]Ⅲ类)?水质(?:优良|达标)?(?:断面)?(?:比例|率)|(?:综合|医疗|诊疗)?(?:服务|保障|救治|防护|供给)能力(?:建设|提升)?|水质(?:达标|(?:总体|整体)?(?:良好|优良|稳定|改善|达标|为优))|生态流量达标|审批时限|办理时限|楼龄)$/;

/** Deeds that a metric's term may end in, which is not what is counted: `综保区高质量发展`. */
export const SOFT_DEED = /(?:发展|振兴|帮扶|运营)$/;

/** Adverbs and times that are left over at the end of a name where its predicate is cut off: `4万居民直接|受益`. */
export const BEFORE_PREDICATE =
  /(?:、(?:规模|数量|总量|产值|产能|增速|占比)|直接?|(?<=.{2})现|全线|首次|集中|优先|整体|同步|稳定|按时|先后|继续|广泛|日前|年[内底末]|当[年月]|[上下]半年|[一二三四]季度|智能化|现代化|规模化|托底性|两位数|仍|违规|擅自|及时|尽快|抓紧|依法|主动|自行)$/;

/** Particles, and what closes a list behind a name. */
export const TRAIL =
  /(?:[的了、共已均都要将须\s]|(?<=.{2})未|(?<![认许])可|全部|之一|(?<!参)合共?|(?<=.{2})(?<![境国海户室校郊野意例省市区县对院关])以?外|(?<![高初中平同优上下])等|(?<![总共饱温缓])和|(?<=.{2})(?:以?及其?|与其)|(?<=.{2})的?基础上|(?<=.{2})(?<![立随当旋])即){1,48}$/;
/** Money that the things counted have, which is not counted: `8个艺团的经常资助`. */
export const HAD_MONEY = /^的[\u4e00-\u9fff]{0,4}(?:资助|经费|费用|开支|支出|薪酬|负担)$/;
/** Where something is, of which the place is counted: `两个园区内的设施`. */
export const INSIDE = /(?<=.{2})(?<![境国室市省县海校域])[内里]$/;

/** What those counted are held against each other in: `园区综合考核中列`, `乡镇(街道)年度目标考核名列`. */
export const CONTEST =
  /(?:综合|年度|季度|月度|年终|[上下]半年|目标|责任|绩效|工作|任务|党建|环境|高质量发展|经济社会发展|经济发展|营商环境|平安建设){0,4}(?:考核|考评|评价|评比|测评|竞赛)(?:评比|排名|工作)?中?[^,;。、\d]{0,8}$/;

/** `居12个街道前列`: where something stands among those counted. */
export const FOREMOST = /(?:前列|前茅|第一方阵|中上游)$/;

/** `22个产业项目中现代物流园、嘉钢精密等14个`: of those counted some are named behind. */
export const SOME_NAMED =
  /(?<=.{2}(?:项目|工程|实事|企业|单位|园区|街道|乡镇|学校|医院|任务|指标))中(?![心小央学西药欧外标选期止断介转试部级层高等型医餐华石铁建交化信、和]|国(?!家))(?=[\u4e00-\u9fff]{2,20}(?:$|、))/;
/** `200名代表中已有|…`: those among whom something is said of some. */
export const AMONG =
  /中(?:[已仍尚]?有|排名?|排[在位]|[位名]?[列居]|[升进]至|[升进跃]到|跃升[至到为]?|上升[至到为]|提升[至到为]|前进[至到]|晋升[至为])?$/;
/** `150个街镇中排第8名`, `9个街道第二位`, `10个县(市、区)第2位`: behind those counted, that something ranks among them. */
export const RANKS_AMONG =
  /^[^,;。]{1,12}中(?:排名?|排[在位]|[位名]?[列居]|[升进]至|[升进跃]到|跃升[至到为]?|上升[至到为]|提升[至到为]|前进[至到]|晋升[至为]|(?:位次|排名)?(?:前移|后移|上升|下降|提升|前进|晋升|跃升))?$|^(?:[\u4e00-\u9fff]{0,4}(?:街道|乡镇|镇街|街镇|县市|市县|区市|市区|县区|区县|旗县|旗区|旗市|地市|市州|州市|盟市|省市|省区|园区|新区|开发区|高新区|经开区|城市|部门|单位|社区|学校|医院|企业|机构|景区)|[县区市州省乡镇村]|[县市州区旗盟乡镇街道地(、)]{3,9})(?=)[区市]?(?:的?(?:(?:位次|排名)(?:前移|后移|上升|下降|提升|前进|晋升|跃升)|(?:排名?|排[在位]|[位名]?[列居])(?:在|于)?))?$/;
/** The count that it ranks among, with the words that only say where: `在全市150个`, `居全区9个`. */
export const AMONG_COUNT =
  /(?:(?:[稳位]居|[位名]列|排[名在位]?|[居列在于由从])(?:[\u4e00-\u9fff]{0,4}[国省市区县州镇乡道])?|全[国省市区县州镇乡])?[\d一二三四五六七八九十]{1,6}[个家]/;

/** What makes a noun of a verb behind a thing besides: `社区共享单车`, `村务公开栏`. */
export const NAMES_BY_DEED = /^(?:[区园地点站户商栏课会者图]|仪式|单车|农庄|空间|方案|机制)/;

/** Deeds of those whose matters are counted: `30项省级部门实施的审批事项`. */
export const OF_DOER = /^(?:实施|组织|承担|负责|办理|设立|举办|承办|召开|提供)的/;

/** What is named besides the things counted: `3座公园以及步道等配套设施`. */
export const OTHERS_TOO =
  /(?:[、和及与](?:若干|部分|[多数][名个位家])[^、,;]{1,16}$|以及(?:一批|[^,;]{1,24}等)|(?:、|和|及(?!其)|与)[^、和及与,;]{4,24}建设$|[和与][^和与,;]{2,20}等(?:省区市|省市|市县|城市|[省市县区]|地区?)$)/;

/** A place by its name besides those counted: `35个部门和云溪镇`, `2个街道和南河、北河5个镇`. */
export const PLACE_TOO =
  /(?:和|及|以及)(?![各全该本有相])[\u4e00-\u9fff]{2,4}(?<![乡城村集街场])(?:镇|乡|县|街道)$|(?<=乡镇|街道|社区|部门|.村)[和及][省市县区]$|(?<=^(?:街道(?:办事处)?|(?:建制)?镇|(?:民族)?乡|乡镇|苏木|县级市|[县市区旗]))(?:以及|[和及])(?!(?:[\u4e00-\u9fff]{0,3}(?:社区|街道|[村镇乡县区市旗场团]|中心|部门|单位|企业|居委会|办事处|苏木|嘎查))$)[\u4e00-\u9fff]{2,5}$/;

/** What sums up the lists of things counted: `5条道路、20个小区等绿化工程`. */
export const SUMMED_UP = /(?<!工程|项目|改造|建设)等[^等、,;]{2,10}(?:工程|项目)(?:建设)?$/;

/** Attributes of things, told one after another: `6个特色鲜明、客流量大的商圈`. */
export const ATTRIBUTES =
  /^(?:[\u4e00-\u9fa5]{2,6}[强高大好广优多快足佳深新长明]、){1,3}[\u4e00-\u9fa5]{2,8}的(?=[\u4e00-\u9fa5]{2})/;

/** People counted, with what they have or what is about them: `8亿国人的餐桌`, `300名职工养老保障的问题`. */
export const OF_PEOPLE = new RegExp(
  `^(.{0,20}(?:${PEOPLE_NOUNS.join('|')}|(?<=[国乡川族疾])人))(?:的|(?=[\u4e00-\u9fa5]{0,12}(?:的[\u4e00-\u9fa5]{2,12}|计划|行动|问题|难题)$))`,
);

/** What people or bodies told before their number do, or what is done for them: `重点人员18名|落实措施`, `边缘户22户|需持续关注`. */
export const SAID_OF_COUNTED =
  /^(?:需要?(?!求)|须|应(?!急|届)|落实|建档|接受|享受|领取|办理|申[请领报]|出动|认领|签[订约署]|列入|纳入|参[加与训](?!人)|免费|缴纳|报名|持证|返[乡岗]|外出|未(?!成年|来)|仍|暂|不(?!动产)|没有|建立|配备|到(?!位|期)|从事|务工|就业(?!培训|援助|服务)|增收|致富|发展(?=产业|生产|种植|养殖|特色)|入股|分红|[投出]工|产业化经营|不间断|排查|组成)/;

/** Ends of names of people. */
export const NAMES_PEOPLE =
  /(?:[者员生户人民工师手长兵眷属家士才年童女官]|代表|干部|群众|对象|家庭|骨干|教授|司机|护士|团队|队伍)$/;

/** A list of works of which only the first has the size: `20公里雨水管网、污水站等工程`. */
export const FIRST_OF_WORKS =
  /^([^、]{4,20}?)(?:等|(?:、[^、]{1,20}){1,8}等)[^等、]{0,10}(?:项目|工程|设施)(?:建设)?$/;

/** What people counted go to: `260名党员到基地学习`. */
export const GOING = /(?<=..)(?:[到赴](?![位期达])|前往|深入|走进|走上|奔赴)(?=..|$)/;

/** What people counted do, behind their name: `600户群众|发展养殖`, `90户农户|增收`; what is set apart for others: `12个项目|安排资金3000万元`. */
export const PEOPLE_DO =
  /(?<=群众|居民|村民|农民|牧民|渔民|移民|人民|儿女|百姓|[困农牧贫渔]户|人口|家庭)(?:稳定|持续|就近|实现)?(?:增收|致富|外出|销售|发展(?!对象)|抵御|享受|领取|告别|摆脱|翘首|期盼|奋力|[喝用住吃走过圆搬][上进了])|(?<=项目|工程|实事|村|社区|单位|企业|乡镇|学校)安排(?=[^,;。]{0,8}(?:资金|经费|计划)$)/;

/** Names of people and places, which an owner before them does not stand for: `纳税人的家庭`. */
export const WHO = /(?:者|员|生|户|群众|家庭|企业|村|人)$/;

/** What those counted do or are, before 的 and their name: `3家拒不整改的企业` counts 企业. */
export const OF_DOING =
  /^(?:拒[不绝]|擅自|未|不(?!动产|锈钢|良)|没有|无[证照]|违[反规法]|涉[嫌及]|发生|出现|存在|具[备有]|拥有|持有|参[加与]|申[报请]|符合|需要?|从事|缺[乏少]|超[过标]|达不到|拖欠)/;

/** What no deed starts with. */
export const NO_DEED =
  /^(?:以上|以下|以内|左右|均|都|已|的|同比|比|较|增长|下降|占|并|且|而|全部|分别|是|为|其中|之|不|达到|人民币|向全[国省市区县]|(?:集中|全部)?(?:进行|予以|给予|逐[户一个人]))/;
