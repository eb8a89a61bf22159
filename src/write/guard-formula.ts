/**
 * Characters that make a spreadsheet take a cell for a formula, or drop what stands before one; in Chinese and Japanese settings
 * full-width ones do it too.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that no spreadsheet runs as a formula: an apostrophe goes before what could be one. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
