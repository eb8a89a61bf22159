import { format, getFormatFromId } from 'numfmt';
import { walkXml } from '../xml.js';
import { XLSX_PREFIXES } from './names.js';

/** Dates that a Chinese Excel has numbers of its own for (ECMA-376, 18.8.30). */
const CHINESE_DATES = new Map([
  ...[27, 36, 50, 52, 57].map((id) => [id, 'yyyy"年"m"月"'] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, 'm"月"d"日"'] as const),
  [31, 'yyyy"年"m"月"d"日"'] as const,
]);

const GENERAL = 'General';
/** Formats that are named by number only differ between countries. */
const LOCALE = 'zh-CN';
/** Digits that a workbook's numbers are good for. */
const DIGITS = 15;
/** Days between the two calendars of workbooks. */
const DAYS_TO_1904 = 1462;

/** Writes a cell's number as the sheet shows it; `style` is the cell's index into the workbook's cell formats. */
export type NumberWriter = (value: number, style: number) => string;

/** Reads the number formats of `styles.xml`, where there is one. */
export function numberWriter(part: Uint8Array | undefined, from1904: boolean): NumberWriter {
  const patterns = part ? cellPatterns(part) : [];
  return (value, style) => {
    const pattern = patterns[style] ?? GENERAL;
    // Shown in full: narrow columns would round it.
    if (pattern === GENERAL) return String(Number(value.toPrecision(DIGITS)));
    const isDate = /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
    try {
      return format(pattern, isDate && from1904 ? value + DAYS_TO_1904 : value, { locale: LOCALE });
    } catch {
      // A pattern that makes no sense shows the bare number.
      return String(value);
    }
  };
}

function cellPatterns(part: Uint8Array): string[] {
  const own = new Map<number, string>();
  const patterns: string[] = [];
  let inCells = false;
  walkXml(part, XLSX_PREFIXES, {
    open({ name, attribute }) {
      if (name === 'x:numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? GENERAL);
      else if (name === 'x:cellXfs') inCells = true;
      else if (name === 'x:xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        patterns.push(own.get(id) ?? CHINESE_DATES.get(id) ?? getFormatFromId(id, LOCALE));
      }
    },
    close(name) {
      if (name === 'x:cellXfs') inCells = false;
    },
  });
  return patterns;
}
