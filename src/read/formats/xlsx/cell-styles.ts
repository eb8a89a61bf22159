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

/** How cells are shown; `style` is a cell's index into the workbook's cell formats. */
export interface CellStyles {
  /** A number as the sheet shows it. */
  write(value: number, style: number): string;
  /** By how many characters the cell's text is set in. */
  indent(style: number): number;
}

/** Reads the cell formats of `styles.xml`, where there is one. */
export function cellStyles(part: Uint8Array | undefined, from1904: boolean): CellStyles {
  const styles = part ? readStyles(part) : [];
  const write = (value: number, style: number) => {
    const pattern = styles[style]?.pattern ?? GENERAL;
    // Shown in full: narrow columns would round it.
    if (pattern === GENERAL) return String(Number(value.toPrecision(DIGITS)));
    const isDate = /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, ''));
    try {
      return format(pattern, isDate && from1904 ? value + DAYS_TO_1904 : value, { locale: LOCALE });
    } catch {
      // A pattern that makes no sense shows the bare number.
      return String(value);
    }
  };
  return { write, indent: (style) => styles[style]?.indent ?? 0 };
}

interface CellStyle {
  readonly pattern: string;
  indent: number;
}

const MOST_INDENT = 20;

function readStyles(part: Uint8Array): CellStyle[] {
  const own = new Map<number, string>();
  const styles: CellStyle[] = [];
  let inCells = false;
  walkXml(part, XLSX_PREFIXES, {
    open({ name, attribute }) {
      if (name === 'x:numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? GENERAL);
      else if (name === 'x:cellXfs') inCells = true;
      else if (name === 'x:xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        const pattern = own.get(id) ?? CHINESE_DATES.get(id) ?? getFormatFromId(id, LOCALE);
        styles.push({ pattern, indent: 0 });
      } else if (name === 'x:alignment' && inCells) {
        const last = styles.at(-1);
        if (last) last.indent = Math.min(Number(attribute('indent') ?? 0) || 0, MOST_INDENT);
      }
    },
    close(name) {
      if (name === 'x:cellXfs') inCells = false;
    },
  });
  return styles;
}
