import type { Region } from '../contracts/index.js';
import { FOREIGN_MONEY, MONEY_NAMED } from '../lexicon/measure-names.js';
import { regionalMoney } from '../quantity/unit.js';
import type { LinkedDraft } from './draft-of.js';

const MAGNITUDE = /[万亿][多余]?$/;

/**
 * The unit of a bare amount that its name tells: `总投资2.2亿` is money; a bare count stays one (`出境旅游人次8300万`, `惠及群众1.2万`). `text`
 * is that of the document. Foreign money is not guessed.
 */
export function namedUnit(
  { unit, aspect, label, quantity }: LinkedDraft,
  text: string,
  region: Region,
): string {
  if (unit !== '' || (aspect !== 'level' && aspect !== 'change')) return unit;
  if (!MAGNITUDE.test(text.slice(quantity.start, quantity.end))) return unit;
  return MONEY_NAMED.test(label) && !FOREIGN_MONEY.test(label) ? regionalMoney(region) : unit;
}
