import { PURPOSE, PURPOSE_LEAD } from '../lexicon/label-patterns.js';
import { type Label, LONGEST_LABEL } from './label.js';

/** What money is spent on, where only the words after it say so: `统筹3亿元支持乡村振兴`. */
export function purposeLabel(after: string): Label | null {
  const words = /^[,]?[^,;。(]*/.exec(after)?.[0] ?? '';
  if (!PURPOSE.test(words)) return null;
  const text = words.replace(PURPOSE_LEAD, '');
  return text.length >= 2 ? { text: text.slice(0, LONGEST_LABEL), offset: words.length - text.length } : null;
}
