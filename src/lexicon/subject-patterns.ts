/** Words and patterns by which a report says whose it is: its title, its signature, its first sentences. In simplified characters. */
import { FARMS, NAMES_LIKE_SELF } from './places.js';
import { REVIEW_KINDS } from './title-patterns.js';

/** A character of a name. */
const NAME = '[\\u4e00-\\u9fff]';

/** Farms of the state. */
const FARM = `(?:${FARMS.join('|')})`;

/** What places are, at the end of their names; the 州 of 青州市 is part of the name. */
const UNIT = `(?:自治区|自治州|自治县|自治旗|特别行政区|街道|省|市(?!市(?![中区直本级政委场民容]))|区|县|旗|州(?![市县区省]|工业园)|盟|镇(?![市县])|乡(?![市县区族])|村|苏木|嘎查|${FARM}|[一二三四五六七八九十〇]团)`;

/** What stands in brackets before a title, who wrote it, or before a colon: that a page prints it again. */
export const BRACKETED =
  /^(?:\([^)\n]{2,20}\)|【[^】\n]{1,10}】|(?:资料|全文|摘要|实录|文字实录|转载|附|(?:受权|授权|权威)发布)[:|])\s{0,4}(?=.{4})/;

/** The two lines of a title that is broken before or behind its year, or before 关于. */
export const BROKEN_BEFORE = /^[\u4e00-\u9fff“”()]{2,24}(?:(?:19|20)\d\d年度?)?$/;
export const BROKEN_BEHIND =
  /^(?:关于)?(?:19|20)\d\d年|^[\u4e00-\u9fff]{2,20}(?:公报|总结|报告|决算|预算|计划|情况|概况|汇报)/;

/** What is done with the word of 区委 or 市政府, which is no name before it: `紧紧围绕区委…部署`. */
export const FOLLOWED =
  /围绕|贯彻|落实|按照|根据|遵照|依据|认真|坚决|坚持|执行|对照|配合|服从|听取|接受|紧扣|聚焦|始终|全面|上级/;

/** Provinces are called by their short names too. */
const PROVINCE =
  '广西|内蒙古|西藏|宁夏|新疆|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海';

/** Whom a report to a congress speaks for, as its first pages say it. */
export const SPEAKS_FOR: readonly RegExp[] = [
  // The court's own report to the congress of its place.
  new RegExp(
    `^\\s{0,20}(?:(?:19|20)\\d\\d年)?(${NAME}{2,14}?人民(?:法院|检察院))(?:(?:19|20)\\d\\d年)?工作报告`,
  ),
  // Its head, who signs below the title, or says so himself.
  new RegExp(
    `(?:\\n\\s{0,9}|代表)(${NAME}{2,14}?人民(?:法院|检察院))(?:向大会|(?:代理)?(?:党组书记、)?(?:院长|检察长)\\s)`,
  ),
  new RegExp(
    `^\\s{0,20}(?:中国人民政治协商会议|政协)(${NAME}{1,12}?${UNIT})(?:第${NAME}{1,6}届)?委员会[^\\n]{0,20}报告`,
  ),
  // Districts that are named like what others only have.
  new RegExp(`(?:^|[\\s年])(${NAME}{2,4}?市(?:[老新]?城|矿|郊)区)(?:(?:19|20)\\d\\d年)?政府工作报告`),
  new RegExp(`代表(${NAME}{1,12}?${UNIT})(?:人民)?政府`),
  new RegExp(`受(${NAME}{1,12}?${UNIT})(?:人民)?政府(?:的)?委托`),
  // A line on the session may be broken: `在X县第十七届` over `人民代表大会第四次会议上`.
  new RegExp(
    `[在向经](${NAME}{1,12}?${UNIT})\\s{0,9}第?[一二三四五六七八九十百\\d]{1,9}届\\s{0,9}(?:人民代表大会|人大)`,
  ),
  new RegExp(
    `(?:^|[\\s,从在—-])((?:(?![从在]|参加|出席|列席|[经向由][省市区县旗州盟]第|${FOLLOWED.source})${NAME}){1,12}?${UNIT})第[一二三四五六七八九十百\\d]{1,9}届\\s{0,9}(?:人民代表大会|人大)`,
  ),
  new RegExp(`(?:^|[\\s年—-]|两会)(${NAME}{1,12}?${UNIT})(?:人民)?政府工作报告`),
  new RegExp(`(?:^|\\s)(${NAME}{1,12}?${UNIT})人民政府`),
  new RegExp(`(?:^|[\\s年])(${NAME}{2,10}?(?:地区|盟))(?:行署|行政公署)`),
  new RegExp(`\\s(${NAME}{1,12}?${UNIT})代?[省市区县旗州盟镇乡]长\\s`),
  // Provinces are called by their short names too.
  new RegExp(`(?:^|[\\s年])(${PROVINCE})(?:(?:19|20)\\d\\d年)?政府工作报告`),
  new RegExp(`关于(${NAME}{1,12}?${UNIT})(?:本级)?(?:19|20)\\d\\d年[^\\n。;]{0,40}报告`),
  // `中国共产党X省第九次代表大会`, `代表中共X市第七届委员会`
  new RegExp(
    `(?<!贯彻|落实|学习)(?:中国共产党|中共)(${NAME}{1,12}?${UNIT})(?:第${NAME}{1,4}[届次](?:委员会|党?代表大会|党代会))`,
  ),
];

/** A year, or two that stand for one of school: `2022—2023学年`; a blank may stand before it. */
const YEAR = '\\s?(?:(?:19|20)\\d\\d\\s?[-—–/至])?(?:19|20)\\d\\d\\s?学?年';

const PART =
  '(?:全年|上半年|下半年|[前首][一二三]个?季度|第?[一二三四]季度|\\d{1,2}[-—至]\\d{1,2}月(?:份|(?!份))|\\d{1,2}月(?:份|(?!份)))';

const KIND = `(?:${REVIEW_KINDS}|要点|计划|打算|谋划|安排|草案|资料|决算|预算|规划|纲要|讲话|成绩|成效|成就|分析|实事|回眸|纪实|掠影|亮点|巡礼|答卷|侧记|盘点)`;

const BODY =
  '(?:委员会|[居村]委会|办公室|大学|学院|公司|集团|医院|法院|检察院|协会|联合会|总工会|统战部|组织部|宣传部|团[区县市工省]{0,3}委|妇联|残联|科协|供销社|开发区|经开区|高新区|合作区|示范区|试验区|自贸区|综保区|保税区|度假区|保护区|产业园|园区|新区|新城|社区|中学|小学|学校|幼儿园|卫生院|保健院|[书化物案技术念育]馆|银行|信用社|联社|派出所|司法所|财政所|研究所|管理所|监测站|管理站|服务站|军休所|[大支中总]队|工作队|基地|海关|林区|垦区|兵团|第[一二三四五六七八九十]{1,3}师|[一二三四五六七八九十〇]团场?|局|厅|委|院|办|中心)';

/** Ministries and offices of the country, by whose word alone a report is on all of it. */
const NATIONAL_ISSUERS = [
  '中华人民共和国[\\u4e00-\\u9fff]{1,12}?(?:部|委员会|总局|署)',
  '国家(?:[\\u4e00-\\u9fff]{2,10}?(?:总局|总署|局|署|委员会)|发展改革委|卫生健康委|卫健委|林草局|统计局)',
  '(?:教育|科学技术|科技|工业和信息化|民政|财政|人力资源和?社会保障|自然资源|国土资源|生态环境|环境保护|住房和?城乡建设|交通运输|水利|农业农村|农业|商务|文化和旅游|文化|卫生|应急管理|司法|公安|铁道|退役军人事务)部(?!门)',
  '(?:市场监管|税务|体育|国家广播电视|质检|工商)总局|海关总署|中国(?:人民银行|银保监会|民用航空局|民航局|气象局|残疾人联合会|残联)|全国总工会',
].join('|');

/** What stands behind a name that is not over yet (`沙市` in 沙市区), or behind a word that is none; `云溪市级预算` is of 云溪市. */
const NO_END =
  '场|级(?!预算|决算|财政)|域|内|间|里|新?区(?![域级块县本直])|县(?![域级乡本直])|市(?![场级政区直本容民中南北])|旗(?!县)|州(?=县|区|市)|镇(?![村街域级区乡办])';

/** `X县2024年…公报`, `关于X县2024年…的报告`, `2024年X县…总结`, `X局2024年工作总结`: lines that entitle a report on a year. */
/** `X街道概况`, `X镇:`: a line that names a place and little else. */
export const TITLES: readonly RegExp[] = [
  // `X基地:2021年产值增长`; what an office of statistics says is of its place.
  new RegExp(`^(${NAME}{2,16}?${BODY})(?<!统计局):(?=${YEAR}|今年|上半年|前三季度)`),
  // `X县人民法院2023年审判执行工作通报`, `2022年上半年X区人民检察院主要办案数据`
  new RegExp(
    `^(?:${YEAR}度?${PART}?)?(${NAME}{2,14}?人民(?:法院|检察院))(?:${YEAR}度?${PART}?)?(?![^\\n]{0,20}(?:召开|举行|发布))[^\\n。,;:]{0,16}(?:${KIND}|数据|通报|态势)`,
  ),
  // `中共X县委员会2021年工作总结`
  new RegExp(`^(?:关于)?中共(${NAME}{1,20}?${UNIT})(?:委员会|党委)${YEAR}`),
  // `X县教育局2024年部门预算公开说明`, `2023年度X市水利局部门决算`: a department's own budget.
  new RegExp(
    `^(?:关于)?(${NAME}{2,16}?(?:${BODY}|${UNIT}|人民政府))(?:机关|本级|系统|部门)?${YEAR}度?(?:部门|单位|财政拨款|一般公共预算|“三公”经费|预算|决算)`,
  ),
  new RegExp(
    `^(?:关于)?${YEAR}度?(${NAME}{2,16}?${BODY})(?:机关|本级|系统)?(?:部门|单位)(?:预算|决算|整体支出)`,
  ),
  // `X县气象局2020年气候公报`, `X县财政局关于2022年财政决算的报告`: what an office tells of its place.
  new RegExp(
    `^(?:关于)?(${NAME}{1,20}?${UNIT})${NAME}{2,10}?(?:局|厅|委|委员会|中心|办公室)(?:${YEAR}[^\\n。]{0,30}公报|关于[^\\n。部]{0,30}(?:决算|预算执行|收支|审计|计划执行|经济运行|国民经济|普查))`,
  ),
  // `2022年度X县人民检察院工作总结`
  new RegExp(
    `^(?:关于)?${YEAR}度?(${NAME}{2,20}?(?:${BODY}|[县区市旗](?:${NAME}{2,8}?(?:镇|乡|街道|苏木))))(?:工作(?:总结|报告|汇报|情况|计划|要点)|(?<=公司|集团)(?:统计公报|年报|年度报告|社会责任报告))`,
  ),
  new RegExp(
    `^(?:${NAME}{0,16}?关于)?(?:印发|下达|(?:审查)?批准)?(${NAME}{1,20}?${UNIT})(?:(?:党委)?、?(?:人民)?政府)?${YEAR}.{0,40}${KIND}`,
  ),
  new RegExp(
    `^(?:${NAME}{0,24}?(?:关于|发布|公布|通报))?${YEAR}度?${PART}?(?!${PART}|安排|实施|推进|完成|确定|计划)(${NAME}{1,12}?${UNIT})(?!${NO_END}).{0,40}${KIND}`,
  ),
  new RegExp(
    `^(?:关于)?(${NAME}{2,20}?${BODY}|\\d{2,3}团场?)(?:管委会|管理委员会|党工委)?(?:关于)?${YEAR}.{0,40}${KIND}`,
  ),
  // `农业农村部2021年度部门决算`: a ministry's own work.
  new RegExp(`^(?:关于)?(${NATIONAL_ISSUERS})(?:关于)?${YEAR}.{0,40}${KIND}`),
  // `X州国民经济和社会发展第十四个五年规划纲要`, `X市Y镇工作报告`: what is of a place, in whatever year.
  new RegExp(
    `^(?:关于)?(${NAME}{1,20}?${UNIT}|${NAME}{2,20}?${BODY}(?=工作))(?=)(?:国民经济和社会发展|经济社会发展|“?十[一二三四五六]?五”?|工作(?:报告|总结|汇报)(?:\\(|$))`,
  ),
  // `X镇上半年工作总结`, `X局年度工作汇报`
  new RegExp(`^(${NAME}{1,12}?${UNIT})(?:[上下]半年|年度|全年)工作(?:报告|总结|汇报)`),
  new RegExp(
    `^(${NAME}{2,12}?(?:[局厅委院站所]|办公室|委员会|中心|公司|社区))(?:[上下]半年|年度|全年)工作(?:报告|总结|汇报)`,
  ),
  // `关于X区国有资产管理情况的综合报告`: a report whose year stands elsewhere.
  new RegExp(
    `^关于(${NAME}{1,12}?${UNIT})(?!场|级|域|内|间|里)${NAME}{2,30}?(?:情况|工作)的(?:${NAME}{2,4})?(?:报告|汇报|总结)`,
  ),
  // `浙江2023年财政预算执行情况`, `2022年广西国民经济和社会发展统计公报`
  new RegExp(`^(?:关于)?(?=)(${PROVINCE})${YEAR}.{0,40}${KIND}`),
  new RegExp(
    `^(?:关于)?${YEAR}度?${PART}?(?=)(${PROVINCE})(?=(?:地方)?(?:国民|经济|财政|一般公共|预算|决算|统计|税收|金融)).{0,40}${KIND}`,
  ),
  // `X市第三次全国农业普查公报`: a census, whose title mostly names no year.
  new RegExp(`^(?:关于)?(${NAME}{1,12}?${UNIT})第[一二三四五六七八九十]{1,3}次${NAME}{2,6}普查`),
  // `X局的工作总结`, `X局过去五年及2016年工作总结`, `X局关于创城情况的汇报`: an office's account of its work, whose year, if any, stands behind.
  new RegExp(
    `^(?:关于)?(${NAME}{2,16}?(?:委员会|[居村]委会|办公室|妇联|残联|[部局])|${NAME}{1,12}(?:卫生院|派出所|司法所))(?!长)(?:机关|系统)?(?!.{0,30}(?:召开|举行|通报|调研|检查))[^\\n。,;:]{0,30}?(?:工作|情况)(?:的|开展情况)?(?:总结|小结|汇报|述职|报告)(?=[及和与暨、(]|材料|$)`,
  ),
  // `X街道近年来工作简介`, `X社区党建工作汇报`: an account without a year.
  new RegExp(
    `^(${NAME}{1,12}?(?:街道|镇|乡|社区))(?!${NO_END}|情|建设|治理|工作者|服务|矫正|${NAME}{1,6}(?:社区|村)(?!建设|治理|振兴))[^\\n。,;:]{0,20}(?:工作|建设|发展|活动)?(?:简介|简况|概况|总结|汇报|回顾|小结|述职报告|工作报告|情况)$`,
  ),
  // `在X街道2020年总结表彰大会上的讲话`
  new RegExp(
    `^在(${NAME}{1,12}?(?:${UNIT}|社区))(?!${NO_END})[^\\n。]{0,40}[会课]上的(?:讲话|发言|致辞|报告|总结)`,
  ),
  new RegExp(`^.{0,30}《(?:关于)?(?:印发)?(${NAME}{1,12}?${UNIT})${YEAR}.{0,40}(?:${KIND}|方案)`),
  new RegExp(
    `^.{0,30}《(?:关于)?(?:印发)?${YEAR}度?(${NAME}{1,12}?${UNIT})(?!场|级|域|内|间|里).{0,40}(?:${KIND}|方案)`,
  ),
];

/** `X市Y区国民经济…`: the district that a title goes on to behind the city it lies in. */
export const WITHIN_CITY = new RegExp(`^${NAME}{2,4}?(?:区|县|旗|市|州|盟|镇|乡|街道)(?!场|级|域|内|间|里)`);

/** Places that a district may lie in. */
export const HAS_PARTS = /(?:省|自治区|市|州|盟)$/;

/** `X县统计局` as a line of its own: the body that signs. */
export const SIGNED = new RegExp(
  `^(?:[^\\n。]{0,30}?记者从)?(${NAME}{1,16}?${UNIT})(?:统计局|[财审][政计][局厅]|发展和?改革)`,
);

/** `关于2023年工作情况的报告` over `X县水利局`: the body that signs what is told of its own work. */
export const ON_OWN_WORK =
  /(?:工作|履职|法治政府建设|年度)(?:情况|思路|总结|计划|要点|打算|汇报|[^\n]{0,4}报告)/;
export const SIGNING_BODY = new RegExp(`^[-—–]{0,4}\\s?(${NAME}{2,16}?(?:${BODY}))$`);

/** `来源:X市统计局`: whose figures an article gives that entitles itself otherwise. */
export const SOURCE = new RegExp(
  `(?:来源|发布机构|发文机关|公开主体|信息来源):\\s{0,4}(${NAME}{1,9}?(?:街道(?=办事处|$|\\s)|[省市县区旗镇乡]))(?:(?<=街道)|(?:人民)?政府(?!网|门户)|统计局|财政局|发展和改革|发改|${NAME}{2,8}(?:局|厅|委)(?=$|\\s))`,
);

/** A report of the country; others name its premier, its congress and its offices in passing. */
export const NATIONAL =
  /^\s{0,99}(?:(?:关于)?《?中华人民共和国(?:(?:19|20)\d\d年|国民经济和社会发展)|国务院(?:办公厅)?关于印发)|代表国务院|国务院政府工作报告|(?:(?:^|\n)[-—─–( \u3000\d年月日于]{0,24}|\d日|总理.{0,6})在第[一二三四五六七八九十百\d]{1,9}届全国人民代表大会|国务院总理[^,。\n\d]{0,8}(?:\n|$|\d|[向所]?作(?!出))|国务院新闻办|国新办/;

/** A title or a line that has the office whose figures are of the country, which is no source there. */
export const NATIONAL_STATISTICS =
  /(?<![据经按照由与同受以向被])国家统计局(?!.{2,8}(?:调查)?总?队|[^,。\n]{0,16}(?:核算|核定|核实|审定|反馈|评估|认定|规定|要求|制度|办法|方案|标准))/;

/** `据国家统计局核算,…`: what a text goes by that entitles itself on no place. */
export const NATIONAL_SOURCE = /国家统计局(?!.{2,8}(?:调查)?总?队)/;

/** A line that is such an office alone, or opens or closes with it as who publishes. */
export const NATIONAL_ISSUER = new RegExp(
  `^(?:来源:|发布(?:单位|机构):|[-—–(]{0,3})?\\s?(?:${NATIONAL_ISSUERS})(?:[\\u4e00-\\u9fff]{0,10}[司局])?\\)?(?=$|[\\s、:]|关于|发布|公布|(?:19|20)\\d\\d年)|^来源:[\\u4e00-\\u9fff]{2,8}司(?=$|\\s)`,
);

/** What its offices tell of the country. */
export const ON_COUNTRY =
  /^[\u4e00-\u9fff]{2,20}(?:部|署|局|委员会|行):|(?<!工作|落实|建设|公开|办理|自评|经费)情况$|公报|统计|运行|监测|普查|年鉴|(?:发展|基本|决算|收支|生产|流通|经营)(?:情况|概况|状况)|主要数据/;

export const TITLE = new RegExp(
  `^(?:【[^】\\n]{1,10}】)?(?:走进|魅力|美丽|中共|中国共产党)?(${NAME}{1,16}?(?:街道|苏木|嘎查|[镇乡区县市旗村盟]|自治州|社区|${FARM}|(?<!第)[一二三四五六七八九十〇]场|[一二三四五六七八九十〇]团))(?=)(?:党工委|党委|办事处|人民政府|概况|概览|概貌|简介|介绍|简况|(?:基本)?情况|[镇乡村县区市旗场](?:情|域)(?:概况|简介|介绍|概述|$)|:|$)`,
);

/** `X水库简介`, `X县林业局概况`: the first line of a profile of a body. */
export const PROFILE_TITLE = new RegExp(
  `^(${NAME}{2,18}?(?:${BODY}|水库|灌区|电站|合作社|[^部全]厂|景区|苗圃))(?:简介|概况|概览|介绍|简况|基本情况|情况(?:简介|介绍))$`,
);

/** `X街道打造…`, `X社区“小网格”…`: the line over a piece of news, which says what a place has done. */
export const NEWS_TITLE = new RegExp(
  `^(?:【[^】\\n]{1,10}】)?(${NAME}{2,12}?(?:街道|社区|[镇乡村县区市旗]))(?=[:“]|打造|推[进动行]|探索|聚焦|创新|开展|召开|构建|做[实好优强]|擦亮|激活|绘就|织[密就]|筑牢|以“|多[举措点]|联[合动](?!会|社)|携手|走访|慰问|圆满|顺利|迅速|认真|大力|有序|全力|扎实|深[化入]|强化|持续|积极|着力|党建|坚持|凝聚|优化|破解|精准|念好|画好|走出|交出|举办|组织|启动|实施|落实|压实|抓[实好紧]|打好|用[好活心]|让[居村群])`,
);

/** `龙城街道:…`: a part that treats one of several in turn. */
export const SECTION_SUBJECT = new RegExp(`^(${NAME}{2,10}?(?:街道|镇|乡|社区|县|区|市|旗|${FARM})):`);

/** `X区各街道`: of whom the parts are. */
export const PARENT = new RegExp(`(${NAME}{2,6}?[区县市旗])各(?:街道|乡镇|镇街|社区)`);

/** `青山区`, `长湖区`: districts that are named like a kind of place. */
export const NAMED_DISTRICT =
  /^[^老新主中各全本我该市建县郊内外大小半深偏贫高旧][山湖城港矿]区$|^[老新]城区$|^(?!全)[\u4e00-\u9fff]{2,4}市[老新]?[城矿郊]区$/;

/** `X经济技术开发区`, `X高新技术产业园区`: zones by their whole name. */
export const NAMED_ZONE =
  /^(?!全|我|本|各|该|这|在|和|与|邻近|附近|周边|毗邻)[\u4e00-\u9fff]{2,6}(?:经济|高新|产业|工业|综合|保税|旅游|示范|合作)[\u4e00-\u9fff]{0,8}区$/;

/** `凤城镇`, `新村镇`, `前进乡`, `苏村村`: towns and villages whose names end like what such are called. */
export const NAMED_TOWN =
  /^[^各全小中重本我该县市区省名强级多两农][城村乡新进][镇乡]$|^[前跃]进村$|^[^各全小中本我该户村]{1,3}村村$|^沙县区$/;

/** `青桥专区`: as prefectures were called. */
export const NAMED_PREFECTURE =
  /^(?![东西中南北沿贫边][部困海远])[\u4e00-\u9fff]{2,4}(?:专区|地区)$|^(?!国有|重点|[国省地各].{0,2}$)[\u4e00-\u9fff]{2,5}[林垦]区$/;

/** How words open that mean the report’s own place. */
export const SELF = /^(?:全|我|本|各|该|这|在|市(?!场监管)|省|县|区(?!块链))/;

/** 市中区, 市桥街道, 本溪市: names all the same; so is that of an office whose place the title leaves out, `区民政局`. */
export const NAMED_SELF = new RegExp(
  `^全(?![省市县区镇乡街村国部体面新州旗境域年程])${NAME}(?:街道|镇|乡)$|^市[中南北东西桥口前后](?:区|街|街道|镇|乡)$|^[市县区](?!政府|委|人大)${NAME}{2,10}(?:局|委|委员会|办公室|中心|联合会)$|^[市县区]委${NAME}{0,8}(?:局|部|办|办公室|工委|党校)$|^[市县区]政府办(?:公室)?$|^(?:${NAMES_LIKE_SELF.join('|')})`,
);

/** A county of Taiwan that speaks of itself. */
export const OWN_COUNTY = /[本全][县市](?![场面])|本府|[县市]议会|(?<!县)[县市](?:府|民(?![众间族]))/;

/** Whom a text that speaks of no county as its own is by. */
export const OF_TAIWAN = /行政院|立法院|总统|我国/;

/** `X区的…`. */
export const OWNER = new RegExp(`(?<=^|[\\s,。“])(${NAME}{1,3}[县市区镇乡])的`);

/** `X市委`, `X县政府`: whose they are. */
export const OF_GOVERNMENT = new RegExp(
  `(?<=^|[\\s,。“(在]|年)(?!在)(${NAME}{2,4}?[省市县区旗])(?:委(?!员)|政协|人大|人民政府|政府)`,
);

/** `据X市财政局数据显示`, `根据X县统计局发布的数据`, `来自X区税务局的消息`: the place whose office tells it. */
export const TOLD_BY_OFFICE = new RegExp(
  `(?<![\\u4e00-\\u9fff])(?:(?:根据|据)(?:来自)?|来自|从)(${NAME}{2,8}?[省市县区旗州])${NAME}{2,8}?(?:局|委)(?!员)`,
);

/** `X县十七届人大常委会听取…`, `刚刚闭幕的X县第八届人民代表大会…`: news of a congress or its committee. */
export const OF_CONGRESS = new RegExp(
  `(?<=^|[\\s,。“的]|年|[日午])(?!在)(${NAME}{2,14}?(?:街道|社区|[县市区旗镇乡]))第?[一二三四五六七八九十]{1,3}届(?:人大|政协|人民代表大会|社区代表|居民代表|党员?代表|议事代表)`,
);

/** `X镇位于…`, `X社区隶属…`: the first sentence of a profile; `xx` and `××` stand for a name that was taken out. */
export const INTRODUCED = new RegExp(
  `^(?:【[^】]{1,8}】|[一二三四五六七八九十]、)?((?:${NAME}{1,10}?|[xX×]{1,4})(?=)(?:${UNIT}|社区|居委会|村委会))(?=)(?:总?面积|位于|地处|坐落|座落|隶属|属于|处于|处在|是|距|东[邻临接与至起]|东、|因|幅员|[现共下管]?辖|始建|成立于|[,:](?=位于|地处|坐落|隶属|距))`,
);

/** `2月15日,X经济开发区召开工作会议`: whose meeting news tells of; a zone may go without its place (`经开区`). */
export const HOLDS_MEETING = new RegExp(
  `(?<=^|[\\s,。:)日])(${NAME}{0,8}?(?:[新经]开区|高新区|开发区|新区|街道|社区|[县市区旗镇乡]))(?:隆重)?(?:召开|举行)(?![的地前后时期])`,
);
export const BARE_ZONE = /^(?:经开区|高新区|开发区)$/;

/** `2024年,X街道…坚持…`: who acts in the first sentence. */
export const OPENING_BODY = new RegExp(
  `(?:^|[\\n。])[^\\S\\n]{0,20}(?:[^\\n。]{0,30}?(?:19|20)\\d\\d年(?:以来)?,)(${NAME}{1,6}?(?:街道|街|镇|乡|区|县|市|旗)(?:${NAME}{1,8}?(?:局|委|办|中心|院))?)(?:党工?委|办事处|人民政府)?(?=团结|紧紧|坚持|认真|深入|全面|始终|按照|围绕|积极|在)`,
);

/** A place in the name of a file. */
export const IN_FILE_NAME = new RegExp(`(${NAME}{1,12}?${UNIT})`);

/** The time that a first sentence opens with, before its place. */
export const OPENING_TIME =
  /^(?:(?:19|20)\d\d年(?:度|(?:\d{1,2}[-—–至])?\d{1,2}月(?:份|\d{1,2}日)?|上半年|下半年|前三季度|[一二三四]季度)?|[今去]年(?:上半年|前三季度|[一二三四]季度|\d{1,2}[-—至]\d{1,2}月份?)?|上半年|近年来|目前)[,以来]*/;

/** What a community is to become, or of what kind it is: `平安社区`, `市级文明社区`. */
export const COMMUNITY_CLASS =
  /(?:和谐|平安|文明|智慧|美丽|绿色|示范|五好|星级|学习型|城市|农村|特色|完整|精品|无毒|邪教|法治|科普|就业|老旧|居民|新型|模范|宜居)社区$/;

/** A name that says what it is, and such a word alone. */
export const NAMED_UNIT = new RegExp(`${UNIT}$|社区$`);

export const BARE_UNIT = new RegExp(
  `^(?:${UNIT}|[本我各某]?(?:社区|街道)(?:[居村]委会|居民委员会|办事处|党工?委|党总支|党支部|妇联|工会|团委)?)$`,
);

/** `X市Y区`, `Y区Z街道`, `Z街道W社区`: the report is that of the last. */
export const WITH_PARENT =
  /^(?:[^全各我本该]县(?=.{1,20}(?:镇|乡|街道|苏木|社区|村|[农林牧渔茶总分种畜艺殖]场)$)|[\u4e00-\u9fff]{2,20}?(?:(?:省|自治区|地区|市|州(?!市)|盟|县)(?=.{1,20}(?:市|区|县|旗|州|盟|镇|乡|街道|苏木|社区|村|[农林牧渔茶总分种畜艺殖]场|[一二三四五六七八九十〇]团)$)|(?:(?<![社地小园山景])区|旗)(?=.{1,20}(?:镇|乡|街道|苏木|社区|村|[农林牧渔茶总分种畜艺殖]场|[一二三四五六七八九十〇]团)$)|(?:镇|乡|街道|苏木)(?=.{1,20}(?:社区|村|嘎查)$)(?![省市县区])))(?!(?:经济|高新|产业|工业|综合|保税|农业|国家|旅游|现代|生态|循环|化工)[\u4e00-\u9fff]{0,12}区$)([\u4e00-\u9fff]{3,20}|[^全各我本该]县)$/;

/** `X街道创建国家安全社区`, `X县争创省级平安县`: who does it, before what it means to become. */
export const BECOMES = new RegExp(
  `^(${NAME}{2,12}?${UNIT})(?:成功)?(?:创建|争创|申报|争当)${NAME}{2,16}(?:街道|社区|[城县市区镇乡村])$`,
);

/** `X区人民政府Y街道办事处`: an office of the district's, called by its whole name. */
export const DISTRICT_OFFICE = new RegExp(`^人民政府(${NAME}{2,10}?(?:街道|地区))办事处`);

/** `香港X署`, `X处2018年年报`: a body of a special region or of Taiwan in a title; what an office of statistics or of finance prints is on the place. */
export const OWN_BODY = new RegExp(
  `^(?:香港|澳门|台湾|中华民国)?(?:特别行政区|特区)?(?:政府)?(?:(?:19|20)\\d\\d年|1?\\d\\d年度?)?(?!香港|澳门|台湾|中华民国|[^\\n]{0,8}(?:统计|财政|财经|金融|主计|经济|旅游|政策|施政))((?:(?!的|年)${NAME}){1,10}?(?:公署|总署|海关|警务处|管理局|事务局|委员会|区议会|[署处局]))(?=$|[\\s:]|的?(?:19|20)\\d\\d|1\\d\\d年|新闻|工作|年报|年度|服务|业务)`,
);

/**
 * `X市Y区113年…`, `X县Y乡公所工作报告`: the district or township of Taiwan that a title goes on to behind its county, or whose office, assembly
 * or deeds it names.
 */
export const OWN_TOWNSHIP = new RegExp(
  `^(?:关于)?(?:(?:民国|中华民国)?(?:(?:19|20)\\d\\d|1\\d\\d)年度?)?(?:(?:台湾省?)?${NAME}{2}[县市](${NAME}{1,3}?(?:区|[乡镇市]))(?=公所|民?代表会|[区乡镇市]政|事务|户政|地政|卫生所|清洁队|1?\\d\\d年|[\\s:]|$)|(${NAME}{2,3}?(?:区|[乡镇市]))(?=公所|民代表会|[区乡镇市]政(?!府)))`,
);

/** What such a title says of its report. */
export const OWN_WORK =
  /(?:工作|年度|业务|服务)(?:简报|报告|回顾|总结|概况|检讨|统计|成果|承诺)|年报|年终(?:回顾|记者会)/;

/** `中央政府总预算案总说明`: whose budget it is. */
export const CENTRAL_BUDGET = /中央政府总[预决]算/;

export const CENTRAL_GOVERNMENT = '中央政府';
