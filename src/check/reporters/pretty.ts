import { printable } from '../../write/index.js';
import type { CheckReport } from '../check-report.js';
import { type Finding, findingsOf } from './findings.js';

/** For people: a line for each finding, which editors can follow to its place, and the counts. */
export function prettyReport(report: CheckReport): string {
  const lines = findingsOf(report).map((finding) => printable(lineOf(finding)));
  return `${[...lines, resultLine(report)].join('\n')}\n`;
}

/** What was compared, and how many findings of each kind there are. */
export function resultLine({ passed, counts }: CheckReport): string {
  const { figures, reports, ...findings } = counts;
  const listed = Object.entries(findings).map(([kind, count]) => `${count} ${kind}`);
  return `figures ${figures}, reports ${reports}: ${passed ? 'all as expected' : listed.join(', ')}`;
}

function lineOf({ kind, file, line, figure, says }: Finding): string {
  const place = line === null ? file : `${file}:${line}`;
  return [place, kind, ...(figure === null ? [] : [figure]), says].join(': ');
}
