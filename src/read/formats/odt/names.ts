const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** Namespaces of OpenDocument parts and the prefixes they are read by. */
export const ODF_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...['office', 'style', 'text', 'table', 'presentation'].map(
    (name) => [`${OASIS}${name}:1.0`, name] as const,
  ),
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}svg-compatible:1.0`, 'svg'],
]);
