import { printable } from '../../write/index.js';
import type { CheckReport } from '../check-report.js';
import { type Finding, findingsOf } from './findings.js';
import { resultLine } from './pretty.js';

/**
 * Workflow commands of GitHub Actions, one for each finding: they become annotations. The last line is for the log.
 * @param pathOf the path by which the repository knows a file
 */
export function githubReport(report: CheckReport, pathOf: (path: string) => string): string {
  const commands = findingsOf(report).map((finding) => command(finding, pathOf));
  return `${[...commands, resultLine(report)].join('\n')}\n`;
}

function command({ kind, file, line, figure, says }: Finding, pathOf: (path: string) => string): string {
  const properties = [
    ['file', pathOf(file)],
    ...(line === null ? [] : [['line', `${line}`]]),
    ['title', `extract check: ${kind}`],
  ].map(([name, value]) => `${name}=${property(value!)}`);
  return `::error ${properties.join(',')}::${data(figure === null ? says : `${figure}: ${says}`)}`;
}

/** Escapes as `@actions/core` does. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
