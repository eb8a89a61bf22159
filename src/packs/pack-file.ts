import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { type PackSource, packSchema } from './pack-schema.js';
import type { RuleErrorCode, RuleProblem } from './rule-error.js';

/** Faults of the YAML itself that are told; the rest mostly follow from the first. */
const MOST_ERRORS = 3;

/** Where in a file something stands: keys and, from 0, places in lists. */
export type Path = readonly (string | number)[];

/** A YAML file with the places of what it says, and everything found wrong with it. */
export class PackFile {
  readonly problems: RuleProblem[] = [];

  /** @param file the file as messages name it */
  constructor(
    readonly file: string,
    private readonly document: Document,
    private readonly lines: LineCounter,
  ) {}

  /** What the file says, in the form of the schema; null where it is not in that form, which is noted. */
  read(): PackSource | null {
    for (const { code, pos, message } of this.document.errors.slice(0, MOST_ERRORS)) {
      const advice = code === 'DUPLICATE_KEY' ? 'name each key once' : 'mend the YAML here';
      this.#note('syntax', this.lines.linePos(pos[0]).line, [], `${message}; ${advice}`);
    }
    if (this.problems.length > 0) return null;
    try {
      const parsed = packSchema.safeParse(this.document.toJS({ maxAliasCount: 100 }), { reportInput: true });
      if (parsed.success) return parsed.data;
      for (const issue of parsed.error.issues) this.#noteIssue(issue);
    } catch (error) {
      // Only here it shows that aliases lead nowhere or multiply without end.
      this.note('syntax', [], `${(error as Error).message}; spell its aliases out`);
    }
    return null;
  }

  /** Notes that something at `path` is wrong; `message` says what was found and what to do. */
  note(code: RuleErrorCode, path: Path, message: string): void {
    this.#note(code, this.lineOf(path), path, message);
  }

  /** Line, from 1, of what stands at `path`; of what it stands in where there is no such thing. */
  lineOf(path: Path): number {
    for (let depth = path.length; depth > 0; depth--) {
      const start = this.#startOf(path.slice(0, depth));
      if (start !== null) return this.lines.linePos(start).line;
    }
    return 1;
  }

  /** Keys start where they are named, members of lists where they begin. */
  #startOf(path: Path): number | null {
    const parent = path.length === 1 ? this.document.contents : this.document.getIn(path.slice(0, -1), true);
    const last = path[path.length - 1]!;
    if (isMap(parent)) return startOfKey(parent, last);
    const node = this.document.getIn(path, true);
    return isNode(node) && node.range ? node.range[0] : null;
  }

  #noteIssue(issue: z.core.$ZodIssue): void {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) this.note('invalid', [...path, key], UNKNOWN_KEY);
    } else this.note('invalid', path, messageOf(issue));
  }

  #note(code: RuleErrorCode, line: number, path: Path, message: string): void {
    this.problems.push({ code, file: this.file, line, key: keyOf(path), message });
  }
}

/** Reads YAML; `file` is its name in messages. */
export function parsePackFile(text: string, file: string): PackFile {
  const lines = new LineCounter();
  return new PackFile(file, parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines);
}

function startOfKey(map: YAMLMap, key: string | number): number | null {
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : null;
}

/** `metrics[0].terms` */
function keyOf(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') {
    const missing = issue.input === undefined;
    return missing
      ? `is missing; give ${NAMES[issue.expected] ?? issue.expected}`
      : `expected ${NAMES[issue.expected] ?? issue.expected}, found ${shown(issue.input)}`;
  }
  if (issue.code === 'invalid_value')
    return `found ${shown(issue.input)}, expected one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_format') return `found ${shown(issue.input)}, ${issue.message}`;
  if (issue.code === 'too_small' && Array.isArray(issue.input)) return 'is empty; give at least one';
  return `found ${shown(issue.input)}: ${issue.message}`;
}

const UNKNOWN_KEY = 'this key means nothing here; schemas/rule-pack.schema.json names those that do';

const NAMES: Readonly<Record<string, string>> = {
  nonoptional: 'a text',
  object: 'keys with values',
  array: 'a list',
  string: 'a text (in quotes, where YAML takes it for something else)',
  number: 'a number',
  boolean: 'true or false',
};

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
