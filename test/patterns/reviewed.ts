/** A pattern that recheck cannot prove linear, or finds costly, and why it costs no more than in proportion to the text all the same. */
export interface Reviewed {
  /** The whole pattern, so that a changed one is looked at again. */
  readonly source: string;
  readonly why: string;
}

export const REVIEWED: readonly Reviewed[] = [
  {
    source: String.raw`(?<!\s)\s*(?<!(?:[①-⑳*※†‡#]|\[\d{1,2}\]|[(（](?:注\d{0,2}|\d|[①-⑳]|[a-zA-Z])[)）]))(?:[①-⑳*※†‡#]|\[\d{1,2}\]|[(（](?:注\d{0,2}|\d|[①-⑳]|[a-zA-Z])[)）])+$`,
    why: 'Look-behind has a run of blanks, and one of footnote marks, tried from its start only.',
  },
  {
    source: String.raw`(?<!(?:[①-⑳*※†‡#]|\[\d{1,2}\]|[(（](?:注\d{0,2}|[①-⑳]|[a-zA-Z])[)）]))(?:(?:[①-⑳*※†‡#]|\[\d{1,2}\]|[(（](?:注\d{0,2}|[①-⑳]|[a-zA-Z])[)）])+(?:注\d{1,2})?|注\d{1,2})$`,
    why: 'Look-behind has a run of footnote marks tried from its start only.',
  },
  {
    source: String.raw`(?<=[\u2e80-\uffef])\s+(?=[\u2e80-\uffef])`,
    why: 'A run of blanks is tried from its start only, behind a wide character; wide blanks match at once.',
  },
  {
    source: '^(?!.*(?:时限|时间|时长|环节|材料|定价)).*(?:精简|减少|取消|下放|压减|削减)',
    why: 'Anchored: each of its two searches goes over the text once.',
  },
  {
    source: '(?:以及|(?!(?<=国家)[和及与]地区|及以[上下])[和及与])(?=[^和及与]{2,}$)',
    why: 'The look-ahead stops at the next of its words, so no character is looked at for more than one of them.',
  },
  {
    source:
      '^(.*?)(第?)(?<![一二三四五六][、和及与])([一二三四五六])((?:[、和及与][一二三四五六])+)(?:次(?=产业))?(产业.*|产(?![业量值能地品]).*|季度.*|线城市.*|级.*)$',
    why: 'Look-behind has a list of numerals tried from its first only; what follows it takes all of the rest.',
  },
];
