import type { Quantity } from '../contracts/index.js';
import { readChinese } from './chinese.js';

const PLACE = /第([一二三四五六七八九十百〇零两]{1,5}|\d{1,4})(位|名)?|首位|之首|榜首/g;
/** `第一` alone is a place only right after the field it is the first of, or a verb of standing. */
const FIELD = new RegExp(
  [
    '(?:全国|全省|全市|全区|全县|全州|全盟|全旗|世界|全球|国内|亚洲|[东西中南北]{1,2}部|[东西][南北]|华[东南西北中]|省区?市?|地区|[二三四五六七八九十](?:城区|[区县])',
    '(?:全国|全省|世界|全球|省会|地级|副省级|[中东西]部)城市|行业|同类|处于|处在|稳居|位居|居|列|排名?|排位|名列|保持|蝉联|升至|跃升|跃居|进至|前进至|均|综合|总量|增速|连续[^,]{1,4}[年个]|持续',
    '牢牢占据|排在|个[县市州区旗盟乡镇街道地(、)]{1,9}中?|测评|评比|评估|考核|评选|比赛|竞赛|总分|(?:上升|提升|跃升|攀升|晋升|晋位|前进|前移|升|进位?|下降|滑落|降|退)(?:为|到|至)',
    String.raw`(?:居|列|排|排名|保持|蝉联)[^,;。、]{1,9}|第[^,;。、]{1,3}(?:[位名][、和及与]|、|[位名]?、[^,;。、\d第]{1,6}[区县市州省国部群圈])`,
    String.raw`[县市区旗州]\([县市区旗州盟、]{1,7}\)中?)$`,
  ].join('|'),
);
/** `由第9位进到第7位`: the place before, of which no field need be told. */
const FROM = /[由从](?:上年|去年|原来|\d{4}年)?的?$/;
const TO_ANOTHER = /^[^,;。、\d]{1,8}(?:第|首位)/;
/** `由全国第12升至第9`: with the move right behind it a place needs no measure word. */
const FROM_FIELD = /[由从][^,;。、第]{0,8}$/;
const MOVES_ON =
  /^(?:快速|稳步|逐步|大幅|直接)?(?=)(?:上升|提升|跃升|攀升|晋升|晋位|前移|前进|下降|下滑|滑落|后移|[升进移跃提降退跌])[到至为](?:[^,;。、\d]{1,6})?(?:第|首位)/;
/** `第一、第二和第三产业`: numbers of what is told apart by them, which is named behind the last. */
const NUMBERS_KIND =
  /^(?:(?:、|和|及|与|以及)(?=)第?[一二三四五六]){1,4}次?(?:产业|季度?|类|级|线|批|阶段|期|组)/;
const ENDS = /^(?:$|[,;。、()!?\s”]|大(?!会)|的|和|与|及|且|并|、|高|省|城|水平)/;

/**
 * Positions in an order (`第4位`, `全国第一`, `居首位`) as quantities of dimension `rank`.
 * Half-open spans in UTF-16 code units of `text`, in text order.
 */
export function scanRanks(text: string): Quantity[] {
  const found: Quantity[] = [];
  PLACE.lastIndex = 0;
  for (let m = PLACE.exec(text); m; m = PLACE.exec(text)) {
    const start = m.index;
    const end = start + m[0].length;
    const before = text.slice(Math.max(0, start - 12), start);
    const named = m[1] === undefined || m[2] !== undefined;
    if (named && m[1] === undefined && !FIELD.test(before)) continue;
    const after = text.slice(end, end + 12);
    const moves =
      m[2] === undefined
        ? FROM_FIELD.test(before) && MOVES_ON.test(after)
        : FROM.test(before) && TO_ANOTHER.test(after);
    if (
      !moves &&
      !(m[2] && FIELD.test(before)) &&
      !(FIELD.test(before) && ENDS.test(text.slice(end, end + 3)))
    )
      continue;
    if (m[2] === undefined && NUMBERS_KIND.test(after)) continue;
    const value = m[1] === undefined ? 1 : placeValue(m[1]);
    if (value === null) continue;
    found.push({
      start,
      end,
      unitStart: end,
      value,
      valueMax: null,
      unit: '位',
      dimension: 'rank',
      qualifier: 'exact',
      outerStart: start,
      outerEnd: end,
      script: m[1] !== undefined && /\d/.test(m[1]) ? 'arabic' : 'chinese',
    });
  }
  return found;
}

/** Null where the characters form no number (`第〇位`). */
function placeValue(numeral: string): number | null {
  if (/\d/.test(numeral)) return Number(numeral);
  const { end, value } = readChinese(numeral, 0, 'CN');
  return end === numeral.length && value ? value : null;
}
