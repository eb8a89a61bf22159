/** The name of what a figure measures, and where in the text it starts. */
export interface Label {
  readonly text: string;
  /** Offset of the label's first character from the start of the words it was cut from. */
  readonly offset: number;
}

/** Names are cut to so many characters. */
export const LONGEST_LABEL = 40;

/** Whether the character at `at` stands inside quotation marks. */
export function insideQuotes(words: string, at: number): boolean {
  return words.lastIndexOf('“', at) > words.lastIndexOf('”', at);
}

/** Whether what stands at `at` belongs to a remark in brackets: `各县(市、区)城市水质`. */
export function insideBrackets(words: string, at: number): boolean {
  return words.lastIndexOf('(', at) > words.lastIndexOf(')', at);
}
