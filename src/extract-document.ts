import type { FigureRecord, NormalisedText, RejectedNumber, Table } from './contracts/index.js';
import type { FoundFigure } from './engine/found-figure.js';
import { figuresOfText, type Reject } from './figures-of-text.js';
import { recordMaker } from './record/to-record.js';
import { buildContext, type DocumentContext, detectRegion, settledBasis } from './resolve/index.js';
import type { RuleSet } from './rule-set.js';
import { notValue } from './rules/heads/not-values.js';
import { overlong } from './rules/non-figures/overlong.js';
import { useRules } from './rules-in-use.js';
import {
  type Caption,
  captionOf,
  type LaidOutTable,
  layOutTable,
  otherNumbers,
  overlongNumbers,
  tableFigures,
  withoutTables,
} from './table/index.js';
import { lineIndex } from './text/line-index.js';
import { normalise } from './text/normalise.js';
import { segment } from './text/segment.js';

export interface ExtractOptions {
  /** Path written to the records. */
  file?: string;
  /** What ids are made of: the file's path inside the folder that was walked. `file` where left out. */
  name?: string;
  /** A name that may tell place and year where the text does not. `file` where left out. */
  fileName?: string;
  /** Script of the text; detected where left out or `auto`. */
  script?: 'auto' | 'hans' | 'hant';
  /** Rules besides the built-in ones (`loadRules`); those in use (`useRules`) where left out. */
  rules?: RuleSet | undefined;
}

export interface Extraction {
  /** The figures, in text order. Offsets are half-open, in UTF-16 code units of the text as given. */
  records: FigureRecord[];
  /** Numbers that are no figures, with the reason. */
  rejected: RejectedNumber[];
}

/** What a reader knows of a document; offsets count in `text`. */
export interface ReadText {
  readonly text: string;
  readonly tables: readonly Table[];
  /** Where each page starts, in order. */
  readonly pages?: readonly number[] | undefined;
}

/** Finds every figure of a document, in running text and in tables. See `extractText`. */
export function extractDocument(document: ReadText, options: ExtractOptions = {}): Extraction {
  if (!options.rules) return extract(document, options);
  // Nothing below waits, so no other document can see the rules of this one.
  const before = useRules(options.rules);
  try {
    return extract(document, options);
  } finally {
    useRules(before);
  }
}

function extract(document: ReadText, options: ExtractOptions): Extraction {
  const { text } = document;
  const file = options.file ?? '';
  const normalised = normalise(text, { script: options.script ?? 'auto' });
  const region = detectRegion(normalised.text);
  const tables = document.tables.flatMap((table, i) => layOutTable(table, i + 1, normalised, region) ?? []);
  const running = tables.length > 0 ? withoutTables(normalised, tables) : normalised;
  const segmentation = segment(running.text);
  const context = buildContext(running.text, segmentation, {
    fileName: options.fileName ?? file,
    region,
  });
  const rejected: RejectedNumber[] = [];
  const reject: Reject = (quantity, rule) => {
    const start = normalised.toOriginalStart(quantity.start);
    const end = normalised.toOriginalEnd(quantity.end);
    rejected.push({ start, end, text: text.slice(start, end), reason: rule.reason, rule: rule.id });
  };
  const found = figuresOfText(running, segmentation, context, reject);
  const figures = tables.length > 0 ? withFigures(found, tables, normalised, context, reject) : found;
  const toRecord = recordMaker({
    file,
    name: options.name ?? file,
    text: normalised,
    locate: lineIndex(text).lineColumn,
    pages: document.pages ?? [],
  });
  const records = figures.map((figure): FigureRecord => {
    const { draft, period } = figure;
    const other = context.census || (context.adjustsBudget && draft.aspect === 'change');
    const basis = settledBasis(draft.basis, period, draft.aspect, other, context.ofOneYear);
    return toRecord(figure, basis);
  });
  return { records, rejected };
}

/** The figures of running text and those of tables, in text order. Numbers of tables that are no figures go to `reject`. */
function withFigures(
  found: readonly FoundFigure[],
  tables: readonly LaidOutTable[],
  normalised: NormalisedText,
  context: DocumentContext,
  reject: Reject,
): FoundFigure[] {
  const all = [...found];
  let caption: Caption | null = null;
  for (const table of tables) {
    caption = captionOf(table, normalised, context, caption);
    const figures = tableFigures(table, caption, normalised, context);
    for (const number of otherNumbers(table, figures)) reject(number, notValue);
    for (const number of overlongNumbers(table, normalised)) reject(number, overlong);
    for (const figure of figures) all.push(figure);
  }
  return all.sort((a, b) => a.draft.quantity.start - b.draft.quantity.start);
}
