import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchDocument } from './documents.js';
import type { Measured } from './measure.js';

const CLI = fileURLToPath(new URL('../bin/extract.js', import.meta.url));
const BUILT = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** The whole built command on a folder of the documents, start of the process included. Call `remove` at the end. */
export function wholeCommand(documents: readonly BenchDocument[]): Measured & { remove(): void } {
  if (!existsSync(BUILT)) throw new Error('nothing is built; run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));
  for (const [i, { bytes }] of documents.entries()) writeFileSync(join(folder, `${i}.txt`), bytes);
  return {
    name: 'whole command (extract FOLDER)',
    run() {
      const { status } = spawnSync(process.execPath, [CLI, folder, '--format', 'jsonl'], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      if (status !== 0) throw new Error(`the command ended with ${status}`);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
