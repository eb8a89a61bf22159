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
