import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { CLI, endOf, startCli } from './run-cli.js';

const BUILTIN = fileURLToPath(new URL('./loaded-files/builtin.cjs', import.meta.url));
const REGISTER = new URL('./loaded-files/register.mjs', import.meta.url).href;
const ROOT = new URL('../../', import.meta.url).href;

/** What modules of the bundle ask for one another with. */
const RUNTIME = 'shared-rolldown-runtime.cjs';

const folder = tempFolder();
let runs = 0;
writeFiles(folder, {
  'plain.txt': '2023年，沙洲区地区生产总值完成218.6亿元，同比增长5.4%。',
  'traditional.txt': '2023年，沙洲區地區生產總值完成218.6億元，同比增長5.4%。新建學校3間。',
  'page.html': '<p>2023年，沙洲区地区生产总值完成218.6亿元。</p>',
  'documents.jsonl': '{"id":"1","text":"沙洲区新建学校3所。"}\n',
});

/** The files of `dist` and the packages that the built command loads. */
async function loadedBy(...args: string[]): Promise<{ files: string[]; packages: string[]; stdout: string }> {
  const list = join(folder, `loaded-${++runs}`);
  const env = { ...process.env, LOADED_FILES: list };
  const { stdout, stderr } = await endOf(startCli(folder, args, ['--import', REGISTER], env));
  expect(stderr).toBe('');
  const urls = [...new Set(readFileSync(list, 'utf8').trim().split('\n'))].filter((url) =>
    url.startsWith(ROOT),
  );
  const inside = (start: string) =>
    urls.filter((url) => url.startsWith(ROOT + start)).map((url) => url.slice(ROOT.length + start.length));
  const packages = new Set(inside('node_modules/').map((path) => path.split('/')[0]!));
  return { files: inside('dist/').sort(), packages: [...packages].sort(), stdout };
}

describe('the built command loads what it uses', () => {
  it('for one simplified text five files and no package', async () => {
    const { files, packages, stdout } = await loadedBy('plain.txt', '-f', 'jsonl');
    expect(stdout).toContain('"metric":"gdp"');
    expect(files).toEqual(['cli.cjs', 'extraction.cjs', 'main.cjs', 'running.cjs', RUNTIME]);
    expect(packages).toEqual([]);
  });

  it('for its help no rules', async () => {
    const { files, packages, stdout } = await loadedBy('--help');
    expect(stdout).toContain('Usage: extract');
    expect(files).toEqual(['cli.cjs', 'main.cjs', RUNTIME]);
    expect(packages).toEqual([]);
  });

  // What is loaded when it is needed, shows here; so the lists above are no empty ones.
  it.each([
    [['traditional.txt', '-f', 'jsonl'], 'opencc-js'],
    [['--documents', 'jsonl', 'documents.jsonl'], 'zod'],
    [['plain.txt', '-f', 'parquet'], 'hyparquet-writer'],
  ])('for %j the package %s', async (args, wanted) => {
    expect((await loadedBy(...args)).packages).toContain(wanted);
  });

  it('for standard error nothing, where nothing is written on it', async () => {
    const ofNode = join(folder, 'builtin');
    const run = (...args: string[]) => {
      const env = { ...process.env, BUILTIN_MODULES: ofNode };
      const { status } = spawnSync(process.execPath, ['--require', BUILTIN, CLI, ...args], {
        cwd: folder,
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      expect(status).toBe(0);
      return readFileSync(ofNode, 'utf8').split('\n');
    };
    expect(run('plain.txt')).not.toContain('NativeModule net');
    expect(run('plain.txt', '--summary')).toContain('NativeModule net');
  });

  it('for a web page the thread that parses it', async () => {
    expect((await loadedBy('page.html', '-f', 'jsonl')).files).toContain('read-isolated-parsing-thread.cjs');
  });
});

describe('the compiled program', () => {
  const home = join(folder, 'home');
  const kept = join(home, '.cache/zhibiao');
  // Node takes an empty value of the last for a wish, too.
  const { XDG_CACHE_HOME: _, NODE_DISABLE_COMPILE_CACHE: __, ...others } = process.env;
  const env = { ...others, HOME: home };
  const run = (variables: NodeJS.ProcessEnv = env) =>
    endOf(startCli(folder, ['plain.txt', '-f', 'jsonl'], [], variables));
  /** What is kept, and when each was written. */
  const keptFiles = () =>
    readdirSync(kept, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path, written: statSync(path).mtimeMs };
      });

  it('is kept in the cache folder of the user, and taken from there', async () => {
    mkdirSync(home);
    const first = await run();
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const files = keptFiles();
    expect(files.length).toBeGreaterThan(2);
    expect(await run()).toEqual(first);
    expect(keptFiles()).toEqual(files);
  });

  it('is compiled anew where what was kept is damaged', async () => {
    const first = await run();
    const files = keptFiles();
    for (const { path } of files) writeFileSync(path, readFileSync(path).subarray(0, 300));
    expect(await run()).toEqual(first);
    for (const { path } of files) writeFileSync(path, readFileSync(path).fill(0, 40));
    expect(await run()).toEqual(first);
  });

  it('is not read from what is no file', async () => {
    const first = await run();
    for (const { path } of keptFiles()) {
      rmSync(path);
      symlinkSync('/dev/zero', path);
    }
    expect(await run()).toEqual(first);
  });

  it.each([
    ['a link', (folder: string) => symlinkSync(tempFolder(), folder)],
    [
      'open to others',
      (folder: string) => {
        mkdirSync(folder);
        chmodSync(folder, 0o777);
      },
    ],
  ])('is neither kept nor taken where its folder is %s', async (_, make) => {
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    make(kept);
    expect(await run()).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(kept)).toEqual([]);
    rmSync(kept, { recursive: true });
  });

  it('is not kept in a cache folder that is open to others', async () => {
    chmodSync(join(home, '.cache'), 0o777);
    expect(await run()).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(kept)).toBe(false);
    chmodSync(join(home, '.cache'), 0o755);
    await run();
    expect(existsSync(kept)).toBe(true);
  });

  it('is not kept where that is not wanted', async () => {
    rmSync(kept, { recursive: true });
    expect(await run({ ...env, NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(kept) ? keptFiles() : []).toEqual([]);
  });

  it('is kept as whole by a long run as by a short one', async () => {
    const bytesKept = async (paths: readonly string[]) => {
      rmSync(kept, { recursive: true, force: true });
      mkdirSync(home, { recursive: true });
      expect(await endOf(startCli(folder, [...paths, '-f', 'jsonl'], [], env))).toMatchObject({ code: 0 });
      return keptFiles().reduce((sum, { path }) => sum + statSync(path).size, 0);
    };
    const line = '2024年，青石县地区生产总值完成320亿元，增长6.4%，新建社区服务站12个。\n';
    const many = Array.from({ length: 60 }, (_, i) => [`long/${i}.txt`, line.repeat(1000)] as const);
    writeFiles(folder, Object.fromEntries(many));
    const short = await bytesKept(['long/0.txt']);
    expect(await bytesKept(['long', '--jobs', '1'])).toBeGreaterThan(0.95 * short);
  });

  it('is kept for few versions of a module, and not for ever', async () => {
    await run();
    const [own] = readdirSync(kept);
    const inUse = readdirSync(join(kept, own!));
    const written = (name: string, daysAgo: number) => {
      const path = join(kept, own!, name);
      writeFileSync(path, '');
      const then = Date.now() / 1000 - daysAgo * 24 * 3600;
      utimesSync(path, then, then);
    };
    for (let daysAgo = 1; daysAgo <= 9; daysAgo++) written(`cli.cjs-${daysAgo}`, daysAgo);
    written('gone.cjs-20', 20);
    written('gone.cjs-40', 40);
    rmSync(join(kept, own!, inUse.find((name) => name.startsWith('cli.cjs-'))!));
    await run();
    expect(readdirSync(join(kept, own!)).sort()).toEqual(
      [...inUse, 'cli.cjs-1', 'cli.cjs-2', 'cli.cjs-3', 'gone.cjs-20'].sort(),
    );
  });

  it.each([
    ['without a home', { HOME: '/nonexistent', XDG_CACHE_HOME: '' }],
    ['with a cache folder that takes none', { XDG_CACHE_HOME: '/proc/cache' }],
    ['with a cache folder that is none', { XDG_CACHE_HOME: '/dev/null' }],
  ])('is no condition: it runs %s', async (_, variables) => {
    const { code, stderr } = await endOf(
      startCli(folder, ['plain.txt'], [], { ...process.env, ...variables }),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
