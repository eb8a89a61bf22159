import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnyNode, parse } from 'acorn';

/** A regular expression of the built program, and the file and line in `build` that it is written or built at. */
export interface BuiltInPattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));
const RUN_TIME = fileURLToPath(new URL('built-at-run-time.mjs', import.meta.url));

/** The program's own patterns: those written in its modules, those that its modules build, and the places that build them. */
export function builtInPatterns(): {
  readonly written: readonly BuiltInPattern[];
  readonly built: readonly BuiltInPattern[];
  readonly builders: readonly string[];
} {
  const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const written: BuiltInPattern[] = [];
  const builders: string[] = [];
  for (const file of files) {
    const module = parse(readFileSync(join(BUILD, file), 'utf8'), {
      ecmaVersion: 'latest',
      sourceType: 'module',
      locations: true,
    });
    for (const node of nodesOf(module)) {
      const place = `${file}:${node.loc!.start.line}`;
      if (node.type === 'Literal' && node.regex)
        written.push({ source: node.regex.pattern, flags: node.regex.flags, place });
      const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
      if (isCall && node.callee.type === 'Identifier' && node.callee.name === 'RegExp') builders.push(place);
    }
  }
  // Without arguments the command line's module says how it is used.
  const output = execFileSync(process.execPath, [RUN_TIME, ...files.map((file) => join(BUILD, file))], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
  });
  return { written, built: JSON.parse(output) as BuiltInPattern[], builders };
}

function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && 'type' in child) yield* nodesOf(child as AnyNode);
    }
  }
}
