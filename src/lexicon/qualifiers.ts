import type { Qualifier } from '../contracts/index.js';

/** A word beside a number that says how exact it is. */
export interface QualifierWord {
  readonly word: string;
  readonly qualifier: Qualifier;
  /** Before-words: characters before the word that make it part of another one (`节约`, `最近`). */
  readonly notAfter?: string;
  /** After-words: characters after the word that make it part of another one (`左右两侧`, `上下游`). */
  readonly notBefore?: string;
  /** The word counts only beside money, percentages, weights and the like, and magnitudes without digits (`过10亿元`; `去过3次` is none). */
  readonly amountsOnly?: boolean;
  /** With that, beside people too: `客流破千万人次`. */
  readonly peopleToo?: boolean;
  /** The word does not count beside a duration: `近五年` is a period, not "almost five years". */
  readonly notDurations?: boolean;
}

function all(qualifier: Qualifier, list: string, notAfter = ''): QualifierWord[] {
  return list.split(' ').map((word) => ({ word, qualifier, notAfter }));
}

/** What makes `约` part of another word. */
const NO_ABOUT = '节签预制条契公集违履特续毁守租简婉合邀解';
export const ABOUT_NOT_AFTER = `[${NO_ABOUT}]`;
/** Verbs of change that it may stand before. */
export const ABOUT_CHANGES: readonly string[] =
  '增 减 增加 减少 增长 成长 下降 上升 提高 降低 提升 上涨 下跌 回落 压缩 缩短 压减 削减 下调'.split(' ');

/** Words directly before a number. `不` and `未` turn a bound round; such forms are longer words here. */
export const BEFORE_WORDS: readonly QualifierWord[] = [
  ...all(
    'at_least',
    '超过 超过了 首超 首次超过 超出 突破 突破了 首次突破 首破 高于 大于等于 大于或等于 大于 多于 至少 最少 起码 不低于 不少于 不小于 不下于 不下 不止 达到或超过',
  ),
  ...all('at_least', '首破 首超'),
  ...all('at_least', '超', '赶反高'),
  ...all('at_least', '逾'),
  { word: '破', qualifier: 'at_least', notAfter: '侦告打攻爆冲连跌', amountsOnly: true, peopleToo: true },
  { word: '迈过', qualifier: 'at_least', amountsOnly: true },
  { word: '跨越', qualifier: 'at_least', amountsOnly: true },
  { word: '跨过', qualifier: 'at_least', amountsOnly: true },
  { word: '跨越', qualifier: 'at_least', amountsOnly: true },
  { word: '越过', qualifier: 'at_least', amountsOnly: true },
  { word: '过', qualifier: 'at_least', notAfter: '通经不度渡错胜见路', amountsOnly: true },
  { word: '满', qualifier: 'at_least', notAfter: '期圆届不未充' },
  ...all(
    'at_most',
    '不足 不到 未到 未及 未达 未达到 未满 不满 不超过 不超 未超过 不高于 不大于 不多于 低于 少于 小于等于 小于或等于 小于 不及 跌破 最多 至多 将近 接近 逼近 临近 近乎 几乎',
  ),
  { word: '近', qualifier: 'at_most', notAfter: '最附邻远靠亲相贴', notDurations: true },
  { word: '最高', qualifier: 'at_most', notAfter: '史来年月国省市县列球界均创为是', amountsOnly: true },
  ...all('approx', '大约 大概 大致 约莫 差不多'),
  ...all('approx', '约有 约为 约占 约达 约合 约需 约计', NO_ABOUT),
  ...all('approx', '约', NO_ABOUT),
];

/** From how many characters on the word behind a unit names a goal: `的目标以内`. */
export const GOAL_WORD_LENGTH = 5;

/** Words directly after the unit. */
export const AFTER_WORDS: readonly QualifierWord[] = [
  ...all('at_least', '以上 及以上 或以上 开外 有余'),
  { word: '起', qualifier: 'at_least', notBefore: '草步诉点来源重伏到义', amountsOnly: true },
  ...all('at_most', '以下 及以下 或以下 以内 之内'),
  // `控制在4.5%的预期目标以内`; those of a goal are the longest here.
  ...all('at_most', '的范围内'),
  ...all(
    'at_most',
    ['目标', '预期目标', '控制目标', '调控目标', '目标值', '预期']
      .flatMap((goal) => [`的${goal}以内`, `的${goal}之内`])
      .join(' '),
  ),
  { word: '左右', qualifier: 'approx', notBefore: '两岸侧逢手' },
  { word: '上下', qualifier: 'approx', notBefore: '游班联学级' },
];

/** 多 after a unit that takes it: `两年多`, `3倍多`; elsewhere it starts a word of its own (`10家多元`). */
export const MORE_AFTER_UNITS: readonly string[] = [
  'a',
  '倍',
  '个月',
  'h',
  'd',
  '%',
  'km',
  'CNY',
  '成',
  '岁',
  '斤',
];
export const MORE_NOT_BEFORE = '元种用语样层方功级项次渠边地数云媒维式彩民形个部点头的';
