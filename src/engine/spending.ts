import { LAUNCHES, ONLY_SPENT } from '../lexicon/label-patterns.js';
import { type Head, headNamed, renamed } from './head.js';
import type { Label } from './label.js';
import { countedThing } from './own-label.js';
import { matterLabel, purposeLabel, recipientLabel } from './purpose-label.js';
import type { SaidSite } from './saying.js';

/** The head of money that only a verb of spending stands before: for what it is, or to whom it goes. Null for other money. */
export function spentHead(entry: SaidSite, own: Label | null): Head | null {
  const { site, saying } = entry;
  if (saying.aspect !== 'level') return null;
  const recipient = recipientLabel(saying.head);
  if (recipient) return spendingHead(recipient.text, entry);
  if (LAUNCHES.test(saying.head) && site.post.startsWith('的')) {
    const thing = countedThing(entry);
    if (thing) return spendingHead(thing.text, entry);
  }
  if (!ONLY_SPENT.test(own?.text ?? saying.head)) return null;
  const matter = (site.after.startsWith(',') ? matterLabel(site.lead) : null) ?? purposeLabel(site.after);
  return matter && spendingHead(matter.text, entry);
}

/** Money whose purpose is named is an investment in it unless the purpose says otherwise. */
export function spendingHead(purpose: string, entry: SaidSite): Head {
  const head = headNamed(purpose, 0, entry);
  if (head.metric) return head;
  const spent = headNamed('项目投资', 0, entry);
  return renamed(spent, purpose, spent, spent.dimension);
}
