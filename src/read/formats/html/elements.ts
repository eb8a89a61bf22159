/** Elements without content. */
export const VOID = new Set([
  ...['area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'keygen'],
  ...['link', 'meta', 'param', 'source', 'track', 'wbr'],
]);

/** Elements whose content nobody reads on the page; of ruby, the text itself stays. */
export const UNSEEN = new Set([
  ...[
    'head',
    'title',
    'script',
    'style',
    'noscript',
    'noframes',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
  ],
  ...['select', 'textarea', 'button', 'datalist', 'audio', 'video', 'canvas', 'map', 'rt', 'rp'],
]);

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Parts of a table; outside of one they are blocks like any other. */
export const TABLE_PARTS = new Set([
  ...['table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);

/** Elements that start and end a block of text. */
export const BLOCKS = new Set([
  ...HEADINGS,
  ...TABLE_PARTS,
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'dir', 'div'],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'frameset', 'header', 'hgroup', 'hr'],
  ...['html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'ul'],
]);

/** What may stand in a head; anything else ends it. */
export const HEAD_CONTENT = new Set([
  ...['base', 'basefont', 'bgsound', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title'],
]);
