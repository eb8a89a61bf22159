import type { Dimension } from '../contracts/index.js';
import { CURRENCIES, CURRENCY_SIGNS } from '../lexicon/units/index.js';
import { isBlank } from './chars.js';

interface Prefix {
  readonly text: string;
  readonly code: string;
  /** A sign belongs to the figure (`$500`), a name stands before it (`人民币500元`). */
  readonly sign: boolean;
}

/** Signs and names by their last code unit, longest first. */
const PREFIXES: ReadonlyMap<number, readonly Prefix[]> = buildPrefixes();

function buildPrefixes(): Map<number, Prefix[]> {
  const all: Prefix[] = [
    ...CURRENCY_SIGNS.map(({ sign, code }) => ({ text: sign, code, sign: true })),
    ...CURRENCIES.flatMap(({ names, code }) => names.map((text) => ({ text, code, sign: false }))),
  ];
  const byLast = new Map<number, Prefix[]>();
  for (const prefix of all.sort((a, b) => b.text.length - a.text.length)) {
    const last = prefix.text.charCodeAt(prefix.text.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), prefix]);
  }
  return byLast;
}

/**
 * The currency that stands before a number of money or of no unit: its code, and where the figure starts with its sign.
 * A name counts before an amount of money (`人民币5亿元`) and before a bare number (`人民币63万`, `USD 300`).
 */
export function currencyBefore(
  text: string,
  start: number,
  unit: string,
  dimension: Dimension,
): { readonly code: string; readonly start: number } | null {
  if (start === 0 || (dimension !== 'money' && unit !== '')) return null;
  const end = isBlank(text.charCodeAt(start - 1)) ? start - 1 : start;
  const prefixes = PREFIXES.get(text.charCodeAt(end - 1));
  if (!prefixes) return null;
  for (const prefix of prefixes) {
    if (!text.endsWith(prefix.text, end)) continue;
    if (prefix.sign) return { code: prefix.code, start: end - prefix.text.length };
    if (dimension === 'money' || dimension === 'none') return { code: prefix.code, start };
  }
  return null;
}
