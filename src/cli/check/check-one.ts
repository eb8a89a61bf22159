import {
  type CheckedReport,
  type CheckReport,
  checkDocument,
  ExpectedFileError,
  expectedOf,
  type ReadReport,
  readExpected,
  uncheckedReport,
  updatedLines,
} from '../../check/index.js';
import { extractSource } from '../extract-source.js';
import { plural } from '../messages.js';
import { isSystemError } from '../system-errors.js';
import type { CheckRequest } from './run.js';
import { writeExpected } from './write-expected.js';

type Result = CheckReport['reports'][number];

/** Takes a file that could not be read or written, and why. */
type Problem = (file: string, message: string) => void;

/**
 * Reads a report, compares it with its expected file and, where the request says so, rewrites that.
 * @returns how they compare in the end; null where something could not be read or written, which `problem` is told
 */
export async function checkOne(
  { report, expected, own }: CheckedReport,
  request: CheckRequest,
  problem: Problem,
): Promise<Result | null> {
  const { path } = report;
  const extracted = await extractSource(report, request, (message) =>
    problem(path, message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message),
  );
  if (!extracted) return null;
  const { text, extraction } = extracted;
  const read = { file: path, text, records: extraction.records };
  try {
    if (expected !== null) return compared(read, expected, own, request);
    if (!request.update) return uncheckedReport(read);
    const lines = read.records.map(expectedOf);
    writeExpected(own, lines, plural(lines.length, 'figure'));
    return checkDocument(read, own, lines).result;
  } catch (error) {
    if (error instanceof ExpectedFileError) problem(error.path, error.message);
    else if (isSystemError(error)) problem(error.path ?? own, systemMessage(error));
    else throw error;
    return null;
  }
}

/** Compares with an expected file and, where asked to, brings it up to date. */
function compared(read: ReadReport, expected: string, own: string, { fields, update }: CheckRequest): Result {
  const { comparison, result } = checkDocument(read, expected, readExpected(expected), fields);
  if (!update || result.differences.length === 0) return result;
  const lines = updatedLines(comparison);
  writeExpected(own, lines, plural(result.differences.length, 'change'));
  return checkDocument(read, own, lines, fields).result;
}

function systemMessage({ message }: Error): string {
  return `cannot be read or written (${message}); check the file and its folder`;
}
