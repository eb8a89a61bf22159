import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { extensionOf, isHiddenName, isReadable, unsupportedKind } from './formats.js';
import { isOwnOutput } from './own-output.js';
import { fileSystemError, notAFile, ReadError } from './read-error.js';
import { holdsDocument } from './untold-document.js';

/** One document to read. */
export interface Source {
  /** Path as its user reaches it; `-` is standard input. */
  readonly path: string;
  /** Path inside the folder that was walked, or the file's own name: what ids are made of, so that they outlive a move. */
  readonly name: string;
}

/** What was not read of a folder that was walked. */
export interface SkippedFiles {
  readonly folder: string;
  /** Files that hold no document with a reader: how many by extension, sorted; without one under the empty extension. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many hidden files and folders there are. */
  readonly hidden: number;
  /** Whether the folder holds no document at all. */
  readonly isBare: boolean;
}

export interface FoundFiles {
  /** Each file once, in the order of the paths given; a folder's files sorted by code unit. */
  readonly sources: readonly Source[];
  readonly problems: readonly ReadError[];
  /** For each folder given, where there is something to say of it. */
  readonly skipped: readonly SkippedFiles[];
}

/** The path that stands for standard input. */
export const STDIN = '-';

interface Search {
  readonly sources: Source[];
  readonly problems: ReadError[];
  /** Real paths of files and folders already seen: links neither loop nor read a file twice. */
  readonly seen: Set<string>;
  /** Of the folder being walked: other files by extension, hidden entries, and documents. */
  skipped: Map<string, number>;
  hidden: number;
  readable: number;
}

/**
 * Finds the documents that `paths` name: files as they are, folders walked recursively (hidden entries left out, links
 * followed once; where the extension does not tell what a file is, its first bytes do), `-` for standard input. Never throws
 * for a path that cannot be read: that is among `problems`.
 */
export function findFiles(paths: readonly string[]): FoundFiles {
  const search: Search = {
    sources: [],
    problems: [],
    seen: new Set(),
    skipped: new Map(),
    hidden: 0,
    readable: 0,
  };
  const skipped: SkippedFiles[] = [];
  for (const path of paths) {
    search.skipped = new Map();
    search.hidden = 0;
    search.readable = 0;
    const problems = search.problems.length;
    if (findPath(search, path) === 'file') continue;
    const { hidden } = search;
    const isBare = search.readable === 0 && search.problems.length === problems;
    if (!isBare && search.skipped.size === 0 && hidden === 0) continue;
    const counts = new Map([...search.skipped].sort(([a], [b]) => byCodeUnit(a, b)));
    skipped.push({ folder: path, counts, hidden, isBare });
  }
  return { sources: withUniqueNames(search.sources), problems: search.problems, skipped };
}

/** Finds what one path names; says which it is: `file` also for what is neither, or a folder that was walked before. */
function findPath(search: Search, path: string): 'file' | 'folder' {
  let found: 'file' | 'folder' = 'file';
  if (path === STDIN) {
    if (isNew(search, STDIN)) search.sources.push({ path: STDIN, name: STDIN });
    return found;
  }
  guarded(search, path, () => {
    const stats = statSync(path);
    if (stats.isDirectory()) {
      if (search.seen.has(realpathSync(path))) return;
      found = 'folder';
      walk(search, path, '');
      return;
    }
    if (!stats.isFile()) throw notAFile(path);
    if (isNew(search, realpathSync(path))) search.sources.push({ path, name: basename(path) });
  });
  return found;
}

function walk(search: Search, folder: string, name: string): void {
  if (!isNew(search, realpathSync(folder))) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (isHiddenName(entry.name)) {
      search.hidden++;
      continue;
    }
    const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
    guarded(search, path, () =>
      visit(search, entry, path, name === '' ? entry.name : `${name}/${entry.name}`),
    );
  }
}

function visit(search: Search, entry: Dirent, path: string, name: string): void {
  if (entry.isDirectory()) {
    walk(search, path, name);
    return;
  }
  const named = isReadable(path);
  if (entry.isSymbolicLink()) {
    // A broken link matters only where it names a report.
    const stats = statSync(path, { throwIfNoEntry: named });
    if (stats?.isDirectory()) walk(search, path, name);
    if (!stats?.isFile()) return;
  } else if (!entry.isFile()) {
    return;
  }
  if (isOwnOutput(path)) return;
  if (named || (!unsupportedKind(path) && holdsDocument(path))) {
    search.readable++;
    if (isNew(search, realpathSync(path))) search.sources.push({ path, name });
  } else {
    const extension = extensionOf(path);
    search.skipped.set(extension, (search.skipped.get(extension) ?? 0) + 1);
  }
}

/** Files of several roots may share a name; their ids must not, so these go by the path given. */
function withUniqueNames(sources: readonly Source[]): Source[] {
  const uses = new Map<string, number>();
  for (const { name } of sources) uses.set(name, (uses.get(name) ?? 0) + 1);
  return sources.map((source) => (uses.get(source.name) === 1 ? source : { ...source, name: source.path }));
}

function guarded(search: Search, path: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    search.problems.push(error instanceof ReadError ? error : fileSystemError(path, error));
  }
}

function isNew(search: Search, realPath: string): boolean {
  if (search.seen.has(realPath)) return false;
  search.seen.add(realPath);
  return true;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
