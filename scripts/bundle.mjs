// Puts what the compiler wrote to `build/` together into the few files of `dist/` that are published: Node starts the program from
// these in half the time it takes to find and read hundreds. Besides the entries and what is loaded when it is needed (readers,
// writers, subcommands), there are three large ones: `cli.cjs`, which every command loads, `running.cjs`, which
// a run loads, and `extraction.cjs`, which extracting loads, in the thread that does it.
// They are CommonJS modules, which Node finds and starts sooner than ES modules and which both can load.
// Declarations of types are copied, as far as the library's own need them.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILD = join(ROOT, 'build');
const DIST = join(ROOT, 'dist');
const MAIN = join(BUILD, 'cli/main.js');

/** Packages whose code goes into the bundle; the others stay dependencies that are installed. */
const BUNDLED = ['commander', 'numfmt'];

/** The files that hold most of the program. */
const LARGE = ['cli', 'running', 'extraction'];

const STATIC_IMPORT = /^(?:import|export)\b[^;'"]*?from '(\.[^']+)'/gm;
const DECLARED_IMPORT = /(?:\bfrom|\bimport\()\s*'(\.[^']+)'/g;
const THREAD = /new URL\('(\.[^']+\.js)', import\.meta\.url\)/g;

/** A file and all those it imports, which `pattern` finds. */
function closure(file, pattern, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(pattern)) {
    const imported = join(dirname(file), path);
    closure(pattern === DECLARED_IMPORT ? imported.replace(/\.js$/, '.d.ts') : imported, pattern, found);
  }
  return found;
}

/** Files that threads start from. In `dist` all files lie in one folder, where a thread's is found by its name. */
function threads() {
  const entries = {};
  for (const file of readdirSync(BUILD, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const folder = dirname(join(BUILD, file));
    for (const [, path] of readFileSync(join(BUILD, file), 'utf8').matchAll(THREAD)) {
      const name = basename(path, '.js');
      if (!path.startsWith('./') || (entries[name] ?? join(folder, path)) !== join(folder, path))
        throw new Error(
          `${file}: starts a thread from ${path}; a file beside it with a name of its own is wanted`,
        );
      entries[name] = join(folder, path);
    }
  }
  return entries;
}

/** `read-formats-pdf.cjs` for `build/read/formats/pdf/index.js`; `shared-` for what several of them use. */
function chunkName({ facadeModuleId: module, name }) {
  if (LARGE.includes(name)) return `${name}.cjs`;
  if (!module?.startsWith(BUILD)) return `shared-${name}.cjs`;
  const path = relative(BUILD, module).replace(/(?:\/index)?\.js$/, '');
  return `${path.replaceAll('/', '-')}.cjs`;
}

// The main file runs the command; threads and the library load `cli.cjs` without it.
const ofCli = closure(MAIN, STATIC_IMPORT);
ofCli.delete(MAIN);
const ofRun = closure(join(BUILD, 'cli/run-extract.js'), STATIC_IMPORT);
const ofExtraction = closure(join(BUILD, 'cli/extract-here.js'), STATIC_IMPORT);
const isOf = (name, id) => id?.includes(`/node_modules/${name}/`) === true;
const isBundled = (id) => BUNDLED.some((name) => isOf(name, id));

/** Commander can start programs as subcommands; ours are none, and loading what starts them takes a twentieth of the start-up. */
const startsPrograms = (id, importer) => id === 'node:child_process' && isOf('commander', importer);
const withoutPrograms = {
  name: 'without-programs',
  resolveId: (id, importer) => (startsPrograms(id, importer) ? '\0no-programs' : null),
  load: (id) => (id === '\0no-programs' ? 'export {};' : null),
};

/** What the program says of itself is written down; to find and read the manifest would take longer than all its options. */
const { version, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const MANIFEST = "createRequire(import.meta.url)('zhibiao/package.json')";

/** Files of threads are found in `dist`, beside the one that starts them. */
const writtenDown = {
  name: 'written-down',
  transform: (code) =>
    code
      .replace(THREAD, (start, path) => start.replace(path, path.replace(/js$/, 'cjs')))
      .replace(MANIFEST, JSON.stringify({ version, bin })),
};

/**
 * A module of constants, numbers of two bytes (low one first) that nothing but other constants goes into: in the bundle they are read from
 * a file. Node would have to read and compile them as text.
 */
const WORKED_OUT = join(BUILD, 'engine/built-in-nodes.js');
const workedOut = {
  name: 'worked-out',
  async load(id) {
    if (id !== WORKED_OUT) return null;
    const constants = Object.entries(await import(id));
    const other = constants.find(([, value]) => !(value instanceof Uint16Array));
    if (other) throw new Error(`${id}: exports ${other[0]}, expected nothing but Uint16Arrays`);
    const fileName = `${basename(id, '.js')}.bin`;
    const source = Buffer.concat(constants.map(([, { buffer }]) => Buffer.from(buffer)));
    this.emitFile({ type: 'asset', fileName, source });
    let end = 0;
    const exported = constants.map(([name, { length }]) => {
      end += length;
      return `export const ${name} = numbers.subarray(${end - length}, ${end});`;
    });
    // Found as a module is, so that it is said in the same words where it is missing.
    return `import { readFileSync } from 'node:fs';
const { buffer, byteOffset, byteLength } = readFileSync(require.resolve('./${fileName}'));
const numbers = new Uint16Array(buffer.slice(byteOffset, byteOffset + byteLength));
${exported.join('\n')}`;
  },
};

/** The terms of metrics are in the file of their trie; as text, too, they would be a quarter of what every command has to load. */
const ENTRIES = join(BUILD, 'lexicon/metrics/');
const TERMS = /^(\s*(?:\{.*?\b)?terms:)\s*(?:'[^']*'|`[^`]*`|[A-Z_]+)/gm;
const withoutTerms = {
  name: 'without-terms',
  transform(code, id) {
    if (!id.startsWith(ENTRIES)) return null;
    const left = code.replace(TERMS, "$1 ''");
    const found = code.match(/\bterms:/g)?.length ?? 0;
    const taken = left.match(/\bterms: ''/g)?.length ?? 0;
    if (taken !== found)
      throw new Error(`${id}: ${found - taken} of ${found} lists of terms could not be taken out`);
    return left;
  },
};

const bundle = await rolldown({
  input: { main: MAIN, index: join(BUILD, 'index.js'), ...threads() },
  platform: 'node',
  external: (id, importer) => /^[a-z@]/.test(id) && !BUNDLED.includes(id) && !startsPrograms(id, importer),
  plugins: [withoutPrograms, workedOut, withoutTerms, writtenDown],
  // No module of ours is imported for what it does on the way.
  treeshake: { moduleSideEffects: isBundled },
});
rmSync(DIST, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: DIST,
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: chunkName,
  // Comments and blanks are two fifths of what would have to be read; names stay, for messages.
  comments: false,
  minify: { compress: false, mangle: false, codegen: true },
  codeSplitting: {
    groups: [
      { name: LARGE[0], test: (id) => ofCli.has(id) || isOf('commander', id) },
      { name: LARGE[1], test: (id) => ofRun.has(id) },
      { name: LARGE[2], test: (id) => ofExtraction.has(id) },
    ],
  },
});
await bundle.close();

// By the first line `bin/compiled-scripts.js` knows what it has compiled.
for (const { type, fileName, code } of output) {
  if (type !== 'chunk') continue;
  const content = createHash('sha256').update(code).digest('hex').slice(0, 16);
  writeFileSync(join(DIST, fileName), `// ${content}\n${code}`);
}

for (const file of closure(join(BUILD, 'index.d.ts'), DECLARED_IMPORT)) {
  const target = join(DIST, relative(BUILD, file));
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
}

const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const packages = new Set(
  output.flatMap(({ modules }) => Object.keys(modules ?? {}).flatMap((id) => PACKAGE.exec(id)?.[1] ?? [])),
);
writeFileSync(join(DIST, 'THIRD-PARTY-LICENSES.txt'), [...packages].sort().map(licenceOf).join('\n'));

/** Name, version and licence of a package whose code is in the bundle. */
function licenceOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = join(folder, 'LICENSE');
  if (!existsSync(file)) throw new Error(`${name}: has no LICENSE to go with its code`);
  return `This package holds code of ${name} ${version} (${license}):\n\n${readFileSync(file, 'utf8')}`;
}
