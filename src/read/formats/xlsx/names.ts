/** Namespaces of workbook parts, transitional and strict, and the prefix they are read by. */
export const XLSX_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'x'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'x'],
]);

/** A cell's place, from 0, by its address (`BC12`); undefined for what is none. */
export function placeOf(
  address: string | undefined,
): { readonly row: number; readonly column: number } | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(address ?? '');
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
