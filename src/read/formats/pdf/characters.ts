/** Whether a character is Chinese or full-width punctuation, which stand without spaces. */
export function isWide(character: string | undefined): boolean {
  const code = character?.charCodeAt(0) ?? 0;
  return (
    (code >= 0x2e80 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef) ||
    // Quotation marks, dashes and dots, which Chinese fonts draw wide.
    '“”‘’—…·'.includes(character ?? ' ')
  );
}

/** Spaces that typesetters put between Chinese and other characters are no part of the text. */
export function withoutAutoSpaces(text: string): string {
  if (!text.includes(' ')) return text;
  return text.replace(/ +/g, (spaces: string, offset: number) =>
    isWide(text[offset - 1]) || isWide(text[offset + spaces.length]) ? '' : ' ',
  );
}

/** Share of characters that are none: glyphs of a font that does not tell what they stand for. */
export function unmappedShare(text: string): number {
  const visible = text.replace(/\s/g, '').length;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: broken fonts map their glyphs there
  const unmapped = text.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  return visible === 0 ? 0 : unmapped / visible;
}
