import { DONE_BEHIND, FOUND_BEHIND, NAMES_WHAT_IS_DONE, NOUNS_WITH_VERBS } from '../lexicon/verbs.js';
import { type Head, headNamed, renamed } from './head.js';
import type { SaidSite } from './saying.js';
import { SuffixSet } from './suffix-set.js';
import { endsInTerm } from './term-end.js';

const doneBehind = new SuffixSet(DONE_BEHIND, NOUNS_WITH_VERBS);
const namesWhatIsDone = new SuffixSet(NAMES_WHAT_IS_DONE, NOUNS_WITH_VERBS);
/** What is looked through, and not who: `内镜检查3万名`. */
const FINDS: ReadonlySet<string> = new Set(FOUND_BEHIND);
/** `市中院受理2万件`: who does it. */
const DOER = /(?:[院局委办厅部队所站]|中心|窗口|大厅|机关|部门)$/;
/** Shortest name of a thing, in UTF-16 code units. */
const THING = 2;

/** `消防演练举办5次`, `项目签约15个`: a verb behind its thing, which is asked for as `举办消防演练` would be. */
export function verbBehind(head: Head, entry: SaidSite): Head {
  if (entry.saying.aspect !== 'level') return head;
  const { label, dimension } = head;
  const done = doneBehind.at(label);
  if (done !== null) {
    const thing = label.slice(0, -done.length);
    if (thing.length < THING || !endsInTerm(thing) || DOER.test(thing)) return head;
    const named = headNamed(done + thing, 0, entry);
    return renamed(head, thing, named.metric === null ? head : named, dimension);
  }
  const verb = head.metric === null ? namesWhatIsDone.at(label) : null;
  if (verb === null || label.length < verb.length + THING) return head;
  if (dimension === 'people' && FINDS.has(verb)) return head;
  const named = headNamed(verb + label.slice(0, -verb.length), 0, entry);
  return renamed(head, label, named, dimension);
}
