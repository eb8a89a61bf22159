import type { Quantity } from '../../contracts/index.js';
import type { NonFigureRule, NumberInPlace } from '../../engine/non-figure.js';
import { anyOf } from '../../engine/pattern.js';
import { startsWithPredicate } from '../../engine/predicates.js';
import { LISTED_NOUNS, SCHEME_NOUNS, THING_HEADS, THING_KINDS } from '../../lexicon/scheme-nouns.js';
import { OpeningPattern } from '../../text/opening-pattern.js';

/** `12个创新团队`, `14个工作队`, `8个主题公园`: what is counted is a thing, which the noun only says more of. */
const OF_THING = `(?!(?<=创新|主题|优势|工作|代表|挑战)${anyOf(THING_KINDS)}{0,2}(?=)(?:${anyOf(THING_HEADS)}|组(?![成织建合])|赛(?!道)))`;
const SCHEME = new OpeningPattern(
  new RegExp(
    `^(?:主要|重要|重点|重大|突出|基本|关键|“?[十百千万亿]{1,6}元?级?”?)?(?=)${anyOf(SCHEME_NOUNS)}(?!项目|成果|企业|平台|产品|产业)${OF_THING}`,
  ),
);
/** `坚持六个“更加突出”,`, `做到三个“率先”和四个“提升”`: parts of a scheme by the word that each starts with. */
const QUOTED_PARTS = new OpeningPattern(
  /^“(?:更加?|坚持|必须|确保|着力|注重|统一|转变|结合|一律|维护|不变|突出|务必|全面|严禁|决不|优先|同步|翻番|率先|提升|提高|加快|突破|到位|新突破|新提升|不放松|不动摇)[\u4e00-\u9fff]{0,4}”(?=[,;。、和及]|$)/,
);
const ABOVE_NAMED = '上述';
/** `实现两个100%`, `三个90%以上`: how many rates are told of. */
const SUCH_RATES = new OpeningPattern(/^“?(?:\d[\d.]{0,5}%|百分之百|全覆盖)/);
/** The two benefits of the disabled, which are spoken of as one. */
const TWO_BENEFITS = new OpeningPattern(/^补贴/);
/** `发放两项补贴134万元` */
const PAID_OUT = new OpeningPattern(/^补贴(?:资金|金额|标准|对象|约|共)?\d/);
/** `四类重点对象`, `三类户`: whom a programme is for, known by how many kinds they are of. */
const KINDS = new OpeningPattern(/^(?:重点|特殊|困难|低收入){0,2}(?:对象|人员|人群|群体|户(?![口籍主型]))/);
/** `八类主要刑事案件下降9%`: offences, as the police sort them. */
const OFFENCES = new OpeningPattern(
  /^[\u4e00-\u9fff]{0,8}?(?:刑事|犯罪|可防性|治安|暴力|侵财)[\u4e00-\u9fff]{0,4}?案件/,
);
const OF_KINDS = '类';
const TOLD_APART = /(?:[有共分等]|[分划][成为]|其他|其余)$/;
const PART_UNITS = new Set([...'个项大条点种类对']);
const MATTER_UNITS = new Set([...PART_UNITS, '件']);
/** A scheme has few parts; larger counts are real ones. */
const MOST_PARTS = 20;
const LISTED = new OpeningPattern(
  new RegExp(`^(?:主要|重要|重点|重大|基本|关键|现实|核心|历史性)?(?=)${anyOf(LISTED_NOUNS)}`),
);
/** What the count may point back to: the end of a clause without figures. */
const LIST_BEFORE = /[\u4e00-\u9fa5“”、A-Z\d.]{3,60}$/;
const SEPARATOR = /[、和与及]/;
/** `三件事:一是…`: the text goes on to list them; what is built or done is counted all the same. */
const LIST_FOLLOWS =
  /^(?![^:]{0,10}(?:实事|项目|工程|企业|单位|公司|村|镇|社区|学校))[^,;。、:\d]{1,12}:(?:一[是要、]|\(一\)|第一|首先)/;
/** Whose rules are known by their number: `中央八项规定`, `市委12条配套规定`. */
const RULE_GIVER = /(?:中央|国务院|自治区|[省市区县旗州]委?|党委|党组|纪委)$/;
const NUMBERED_RULES = new OpeningPattern(/^(?:具体|配套)?(?:规定|要求|禁令|纪律|准则)/);
/** The note that explains a term: `[6]三个基地、两个枢纽:指…`. */
const NOTE_BEFORE = /^\[\d{1,3}\][^,;。:]{0,16}$/;
const NOTE_AFTER = /^[^,;。:]{0,20}:/;
/** Spoken of in set words: nothing is counted. */
const SAYINGS = new OpeningPattern(
  /^(?:[两三四五六][办站所室队][一二三四五六](?:中心|[办站所室队])|两个(?:市场[、和]?两种资源|轮子|毫不动摇)|两种资源|两手(?:抓|硬|发力|准备)|三餐四季|[三四]本预算|三本(?:院校|线|批|及?以上|上线|录取)|[一-龥]张(?:牌(?![照匾子])|“?[金新亮靓]?名片))/,
);

/** `治理、关停两个X`, `“谁来建、谁来管”两个X`: as many names stand before the count as it says. */
function countsListed({ quantity, before, after }: NumberInPlace): boolean {
  const quoted = before.endsWith('”');
  if (!quoted && !LISTED.test(after)) return false;
  const list = LIST_BEFORE.exec(before)?.[0];
  if (list === undefined) return false;
  const items = (quoted ? list.slice(list.lastIndexOf('“') + 1) : list).split(SEPARATOR);
  const last = items[items.length - 1]!;
  return quoted
    ? items.length === quantity.value
    : items.length >= quantity.value && last.length > 1 && !startsWithPredicate.test(last);
}

/** Few enough to be the parts of something, counted by what parts and matters are counted by. */
function mayBeParts({ value, valueMax, dimension, unit }: Quantity, units: ReadonlySet<string>): boolean {
  return dimension === 'count' && value > 1 && value <= MOST_PARTS && valueMax === null && units.has(unit);
}

export const rules: NonFigureRule[] = [
  {
    id: 'non-figure/scheme/spoken-of',
    finds: 'A count that only points back to things already named (`这三个领域`, `上述4项指标`).',
    reason: 'scheme',
    rejects: ({ quantity, before }) =>
      quantity.dimension === 'count' &&
      quantity.value <= MOST_PARTS &&
      (/[这那该]$/.test(before) || before.endsWith(ABOVE_NAMED)),
    examples: [
      { text: '全县有5个产业园区。', figures: [{ text: '5个', value: 5 }] },
      { text: '全县形成4个千亿级优势产业。', figures: [{ text: '4个', value: 4 }] },
    ],
    silent: ['这三个产业发展迅速。', '该两项工程进展顺利。', '上述4项主要指标提前完成。'],
  },
  {
    id: 'non-figure/scheme/parts',
    finds: 'Counted parts of a scheme or of a text (`五个方面`, `三个环节`).',
    reason: 'scheme',
    rejects: ({ quantity, before, after }) =>
      quantity.dimension === 'count' &&
      quantity.value <= MOST_PARTS &&
      quantity.valueMax === null &&
      PART_UNITS.has(quantity.unit) &&
      (SCHEME.test(after) ||
        (quantity.unit === '个' && (SUCH_RATES.test(after) || QUOTED_PARTS.test(after))) ||
        (quantity.unit === OF_KINDS &&
          (KINDS.test(after) || OFFENCES.test(after)) &&
          !TOLD_APART.test(before)) ||
        (quantity.value === 2 &&
          TWO_BENEFITS.test(after) &&
          (before.endsWith('残疾人') || PAID_OUT.test(after)))),
    examples: [
      { text: '建成8个文化广场。', figures: [{ text: '8个', value: 8 }] },
      {
        text: '组建14个工作队、5个创新团队,建成2个主题公园,开展6项主题党日活动,设立3个代表联络站。',
        figures: [
          { text: '14个', metric: 'teams' },
          { text: '5个', metric: 'teams' },
          { text: '2个' },
          { text: '6项', metric: 'events_held' },
          { text: '3个' },
        ],
      },
      { text: '全镇发放两项补贴134万元。', figures: [{ text: '134万元', label: '两项补贴' }] },
      { text: '抓实新型储能等11个重点领域项目。', figures: [{ text: '11个', metric: 'project_count' }] },
    ],
    silent: [
      '重点抓好四个方面工作。',
      '守牢粮食安全和不发生规模性返贫两条底线。',
      '把握三个环节,处理好五大关系。',
      '财政八项支出保持增长。',
      '课后服务实现两个全覆盖。',
      '税收连续跨越三个“十亿元”台阶,巩固两个“全覆盖”。',
      '坚持六个“更加突出”,做到三个“率先”和四个“提升”。',
      '落实残疾人两项补贴。',
      '八类现发主要刑事案件大幅下降,三类可防性案件零发案。',
      '开展三类户走访,保障四类重点对象住房安全。',
    ],
  },
  {
    id: 'non-figure/scheme/listed',
    finds: 'A count of what was listed or quoted right before (`防风险、保民生两项任务`).',
    reason: 'scheme',
    rejects: (number) => mayBeParts(number.quantity, MATTER_UNITS) && countsListed(number),
    examples: [
      { text: '北桥、南桥两个社区完成改造。', figures: [{ text: '两个' }] },
      { text: '推进绿化、亮化,建立四项机制。', figures: [{ text: '四项' }] },
    ],
    silent: [
      '统筹抓好稳就业、护粮安、惠民生三项重点任务。',
      '围绕“钱从哪来、地从哪来”两个问题深化改革。',
      '用好税收和信贷两种手段。',
      '健全“通报、问责、奖励”三项制度。',
    ],
  },
  {
    id: 'non-figure/scheme/list-follows',
    finds: 'A count of what the text then goes through (`抓好三件事:一是…`).',
    reason: 'scheme',
    rejects: ({ quantity, after }) => mayBeParts(quantity, MATTER_UNITS) && LIST_FOLLOWS.test(after),
    examples: [{ text: '市里兴办6件实事:一是新建小学。', figures: [{ text: '6件' }] }],
    silent: ['明年着重办好两件事:一是修路,二是引水。', '要采取五项措施:一要加强领导。'],
  },
  {
    id: 'non-figure/scheme/numbered-rules',
    finds: 'Rules known by their number (`中央八项规定`, `自治区12条规定`).',
    reason: 'scheme',
    rejects: ({ quantity, before, after }) =>
      (quantity.unit === '条' || quantity.unit === '项') &&
      NUMBERED_RULES.test(after) &&
      RULE_GIVER.test(before),
    examples: [{ text: '制定出台16条规定。', figures: [{ text: '16条' }] }],
    silent: ['严格执行省委12条规定和市委九项要求。', '落实自治区党委20条配套规定。'],
  },
  {
    id: 'non-figure/scheme/noted-term',
    finds: 'Counts inside a term that a note explains (`[6]三个基地、两个枢纽:`).',
    reason: 'scheme',
    rejects: ({ quantity, before, after }) =>
      quantity.dimension === 'count' &&
      before.includes(']') &&
      NOTE_BEFORE.test(before) &&
      NOTE_AFTER.test(after),
    examples: [{ text: '[7]石桥电厂建成2个机组。', figures: [{ text: '2个' }] }],
    silent: ['[6]三个基地、两个枢纽:指粮食、种业、冷链基地和空港、陆港枢纽。'],
  },
  {
    id: 'non-figure/scheme/saying',
    finds: 'Set phrases with a number (`两个市场、两种资源`, `四张名片`).',
    reason: 'scheme',
    rejects: ({ text, after, quantity }) => quantity.value <= MOST_PARTS && SAYINGS.test(text + after),
    examples: [{ text: '新建两个市场,改造三个市场。', figures: [{ text: '两个' }, { text: '三个' }] }],
    silent: [
      '其他三本预算决算情况。',
      '考入三本院校。',
      '设置两站一中心。',
      '用活国内国际两个市场、两种资源。',
      '擦亮三张“金名片”,打好五张牌。',
    ],
  },
];
