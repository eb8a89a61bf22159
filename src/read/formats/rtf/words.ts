/** Groups whose text is not the document's, or stands in it a second time. */
export const SKIPPED = new Set([
  ...['colortbl', 'info', 'pict', 'nonshppict', 'fldinst', 'objdata', 'objclass', 'generator', 'revtbl'],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'],
  ...['ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'annotation', 'atnid', 'atnauthor'],
  ...[
    'listtable',
    'listoverridetable',
    'rsidtbl',
    'xmlnstbl',
    'themedata',
    'colorschememapping',
    'datastore',
  ],
  ...['latentstyles', 'bkmkstart', 'bkmkend', 'sp', 'shprslt', 'nonesttables', 'nesttableprops', 'tc', 'xe'],
  ...['userprops', 'docvar', 'listpicture', 'pgdsctbl', 'template', 'filetbl', 'mmath'],
]);

/** Groups marked as to be skipped by readers that do not know them (`\*`), which this one knows. */
export const KNOWN_OPTIONAL = new Set([
  'footnote',
  'shpinst',
  'shppict',
  'ud',
  'objattph',
  'listtext',
  'pntext',
]);

/** Control words that stand for characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u3000'],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['~', '\u00a0'],
  ['_', '-'],
]);
