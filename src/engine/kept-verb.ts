import { GIVER } from '../lexicon/spending-patterns.js';
import { KEPT_BEFORE_COUNT } from '../lexicon/verbs.js';
import { type Head, headNamed, renamed } from './head.js';
import { LONGEST_LABEL } from './label.js';
import type { SaidSite } from './saying.js';
import { SuffixSet } from './suffix-set.js';

const ADDS = '新增';
const EACH_DAY = /(?:平均)?每[天日月]$/;
const keptBeforeCount = new SuffixSet(KEPT_BEFORE_COUNT);

/** `铁路里程新增90公里`: without the verb behind its name an addition would be called like the sum. */
export function added(head: Head, entry: SaidSite): Head {
  const { saying, tail } = entry;
  if (saying.aspect !== 'level' || !tail.words.endsWith(ADDS)) return head;
  if (saying.head.length > tail.words.length - ADDS.length || head.label.startsWith('新')) return head;
  if (GIVER.test(head.label)) return head;
  const name = head.label.replace(EACH_DAY, '');
  return name.length < 2 ? head : verbBefore(ADDS, renamed(head, name, head, head.dimension), entry);
}

/** `取消80项收费`, `新增9家上市公司`: a verb before a count whose things have no name of their own without it. */
export function withVerb(head: Head, entry: SaidSite): Head {
  const { saying, tail } = entry;
  if (saying.aspect !== 'level') return head;
  const words = tail.words.endsWith('了') ? tail.words.slice(0, -1) : tail.words;
  const verb = keptBeforeCount.at(words);
  return verb === null || head.label.startsWith(verb.slice(0, 2)) ? head : verbBefore(verb, head, entry);
}

function verbBefore(verb: string, head: Head, entry: SaidSite): Head {
  const label = (verb + head.label).slice(0, LONGEST_LABEL);
  const named = head.metric === null ? headNamed(label, 0, entry) : head;
  return renamed(head, label, named, head.dimension);
}
