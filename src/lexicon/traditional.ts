/**
 * Variant characters of Hong Kong and Taiwan that opencc-js's general dictionary of traditional characters leaves alone,
 * and their simplified forms (as its dictionaries for these two places give them), in pairs.
 */
export const REGIONAL_VARIANTS = '賸剩敍叙枱台粧妆糭粽衞卫衹只痺痹簷檐著着逹达';

/** Words in which 著 is itself and not Taiwan's way of writing the particle 着. */
export const WORDS_WITH_ZHU: readonly string[] = [
  ...[
    '著名',
    '著稱',
    '著作',
    '著述',
    '著書',
    '著者',
    '著錄',
    '著有',
    '著文',
    '顯著',
    '卓著',
    '昭著',
    '土著',
    '名著',
    '原著',
  ],
  ...['論著', '專著', '編著', '譯著', '合著', '巨著', '鉅著', '新著', '遺著', '拙著', '較著'],
];
