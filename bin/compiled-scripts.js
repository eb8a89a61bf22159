const { transcode } = require('node:buffer');
const {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const Module = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** The program's own modules; those of other packages are compiled as ever. */
const OWN = join(__dirname, '../dist/');

/** What uses `import()` is left out: with code that V8 takes from a cache it loses what that goes by. */
const IMPORT = 'import(';

/** The largest module takes half a megabyte. */
const MOST_BYTES = 10_000_000;

/** What has not been written for so long is of another version of the program, and goes. */
const OLD = 30 * 24 * 3600 * 1000;

/** Versions of a module that are kept: several programs may be used by turns, and a folder with thousands of files is slow to read. */
const VERSIONS = 4;

/** What `scripts/bundle.mjs` names the content of a module by, in its first line. */
const CONTENT = /^\/\/ ([0-9a-f]{16})\n/;
const CONTENT_LENGTH = 20;

/** Bytes before compiled code that tell whether it is whole. */
const SUM = 4;

/** Of so many bytes one goes into the sum; what was cut short or never got to the disk shows, and it takes next to no time. */
const STEP = 509;

/**
 * Has the program's modules compiled from what an earlier run kept in `folder`, and at the end of this run keeps those that had to be
 * compiled anew. What is kept is named by the module, its content and the version of Node; V8 refuses what it cannot use. (A module
 * says itself what its content is named by: to load `node:zlib` and sum it up would take longer.)
 */
exports.keepIn = (folder) => {
  const kept = join(folder, `${process.version}-${process.arch}`);
  const compiled = [];
  const asEver = Module._extensions['.js'];
  Module._extensions['.cjs'] = (module, path) => {
    const source = path.startsWith(OWN) ? readFileSync(path) : null;
    const content = source && CONTENT.exec(source.latin1Slice(0, CONTENT_LENGTH));
    if (!content || source.includes(IMPORT)) {
      asEver(module, path);
      return;
    }
    const file = join(kept, `${basename(path)}-${content[1]}`);
    // By way of UTF-16, since Node takes ten times as long for a string of UTF-8.
    const text = transcode(source, 'utf8', 'utf16le').toString('utf16le');
    const script = new Script(Module.wrap(text), { filename: path, cachedData: codeIn(file) });
    if (script.cachedDataRejected !== false) compiled.push({ script, file });
    const require = Module.createRequire(path);
    script.runInThisContext().call(module.exports, module.exports, require, module, path, dirname(path));
  };
  process.once('exit', () => {
    if (compiled.length > 0) keep(kept, compiled);
  });
};

/** The compiled code in a file; undefined where there is none or it is not whole. */
function codeIn(file) {
  try {
    const found = lstatSync(file);
    if (!found.isFile() || found.size > MOST_BYTES) return undefined;
    const bytes = readFileSync(file);
    const code = bytes.subarray(SUM);
    return bytes.readInt32LE(0) === sumOf(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** V8 itself takes damaged code as it is, and ends with a trap. */
function sumOf(code) {
  let sum = code.length;
  for (let at = 0; at < code.length; at += STEP) sum = (Math.imul(sum, 31) + code[at]) | 0;
  return sum;
}

/** Writes compiled modules, and removes what they take the place of. */
function keep(folder, compiled) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const { script, file } of compiled) {
      const code = script.createCachedData();
      const sum = Buffer.alloc(SUM);
      sum.writeInt32LE(sumOf(code));
      replace(file, Buffer.concat([sum, code]));
    }
    removeOld(folder);
  } catch {
    // The next run compiles them again.
  }
}

/** Removes what is too old, and of each module all but the newest versions. */
function removeOld(folder) {
  const files = readdirSync(folder).map((name) => ({ name, written: lstatSync(join(folder, name)).mtimeMs }));
  files.sort((a, b) => b.written - a.written);
  const versions = new Map();
  for (const { name, written } of files) {
    const module = name.slice(0, name.lastIndexOf('-'));
    const newer = versions.get(module) ?? 0;
    versions.set(module, newer + 1);
    if (newer >= VERSIONS || written < Date.now() - OLD) rmSync(join(folder, name), { force: true });
  }
}

/** Writes a file so that no other run finds half of it. */
function replace(file, bytes) {
  const half = `${file}.${process.pid}`;
  try {
    writeFileSync(half, bytes, { mode: 0o600 });
    renameSync(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}
