import type { NormalisedText, Quantity, Segmentation, Sentence, Span } from './contracts/index.js';
import type { LinkedDraft } from './engine/draft-of.js';
import { moneyLeftOut, shareUnits } from './engine/elided-units.js';
import type { FoundFigure } from './engine/found-figure.js';
import { turnsToParts } from './engine/head-label.js';
import { Linker } from './engine/link.js';
import { namedUnit } from './engine/named-unit.js';
import { inPlace, type NonFigureRule } from './engine/non-figure.js';
import { sayAll } from './engine/say.js';
import { SharedBasis } from './engine/shared-basis.js';
import { sitesOf } from './engine/sites.js';
import { NAME_GOES_ON } from './lexicon/label-patterns.js';
import { findNumbers } from './quantity/find-numbers.js';
import { type DocumentContext, shortNameAt } from './resolve/index.js';
import { overlong as overlongRule } from './rules/non-figures/overlong.js';
import { rulesInUse } from './rules-in-use.js';

/** How much of a sentence before is looked at for what it is on. */
const PASSED_REACH = 80;
/** How much of a sentence tells whether it is on parts of what the one before told. */
const OPENING_REACH = 24;

/** Takes a number that is no figure, and the rule that says why. */
export type Reject = (number: Span, rule: Pick<NonFigureRule, 'id' | 'reason'>) => void;

/** The figures that running text states, in text order. Numbers that are no figures go to `reject`. */
export function figuresOfText(
  normalised: NormalisedText,
  segmentation: Segmentation,
  context: DocumentContext,
  reject: Reject,
): FoundFigure[] {
  const drafts = linkAll(normalised, segmentation.sentences, context, reject);
  const subjectsOf = subjectsIn(context);
  const figures: FoundFigure[] = [];
  for (const [i, { draft: linked, sentence }] of drafts.entries()) {
    const unit = namedUnit(linked, normalised.text, context.region);
    const draft = unit === linked.unit ? linked : { ...linked, unit };
    const at = draft.quantity.start;
    const { names, words } = subjectsOf(at, drafts[i + 1]?.draft.quantity === draft.quantity);
    if (names.length === 0) continue;
    const earlier = draft.status === 'baseline' ? context.heldAgainstAt(at) : null;
    const period = earlier ?? context.periodAt(at).period;
    const status = draft.status ?? context.statusAt(at);
    const label = withoutSubjects(draft.label, words, normalised.text, sentence);
    for (const subject of names)
      figures.push({ draft, status, label, subject, period, sentence, cell: null });
  }
  return figures;
}

interface PlacedDraft {
  readonly draft: LinkedDraft;
  readonly sentence: Sentence;
}

/** Whom a figure is about, and the words that say so, which are no part of its label. */
interface Subjects {
  readonly names: readonly (string | null)[];
  readonly words: readonly string[];
}

/**
 * Tells whom each figure is about; asked in text order. Places that share a figure give one record each. `shared` says that
 * the next draft is of the same figure.
 */
function subjectsIn(context: DocumentContext): (at: number, shared: boolean) => Subjects {
  let turn = 0;
  return (at, shared) => {
    const list = context.subjectListAt(at);
    if (!list) {
      turn = 0;
      const name = context.subjectAt(at);
      // An empty name would open every label, for ever.
      return { names: [name], words: name ? [name] : [] };
    }
    const { names, words, inOrder } = list;
    if (inOrder) return { names: [names[turn++ % names.length]!], words };
    // The linker took the places for members of a list; the last of them has the whole label.
    return { names: shared ? [] : names, words };
  };
}

/** What stands between a place and the name of what it has: `东部地区拥有企业`. */
const BEFORE_NAME = /^(?:[的、和及与]|(?:拥有|现有|共有|建有)(?=.{2}))/;

/** The label without the words for its subjects, at its start or where it was filled out with a name that opens with them. */
function withoutSubjects(label: string, subjects: readonly string[], text: string, sentence: Span): string {
  let rest = label;
  const opening = () =>
    subjects.find((subject) => rest.startsWith(subject) && !NAME_GOES_ON.test(rest.slice(subject.length)));
  const [whole] = subjects;
  if (subjects.length === 1) rest = rest.slice(shortNameAt(rest, whole!).length);
  for (let name = opening(); name; name = opening()) {
    rest = rest.slice(name.length).replace(BEFORE_NAME, '');
  }
  const inside = subjects.find((subject) => rest.includes(subject));
  // `男性` of 白河镇户籍人口 is 男性户籍人口; what the sentence itself says in one stays as it is.
  if (inside && !rest.includes(`占${inside}`) && !text.slice(sentence.start, sentence.end).includes(rest))
    rest = rest.replace(inside, '');
  return (rest.startsWith('、') ? rest.slice(1) : rest) || label;
}

/** How a sentence starts, as far as `reach` characters. */
function openingOf(text: string, { start, end }: Sentence, reach: number): string {
  return text.slice(start, Math.min(end, start + reach));
}

/** Scans, sorts out the numbers that are no figures, and links the rest sentence by sentence. */
function linkAll(
  normalised: NormalisedText,
  sentences: readonly Sentence[],
  context: DocumentContext,
  reject: Reject,
): PlacedDraft[] {
  const { text } = normalised;
  const rules = rulesInUse();
  const { quantities, overlong } = findNumbers(normalised, context.region);
  let told = 0;
  /** Overlong numbers have no place among quantities, but theirs in the text. */
  const rejectOverlong = (end: number) => {
    while (told < overlong.length && overlong[told]!.start < end) reject(overlong[told++]!, overlongRule);
  };
  const linker = new Linker(context.subject);
  const bases = new SharedBasis();
  const placed: PlacedDraft[] = [];
  let next = 0;
  let block = -1;
  /** The first and the last of the sentences right before that have no figures. */
  let passed: readonly Sentence[] = [];
  for (const sentence of sentences) {
    if (next === quantities.length) break;
    const inside: Quantity[] = [];
    while (next < quantities.length && quantities[next]!.start < sentence.end)
      inside.push(quantities[next++]!);
    if (inside.length === 0) {
      const words = openingOf(text, sentence, PASSED_REACH);
      bases.pass(words);
      linker.hear(words);
      passed = [passed[0]?.block === sentence.block ? passed[0] : sentence, sentence];
      continue;
    }
    if (sentence.block !== block) bases.forget();
    if (sentence.block !== block && !turnsToParts(text, sentence)) linker.forget();
    block = sentence.block;
    const figures = moneyLeftOut(text, shareUnits(text, inside), sentence.start, context.region).filter(
      (quantity) => {
        const number = inPlace(text, quantity, sentence.start, sentence.end);
        for (const rule of rules.nonFigures) {
          if (!rule.rejects(number)) continue;
          rejectOverlong(quantity.start);
          reject(quantity, rule);
          return false;
        }
        return true;
      },
    );
    if (figures.length === 0) linker.hear(openingOf(text, sentence, PASSED_REACH));
    bases.startSentence(openingOf(text, sentence, OPENING_REACH));
    const said = sayAll(sitesOf(text, sentence, figures), rules.aspects, bases);
    const before = passed.flatMap((one) => (one.block === block ? [openingOf(text, one, PASSED_REACH)] : []));
    for (const draft of linker.link(said, before)) placed.push({ draft, sentence });
    // `1.工业投资稳步增长。`: the number of an item is none.
    passed = figures.length > 0 ? [] : [passed[0]?.block === block ? passed[0] : sentence, sentence];
  }
  rejectOverlong(text.length);
  return placed;
}
