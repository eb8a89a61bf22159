import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { compilePack } from './compile-pack.js';
import { findPackFiles } from './find-pack-files.js';
import { KnownUnits } from './known-units.js';
import { parsePackFile } from './pack-file.js';
import { RuleError, type RuleProblem } from './rule-error.js';
import type { AddedRule, RulePack } from './rule-pack.js';

/** Longest file of rules, in bytes. */
const LONGEST = 4e6;

/**
 * Reads the rule packs at `places`, in that order. All files are read before anything is said of their faults.
 * @param places folders, files or npm packages
 * @param from folder that paths are relative to and that packages are looked for from
 * @throws RuleError with everything that is wrong with them
 */
export function loadPacks(places: readonly string[], from: string): RulePack[] {
  const units = new KnownUnits();
  const packs: RulePack[] = [];
  const problems: RuleProblem[] = [];
  for (const path of places.flatMap((place) => findPackFiles(place, from))) {
    const inside = relative(from, path);
    const name = inside.startsWith('..') ? path : inside;
    const file = parsePackFile(readPack(path, name), name);
    const source = file.read();
    if (source) packs.push(compilePack(source, file, units));
    problems.push(...file.problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  }
  problems.push(...clashes(packs.flatMap((pack) => pack.rules)));
  if (problems.length > 0) throw new RuleError(problems);
  return packs;
}

function readPack(path: string, file: string): string {
  const problem = (message: string) =>
    new RuleError([{ code: 'unreadable', file, line: null, key: '', message }]);
  try {
    const stats = statSync(path);
    // A pipe or device may never end.
    if (!stats.isFile()) throw problem('is no file; name a file of YAML or a folder of them');
    const { size } = stats;
    if (size > LONGEST) throw problem(`is ${size} bytes long, a rule pack at most ${LONGEST}; split it`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof RuleError) throw error;
    throw problem(`cannot be read (${(error as Error).message}); check its permissions`);
  }
}

/** Rules with the id of an earlier one. */
function clashes(rules: readonly AddedRule[]): RuleProblem[] {
  const first = new Map<string, AddedRule>();
  return rules.flatMap(({ id, file, line }, i) => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, rules[i]!);
      return [];
    }
    const message = `${id} is defined already (${earlier.file}:${earlier.line}); join the two or rename one`;
    return [{ code: 'clash' as const, file, line, key: '', message }];
  });
}
