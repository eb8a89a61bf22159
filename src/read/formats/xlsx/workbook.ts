import { walkXml } from '../xml.js';
import { XLSX_PREFIXES } from './names.js';

export interface WorkbookSheet {
  readonly name: string;
  /** Id of the relationship that leads to the sheet's part. */
  readonly relationship: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Days are counted from 1904, as on old Macintoshes. */
  readonly from1904: boolean;
}

/** Reads `workbook.xml`. */
export function readWorkbook(part: Uint8Array): Workbook {
  const sheets: WorkbookSheet[] = [];
  let from1904 = false;
  walkXml(part, XLSX_PREFIXES, {
    open({ name, attribute }) {
      if (name === 'x:workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      else if (name === 'x:sheet') {
        const hidden = attribute('state') === 'hidden' || attribute('state') === 'veryHidden';
        sheets.push({ name: attribute('name') ?? '', relationship: attribute('id') ?? '', hidden });
      }
    },
    close() {},
  });
  return { sheets, from1904 };
}

/** Reads `sharedStrings.xml`: texts that cells refer to by number. Readings (furigana) are left out. */
export function readSharedStrings(part: Uint8Array): string[] {
  const strings: string[] = [];
  let text = '';
  let phonetic = 0;
  let inText = false;
  walkXml(part, XLSX_PREFIXES, {
    open({ name }) {
      if (name === 'x:si') text = '';
      else if (name === 'x:rPh') phonetic++;
      else if (name === 'x:t') inText = phonetic === 0;
    },
    close(name) {
      if (name === 'x:si') strings.push(text);
      else if (name === 'x:rPh') phonetic--;
      else if (name === 'x:t') inText = false;
    },
    text(part) {
      if (inText) text += part;
    },
  });
  return strings;
}
