const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(index)` for places where strings of many kinds come along (slices, joined ones, ones of one byte a character): there V8
 * would look the method up for each.
 */
export function codeAt(text: string, index: number): number {
  return charCodeAt.call(text, index);
}

/** The UTF-16 code units of a string. Faster than reading them one by one where most are looked at and many replaced. */
export function toCodeUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}

/** The string of UTF-16 code units; unpaired surrogates stay as they are. */
export function fromCodeUnits(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
}

/** Stands in the code units of a text for one that is to vanish: a character that shows nothing, which folding takes out. */
export const HIDDEN = 0x200b;

/** True for the code unit of a Chinese character. */
export function isHanCode(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
