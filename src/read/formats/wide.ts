/** Whether a UTF-16 code unit is a Chinese character or full-width punctuation. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60)
  );
}

/**
 * Whether a line of the source that ends between two pieces of text is no space to their reader: that is so between two wide
 * characters (CSS Text 3, 4.1.3).
 */
export function closesUp(before: string, after: string): boolean {
  return isWide(before.charCodeAt(before.length - 1)) && isWide(after.charCodeAt(0));
}
