import { printable } from '../../write/index.js';
import type { CheckReport } from '../check-report.js';
import { type Finding, findingsOf } from './findings.js';

/** For people: a line for each finding, which editors can follow to its place, and the counts. */
export function prettyReport(report: CheckReport): string {
  const { figures, reports, added, changed, missing, stale, new: unchecked, unread } = report.counts;
  const counts = { added, changed, missing, stale, new: unchecked, unread };
  const listed = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  const lines = findingsOf(report).map((finding) => printable(lineOf(finding)));
  const result = report.passed ? 'all as expected' : listed.join(', ');
  return `${[...lines, `figures ${figures}, reports ${reports}: ${result}`].join('\n')}\n`;
}

function lineOf({ kind, file, line, figure, says }: Finding): string {
  const place = line === null ? file : `${file}:${line}`;
  return [place, kind, ...(figure === null ? [] : [figure]), says].join(': ');
}
