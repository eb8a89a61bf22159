const { lstatSync, mkdirSync, statSync } = require('node:fs');
const { homedir } = require('node:os');
const { dirname, isAbsolute, join } = require('node:path');

/**
 * Has the compiled program kept in the user's cache folder, so that later runs need not compile it. (Node can do that itself from 22.1
 * on, but then one small file takes a fifth longer.) Whoever may write there could have this program run what they like: nothing is
 * kept or taken where the folder, or the one it lies in, is another user's (`sudo`), or open to others.
 */
exports.keepCompiled = () => {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return;
  try {
    const folder = ownFolder();
    if (folder === null) return;
    require('./compiled-scripts.js').keepIn(folder);
  } catch {
    // The program runs without.
  }
};

/** The program's folder in the user's cache, made where it is missing; null where others could write there. */
function ownFolder() {
  const named = process.env.XDG_CACHE_HOME ?? '';
  const cache = isAbsolute(named) ? named : join(homedir(), '.cache');
  const folder = join(cache, 'zhibiao');
  // Step by step: Node tries for ever where it is to make folders in one that takes none (/proc).
  if (!isOwn(cache, statSync) && !(isOwn(dirname(cache), statSync) && made(cache))) return null;
  return isOwn(folder, lstatSync) || (made(folder) && isOwn(folder, lstatSync)) ? folder : null;
}

/** Whether a folder is the user's own and nobody else may write to it; `look` follows links or does not. */
function isOwn(path, look) {
  const found = look(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return false;
  if (process.getuid === undefined) return true;
  return found.uid === process.getuid() && (found.mode & 0o022) === 0;
}

/** Makes a folder; false where something is there already. */
function made(path) {
  if (lstatSync(path, { throwIfNoEntry: false })) return false;
  mkdirSync(path, { mode: 0o700 });
  return true;
}
