import {
  type CheckedField,
  checkReport,
  folderOf,
  pairWithExpected,
  type Reporter,
  staleExpected,
  type UnreadFile,
  writeReport,
} from '../../check/index.js';
import { findFiles } from '../../read/index.js';
import { EXIT } from '../exit-code.js';
import type { ReadingRequest } from '../extract-source.js';
import { letSignalsThrough } from '../signals-through.js';
import { writeParts } from '../write-parts.js';
import { checkOne } from './check-one.js';
import { repositoryPath } from './repository-path.js';

export { IsolatedReader } from '../../read/index.js';

export interface CheckRequest extends ReadingRequest {
  /** The folder, or one report. */
  readonly path: string;
  /** Fields that are compared; all where undefined. */
  readonly fields: readonly CheckedField[] | undefined;
  readonly reporter: Reporter;
  /** Whether to rewrite the expected files of what differs. */
  readonly update: boolean;
}

/**
 * Compares the figures of reports with their expected files and writes what differs to standard output; where asked to, rewrites
 * these files before.
 * @returns the exit code
 */
export async function runCheck(request: CheckRequest): Promise<number> {
  const { path, reporter } = request;
  const { sources, problems } = findFiles([path]);
  const { folder, isWhole } = folderOf(path);
  const pairs = pairWithExpected(sources, folder);
  const used = pairs.flatMap(({ expected }) => expected ?? []);
  const stale = isWhole ? staleExpected(folder, used) : [];
  const unread: UnreadFile[] = problems.map(({ path: file, found, advice }) => {
    return { file, message: `${found}; ${advice}` };
  });
  if (pairs.length + stale.length + unread.length === 0) unread.push({ file: path, message: BARE });
  const reports = [];
  for (const pair of pairs) {
    const checked = await checkOne(pair, request, (file, message) => unread.push({ file, message }));
    if (checked) reports.push(checked);
    await letSignalsThrough();
  }
  const report = checkReport({ reports, stale, unread });
  const code = await writeParts([writeReport(reporter, report, repositoryPath)]);
  if (code !== EXIT.fine || report.passed) return code;
  return unread.length > 0 ? EXIT.failed : EXIT.different;
}

const BARE = 'holds no report; put some into it, or name another folder';
