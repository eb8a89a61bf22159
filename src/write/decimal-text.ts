/** Significant digits of a decimal that binary numbers, and spreadsheets, keep. */
export const SURE_DIGITS = 15;

/** A number as a decimal without exponent: `12000000000000000000000` of 1.2e22. */
export function plainDecimal(value: number): string {
  const [digits, exponent] = String(value).split('e');
  return exponent === undefined ? digits! : shiftDecimal(digits!, Number(exponent));
}

/** Decimal `text` times a power of ten, without binary arithmetic: `-6728.6` by 4 is `-67286000`. */
export function shiftDecimal(text: string, places: number): string {
  const sign = text.startsWith('-') ? '-' : '';
  const [whole, fraction = ''] = text.slice(sign.length).split('.');
  const point = whole!.length + places;
  const digits = '0'.repeat(Math.max(0, 1 - point)) + whole! + fraction;
  const at = Math.max(1, point);
  const integer = digits
    .slice(0, at)
    .padEnd(at, '0')
    .replace(/^0+(?=\d)/, '');
  const rest = digits.slice(at).replace(/(?<!0)0+$/, '');
  return `${sign}${integer}${rest === '' ? '' : `.${rest}`}`;
}

/** How many digits a decimal has from the first that is not zero to the last that is not. */
export function significantDigits(text: string): number {
  return text
    .replace(/[-.]/g, '')
    .replace(/^0+/, '')
    .replace(/(?<!0)0+$/, '').length;
}
