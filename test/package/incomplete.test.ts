import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endOf, type Ran, recordsOf } from '../cli/run-cli.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { ROOT } from './run-npm.js';

const folder = tempFolder();
writeFiles(folder, {
  'in/a.txt': '全镇新建公路1公里。',
  'in/b.csv': '指标,2023\n粮食产量（吨）,2\n',
  'in/c.md': '全镇新建公路3公里。',
  'in/d.txt': '全鎮新建公路4公里，改造農房。',
  'in/e.pdf': readFileSync(join(ROOT, 'fixtures/formats/pdf/columns-chromium.pdf')),
});
const IN_NODE_MODULES = 'node_modules/';
const LACKS =
  'this installation of the program lacks a part \\(Cannot find module .+\\); install it again, .+';
let copies = 0;

/** A copy of the installation that lacks a file or folder. */
function installationWithout(part: string): string {
  const copy = join(folder, `copy-${++copies}`);
  for (const name of ['bin', 'dist', 'package.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  const owner = part.startsWith(IN_NODE_MODULES) ? part.split('/')[1]! : '';
  mkdirSync(join(copy, IN_NODE_MODULES));
  for (const name of readdirSync(join(ROOT, IN_NODE_MODULES))) {
    const target = join(ROOT, IN_NODE_MODULES, name);
    const link = join(copy, IN_NODE_MODULES, name);
    if (part === `${IN_NODE_MODULES}${name}`) continue;
    if (name === owner) cpSync(target, link, { recursive: true, dereference: true });
    else symlinkSync(target, link);
  }
  rmSync(join(copy, part), { recursive: true, force: true });
  return copy;
}

function run(...args: string[]): Promise<Ran> {
  return endOf(spawn(process.execPath, args, { cwd: folder, stdio: 'pipe' }));
}

const extractWithout = (part: string, ...args: string[]) =>
  run(join(installationWithout(part), 'bin/extract.js'), ...args);

describe('an installation of which a part is missing', () => {
  it.each([
    ['node_modules/pdfjs-dist', ['e.pdf']],
    ['node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs', ['e.pdf']],
    ['node_modules/pdfjs-dist/cmaps', ['e.pdf']],
    ['dist/read-formats-pdf.cjs', ['e.pdf']],
    ['node_modules/csv-parse', ['b.csv']],
    ['node_modules/opencc-js', ['d.txt']],
    ['dist/worker.cjs', ['b.csv', 'c.md', 'e.pdf']],
    ['dist/read-isolated-parsing-thread.cjs', ['b.csv', 'c.md', 'e.pdf']],
  ])('is told as that, and costs what needs the part alone: %s', async (part, unread) => {
    const ran = await extractWithout(part, 'in');
    expect(ran.code).toBe(2);
    const files = ['a.txt', 'b.csv', 'c.md', 'd.txt', 'e.pdf'].map((name) => `in/${name}`);
    const missed = unread.map((name) => `in/${name}`);
    expect([...new Set(recordsOf(ran).map(({ file }) => file))]).toEqual(
      files.filter((file) => !missed.includes(file)),
    );
    expect(ran.stderr).toMatch(
      new RegExp(`^${missed.map((file) => `extract: ${file}: not read: ${LACKS}\n`).join('')}$`),
    );
  });

  it('is told in the threads of several jobs, too', async () => {
    const ran = await extractWithout(
      'node_modules/csv-parse',
      'in/a.txt',
      'in/b.csv',
      'in/c.md',
      '--jobs',
      '2',
    );
    expect(ran.code).toBe(2);
    expect(recordsOf(ran).map(({ value }) => value)).toEqual([1, 3]);
    expect(ran.stderr).toMatch(new RegExp(`^extract: in/b.csv: not read: ${LACKS}\n$`));
    const none = await extractWithout('dist/job-worker.cjs', 'in/a.txt', 'in/b.csv', '--jobs', '2');
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toMatch(new RegExp(`^(extract: in/[ab]\\.\\w+: not read: ${LACKS}\n){2}$`));
  });

  it.each([
    ['dist/main.cjs', []],
    ['dist/cli.cjs', []],
    ['dist/running.cjs', []],
    ['dist/extraction.cjs', []],
    ['dist/built-in-nodes.bin', []],
    ['node_modules/hucre', ['-o', 'out.xlsx']],
    ['node_modules/hyparquet-writer', ['-o', 'out.parquet']],
    ['node_modules/yaml', ['--rules', join(ROOT, 'fixtures/packs/city-services')]],
  ])('is told where nothing goes without the part: %s', async (part, args) => {
    const ran = await extractWithout(part, 'in/a.txt', ...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(new RegExp(`^extract: ${LACKS}\n$`));
    expect(readdirSync(folder).filter((name) => name.startsWith('out.'))).toEqual([]);
  });

  it('is told by the library', async () => {
    const copy = installationWithout('node_modules/pdfjs-dist');
    writeFiles(folder, {
      'library.cjs': `const { extractFile } = require(${JSON.stringify(join(copy, 'dist/index.cjs'))});
extractFile('in/e.pdf').catch(({ name, code, path }) => console.log(name, code, path));`,
    });
    expect((await run('library.cjs')).stdout).toBe('ReadError incomplete-installation in/e.pdf\n');
  });
});
