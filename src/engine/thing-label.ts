import { FALL, FALL_SHORT, RECAST, RISE, RISE_SHORT } from '../lexicon/change-words.js';
import { GROUP_NOUNS } from '../lexicon/group-nouns.js';
import {
  ACTION_NOUN,
  DEED,
  GAINERS,
  GOING,
  LEVEL_NAME,
  MAIN_THING,
  NAMED_AS,
  NO_DEED,
  NO_THING,
  THING_LEAD,
  WHO,
} from '../lexicon/label-patterns.js';
import { NOUN_VERBS, NOUNS_WITH_VERBS, PREDICATES } from '../lexicon/verbs.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { groupNouns } from './group-measure.js';
import { insideQuotes, type Label, LONGEST_LABEL } from './label.js';
import { anyOf } from './pattern.js';
import { nextPredicate, PREDICATE_SOURCE } from './predicates.js';
import { SuffixSet } from './suffix-set.js';
import { endsInTerm } from './term-end.js';

/** Predicates tried as the end of a name: the first that leaves a metric's term, else the first of all. */
const MOST_CUTS = 3;
/** A short run of words that ends in a metric's term is one name, where its verbs are as often nouns. */
const WHOLE_THING = 14;
/** Names of one character that a verb may follow: `50个村主动参与`. */
const ONE_CHARACTER_NOUNS: ReadonlySet<string> = new Set(GROUP_NOUNS.filter((noun) => noun.length === 1));
/** One of these stands in every `…被认定为…`; most words have none. */
const NAMED = /[定选评名予列][为成]|晋升/;
const AMONG = /中(?:已?有)?$/;
const nounsWithVerbs = new SuffixSet(NOUNS_WITH_VERBS);
const NOUN_TOO: ReadonlySet<string> = new Set(NOUN_VERBS);
const thingLead = new OpeningPattern(THING_LEAD);
const noDeed = new OpeningPattern(NO_DEED);
const CHANGES = `(?:大幅|进一步|逐步|稳步)?${anyOf([...RISE, ...FALL, ...RISE_SHORT, ...FALL_SHORT, ...RECAST])}(?:到|至|为|成)`;
const noThing = new RegExp(`${NO_THING.source}|^(?:${PREDICATE_SOURCE}|${CHANGES})`);
const OPENS_THING = new RegExp(`^${anyOf(PREDICATES)}([\u4e00-\u9fa5]{2,48})$`);
const gainers = new OpeningPattern(GAINERS);
const levelName = new OpeningPattern(LEVEL_NAME);
const mainThing = new OpeningPattern(MAIN_THING);
const startsPredicate = new OpeningPattern(new RegExp(`^(?:${anyOf(PREDICATES)})`));

/** The name of the thing counted right after a figure, or null where no thing follows. */
export function thingLabel(post: string): Label | null {
  const lead = thingLead.lengthAt(post);
  const words = post.slice(lead);
  if (!words) return null;
  const level = levelName.exec(words);
  if (level) return { text: level[0], offset: lead };
  const gained = gainers.exec(words);
  if (gained) return { text: gained[1]!, offset: lead };
  const named = NAMED.test(words) ? NAMED_AS.exec(words) : null;
  if (named && endsInTerm(named[2]!))
    return { text: named[2]!.slice(0, LONGEST_LABEL), offset: lead + named[1]!.length };
  const barred = !mainThing.test(words) && (noThing.test(post) || noThing.test(words));
  let end = words.length;
  let tried = 0;
  let noun = true;
  const shortest = ONE_CHARACTER_NOUNS.has(words.charAt(0)) ? 1 : 2;
  for (let said = nextPredicate(words, 1); said; said = nextPredicate(words, said.end)) {
    if (said.start < shortest || insideQuotes(words, said.start)) continue;
    if (nounsWithVerbs.at(words, said.end) !== null) continue;
    const known = endsInTerm(words.slice(0, said.start));
    if (!NOUN_TOO.has(words.slice(said.start, said.end))) noun = false;
    if (known || end === words.length) end = said.start;
    if (known || ++tried === MOST_CUTS) break;
  }
  if (noun && words.length <= WHOLE_THING && endsInTerm(words) && !endsInTerm(words.slice(0, end)))
    end = words.length;
  const text = withoutAmong(
    beforeQuote(
      upToGoing(
        upToOwner(withoutDeed(words.slice(0, end).replace(/(?:[的了、共已均都要将须\s]|全部){1,48}$/, ''))),
      ),
    ),
  );
  if (text.length === 0 || (barred && !ACTION_NOUN.test(text) && !isDoneThing(text))) return null;
  return { text: text.slice(0, LONGEST_LABEL), offset: lead };
}

/** What is done with the things counted, where it is all that the text says: `推荐40人参加创业培训`. */
export function deedLabel(post: string): Label | null {
  const text = post.replace(/(?<![的了、\s])[的了、\s]+$/, '');
  return /^[\u4e00-\u9fa5]{4,}/.test(text) && !noDeed.test(text)
    ? { text: text.slice(0, LONGEST_LABEL), offset: 0 }
    : null;
}

/** A verb that opens the name of a thing: `2家上市企业`. */
function isDoneThing(text: string): boolean {
  const opening = OPENS_THING.exec(text);
  return opening !== null && !startsPredicate.test(opening[1]!) && endsInTerm(text);
}

/** `800个薄弱村扶持` counts 薄弱村: a noun of action behind a metric's term is not counted. */
function withoutDeed(text: string): string {
  const deed = DEED.exec(text);
  if (!deed || endsInTerm(text)) return text;
  const thing = text.slice(0, deed.index);
  return endsInTerm(thing) ? thing : text;
}

/** `政务服务事项“网上办、掌上办”`: what is quoted behind a whole name is said of it. */
function beforeQuote(text: string): string {
  const quote = text.indexOf('“');
  if (quote < 2 || !/^“[^”]*”(?:$|、)/.test(text.slice(quote))) return text;
  const name = text.slice(0, quote);
  return endsInTerm(name) ? name : text;
}

/** `18个惠民项目中,7项…`, `12个自然村中有7个…` count 惠民项目 and 自然村; 高中 is a name. */
function withoutAmong(text: string): string {
  const name = text.replace(AMONG, '');
  if (name.length < 2 || name === text) return text;
  return endsInTerm(name) || groupNouns.at(name) !== null ? name : text;
}

/** `260名党员到基地学习` counts 党员. */
function upToGoing(text: string): string {
  const going = GOING.exec(text);
  if (!going) return text;
  const who = text.slice(0, going.index);
  return endsInTerm(who) ? who : text;
}

/** `130万名纳税人的税务负担` counts 纳税人; `60个符合条件的村` counts 村. */
function upToOwner(text: string): string {
  const at = text.indexOf('的');
  if (at < 2) return text;
  const owner = text.slice(0, at);
  return endsInTerm(owner) && !WHO.test(text.slice(at)) ? owner : text;
}
