import type { FigureRecord, RejectedNumber } from '../../contracts/index.js';
import { printable } from '../../write/index.js';
import type { ExplainedNumber, ExplainedSentence } from './numbers.js';
import { rulesOf } from './rule-docs.js';

const SIGNS = { exact: '=', range: '=', approx: '≈', at_least: '≥', at_most: '≤' } as const;

/**
 * A sentence for reading, in lines: its place and text with the numbers marked `⟦…⟧`, then what was made of each number
 * and the rules that said so. Nothing in it can steer a terminal.
 */
export function* sentenceAsText(sentence: ExplainedSentence): Generator<string> {
  const { firstLine, lastLine } = sentence;
  yield `${firstLine === lastLine ? firstLine : `${firstLine}-${lastLine}`}  ${marked(sentence)}\n`;
  for (const { figures, rejected } of sentence.numbers) {
    for (const record of figures) yield figure(record);
    if (rejected) yield noFigure(rejected);
  }
}

function marked({ start, text, numbers }: ExplainedSentence): string {
  const parts: string[] = [];
  let done = start;
  const upTo = (offset: number) => printable(text.slice(done - start, offset - start));
  for (const number of numbers) {
    parts.push(upTo(number.start), mark(number));
    done = number.end;
  }
  return [...parts, printable(text.slice(done - start))].join('');
}

function mark({ text }: ExplainedNumber): string {
  return `⟦${printable(text)}⟧`;
}

function figure(record: FigureRecord): string {
  const { aspect, basis, status, metric, label, subject, period } = record;
  const parts = [
    `${printable(record.text)}  ${value(record)}`,
    basis === null ? `${aspect} ${status}` : `${aspect} ${basis} ${status}`,
    `${metric ?? 'no metric'} «${printable(label)}»`,
    `${subject === null ? 'no subject' : printable(subject)} ${period ?? 'no period'}`,
  ];
  const rules = rulesOf(record).map(
    ({ id, finds }) => `    rule ${id}: ${finds}
`,
  );
  return `  ${parts.join('  ')}
${rules.join('')}`;
}

function value({ value, value_max, unit, qualifier }: FigureRecord): string {
  const range = value_max === null ? '' : `–${value_max}`;
  return `${SIGNS[qualifier]} ${value}${range}${unit === '' ? '' : ` ${printable(unit)}`}`;
}

function noFigure(number: RejectedNumber): string {
  const rules = rulesOf(number).map(({ id, finds }) => `${id}: ${finds}`);
  return `  ${printable(number.text)}  no figure: ${number.reason} (${rules.join('; ')})\n`;
}
