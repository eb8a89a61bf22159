import type { Region } from '../../src/contracts/index.js';
import { scanQuantities } from '../../src/quantity/scan.js';

const SIGNS = { exact: '', approx: ' ~', at_least: ' >=', at_most: ' <=', range: ' ..' } as const;

/** Every quantity of `text` as `written = value unit qualifier`; a range's value is `low..high`. */
export function show(text: string, region: Region = 'CN'): string[] {
  return scanQuantities(text, region).map((q) => {
    const value = q.valueMax === null ? `${q.value}` : `${q.value}..${q.valueMax}`;
    return `${text.slice(q.start, q.end)} = ${value}${q.unit ? ` ${q.unit}` : ''}${SIGNS[q.qualifier]}`;
  });
}
