import type { Site } from '../contracts/index.js';
import {
  COUNTED_PURPOSE,
  GIVEN,
  ON_A_MATTER,
  PURPOSE,
  PURPOSE_LEAD,
  RECIPIENT,
} from '../lexicon/spending-patterns.js';
import { wordsBehind } from './around-figure.js';
import { type Label, LONGEST_LABEL } from './label.js';

/** `除安排3亿元用于修路外`, `支持种粮等`: 外 and 等 close what is named and are no part of it. */
const CLOSES = /(?:等|(?<![境国海户室校郊野意例省市区县对院关])[以之]?外)$/;

/** What money is spent on, where only the words after it say so: `统筹3亿元支持乡村振兴`. */
export function purposeLabel(after: string): Label | null {
  const words = /^[,]?[^,;。(]*/.exec(after.replace(GIVEN, ''))?.[0] ?? '';
  const verb = PURPOSE.exec(words);
  if (!verb || verb[0] === words) return null;
  const text = words.replace(PURPOSE_LEAD, '').replace(CLOSES, '');
  return text.length >= 2 ? { text: text.slice(0, LONGEST_LABEL), offset: words.length - text.length } : null;
}

/** The same where a count stands between the verb and the thing: `完成12个老旧小区改造`. */
export function countedPurpose(site: Site): Label | null {
  const m = COUNTED_PURPOSE.exec(wordsBehind(site));
  return m && { text: m[1]!, offset: m[0].length - m[1]!.length };
}

/** What money goes to, where a verb of spending follows it: `向青桥基金额外注资`. */
export function recipientLabel(head: string): Label | null {
  const m = RECIPIENT.exec(head);
  return m ? { text: m[1]! + m[2]!, offset: m.index + 1 } : null;
}

/** The matter that the clause before is on: `在照顾长者方面,`. */
export function matterLabel(lead: string): Label | null {
  const m = ON_A_MATTER.exec(lead);
  return m ? { text: m[1]!, offset: 0 } : null;
}
