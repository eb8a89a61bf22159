const { mkdirSync, statSync } = require('node:fs');
const nodeModule = require('node:module');
const { homedir } = require('node:os');
const { isAbsolute, join } = require('node:path');

/**
 * Has the compiled program kept in the user's cache folder, so that later runs need not compile it; by Node itself where it can
 * (22.1 and newer). Where that cannot be, nothing is kept. Node's own choice, the folder for temporary files, may be one where others
 * put other code; so may a folder that is not the user's own (`sudo`).
 */
exports.keepCompiled = () => {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return;
  try {
    const folder = ownFolder();
    if (folder === null) return;
    if (nodeModule.enableCompileCache) nodeModule.enableCompileCache(folder);
    else require('./compiled-scripts.cjs').keepIn(folder);
  } catch {
    // The program runs without.
  }
};

/** The program's folder in the user's cache, made where it is missing; null where it is another user's. */
function ownFolder() {
  const named = process.env.XDG_CACHE_HOME ?? '';
  const cache = isAbsolute(named) ? named : join(homedir(), '.cache');
  const folder = join(cache, 'zhibiao');
  // Step by step: Node tries for ever where it is to make folders in one that takes none (/proc).
  for (const path of [cache, folder]) if (!exists(path)) mkdirSync(path, { mode: 0o700 });
  const { uid } = statSync(folder);
  return process.getuid === undefined || process.getuid() === uid ? folder : null;
}

function exists(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
