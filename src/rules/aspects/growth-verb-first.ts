import type { Site } from '../../contracts/index.js';
import { anyOf } from '../../engine/pattern.js';
import type { AspectRule, Found, Tail } from '../../engine/saying.js';
import { changed, FALLS } from './change-kind.js';
import { basisOf } from './comparison.js';

const VERB_FIRST = new RegExp(
  `^((?:[^,;。]{0,12}财政年度)?(?:\\d{4}年|今年|明年|五年|全年|全[省市区县]|预计|将|力争|确保|继续|进一步|再|累计|已|大幅|平均|年均){0,9})(${anyOf(['压减', '削减', '减少', '降低', '增加', '提高', '提升', '缩短', '压缩', '下调', '上调'])})(?![值额量者])([^,;。、]{2,16})$`,
);
/** `减少租赁费1.2亿元`, `净增市场主体2万户`: these alone of such verbs say, without an earlier value, by how much. */
const BY_HOW_MUCH =
  /^((?:\d{4}年)?[^,;。、\d]{0,16}?)(减少|净增加|净增)(?![到至为了值额量加长]|的(?:仅|只|也|共)?有)([^,;。、\d]{2,16})$/;
/** `较上年增加退休人员2887人`: the earlier time stands before the verb, and the thing behind it. */
const COMPARED_FIRST =
  /^((?:\d{4}年)?[^,;。、\d]{0,12}?)[比较]((?:上年|去年|上年度|前年|上月|上季度?|年初|上一年度?|\d{4}年)(?:同期|同月|末|底)?)(?:净|共|又)?(增加|减少|新增|增长)(?![到至为了值额量加长]|的(?:仅|只|也|共)?有)([^,;。、\d]{2,16})$/;
const CUT_AFTER = /^(?:以上)?(?:的(?:幅度|比例))?(?:压减|压缩|削减|缩减)([^,;。、\d]{2,16}?)(?=[,;。、]|$)/;
/** `平均减时间60%`: in the language of offices 减 stands before what applicants are spared. */
const SPARED =
  /^(?:[^,;。、]{0,16}?(?:平均|累计|共))?(?:再|已|将)?(?:压减|精简|减)(?=)((?:办理|审批|申报|申请|办事|提交|跑动)?(?:时间|时限|时长|材料|环节|次数|跑动(?:次数)?|流程|成本|费用))$/;
const RATE_NAME = /(?:率|比例|占比|比重|达到?|至|到|为|完成|增长|下降)$/;

/** `压减一般性支出5%`: the verb stands before the thing. */
function byVerbFirst(tail: Tail, { quantity }: Site): Found | null {
  if (quantity.unit !== '%') return null;
  const spared = tail.words.includes('减') || tail.words.includes('简') ? SPARED.exec(tail.words) : null;
  if (spared) return { aspect: 'growth', sign: -1, basis: 'bare', head: spared[1]! };
  const m = VERB_FIRST.exec(tail.words);
  if (!m || RATE_NAME.test(m[3]!)) return null;
  return { aspect: 'growth', sign: FALLS.test(m[2]!) ? -1 : 1, basis: 'bare', head: m[1]! + m[3]! };
}

/** `减少租赁费1.2亿元`: so does one that names an amount. */
function byAmountFirst(tail: Tail, { quantity }: Site): Found | null {
  const { words } = tail;
  const compares = words.includes('较') || words.includes('比') ? COMPARED_FIRST.exec(words) : null;
  if (compares && quantity.unit !== '%' && quantity.unit !== 'pp' && !RATE_NAME.test(compares[4]!)) {
    const head = compares[1]! + compares[4]!;
    const rises = compares[3] !== '减少';
    return {
      aspect: changed(quantity),
      sign: rises ? 1 : -1,
      basis: basisOf(compares[2]!),
      holds: 'thing',
      head,
    };
  }
  if (quantity.unit === '%' || !(words.includes('减少') || words.includes('净增'))) return null;
  const m = BY_HOW_MUCH.exec(words);
  if (!m || RATE_NAME.test(m[3]!)) return null;
  const sign = m[2] === '减少' ? -1 : 1;
  return { aspect: changed(quantity), sign, basis: 'bare', head: m[1]! + m[3]!, runsOn: true };
}

/** `按不低于5%的幅度压减一般性支出`: how far what follows is to fall. */
function byFallAfter(_tail: Tail, { quantity, pre, post }: Site): Found | null {
  if (quantity.unit !== '%' || !/按照?(?:不低于|不少于|不超过)?$/.test(pre)) return null;
  const m = CUT_AFTER.exec(post);
  return m && { aspect: 'growth', sign: -1, basis: 'bare', head: m[1]! };
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/growth/amount-first',
    finds:
      'By how much a thing is less or more, its verb before it (`减少税费1.5亿元`, `净增市场主体2万户`).',
    says: byAmountFirst,
    examples: [
      {
        text: '2024年金属制品业净增加产值1.4亿元,增长170%。',
        figures: [
          {
            text: '1.4亿元',
            aspect: 'change',
            basis: 'yoy',
            metric: 'industrial_output_value',
            label: '金属制品业产值',
          },
          { text: '170%', aspect: 'growth', metric: 'industrial_output_value' },
        ],
      },
      {
        text: '2020年全区减少企业税费负担1.5亿元、农村贫困人口800人。',
        figures: [
          { text: '1.5亿元', value: -150000000, aspect: 'change', basis: 'yoy', metric: null },
          { text: '800人', value: -800, aspect: 'change' },
        ],
      },
      {
        text: '2020年全区较上年增加退休人员800人;比2018年减少职工30人。',
        figures: [
          { text: '800人', aspect: 'change', basis: 'yoy', label: '退休人员' },
          { text: '30人', value: -30, aspect: 'change', basis: 'other', label: '职工' },
        ],
      },
      {
        text: '2020年全区净增市场主体2万户、规上企业30户、新增就业500人、增长5%。',
        figures: [
          { text: '2万户', value: 20_000, aspect: 'change', basis: 'yoy', metric: 'market_entities' },
          { text: '30户', value: 30, aspect: 'change', basis: 'yoy' },
          { text: '500人', aspect: 'level', metric: 'jobs_created' },
          { text: '5%', aspect: 'growth', metric: 'jobs_created' },
        ],
      },
    ],
    silent: ['新增市场主体2万户。', '减少排放后空气优良率92%。', '残疾人减少到800人。'],
  },
  {
    id: 'aspect/growth/fall-after',
    finds: 'A fall whose verb and thing follow (`按5%的幅度压减一般性支出`).',
    says: byFallAfter,
    examples: [
      {
        text: '2020年全区各部门按不低于6%的幅度压减一般性支出。',
        figures: [{ text: '6%', value: -6, aspect: 'growth', metric: 'public_budget_expenditure' }],
      },
    ],
    silent: ['按10%的比例配套资金。'],
  },
  {
    id: 'aspect/growth/verb-first',
    finds: 'A rise or fall whose verb stands before the thing (`压减一般性支出5%`).',
    says: byVerbFirst,
    examples: [
      {
        text: '2020年全区压减一般性支出5%。',
        figures: [{ text: '5%', value: -5, aspect: 'growth', metric: 'public_budget_expenditure' }],
      },
      {
        text: '2020年事项办理平均减时间60%、减材料45%,精简环节30%。',
        figures: [
          { text: '60%', value: -60, aspect: 'growth', label: '时间' },
          { text: '45%', value: -45, aspect: 'growth', label: '材料' },
          { text: '30%', value: -30, aspect: 'growth', label: '环节' },
        ],
      },
      {
        text: '在下一个财政年度增加公务员编制最少2%。',
        figures: [{ text: '2%', value: 2, aspect: 'growth', metric: 'staff_count' }],
      },
    ],
    silent: ['减少者占23.6%。', '提高垃圾处理率到95%。', '扩大社保覆盖面,参保率98%。'],
  },
];
