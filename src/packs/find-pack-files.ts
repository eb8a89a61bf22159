import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { RuleError, type RuleErrorCode } from './rule-error.js';

const YAML = /\.ya?ml$/i;

/**
 * The YAML files of a rule pack, sorted by name.
 * @param place a folder, a file, or the name of an npm package whose package.json names its folder as `zhibiao.rules`
 * @param from folder that paths are relative to and that packages are looked for from
 * @throws RuleError where there is no such pack
 */
export function findPackFiles(place: string, from: string): string[] {
  try {
    const path = resolve(from, place);
    return filesOf(existsSync(path) ? path : rulesFolder(packageFolder(place, from), place), place);
  } catch (error) {
    if (error instanceof RuleError) throw error;
    throw fault('unreadable', place, `cannot be read (${(error as Error).message}); check its permissions`);
  }
}

function filesOf(path: string, place: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => YAML.test(name) && !name.startsWith('.'));
  if (names.length === 0) throw fault('no-rules', place, 'holds no .yaml file; put rule packs into it');
  return names.sort().map((name) => join(path, name));
}

/** The folder of an installed package, looked for as Node does: in `node_modules` of `from` and of the folders above. */
function packageFolder(name: string, from: string): string | null {
  if (!/^(?:@[\w.-]+\/)?[\w-][\w.-]*$/.test(name)) return null;
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (basename(folder) !== 'node_modules' && existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === dirname(folder)) return null;
  }
}

/** The folder of YAML files that a package names. */
function rulesFolder(folder: string | null, name: string): string {
  if (folder === null) {
    throw fault(
      'missing',
      name,
      `no such folder or file, and no package of that name is installed; check the path, or run npm install ${name}`,
    );
  }
  const rules = rulesField(join(folder, 'package.json'));
  if (typeof rules !== 'string') {
    throw fault(
      'no-rules',
      name,
      'its package.json names no rules; a rule pack has "zhibiao": { "rules": "FOLDER" } there',
    );
  }
  const path = resolve(folder, rules);
  const inside = relative(folder, path);
  if (inside.startsWith('..') || isAbsolute(inside) || !existsSync(path)) {
    throw fault(
      'no-rules',
      name,
      `its package.json names ${rules} as rules, which is no folder of the package; tell its author`,
    );
  }
  return path;
}

function rulesField(file: string): unknown {
  try {
    const { zhibiao } = JSON.parse(readFileSync(file, 'utf8')) as { zhibiao?: { rules?: unknown } };
    return zhibiao?.rules;
  } catch {
    return undefined;
  }
}

function fault(code: RuleErrorCode, file: string, message: string): RuleError {
  return new RuleError([{ code, file, line: null, key: '', message }]);
}
