/**
 * Things that say too little alone and whose matter may stand before their number: `稳就业20项措施`, `青江5条支流`. Written for
 * normalised text.
 */

/** Verbs in front of the matter that are no part of it. */
export const ENACTS = [
  '实施',
  '出台',
  '推出',
  '制定',
  '印发',
  '发布',
  '采取',
  '落实',
  '抓实',
  '抓好',
  '完成',
  '推进',
  '推动',
] as const;

/** What opens the clause besides: when, where and how. */
export const PLAIN_OPENING =
  /^(?:了|全[国省市区县]|我[国省市区县]|今年|去年|全年|先后|持续|深入|全面|扎实|陆续|已|又|再|还|并|也){1,6}/;

/** What is no matter: times, bodies, back-references and verbs that lead to the number. */
export const NO_MATTER =
  /[,;。、\d“”]|(?:[年月日期等的了共有和与及个前后中内上下每这那该再又也达为是以含占各出定立到于至台行取]|其中|全新|最新|部署|安排|明确|细化|梳理|确定|引进|新增|落户|围绕|包括|涉及|上述|系列|一揽子|政府|部门|单位|企业|公司|[委办局厅府院省市县区镇乡村])$/;

/** A thing by itself, and the matters that it may have. */
interface Matter {
  readonly thing: RegExp;
  readonly matter: RegExp;
}

export const MATTERS: readonly Matter[] = [
  { thing: /^(?:政策|提升|改革|服务|便民|惠企|支持|工作)?(?:政策)?(?:举措|措施|路径)$/, matter: /.{3}/ },
  { thing: /^指标$/, matter: /.{4}/ },
  { thing: /^(?:示范点|试点)$/, matter: /.{4}/ },
  { thing: /^项目$/, matter: /(?:更新|改造|治理|保护|振兴|水利|交通|能源|文旅|创新港|产业园|园区|基地)$/ },
  { thing: /^支流$/, matter: /[江河水川]$/ },
];

/** Money of a treasury, and words that tell what it goes to. */
export const PUBLIC_MONEY = /(?:财力|财政资金|财政支出|预算支出)$/;
export const SPENT_ON = /^(?:用于|用在|花在|投向|投入)/;
