import type { ExpectedFigure } from '../../contracts/index.js';
import { metricNames } from '../../lexicon/metric-names.js';
import { printableLines } from '../../write/index.js';
import type { KnownRule } from './known-rule.js';

/** A rule for reading, in which nothing can steer a terminal: what it finds and gives, its settings, examples and look-alikes, and where it is defined. */
export function ruleAsText({ id, finds, gives, defined, settings, examples, silent }: KnownRule): string {
  const name = gives === null ? undefined : metricNames().get(gives);
  return printableLines(
    [
      id,
      `  ${finds}`,
      ...(gives === null ? [] : [`  gives: ${gives}${name === undefined ? '' : ` ${name}`}`]),
      `  defined: ${defined}`,
      ...settings.map(([key, value]) => `  ${key}: ${value}`),
      ...examples.flatMap(({ text, figures }) => [
        `  example: ${indented(text)}`,
        ...figures.map(figureLine),
      ]),
      ...silent.map((text) => `  look-alike: ${indented(text)}`),
      '',
    ].join('\n'),
  );
}

function figureLine({ text, ...fields }: ExpectedFigure): string {
  const said = Object.entries(fields).map(([field, value]) => `${field} ${value}`);
  return `    ${[text, ...said].join(', ')}`;
}

/** Examples of tables have several lines. */
function indented(text: string): string {
  return text.includes('\n') ? `\n${text.replace(/^/gm, '    ')}` : text;
}
