import { layOut } from '../flow.js';
import { FormatError } from '../format-error.js';
import type { FormatReader } from '../format-reader.js';
import { findPart, relationshipsOf } from '../opc.js';
import { layOutSheet } from '../sheet.js';
import { TextBuilder } from '../text-builder.js';
import { Zip } from '../zip.js';
import { cellStyles } from './cell-styles.js';
import { readSharedStrings, readWorkbook } from './workbook.js';
import { readWorksheet } from './worksheet.js';

/** Reads Excel workbooks: every sheet that is shown, its cells as they are shown; without comments, charts and hidden sheets. */
export const readXlsx: FormatReader = async (bytes) => {
  const zip = await Zip.open(bytes);
  const main = (await findPart(zip, '.main+xml')) ?? 'xl/workbook.xml';
  const part = await zip.read(main);
  if (!part)
    throw new FormatError('damaged', 'a workbook without sheets', 'open it in Excel and save it again');
  const { sheets, from1904 } = readWorkbook(part);
  const relationships = await relationshipsOf(zip, main);
  const partOf = async (match: (relationship: (typeof relationships)[number]) => boolean) => {
    const found = relationships.find(match);
    return found && zip.read(found.target);
  };
  const stringsPart = await partOf(({ type }) => type === 'sharedStrings');
  const strings = stringsPart ? readSharedStrings(stringsPart) : [];
  const styles = cellStyles(await partOf(({ type }) => type === 'styles'), from1904);
  const builder = new TextBuilder();
  for (const { name, relationship } of sheets.filter(({ hidden }) => !hidden)) {
    const sheet = await partOf(({ id, type }) => id === relationship && type === 'worksheet');
    if (sheet) layOut(layOutSheet(readWorksheet(sheet, strings, styles), name), builder);
  }
  const hidden = sheets.filter((sheet) => sheet.hidden).length;
  return builder.build(hidden > 0 ? [`hidden sheets left out: ${hidden}`] : []);
};
