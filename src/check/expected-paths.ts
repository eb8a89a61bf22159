import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';

/** How the names of expected files end. */
export const EXPECTED_SUFFIX = '.expected.jsonl';

/** Folder of a tree of expected files, in the folder that is checked. */
const TREE = 'expected';

/** A report, as `findFiles` gives it. */
export interface Report {
  readonly path: string;
  /** Path inside the folder that is checked. */
  readonly name: string;
}

/** A report and its expected figures. */
export interface CheckedReport {
  readonly report: Report;
  /** Its expected file; null where there is none yet. */
  readonly expected: string | null;
  /** The file that `--update` writes: its expected file, unless other reports share that. */
  readonly own: string;
}

/**
 * Finds the expected file of each report: beside it, or at the same place of the tree `expected/` of the checked folder, under its
 * name with (`a.docx.expected.jsonl`) or without extension (`a.expected.jsonl`, which all reports named `a` share).
 */
export function pairWithExpected(reports: readonly Report[], folder: string): CheckedReport[] {
  const hasTree = statSync(`${folder}/${TREE}`, { throwIfNoEntry: false })?.isDirectory() === true;
  const stems = countOf(reports.map(({ path }) => stemOf(path)));
  return reports.map((report) => {
    const { path, name } = report;
    const places = hasTree ? [path, `${withoutSlash(folder)}/${TREE}/${name}`] : [path];
    const candidates = places
      .flatMap((place) => [place, stemOf(place)])
      .map((place) => place + EXPECTED_SUFFIX);
    const expected = candidates.find((candidate) => existsSync(candidate)) ?? null;
    const own = expected ?? candidates.at(-1)!;
    return { report, expected, own: stems.get(stemOf(path)) === 1 ? own : withExtension(own, path) };
  });
}

/** The name of an expected file that only the report at `path` uses. */
function withExtension(expected: string, path: string): string {
  const name = expected.slice(0, -EXPECTED_SUFFIX.length);
  return basename(name) === basename(path) ? expected : `${name}${extname(path)}${EXPECTED_SUFFIX}`;
}

/** The expected files below `folder` that are not among those `used`, by name. Hidden folders are left out. */
export function staleExpected(folder: string, used: readonly string[]): string[] {
  const known = new Set(used.map((path) => resolve(path)));
  return expectedBelow(withoutSlash(folder)).filter((path) => !known.has(resolve(path)));
}

function expectedBelow(folder: string): string[] {
  return entriesOf(folder)
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return expectedBelow(path);
      return entry.name.endsWith(EXPECTED_SUFFIX) ? [path] : [];
    });
}

/** None of a folder that cannot be read, which `findFiles` has said. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The folder that a check of `path` is about, and whether it is about all of it and not about one report. */
export function folderOf(path: string): { readonly folder: string; readonly isWhole: boolean } {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) return { folder: dirname(path), isWhole: false };
  return { folder: path, isWhole: stats !== undefined };
}

function stemOf(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

/** `findFiles` joins names with one slash too. */
function withoutSlash(folder: string): string {
  return folder.length > 1 ? folder.replace(/(?<!\/)\/+$/, '') : folder;
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
