import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchDocument } from './documents.js';

/** Has `use` work with a folder of the documents, each a file, and removes the folder. */
export async function inFolder<T>(
  documents: readonly BenchDocument[],
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));
  try {
    return await use(writeFolder(root, documents));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Writes the documents below `root`; one that comes again takes a link and no place on the disk. */
function writeFolder(root: string, documents: readonly BenchDocument[]): string {
  const folder = join(root, 'reports');
  mkdirSync(folder);
  const first = new Map<BenchDocument, string>();
  for (const [i, document] of documents.entries()) {
    const path = join(folder, `${i}.txt`);
    const same = first.get(document);
    if (same !== undefined) {
      linkSync(same, path);
      continue;
    }
    first.set(document, path);
    writeFileSync(path, document.bytes);
  }
  return folder;
}
