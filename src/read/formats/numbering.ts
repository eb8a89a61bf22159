const DIGITS = '零一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** How the numbers of a list are written. */
export type NumberStyle =
  | 'decimal'
  | 'chinese'
  | 'legal'
  | 'chinese-digits'
  | 'stems'
  | 'branches'
  | 'roman'
  | 'ROMAN'
  | 'letter'
  | 'LETTER'
  | 'circled'
  | 'none';

/** A list number from 1 as its style writes it; in digits where the style has no sign for it. */
export function writeNumber(value: number, style: NumberStyle): string {
  if (style === 'none') return '';
  if (!Number.isSafeInteger(value) || value < 0 || value > 9999) return String(value);
  switch (style) {
    case 'decimal':
      return String(value);
    case 'chinese':
      return chinese(value, DIGITS, ['', '十', '百', '千']);
    case 'legal':
      return chinese(value, LEGAL_DIGITS, ['', '拾', '佰', '仟']);
    case 'chinese-digits':
      return [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
    case 'stems':
      return STEMS[value - 1] ?? String(value);
    case 'branches':
      return BRANCHES[value - 1] ?? String(value);
    case 'circled':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'letter':
      return letter(value).toLowerCase();
    case 'LETTER':
      return letter(value);
    case 'roman':
      return roman(value).toLowerCase();
    case 'ROMAN':
      return roman(value);
  }
}

function chinese(value: number, digits: string, ranks: readonly string[]): string {
  if (value === 0) return digits[0]!;
  let text = '';
  let zero = false;
  for (let rank = 3; rank >= 0; rank--) {
    const digit = Math.floor(value / 10 ** rank) % 10;
    if (digit === 0) {
      zero = text !== '';
      continue;
    }
    text += (zero ? digits[0] : '') + digits[digit]! + ranks[rank]!;
    zero = false;
  }
  // 十一, not 一十一.
  return value < 20 && value >= 10 ? text.slice(1) : text;
}

/** A…Z, then AA, BB… as word processors count. */
function letter(value: number): string {
  if (value < 1) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

/** What stands between a list number and its text: nothing after Chinese punctuation, else a space. */
export function afterNumber(number: string): string {
  if (number === '') return number;
  return /[、．。：）〉》】﹚]$/.test(number) ? number : `${number} `;
}
