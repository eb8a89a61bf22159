import type { ExpectedFigure, FigureRecord, RuleDoc } from './contracts/index.js';
import type { Extraction } from './extract-document.js';

/** A rule whose examples are to be run. */
export interface TestedRule extends RuleDoc {
  readonly kind: string;
  /** The unit that a rule of kind `unit` writes. */
  readonly gives: string | null;
}

/** What a text of a rule gives other than the rule says. */
export interface RuleFault {
  readonly kind: 'example' | 'silent';
  readonly text: string;
  /** In words. */
  readonly faults: readonly string[];
}

/** Runs the examples and look-alikes of a rule; `extract` is the whole way from a text to its records. */
export async function ruleFaults(
  rule: TestedRule,
  extract: (text: string) => Extraction | Promise<Extraction>,
): Promise<RuleFault[]> {
  const found: RuleFault[] = [];
  let used = false;
  for (const { text, figures } of rule.examples) {
    const extraction = await extract(text);
    used ||= hasPart(rule, extraction);
    const faults = differences(extraction.records, figures);
    if (faults.length > 0) found.push({ kind: 'example', text, faults });
  }
  for (const text of rule.silent) {
    const extraction = await extract(text);
    used ||= rule.kind === 'non-figure' && hasPart(rule, extraction);
    const loud = extraction.records.filter((record) => rule.kind === 'non-figure' || isOf(record, rule));
    const faults = loud.map((record) => `${record.text} is a figure, typed by ${record.rule}`);
    if (faults.length > 0) found.push({ kind: 'silent', text, faults });
  }
  const first = rule.examples[0]?.text;
  if (found.length === 0 && first !== undefined && !used) {
    found.push({
      kind: 'example',
      text: first,
      faults: ['this and all other texts come out so without this rule'],
    });
  }
  return found;
}

/** Whether a rule has typed a figure of a text, or left a number of it out. */
function hasPart(rule: TestedRule, { records, rejected }: Extraction): boolean {
  return rejected.some(({ rule: by }) => by === rule.id) || records.some((record) => isOf(record, rule));
}

/** Whether a record is one that the rule speaks of. */
function isOf({ unit, rule }: FigureRecord, { id, kind, gives }: TestedRule): boolean {
  return kind === 'unit' ? unit === gives : rule.split('+').includes(id);
}

function differences(records: readonly FigureRecord[], expected: readonly ExpectedFigure[]): string[] {
  if (records.length !== expected.length) {
    return [`gives ${listed(records)}, expected ${listed(expected)}`];
  }
  return expected.flatMap((figure, i) => {
    const record = records[i]!;
    return (Object.keys(figure) as (keyof ExpectedFigure)[])
      .filter((field) => record[field] !== figure[field])
      .map(
        (field) => `${record.text}: ${field} is ${shown(record[field])}, expected ${shown(figure[field])}`,
      );
  });
}

function listed(figures: readonly { readonly text: string }[]): string {
  const texts = figures.map(({ text }) => text).join(', ');
  return figures.length === 0 ? 'no figure' : `${figures.length} (${texts})`;
}

function shown(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
}
