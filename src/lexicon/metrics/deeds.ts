import type { Matcher } from './entry.js';

/** What the words around a count say was done for those counted. */

/** That they are now better off or were cared for. */
export const SERVED =
  /解决了?[^,]{0,30}(?:问题|困难)|受益|受惠|得实惠|得以共享|[喝吃用住走]上|告别|得到[^,]{0,10}(?:保障|救助|补助|资助)|喜迁|[迁搬][进入](?!户)|实现了?(?:增收|脱贫|致富)|享受[^,]{1,16}(?:补贴|津贴|补助|待遇|优惠)|纳入[^,]{0,10}(?:救助|供养|保障范围)|减轻[^,]{0,10}负担|覆盖[^,]{0,4}\d/;

const NUMBER = '\\d[\\d.,]{0,9}[百千万亿余多]{0,4}';
/** People or homes, of which both may be told, and their age: `77户、299人`, `92位80岁以上老人`. */
const PEOPLE = `${NUMBER}(?:户、?${NUMBER}人|名|位|户|人次?)?(?:\\d{2,3}周?岁(?:及?以上)?)?`;
const DEEDS = [
  `[为给对向使让帮及助][^,;\\d]{0,10}${PEOPLE}[^,;\\d]{0,24}?(?:发放|追[回讨缴]|补[助贴发偿]|提供|办理|报销|(?:送(?!往|至|到)|做了?|开通|代[办缴]|垫付|购买|申[请领报]|争取|清[洗理]|打扫|疏通|修建)|(?:实施|进行|开展|完成)[^,;\\d]{0,6}(?:适老化|无障碍|居家|危房|改造)|体检|查体|筛查|接种|义诊|理发|更换|维修|兑[现付]|减[免轻]|免[除费]|受[益惠]|增收|赠送|安装|配备|解决|挽回|重见光明|[重恢]复|摘[掉帽])`,
  `(?:[减豁]免|免[除收]|减轻|降低|资助|补助|帮扶|扶持|[帮救]助|惠及|覆盖)了?[近约超逾]?(?:城乡|农村)?${PEOPLE}`,
  `${PEOPLE}[^,;\\d]{0,16}(?:受[益惠]|得实惠|享受|[用住喝吃]上|喜迁|[迁搬][进入]新|免除)`,
  `${PEOPLE}[^,;\\d]{0,16}纳入[^,;\\d]{0,12}(?:救助|供养|低保|保障)`,
  `带动[^,;\\d]{0,6}${PEOPLE}[^,;\\d]{0,12}(?:增收|致富|脱贫)`,
  `发放[^,;\\d]{2,20}(?:补贴|津贴|补助)${PEOPLE}$`,
].map((source) => new RegExp(source));

/** That something was given to them, spared them or reached them, however the text calls them. */
export const DONE_FOR: Matcher = { test: (text) => DEEDS.some((deed) => deed.test(text)) };

/** That they are insured now. */
export const INSURED =
  /(?:保险|医保|社保|伤害保障)[^,;\d]{0,6}覆盖|合作医疗[^,;\d]{0,8}\d[\d.]{0,6}[^,;\d]{1,10}参[加合]|纳入[^,;\d]{0,10}伤害保障/;

/** That they came or were brought together for something. */
export const TOOK_PART = new RegExp(
  `(?:组织|吸引|带领|率领|发动)[^,;\\d]{0,10}${PEOPLE}[^,;\\d]{0,16}(?:参[加与观赛展]|观[看摩]|研究论证|采购)|\\d(?:多|余)?[万亿]?余?人次?参[加与]`,
);

/** That they got a title or a prize. */
export const HONOURED =
  /\d[^,;\d]{1,16}(?:获评|荣获|喜获|获授|荣立|受命名|被命名|被[^,;\d“]{0,16}授予|获(?:得)?[^,;]{0,24}(?:奖|称号|先进集体|先进单位|先进个人|先进工作者|模范))/;
