/** How texts say who gives money, to whom it goes and what for. Written for normalised text. */

/** Money that is spent on what follows it. */
export const MONEY_OF = /(?:投资|资金|拨款|投入|安排|预留|筹措|统筹|整合|争取|动用|善用)$/;

/** Money that is named behind the figure: `再安排1300亿元灾后重建资金`. */
export const MONEY_THING =
  /(?:资助|费用|支援|开支|资金|经费|补助|救助|奖励|救济|贷款|债券|国债|专款|救灾款|赈灾款|补贴|基金|盈余|拨款|注资|款项|专项债)$/;

/** The same before what it is to bring about: `产业扶持资金|发展养殖业`. */
export const MONEY_TO_DO =
  /^.{2,14}?(?:资金|补[助贴]|贷款|经费|基金)(?=(?:发展|支持|用于|实施|开展|帮助|扶持|购买|改善|建设|新建|修建|解决).{2})/;

/** Heads that only say that money is spent. */
export const SPENDING =
  /^(?:公司|企业|政府|中央财政|各级财政|财政|中央|镇|村)?(?=)(?:投资|投入|总投资|资金|投入资金|安排资金|统筹资金)$/;

/** `新增债券资金3亿元拟安排用于…`: what is done with money that its name before the figure tells. */
export const TO_BE_SPENT = /^(?:拟|将|计划|全部|主要|已|均){1,2}(?:安排)?(?:用于|用作)|^(?:拟|将|已)安排/;

/** Who money comes from, which is not what it is: `中央财政` before 安排3亿元. */
export const GIVER =
  /^(?:(?:中央|国家|各级|地方|[省市县区]级?|本级|全[国省市县区]){0,2}(?:财政|政府)|中央|国家|[省市县区州]级)(?=)(?:拟|也|还|再|将|累计){0,2}$/;

/** A name that says only that the figure is an amount: `总额3亿元的投资计划`. */
export const AMOUNT_ONLY = /^(?:推出|实施|启动|安排|设立)?(?:总额|总金额|总规模|金额|为数)$/;

/** Verbs that only say that money is set apart or spent. */
const SPENDS =
  '增拨|额外拨款|拨款|拨出|拨备|拨付|划拨|调拨|预留|注资|斥资|耗资|投放|动用|批出|编列|匡列|投入|统筹|筹措|筹集|提供|安排|拿出';

/** Nothing but such a verb, who does it and what it is taken from: `政府亦会投放`, `盈余中预留`. */
export const ONLY_SPENT = new RegExp(
  `^(?:包括)?(?:(?:从|在|由)?[^,;。向为]{0,16}(?:盈余|储备|结余|库房|基金|预算)(?:中|内|里)?)?(?=)(?:政府|特区政府|当局|我们?|本府|市府|县府)?(?:亦|也|还|再|另外?|额外|合共|共|先后|分别|进一步|建议|计划|将会?|会|拟){0,4}(?:${SPENDS})了?$|^(?:向?[^,;。]{0,12}(?:委员会|立法会|议会))?(?:申请|寻求)(?:额外)?(?:拨款|批准)?$`,
);

/** Who gives money, or nobody, and the verb: `省财政将安排`, `每年投入`. What it is for names it, not the giver. */
export const GIVES = new RegExp(
  `(?:^|财政|政府|国家|中央|预算|[省市县区州]级)(?:(?:[今明每全]|\\d{4}|[一二两三四五十\\d]{1,2})年内?|亦|也|还|再|要|将会?|会|拟|累计|先后|分别|连续[一二两三四五]年|共|专门|计划|已|统筹){0,5}(?:${SPENDS})了?$`,
);
/** Money that says no more than that it is money, before what it is for: `安排3亿元资金支持再就业`. */
export const MERE_MONEY = /^的?(?:专项)?资金(?=.)/;

/** `每年要增加2亿元开支`: money that a change is of, named behind it. */
export const MONEY_CHANGED =
  /^(?:的[\u4e00-\u9fa5]{0,8})?(?:额外|经常|非经常|政府|财政)?(?:开支|支出|经费|收入|拨款|税收|成本)$/;

/** To whom or to what money goes that a verb of spending follows: `向青桥基金额外注资`. */
export const RECIPIENT =
  /(?:向|为)((?!此)[^,;。]{2,40}?)((?:额外|再度?|再次|进一步|一次性?|分别|合共|共|增加|提供){0,2}(?:注资|拨款|增拨|额外拨款|拨出|预留|注入|投放))了?$/;

/** What a clause is on: `在照顾长者方面,增拨3亿元`. */
export const ON_A_MATTER =
  /(?:^|[,;。:)\s])(?:而|至于|就)?在?((?!另|[一这该各某多两三四五]|其[他它]|以上|上述|有关|[^,;。:)\s]{0,20}另一)[^,;。:)\s]{2,24})方面,$/;

/** Verbs that bring about the thing which is named behind its money: `推出5亿元的“青桥计划”`. */
export const LAUNCHES = /(?:启动|推出|设立|成立|推行|开展|实施|展开|落实|涉及)$/;

/** What money that something involves is an investment in; of taxes forgone and the like it is none. */
export const PLANNED = /(?:计划|规划|工程|项目|基金|建设)$/;

/** `争取专项债券资金5亿元支持园区建设`: what was won for it is called by where it comes from, as long as that is told. */
export const WON = /(?:争取|获批|获得|申请|申报|到位|发行|下达)(?:到|了)?(?=[^,;。、]{3})/;

/** Words that tell what money is spent on: `3亿元支持乡村振兴`; `增加到` and `提高至` tell to how much a sum grows. */
export const PURPOSE = new RegExp(
  [
    String.raw`^[,]?(?:(?:在|于)?未来[一二三五十\d]{1,4}年[,]?|分[一二三五\d]年)?(?:主要|将|全部|专项)?(?=)(?:用于|用以|用作|用来|以(?![上下内])|对(?=.{0,48}进行)|支持|支援|推动|推进|加强|资助|补助|予(?:以)?|给予|让`,
    String.raw`(?:重点|全面|启动|组织|集中)?(?:实施了?|完成了?(?=[^,;。\d]{2,40}(?:工程|项目|改造|建设|治理|整治|修复|硬化|维修|升级)(?:[,;。]|$)))|推行|扩展|增加|妥善|办好|解决了?|建设`,
    '开展|改善|发展|保障|扶持|购置|新建|改造|(?:兴建|修建|推展|立刻|尽快|举办|采购|更换|添置|翻新|优化|提升|提高|鼓励|协助|帮助|培训|培育|加快|落实|完善|应付|应对|扩大|扩建|重建|成立|设立)(?!了)',
    '为[^,;。]{2,40}(?:提供|发放))(?![到至])',
  ].join('|'),
);
/** Money that was taken back or put right: what comes next is another deed, and no purpose of it. */
export const TAKEN_BACK =
  /(?:收回|追回|追缴|收缴|上缴|补缴|退还|归还|清退|盘活|挽回|节约|节支|核减|审减|查处|查补|闲置|沉淀|滞留)[^,;。]{0,12}$/;
/** Those that only lead to the purpose and are no part of its name. */
export const PURPOSE_LEAD =
  /^[,]?(?:主要|将|全部|专项)?(?=)(?:用于|用以|用作|用来|以|予以?|让|妥善|办好|推行|(?:重点|全面|启动|组织|集中)?(?:实施[了的]?|完成了?)|开展了?|推进|(?:立刻|尽快)?(?:兴建|推展)[数多]?个?|(?:成立|设立|推行|兴建|建设|新建|修建|改建|扩建|改造)的|为[^,;。]{2,40}?(?:提供|发放))?/;
/** A purpose that another figure cuts: `投资3亿元,完成12个老旧小区改造`. */
export const COUNTED_PURPOSE =
  /^[,]?(?:重点|全面|启动|集中|组织|主要|共|陆续|先后){0,2}(?:用于|支持|扶持|帮助|实施|完成|建成|新建|建设|改造|改扩建|扩建|维修|修建|翻建|打造|铺设|增加|增设|添置|购置|对|为)了?(?:约|近|超)?\d[\d. ]{0,7}[万余多]{0,2}(?:个|条|处|户|家|所|座|项|栋|幢|辆|台|套|公里|平方米|亩)(?:余|多)?(?:[村镇乡县]的|的)?([^,;。、\d(“]{3,24})/;
/** To whom money goes, where the next clause says what for: `予营办团体,以提高…`. */
export const GIVEN =
  /^(?:给予|予以?|给|供)[^,;。(]{1,40},(?=以(?![上下内及来])|(?:[由自从]\d{4}(?:-\d{4})?(?:年度?|学年)起?,?)?(?=)(?:用以|用于|推行|推出|开展|兴建|支持|资助|改善|设立|成立))(?:[由自从][\d-]{4,9}(?:年度?|学年)起?,?)?/;
