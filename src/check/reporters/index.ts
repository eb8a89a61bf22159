import type { CheckReport } from '../check-report.js';
import { githubReport } from './github.js';
import { junitReport } from './junit.js';
import type { Reporter } from './names.js';
import { prettyReport } from './pretty.js';

export { REPORTERS, type Reporter } from './names.js';

/**
 * The text of a check report.
 * @param pathOf the path by which the repository knows a file, for annotations
 */
export function writeReport(
  reporter: Reporter,
  report: CheckReport,
  pathOf: (path: string) => string,
): string {
  switch (reporter) {
    case 'pretty':
      return prettyReport(report);
    case 'github':
      return githubReport(report, pathOf);
    case 'junit':
      return junitReport(report);
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
  }
}
