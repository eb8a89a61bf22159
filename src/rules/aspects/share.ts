import { opensPart } from '../../engine/own-label.js';
import { type AspectRule, peel, withWords } from '../../engine/saying.js';
import { endsInThing, startsWithDeed, thingLabel } from '../../engine/thing-label.js';
import { COVERS, USES } from '../../lexicon/head-patterns.js';
import { RATE_UNITS } from '../../lexicon/units/index.js';
import { levelTail } from './change-tails.js';

/** `税收9亿元、补助6亿元,比例分别为34%及21%`: how large each is of the whole. */
const BARE_PROPORTION = /^(?:比例|百分比)$/;
const SHARE_NOUN = /(?:占比|比重|份额|所占比例|占有率|构成)$/;
const PART_OF_WHOLE = new RegExp(`占(?!地(?!方|区)|有率|${USES}|道|补|领)[^,;]{0,24}$`);
/** `整体比率至15%`: a ratio of one thing to another is none. */
const PROPORTION = /(?<!(?:相对|相比|与|和)[^,;]{1,20})的(?:整体|总体)?比率$/;
/** `相当于本地生产总值39.4%`: what is measured by a whole it is no part of. */
const MEASURED_BY =
  /(?:相当于|相等于)[^,;]{0,10}(?:生产总值|GDP|增加值|总产值|总值|货值|总额|总量|总数|收入|支出|开支)的?$/;
/** `地价收入占生产总值的平均水平(即本地生产总值3.1%)`: the whole again, of which the part was named before. */
const AS_OUTPUT = /^即(?:约?为|是|相当于)?(?:本地|国内|地区)生产总值的?$/;
/** `其中19%是长者住户`. */
const OF_WHICH = /^(?:其中|当中|而|另|另有)?$/;
/** `指控中53%涉及失职`, `受害人九成是女性`: of whom a part is what follows. */
const AMONG = /^([^,;。]{1,20}(?:[人者案件数]|[\u4e00-\u9fff](?=中)))(?:当|之)?中?$/;
const IS = /^(?:是|为(?!主)|属|涉及|来自|由|曾|辐射|流向|销往|输[往向]|投向)/;
const FRACTION = /分之|成|半|\//;
/**
 * `不足全市的8%`, `只有全省平均水平的72%`, `仅为邻市的三分之一`: a part of a whole place, or of what another has, is one of what is measured
 * there. More than the whole is a multiple of it.
 */
const OF_A_PLACE =
  /(?:(?:不足|不到|不及|超过|接近|达到?|近|超|约|仅?相当于|仅?占|[仅只]?为|[仅只]有|仅|只|是){0,2}(?=)(?:全[国省市区县州镇乡]|全球|世界)(?:的?平均水?平?|人均水平|同期水平|水平)?|(?:不足|不到|不及|接近|仅?相当于|[仅只]为|[仅只]有)[^,;。、的\d]{1,6}|(?:是|为)平均[数值])的$/;
/** `城镇化率为47%,约为世界平均水平的93%`: what is held against it was told before. */
const SAID_OF_BEFORE = /^[约仅只]?[为是]|^[仅约]?相当于|^(?:不足|不到|不及|接近|达到?)/;
const OF_ALL = /(?:全国|全省|全市|全区|全县|全球|世界|全港|总量|总数|全部)的?$/;
/** `对增长的贡献率`; `贡献率` alone and that of sectors is of the growth that was told: `三大行业合计贡献率`. */
const CONTRIBUTES = /(?:对[^,;]{1,16}|的)贡献率?$|(?:^|合计|其|(?<!务|农|林|牧|渔)业|经济)贡献率$/;
/** `高标准农田达到耕地总面积的58%` */
const OF_A_TOTAL =
  /(?:达到?|为|是|接近|超过|约为)[^,;。、\d]{0,8}(?:总面积|总量|总数|总额|总人口|总户数|总支出|总收入|总和|建成区(?:面积)?)的$/;
/** `资金投向产业的比例`: what part of it goes there. */
const PART_SPENT = /(?:用于|投向|来自|投入)[^,;]{1,16}比例$/;
/** `总经费10亿元,中央负担52.4%、地方负担47.6%`: what part of a cost each side bears. */
const BEARS = /(?:负担|分担|自筹)(?:比例|比率)?$/;
/** `民生支出保持在70%以上`: of all that is spent. */
/** `个人出资比例约占三成` */
const PROPORTION_HELD = /比例(?:[大约仅]{0,2}占)?$/;
const HELD = '占';
const ABOUT_HELD = '约占';
const SPENT = /支出$/;
const KEPT_AT = /(?:[保维]持|稳定|占比)在?$|在$|达到?$|超过?$/;
/** `3.3%的低水平`: a rate and no share. */
const SHARE_AFTER =
  /^的(?!是|了|唯一|仅有|首[个座家批]|第[一二两三四五六]个|[历史较新]{0,4}[高低]?水平|[历史较]{0,4}[高低][位点]|(?:提振|刺激|拉动|推动)作用|新[高低]|目标)/;
const GOES_TO = /^(?:均|都|全部)?(?:用于|用在|投向|投入|来自|流向|集中|分布|属于|参加)/;

/** `九成以上在中西部任教`: what the part named before does, where nothing stands before the figure. */
const PART_DOES = /^(?:均|都|已)?(?:进入|实行|采用|使用|从事|位于|居住|选择|纳入|在(?=[\u4e00-\u9fff]{2}))/;
/** `行政村98%以上通硬化路`, `制造业企业100%使用清洁电力`: the part of those named that does what follows. */
const ALSO = /^(?:以上|左右|均|都|已|全部){1,3}/;
const THEY_DO =
  /^(?:通[了宽硬公快客自光水电气网]|就读|使用|用上|参加|加入|配备|执行|拥有|达到|实行|采用|开通|覆盖了?)/;
/** What is done of a work, which is how far it has come; and what is given, which is no part of those who get it. */
const COMES_ON = /^(?:完成|开工|竣工|交付|办结|整改|落实|兑现|到位|投产|建成|补贴|补助|奖励|资助|减免|优惠)/;
const GETS = /(?:对|给予|按照?|减免|补助|补贴|奖励)[^,;。、]{0,12}$/;

/** `新兴市场贡献近六成出口`: the part is who contributes. */
const CONTRIBUTED = /(?:贡献|吸纳|创造|集聚)了?$/;
const WHEN_CONTRIBUTED = /在?\d{4}年(?=(?:贡献|吸纳|创造|集聚)了?$)/;
/** `消费以购物为主(44.9%),其次为住宿(26%)及餐饮(21%)`: parts named in the order of their size, with how large each is in brackets. */
const MAINLY = /以([^,;。、()以\d]{1,16})(?:为主|居多|最多|为最多|占多数)\($/;
const AND_THEN = /(?:其次|次|依次)(?:依序)?(?:为|是)([^,;。、()\d]{1,16})\($/;
const AND_ALSO = /\)(?:[、及和与]|以及)([^,;。、()\d]{1,16})\($/;
/** `就业人口以男性占多数,为53%` */
const MAJORITY = /以([^,;。、()以\d]{1,12})(?:为主|居多|占多数|占大多数|为多),(?:占|为|达|约){0,2}$/;
/** The share names nothing itself: `以优良为主,优良率为96.7%` is a rate. */
const ONLY_HELD = /^[占为达约]*$/;
/** `就业人口主要集中在零售业(15%)、制造业(13%)和建筑业(11%)`: each of them with its part of the whole. */
const SPREAD = /主要(?:集中|分布|从事|来自)(?:[在于])?([^,;。、()\d]{2,24})\($/;
const SPREAD_OVER = /主要(?:集中|分布|从事|来自)[在于]?[^,;。、()]{2,24}\(\d/;
/** `以到访东岛(34%)为最多`: what has most may be said behind the bracket. */
const MOST_FIRST = /(?<![幅率速]则?)以([^,;。、()以\d]{1,16})\($/;
const IS_MOST = /^\)(?:为|者|人数){0,2}(?:最[多高大]|居首|居冠|居多|为首|为主)/;
const ORDERED = /为主\(|居多\(|最多\(|多数\(|次为|次是|次依序/;

/** `通水泥路的村超过六成`: those of the things counted that something holds for. */
const THOSE_WHO = /(?:^|[,;])[^,;。、的]{3,16}的[^,;。、的]{1,10}$/;

function partInOrder(lead: string, clause: string, after: string): string | null {
  const most = IS_MOST.test(after) ? MOST_FIRST.exec(lead) : null;
  const m =
    most ??
    MAINLY.exec(lead) ??
    SPREAD.exec(lead) ??
    AND_THEN.exec(lead) ??
    (ORDERED.test(clause) || SPREAD_OVER.test(clause) ? AND_ALSO.exec(lead) : null);
  return m ? m[1]! : null;
}

/** `其中160个(80%)已租出,40个(20%)空置`: counted parts of what was told, with how large each is in brackets; no change (`减少40个(20%)`). */
const COUNTED_PART =
  /(?:其中|当中|中,?有|余下|其余|其次|次[为是])[^;。]{0,80}?(?<![增减升降跌多少加长落][了约近达为]{0,2})\d[\d ,.]{0,15}[万千]?[余多]?[个宗户家名人间所件项处位份座辆栋]次?\($/;
/** `东河镇最多130件(22.1%)`, `次之,计30家(23.3%)`: parts that are told by their rank. */
const RANKED_COUNTED =
  /(?:最多|最大|居[首冠]|次之|再[则次])[^,;。()\d]{0,6},?(?:共?计|有|共|为)?\d[\d,.]{0,12}[万千]?[余多]?[个宗户家名人间所件项处位份座辆栋]次?\($/;
const SECOND = /^\)(?:次之|居次|居第)/;
/** `以东港市4万人(15.1%)居首`: and so is the part that is the largest. */
const MOST_COUNTED = /以[^,;。()]{1,16}\d[\d,.]{0,12}[万千]?[余多]?[个宗户家名人间所件]次?\($/;
const PLAIN_COUNT = /\d[\d,.]{0,12}[万千]?[余多]?[个宗户家名人间所件项处位份座辆栋]次?\($/;
const COUNTED_REACH = 100;

function isCountedPart(clause: string, text: string): boolean {
  const at = clause.indexOf(`(${text})`);
  if (at <= 0) return false;
  const before = clause.slice(Math.max(0, at - COUNTED_REACH), at + 1);
  return (
    COUNTED_PART.test(before) ||
    RANKED_COUNTED.test(before) ||
    (SECOND.test(clause.slice(at + text.length + 1)) && PLAIN_COUNT.test(before)) ||
    (IS_MOST.test(clause.slice(at + text.length + 1)) && MOST_COUNTED.test(before))
  );
}

/** More than the whole is no part of it. */
const WHOLE = 100;

/** Others of whom a part does something, besides groups and things that are counted. */
const OTHERS = /(?:[毕业新学考师]生|人员|员工|职工|者|住宅|住房|校舍|车辆?|设备|岗位)$/;

/** `钢铁企业80%以上产能完成改造`: the part of what those named have. */
const OWNS = /(?:行业|产业|企业|[厂矿])$/;
const THEIRS = /^(?:以上|左右)?的?(?:产能|装机|机组|设备|产线|生产线)(?!补|奖)/;

function theyDo(words: string, post: string): boolean {
  if (OWNS.test(words) && THEIRS.test(post)) return true;
  if (!(endsInThing(words) || OTHERS.test(words)) || GETS.test(words)) return false;
  const deed = post.replace(ALSO, '');
  return (THEY_DO.test(deed) || startsWithDeed(deed)) && !COMES_ON.test(deed);
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/share/part-of-whole',
    finds: 'Part of a whole (`占比52.1%`, `占全省比重超83%`).',
    says: (tail, { quantity, text, lead, pre, post, after, clause, gap }) => {
      if (!RATE_UNITS.has(quantity.unit)) return null;
      const part = lead.endsWith('(') && after.startsWith(')') ? partInOrder(lead, clause, after) : null;
      if (part !== null) return { aspect: 'share', head: part };
      if (gap === '(' && after.startsWith(')') && isCountedPart(clause, text))
        return { aspect: 'share', head: '' };
      if (quantity.dimension === 'ratio') return { aspect: 'share', head: peel(tail, levelTail).words };
      const peeled = peel(tail, levelTail);
      // `女性约占60%`: the word for it went with the one for about.
      if (clause.includes(`${pre}${ABOUT_HELD}${text}`))
        return { aspect: 'share', head: peeled.words, tail: peeled };
      // `产值已占工业的12%`: that it has come to it is no part of the name.
      const whole = peeled.words.replace(/的$/, '').replace('已占', HELD);
      const place = quantity.unit === '%' && tail.words.endsWith('的') ? OF_A_PLACE.exec(tail.words) : null;
      if (place && place.index > 1) return { aspect: 'share', head: tail.words.slice(0, place.index) };
      if (place?.index === 0 && gap !== null && SAID_OF_BEFORE.test(tail.words))
        return { aspect: 'share', head: '' };
      if (FRACTION.test(text)) {
        const all = OF_ALL.exec(peeled.words);
        const head = all ? peel(withWords(peeled, peeled.words.slice(0, all.index)), levelTail) : null;
        if (head) return { aspect: 'share', head: head.words, tail: head };
      }
      const total = OF_A_TOTAL.exec(tail.words);
      if (total && total.index > 1) return { aspect: 'share', head: tail.words.slice(0, total.index) };
      const measured = MEASURED_BY.exec(whole);
      if (measured) return { aspect: 'share', head: whole.slice(0, measured.index), tail: peeled };
      if (quantity.unit === '%' && AS_OUTPUT.test(whole)) return { aspect: 'share', head: '', tail: peeled };
      if (BARE_PROPORTION.test(whole)) return { aspect: 'share', head: '', tail: peeled };
      if (PROPORTION.test(whole)) return { aspect: 'share', head: whole, tail: peeled };
      if (
        SHARE_NOUN.test(whole) ||
        PART_OF_WHOLE.test(whole) ||
        CONTRIBUTES.test(whole) ||
        PART_SPENT.test(whole) ||
        BEARS.test(whole) ||
        (PROPORTION_HELD.test(pre) && clause.includes(HELD + text)) ||
        (SPENT.test(whole) && KEPT_AT.test(tail.words))
      ) {
        return { aspect: 'share', head: whole, tail: peeled };
      }
      const majority = quantity.unit === '%' && ONLY_HELD.test(tail.words) ? MAJORITY.exec(lead) : null;
      if (majority) return { aspect: 'share', head: majority[1]! };
      if (OF_WHICH.test(peeled.words) && IS.test(post)) return { aspect: 'share', head: '' };
      const among = IS.test(post) ? AMONG.exec(peeled.words) : null;
      if (among) return { aspect: 'share', head: among[1]!, tail: peeled };
      if (quantity.unit === '%' && quantity.value <= WHOLE && THOSE_WHO.test(whole) && endsInThing(whole))
        return { aspect: 'share', head: whole, tail: peeled };
      return null;
    },
    examples: [
      {
        text: '2013年渔民以男性占多数,为52.6%,主要集中在东河区(17.2%)、西湖区(15.3%)和南山区(11.1%)。',
        figures: [
          { text: '52.6%', aspect: 'share', label: '男性' },
          { text: '17.2%', aspect: 'share' },
          { text: '15.3%', aspect: 'share' },
          { text: '11.1%', aspect: 'share' },
        ],
      },
      {
        text: '2013年渔船案件中,东河乡最多130件(22.1%),其次为西湖乡89件(15.1%),再则南山乡64件(10.8%);每船最多3万元。',
        figures: [
          { text: '130件', qualifier: 'exact', subject: '东河乡' },
          { text: '22.1%', aspect: 'share' },
          { text: '89件' },
          { text: '15.1%', aspect: 'share' },
          { text: '64件', subject: '南山乡' },
          { text: '10.8%', aspect: 'share' },
          { text: '3万元', qualifier: 'at_most' },
        ],
      },
      {
        text: '2009年青石市技术合同成交额90亿元,其中65%以上辐射到市外。',
        figures: [{ text: '90亿元' }, { text: '65%', aspect: 'share', metric: 'tech_contract_value' }],
      },
      {
        text: '青石署2019年年报\n受理指控中53%涉及失职、24%涉及滥权;走私案件中约八成属海路走私;骗案受害人九成是女性。',
        figures: [
          { text: '53%', aspect: 'share', label: '指控' },
          { text: '24%', aspect: 'share' },
          { text: '八成', aspect: 'share', label: '走私案件' },
          { text: '九成', aspect: 'share', label: '骗案受害人' },
        ],
      },
      {
        text: '出国以到访东岛(34.4%)为最多,其次依序为南岛(24.5%)、北岛(7.5%);学生以东港市4万人(15.1%)居首,其次为南港市3万人(13.5%)。',
        figures: [
          { text: '34.4%', aspect: 'share', label: '到访东岛' },
          { text: '24.5%', aspect: 'share', label: '南岛' },
          { text: '7.5%', aspect: 'share', label: '北岛' },
          { text: '4万人' },
          { text: '15.1%', aspect: 'share' },
          { text: '3万人' },
          { text: '13.5%', aspect: 'share' },
        ],
      },
      {
        text: '消费以购物为主(44.9%),其次为住宿(26%)及餐饮(21.3%)。总经费9亿元,中央负担52%;爆窃案90宗,当中七成二涉及住宅。',
        figures: [
          { text: '44.9%', aspect: 'share', label: '购物' },
          { text: '26%', aspect: 'share', label: '住宿' },
          { text: '21.3%', aspect: 'share', label: '餐饮' },
          { text: '9亿元' },
          { text: '52%', aspect: 'share', label: '中央负担' },
          { text: '90宗' },
          { text: '七成二', aspect: 'share' },
        ],
      },
      {
        text: '2019年青石署查了200个档位,其中160个(80%)已租出,40个(20%)空置;该年投诉共90宗,当中噪音个案减少18宗(30%)。',
        figures: [
          { text: '200个' },
          { text: '160个' },
          { text: '80%', aspect: 'share' },
          { text: '40个' },
          { text: '20%', aspect: 'share' },
          { text: '90宗' },
          { text: '18宗', value: -18, aspect: 'change' },
          { text: '30%', value: -30, aspect: 'growth' },
        ],
      },
      {
        text: '青石镇老人90名,女性约占60%,次紧急及非紧急个案约占六成。',
        figures: [
          { text: '90名' },
          { text: '60%', aspect: 'share', qualifier: 'approx', label: '女性' },
          { text: '六成', aspect: 'share', label: '次紧急及非紧急个案' },
        ],
      },
      {
        text: '2025年青石市贸易逆差45亿元,相等于进口货值的9.1%。',
        figures: [{ text: '45亿元' }, { text: '9.1%', aspect: 'share', label: '贸易逆差' }],
      },
      {
        text: '2021年青石市城镇化率为46%,约为世界平均水平的93%;粮食单产800斤,相当于全省平均的八成。',
        figures: [
          { text: '46%', metric: 'urbanization_rate' },
          { text: '93%', aspect: 'share', metric: 'urbanization_rate', label: '城镇化率' },
          { text: '800斤' },
          { text: '八成', aspect: 'share', label: '粮食单产' },
        ],
      },
      {
        text: '青石镇各村收入全部超过8万元,其中半数村超过15万元。',
        figures: [
          { text: '8万元' },
          { text: '半数', aspect: 'share', metric: 'village_count', label: '村' },
          { text: '15万元' },
        ],
      },
      {
        text: '2022年青石市用水总量60亿立方米,其中生活用水8亿立方米,占用水总量的14%;工业用电量8亿千瓦时,占用电量的七成。',
        figures: [
          { text: '60亿立方米' },
          { text: '8亿立方米' },
          { text: '14%', aspect: 'share', label: '生活用水总量占用水总量' },
          { text: '8亿千瓦时' },
          { text: '七成', aspect: 'share', metric: 'electricity_consumption' },
        ],
      },
      {
        text: '2019年青石市税课收入9亿元、补助收入20亿元占最大宗,比例分别为30.5%及62%。',
        figures: [
          { text: '9亿元' },
          { text: '20亿元' },
          { text: '30.5%', aspect: 'share', label: '税课收入', metric: 'tax_revenue' },
          { text: '62%', aspect: 'share', label: '补助收入' },
        ],
      },
      {
        text: '居民出资比例约占45%。',
        figures: [{ text: '45%', aspect: 'share', label: '居民出资比例' }],
      },
      {
        text: '护理型床位占比、助餐服务覆盖率分别达62%和86%。',
        figures: [
          { text: '62%', aspect: 'share', label: '护理型床位占比' },
          { text: '86%', aspect: 'level', label: '助餐服务覆盖率' },
        ],
      },
      {
        text: '2018年青石市在已跟进的640宗投诉中,经调解终结的占60%,转交其他部门的占8%。',
        figures: [
          { text: '640宗' },
          { text: '60%', aspect: 'share', metric: 'cases_handled', label: '经调解终结的投诉' },
          { text: '8%', aspect: 'share', metric: 'cases_handled' },
        ],
      },
      {
        text: '以过往8年地价收入占本地生产总值的平均水平(即为本地生产总值2.6%)计算。',
        figures: [{ text: '2.6%', aspect: 'share', metric: null }],
      },
      {
        text: '2019年青石市新兴产业快速发展,产值已占规模以上工业的12%。',
        figures: [{ text: '12%', aspect: 'share', metric: 'industrial_output_value' }],
      },
      {
        text: '全县税收占一般公共预算收入的比重达到72.5%。',
        figures: [{ text: '72.5%', aspect: 'share', metric: 'tax_revenue' }],
      },
      {
        text: '财政储备达9,000亿元,相当于本地生产总值31.2%。',
        figures: [
          { text: '9,000亿元', aspect: 'level' },
          { text: '31.2%', aspect: 'share', metric: null },
        ],
      },
      {
        text: '全区登记住户3,200户,其中18%是长者住户。',
        figures: [
          { text: '3,200户', aspect: 'level' },
          { text: '18%', aspect: 'share' },
        ],
      },
      {
        text: '2021年青石市女生接近在校生总数的50%,山地超过全省的三分之一。',
        figures: [
          { text: '50%', aspect: 'share', qualifier: 'at_most' },
          { text: '三分之一', aspect: 'share', qualifier: 'at_least' },
        ],
      },
      {
        text: '2021年青石市新增高新技术企业122家,超全省四分之一。',
        figures: [{ text: '122家' }, { text: '四分之一', value: 25, aspect: 'share' }],
      },
      {
        text: '青石县经济总量不足全市的8%。',
        figures: [{ text: '8%', aspect: 'share', metric: 'gdp' }],
      },
      {
        text: '青石市人均生产总值只有全省平均水平的72%,工业增加值仅为邻市的三分之一,财政收入不到全省的一成。',
        figures: [
          { text: '72%', aspect: 'share', metric: 'gdp_per_capita', label: '人均生产总值' },
          { text: '三分之一', aspect: 'share', metric: 'industrial_value_added', label: '工业增加值' },
          { text: '一成', aspect: 'share', metric: 'public_budget_revenue', label: '财政收入' },
        ],
      },
      {
        text: '青石县通水泥路的村超过60%,参加新农合的农民达到95%。',
        figures: [
          { text: '60%', aspect: 'share', metric: 'village_count', label: '通水泥路的村' },
          { text: '95%', aspect: 'share', label: '参加新农合的农民' },
        ],
      },
      {
        text: '委员会青年成员的整体比率达到12%。',
        figures: [{ text: '12%', aspect: 'share' }],
      },
    ],
    silent: ['占地面积扩大12%。', '研发开支相对生产总值的比率为1.2%。', '失业率维持在3.3%的低水平。'],
  },
  {
    id: 'aspect/share/of-what-follows',
    finds:
      'A share of the thing that follows (`80%的村用上自来水`) or of the head spent on it (`七成用于民生`).',
    says: (tail, { quantity, post }) => {
      if (quantity.unit !== '%') return null;
      const named = COVERS.test(tail.words) || opensPart(tail.words, post);
      const covered = named && quantity.value <= WHOLE && thingLabel(post) !== null;
      if (CONTRIBUTED.test(tail.words) && quantity.value <= WHOLE && thingLabel(post) !== null)
        return { aspect: 'share', head: tail.words.replace(WHEN_CONTRIBUTED, '') };
      const does =
        tail.words === '' ? PART_DOES.test(post) : quantity.value <= WHOLE && theyDo(tail.words, post);
      if (!covered && !does && !SHARE_AFTER.test(post) && !GOES_TO.test(post)) return null;
      return { aspect: 'share', head: tail.words };
    },
    examples: [
      {
        text: '支柱行业在2014年贡献近五成出口。',
        figures: [{ text: '五成', aspect: 'share', label: '支柱行业贡献' }],
      },
      {
        text: '2020年青石县养老服务覆盖80%以上社区。',
        figures: [{ text: '80%', aspect: 'share', metric: 'community_count', label: '社区' }],
      },
      {
        text: '2020年青石县行政村98%以上通硬化路,初中毕业生70%就读高中,工业企业100%使用清洁电力。',
        figures: [
          { text: '98%', aspect: 'share', qualifier: 'at_least', metric: 'village_count' },
          { text: '70%', aspect: 'share' },
          { text: '100%', aspect: 'share', metric: 'enterprise_count' },
        ],
      },
      {
        text: '2020年青石县钢铁企业80%以上产能完成改造。',
        figures: [{ text: '80%', aspect: 'share', qualifier: 'at_least', label: '钢铁企业' }],
      },
      {
        text: '2020年家庭医生签约试点扩大到85%以上村镇。',
        figures: [{ text: '85%', aspect: 'share', label: '村镇' }],
      },
      {
        text: '2020年全县98%乡镇通三级公路。\n在六成小学实施营养餐。\n七成以上财政资金用于民生。\n高标准农田达到耕地总面积的58%。\n新兴市场贡献约六成出口增量。',
        figures: [
          { text: '98%', aspect: 'share' },
          { text: '六成', aspect: 'share', label: '小学实施营养餐', metric: 'school_count' },
          { text: '七成', aspect: 'share', label: '财政资金用于民生' },
          { text: '58%', aspect: 'share', metric: 'high_standard_farmland' },
          { text: '六成', aspect: 'share' },
        ],
      },
      { text: '全县85%的行政村通了客车。', figures: [{ text: '85%', aspect: 'share' }] },
      {
        text: '全县72%的中学开设劳动课。\n85%的公园实现夜间开放。\n近七成财力用于民生。\n在六成以上的乡镇都设立书屋,覆盖三成。',
        figures: [
          { text: '72%', label: '中学开设劳动课', metric: 'school_count' },
          { text: '85%', label: '公园实现夜间开放', metric: null },
          { text: '七成', label: '财力用于民生', metric: 'public_budget_expenditure' },
          { text: '六成', label: '乡镇设立书屋', metric: 'subdistrict_count' },
          { text: '三成' },
        ],
      },
    ],
    silent: [
      '青石市成为全省断面水质优良率保持100%的唯一城市。',
      '地区生产总值增长8%的目标基本实现。',
      '研发费用可获200%扣税。',
      '5%税率的商品。',
    ],
  },
];
