/** Why rules could not be loaded. */
export type RuleErrorCode =
  /** No such folder, file or package. */
  | 'missing'
  /** A folder or package without rules. */
  | 'no-rules'
  | 'unreadable'
  /** No YAML. */
  | 'syntax'
  /** Not what a rule pack may say. */
  | 'invalid'
  /** A pattern that the pattern engine does not take. */
  | 'pattern'
  /** Two rules of the same id, or two units of the same form. */
  | 'clash';

/** One thing that is wrong with a rule pack. */
export interface RuleProblem {
  readonly code: RuleErrorCode;
  /** The file, folder or package. */
  readonly file: string;
  /** From 1; null where no line is to blame. */
  readonly line: number | null;
  /** Where in the file, as `metrics[0].terms`; empty for all of it. */
  readonly key: string;
  /** What was found and what to do about it. */
  readonly message: string;
}

/** Rule packs that cannot be used, with all that is wrong with them; a line of the message for each. */
export class RuleError extends Error {
  override readonly name = 'RuleError';

  constructor(readonly problems: readonly RuleProblem[]) {
    super(problems.map(lineOf).join('\n'));
  }

  /** What is wrong first. */
  get code(): RuleErrorCode {
    return this.problems[0]!.code;
  }
}

function lineOf({ file, line, key, message }: RuleProblem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${key === '' ? '' : `${key}: `}${message}`;
}
