import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { endOf, startCli } from './run-cli.js';

const REGISTER = new URL('./loaded-files/register.mjs', import.meta.url).href;
const ROOT = new URL('../../', import.meta.url).href;

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
  it('for one simplified text six files and no package', async () => {
    const { files, packages, stdout } = await loadedBy('plain.txt', '-f', 'jsonl');
    expect(stdout).toContain('"metric":"gdp"');
    expect(files).toEqual([
      'cli-extract-here.js',
      'cli-run-extract.js',
      'cli.js',
      'extraction.js',
      'main.js',
      'running.js',
    ]);
    expect(packages).toEqual([]);
  });

  it('for its help no rules', async () => {
    const { files, packages, stdout } = await loadedBy('--help');
    expect(stdout).toContain('Usage: extract');
    expect(files).toEqual(['cli.js', 'main.js']);
    expect(packages).toEqual([]);
  });

  // What is loaded when it is needed, shows here; so the lists above are no empty ones.
  it.each([
    [['traditional.txt', '-f', 'jsonl'], ['opencc-js']],
    [['--documents', 'jsonl', 'documents.jsonl'], ['zod']],
    [
      ['plain.txt', '-f', 'parquet'],
      ['hyparquet', 'hyparquet-writer'],
    ],
  ])('for %j the packages %j', async (args, wanted) => {
    expect((await loadedBy(...args)).packages).toEqual(wanted);
  });

  it('for a web page the thread that parses it', async () => {
    expect((await loadedBy('page.html', '-f', 'jsonl')).files).toContain('read-isolated-parsing-thread.js');
  });
});

// Node 22.1 and newer; older ones compile the program anew in each run.
const keepsCompiled = 'enableCompileCache' in module;

describe('the compiled program', () => {
  it('is kept in the cache folder of the user, where Node can keep it', async () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    const env = { ...process.env, HOME: home, XDG_CACHE_HOME: '' };
    const { code } = await endOf(startCli(folder, ['plain.txt'], [], env));
    expect(code).toBe(0);
    expect(existsSync(join(home, '.cache/zhibiao'))).toBe(keepsCompiled);
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
