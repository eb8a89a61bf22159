import type {
  Aspect,
  Basis,
  FigureRecord,
  NormalisedText,
  Quantity,
  RejectedNumber,
  Sentence,
  Span,
} from './contracts/index.js';
import type { LinkedDraft } from './engine/draft-of.js';
import { shareUnits } from './engine/elided-units.js';
import { Linker } from './engine/link.js';
import { inPlace, type NonFigureRule } from './engine/non-figure.js';
import { sayAll } from './engine/say.js';
import { sitesOf } from './engine/sites.js';
import { findQuantities } from './quantity/find-quantities.js';
import { recordMaker } from './record/to-record.js';
import { buildContext, type DocumentContext } from './resolve/index.js';
import { aspectRules } from './rules/aspects/index.js';
import { nonFigureRules } from './rules/non-figures/index.js';
import { lineIndex } from './text/line-index.js';
import { normalise } from './text/normalise.js';
import { segment } from './text/segment.js';

export interface ExtractOptions {
  /** Path written to the records. */
  file?: string;
  /** What ids are made of: the file's path inside the folder that was walked. `file` where left out. */
  name?: string;
  /** Script of the text; detected where left out or `auto`. */
  script?: 'auto' | 'hans' | 'hant';
}

export interface Extraction {
  /** The figures, in text order. Offsets are half-open, in UTF-16 code units of the text as given. */
  records: FigureRecord[];
  /** Numbers that are no figures, with the reason. */
  rejected: RejectedNumber[];
  notes: string[];
}

/**
 * Finds every figure that a Chinese report states. Never throws on any string; the same text and options give the
 * same records. `text` and `quote` of a record are slices of `text`.
 */
export function extractText(text: string, options: ExtractOptions = {}): Extraction {
  const file = options.file ?? '';
  const normalised = normalise(text, { script: options.script ?? 'auto' });
  const segmentation = segment(normalised.text);
  const context = buildContext(normalised.text, segmentation, { fileName: file });
  const rejected: RejectedNumber[] = [];
  const reject = (quantity: Span, rule: NonFigureRule) => {
    const start = normalised.toOriginalStart(quantity.start);
    const end = normalised.toOriginalEnd(quantity.end);
    rejected.push({ start, end, text: text.slice(start, end), reason: rule.reason, rule: rule.id });
  };
  const drafts = linkAll(normalised, segmentation.sentences, context, reject);
  const toRecord = recordMaker({
    file,
    name: options.name ?? file,
    text: normalised,
    locate: lineIndex(text).lineColumn,
  });
  const subjectsOf = subjectsIn(context);
  const records: FigureRecord[] = [];
  drafts.forEach(({ draft, sentence }, i) => {
    const at = draft.quantity.start;
    const subjects = subjectsOf(at, drafts[i + 1]?.draft.quantity === draft.quantity);
    if (subjects.length === 0) return;
    const { period } = context.periodAt(at);
    const status = draft.status ?? context.statusAt(at);
    const basis = draft.basis === 'bare' ? bareBasis(period, draft.aspect) : draft.basis;
    const label = withoutSubjects(draft.label, subjects);
    for (const subject of subjects)
      records.push(toRecord({ draft, basis, status, label, subject, period, sentence }));
  });
  return { records, rejected, notes: [] };
}

interface PlacedDraft {
  readonly draft: LinkedDraft;
  readonly sentence: Sentence;
}

/**
 * Tells whom each figure is about; asked in text order. Places that share a figure give one record each. `shared` says that
 * the next draft is of the same figure.
 */
function subjectsIn(context: DocumentContext): (at: number, shared: boolean) => readonly (string | null)[] {
  let turn = 0;
  return (at, shared) => {
    const list = context.subjectListAt(at);
    if (!list) {
      turn = 0;
      return [context.subjectAt(at)];
    }
    if (list.inOrder) return [list.names[turn++ % list.names.length]!];
    // The linker took the places for members of a list; the last of them has the whole label.
    return shared ? [] : list.names;
  };
}

/** The subjects are no part of the label. */
function withoutSubjects(label: string, subjects: readonly (string | null)[]): string {
  let rest = label;
  // An empty name would open every label, for ever.
  const opening = () => subjects.find((subject) => subject && rest.startsWith(subject));
  for (let name = opening(); name; name = opening()) {
    rest = rest.slice(name.length).replace(/^[的、和及与]/, '');
  }
  return rest.replace(/^、/, '') || label;
}

/** Scans, sorts out the numbers that are no figures, and links the rest sentence by sentence. */
function linkAll(
  normalised: NormalisedText,
  sentences: readonly Sentence[],
  context: DocumentContext,
  reject: (quantity: Span, rule: NonFigureRule) => void,
): PlacedDraft[] {
  const { text } = normalised;
  const quantities = findQuantities(normalised, context.region);
  const linker = new Linker(context.subject);
  const placed: PlacedDraft[] = [];
  let next = 0;
  let block = -1;
  for (const sentence of sentences) {
    if (next === quantities.length) break;
    const inside: Quantity[] = [];
    while (next < quantities.length && quantities[next]!.start < sentence.end)
      inside.push(quantities[next++]!);
    if (inside.length === 0) continue;
    if (sentence.block !== block) linker.forget();
    block = sentence.block;
    const figures = shareUnits(text, inside).filter((quantity) => {
      const number = inPlace(text, quantity, sentence.start, sentence.end);
      const rule = nonFigureRules.find((candidate) => candidate.rejects(number));
      if (rule) reject(quantity, rule);
      return !rule;
    });
    const said = sayAll(sitesOf(text, sentence, figures), aspectRules);
    for (const draft of linker.link(said)) placed.push({ draft, sentence });
  }
  return placed;
}

/**
 * In a report on one year a bare rise is on the year before; over several years it names no basis. In a fiscal year only
 * a rate is: `政府收入将减少19亿元` is what a measure costs.
 */
function bareBasis(period: string | null, aspect: Aspect): Basis | null {
  if (period === null) return null;
  const [first, last] = period.split('/');
  if (last === undefined || first!.slice(0, 4) === last.slice(0, 4)) return 'yoy';
  return aspect === 'growth' && monthOf(last, 12) - monthOf(first!, 1) < 12 ? 'yoy' : null;
}

/** Months since the year 0 of an ISO date; `unnamed` stands for the month of a bare year. */
function monthOf(date: string, unnamed: number): number {
  const [year, month] = date.split('-');
  return Number(year) * 12 + (month === undefined ? unnamed : Number(month));
}
