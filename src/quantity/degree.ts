import type { Dimension } from '../contracts/index.js';
import { isOneOf } from './chars.js';
import type { UnitMatch } from './unit.js';

/** What a word near `度` says that it measures. */
interface DegreeKind {
  readonly unit: string;
  readonly dimension: Dimension;
  readonly words: readonly string[];
}

const FAHRENHEIT: DegreeKind = { unit: '℉', dimension: 'temperature', words: ['华氏'] };
const CELSIUS: DegreeKind = {
  unit: '℃',
  dimension: 'temperature',
  words: [
    '摄氏',
    '零下',
    '零上',
    '气温',
    '温度',
    '高温',
    '低温',
    '体温',
    '水温',
    '室温',
    '升温',
    '降温',
    '发烧',
    '高烧',
  ],
};
const ANGLE: DegreeKind = {
  unit: '°',
  dimension: 'rate',
  words: ['旋转', '转', '角', '倾斜', '坡', '东经', '西经', '北纬', '南纬', '弯'],
};
const POWER_WORDS = ['电', '千瓦', '能耗'];

/** How far before the number a word still speaks of its 度, and how far after. */
const REACH = 12;

/**
 * What the bare 度 of a number measures, from the words around it: degrees of temperature or of an angle, or electric energy, which
 * is what the unit lexicon has it for. Without any such word only amounts with a magnitude are energy; the rest keep the bare sign.
 */
export function degreeUnit(
  text: string,
  start: number,
  unitStart: number,
  magnitude: boolean,
): UnitMatch | null {
  if (!isOneOf(text, unitStart, '度') || isOneOf(text, unitStart + 1, '假过日夏汛量数角电秋冬春重集华摄CF'))
    return null;
  const end = unitStart + 1;
  const before = text.slice(Math.max(0, start - REACH), start);
  const kind = [FAHRENHEIT, CELSIUS, ANGLE].find(({ words }) => words.some((word) => before.includes(word)));
  if (kind) return { end, unit: kind.unit, dimension: kind.dimension, scale: 0 };
  const around = before + text.slice(end, end + REACH);
  if (magnitude || POWER_WORDS.some((word) => around.includes(word))) return null;
  return { end, unit: '°', dimension: 'rate', scale: 0 };
}

/** Words that stand before a number as part of its unit: 摄氏 and 华氏. Offset where the figure starts. */
export function startWithScale(text: string, start: number): number {
  return text.endsWith('摄氏', start) || text.endsWith('华氏', start) ? start - 2 : start;
}
