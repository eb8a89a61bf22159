import { mkdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Has Node (22.1 and newer) keep the compiled program in the user's cache folder, so that later runs need not compile it. Where that
 * cannot be, nothing is kept. Node's own choice, the folder for temporary files, may be one where others put other code; so may a
 * folder that is not the user's own (`sudo`).
 */
export function keepCompiled() {
  if (!module.enableCompileCache) return;
  try {
    const named = process.env.XDG_CACHE_HOME ?? '';
    const cache = isAbsolute(named) ? named : join(homedir(), '.cache');
    const folder = join(cache, 'zhibiao');
    // Step by step: Node tries for ever where it is to make folders in one that takes none (/proc).
    for (const path of [cache, folder]) if (!exists(path)) mkdirSync(path, { mode: 0o700 });
    const { uid } = statSync(folder);
    if (process.getuid === undefined || process.getuid() === uid) module.enableCompileCache(folder);
  } catch {
    // The program runs without.
  }
}

function exists(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
