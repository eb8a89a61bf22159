/** A number read from text, without its unit. Offsets are half-open. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Decimal text of the number without its closing magnitude: `12.5` in `12.5万`. */
  readonly coefficient: string;
  /** Power of ten of the closing magnitude: 4 in `12.5万`. A range shares it (`3至5万`). */
  readonly exponent: number;
  readonly value: number;
  /** Upper bound where the numeral itself is vague about one digit (`三四十`), else null. */
  readonly max: number | null;
  /** `余`, `多`, `几` after the digits or the magnitude; `来`; a vague `数十`; or none. */
  readonly infix: 'more' | 'about' | null;
  readonly script: 'arabic' | 'chinese' | 'mixed';
  /** Written with a magnitude that may stand without a unit (`696万`). */
  readonly magnitude: boolean;
  /** Only magnitudes, no digit (`万亿`). */
  readonly bare: boolean;
  /** The one digit that the numeral consists of (`一`), else -1; Chinese numerals only. */
  readonly single: number;
  /** Digits without magnitudes (`二〇一四`), at least two; Chinese numerals only. */
  readonly positional: boolean;
  /** The last digit leaves out its magnitude (`三万二`); Chinese numerals only. */
  readonly elided: boolean;
}

/** The number that decimal `text` times a power of ten is, correctly rounded: no binary arithmetic on the way. */
export function decimal(text: string, exponent: number): number {
  return exponent === 0 ? Number(text) : Number(`${text}e${exponent}`);
}
