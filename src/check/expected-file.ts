import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { type ExpectedLine, expectedLineSchema } from './expected-line.js';

/** An expected file that does not say what it should; the message names its line, what is wrong and what to do. */
export class ExpectedFileError extends Error {
  override readonly name = 'ExpectedFileError';
  readonly code = 'expected-file';

  constructor(
    readonly path: string,
    /** From 1. */
    readonly line: number,
    found: string,
  ) {
    super(`line ${line} ${found}; correct the line, or delete the file and write it anew with --update`);
  }
}

/**
 * The figures that an expected file lists.
 * @throws ExpectedFileError for a line that is no expected figure
 * @throws the file system's error where it cannot be read
 */
export function readExpected(path: string): ExpectedLine[] {
  // A pipe or device may never end.
  if (!statSync(path).isFile()) throw Object.assign(new Error(`${path} is no file`), { code: 'EINVAL' });
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  return lines.flatMap((text, i) => (text.trim() === '' ? [] : [parseLine(path, i + 1, text)]));
}

function parseLine(path: string, number: number, text: string): ExpectedLine {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ExpectedFileError(path, number, 'is no JSON');
  }
  const parsed = expectedLineSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ExpectedFileError(path, number, wordsOf(parsed.error));
}

function wordsOf({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) =>
      path.length === 0 ? message : `has a wrong \`${path.join('.')}\` (${message})`,
    )
    .join(', ');
}

/** The text of an expected file. */
export function expectedText(lines: readonly ExpectedLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
