import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../read/formats/make-zip.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { endOf, type Ran, recordsOf, runCli, startCli, startModules } from './run-cli.js';

const folder = tempFolder();
const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const FAULTY = new URL('./faulty-reader/register.mjs', import.meta.url).href;
const DEADLY = new URL('./deadly-file.mjs', import.meta.url).href;
const good = (n: number) => `全镇新建公路${n}公里。`;
const many = (n: number) => `${good(n)}\n`.repeat(3000);

mkdirSync(join(folder, 'all'));
for (const part of ['reports', 'packs', 'formats/pandoc', 'formats/pdf', 'formats/pages'])
  cpSync(join(FIXTURES, part), join(folder, 'all', part), { recursive: true });
writeFiles(folder, {
  'all/broken/a.docx': 'PK\u0003\u0004 nothing',
  'all/broken/b.txt': '',
  'all/broken/c.pdf': '%PDF-1.7 nothing',
  'all/broken/d.txt': Buffer.from([0xc8, 0xab, 0xff, 0xff, 0x0a, 0xc7, 0xf8]),
  'all/copies/a.txt': good(7),
  'all/copies/b.txt': good(7),
  'all/copies/c.zip': makeZip({ 'x.txt': good(7), 'y.txt': good(8), 'z.md': many(9) }),
  'all/copies/d.txt': good(8),
  'all/large.txt': many(1),
  'all/small/a.txt': good(2),
  'all/small/b.txt': '没有数字。',
  'all/small/c.txt': good(3),
});

/** What a run gives with so many jobs, and what it writes into `output`. */
async function ran(jobs: number, args: readonly string[], output?: string) {
  const { code, stdout, stderr } = await runCli(folder, [...args, '--jobs', String(jobs), '--summary']);
  return { code, stdout, stderr, file: output && readFileSync(join(folder, output)) };
}

async function expectSame(args: readonly string[], jobs: readonly number[], output?: string) {
  const one = await ran(1, args, output);
  for (const number of jobs) expect(await ran(number, args, output)).toEqual(one);
  return one;
}

// Each runs the command several times, on machines that may be busy.
describe('--jobs', { timeout: 180_000 }, () => {
  it('gives the same records, messages and exit code for any number', async () => {
    const { code, stdout, stderr } = await expectSame(['all', '-f', 'jsonl'], [2, 3, 5]);
    expect(code).toBe(2);
    expect(stderr.split('\n').filter((line) => line.includes('broken/'))).toHaveLength(4);
    expect(recordsOf({ code, stdout, stderr }).length).toBeGreaterThan(6000);
  });

  it.each(['json', 'csv', 'md', 'table', 'xlsx', 'parquet'])('gives the same %s', async (format) => {
    await expectSame(['all/copies', 'all/reports', 'all/broken', '-f', format, '-o', 'out'], [3], 'out');
  });

  it.each([
    ['a filter', ['--metric', 'gdp,investment', '--status', 'actual']],
    ['a wide table', ['-f', 'csv', '--wide', '--lang', 'zh']],
    ['columns', ['-f', 'csv', '--columns', 'text,value', '--bom']],
    ['copies left out', ['--dedupe']],
    ['rules', ['--rules', 'all/packs/city-services']],
    ['no array at all', ['-f', 'json', '--metric', 'debt']],
  ])('gives the same with %s', async (_, args) => {
    await expectSame(['all/copies', 'all/reports', ...args], [2, 3]);
  });

  it('uses rule packs in every thread', async () => {
    const parks = '全区新建口袋公园26个。';
    writeFiles(folder, { 'packed/a.txt': parks, 'packed/b.txt': many(4), 'packed/c.txt': parks });
    const { stdout } = await expectSame(['packed', '--rules', 'all/packs/city-services'], [2]);
    expect(stdout.match(/"metric":"city:pocket_parks"/g)).toHaveLength(2);
  });

  it('gives the same for streams of documents', async () => {
    const lines = Array.from({ length: 400 }, (_, i) =>
      i % 50 === 3 ? '{"id": 1}' : JSON.stringify({ id: `d${i}`, text: many(i).slice(0, 900) }),
    );
    writeFiles(folder, { 'documents.jsonl': `${lines.join('\n')}\n` });
    const { code, stderr } = await expectSame(
      ['documents.jsonl', 'none.jsonl', '--documents', 'jsonl'],
      [2, 3],
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/documents\.jsonl:4: /);
    const piped = (jobs: string) =>
      runCli(folder, ['-', '--documents', 'jsonl', '--jobs', jobs], lines.join('\n'));
    expect(await piped('2')).toEqual(await piped('1'));
  });

  it('reads standard input in its place', async () => {
    const run = (jobs: string) =>
      runCli(folder, ['all/small', '-', 'all/large.txt', '-f', 'jsonl', '--jobs', jobs], good(99));
    const one = await run('1');
    expect(await run('3')).toEqual(one);
    expect(
      recordsOf(one)
        .slice(0, 4)
        .map(({ value }) => value),
    ).toEqual([2, 3, 99, 1]);
  });

  it('loses nothing but the document that ends its parser', async () => {
    writeFiles(folder, {
      'faulty/a.csv': good(1),
      'faulty/b.csv': 'exit',
      'faulty/c.csv': 'hang',
      'faulty/d.txt': good(2),
      'faulty/e.csv': 'throw',
      'faulty/f.zip': makeZip({ 'a.csv': good(3), 'b.csv': 'exit', 'c.csv': good(4) }),
      'faulty/g.csv': good(5),
    });
    const run = async (jobs: string) => {
      const one = await endOf(startModules(folder, ['faulty', '--timeout', '2', '--jobs', jobs], FAULTY));
      // The faulty reader says that itself, at its own time.
      return { ...one, stderr: one.stderr.replace('hanging', '') };
    };
    const one = await run('1');
    expect(recordsOf(one).map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
    expect(await run('2')).toEqual(one);
  });

  it('loses nothing but the document that ends its thread', async () => {
    writeFiles(folder, {
      'ends/a.txt': good(1),
      'ends/b-deadly.txt': good(2),
      'ends/c.txt': good(3),
      'ends/d-deadly.txt': good(4),
      'ends/e.txt': many(5),
      'ends/f.txt': good(6),
    });
    const { code, stdout, stderr } = await endOf(
      startCli(folder, ['ends', '--jobs', '2'], ['--import', DEADLY]),
    );
    expect(code).toBe(2);
    const values = recordsOf({ code, stdout, stderr }).map(({ value }) => value);
    expect([...new Set(values)]).toEqual([1, 3, 5, 6]);
    expect(values).toHaveLength(3003);
    expect(stderr).toMatch(
      /^extract: ends\/b-deadly\.txt: this program failed on it \(.+\n.* ends\/d-deadly\.txt: this program failed on it \(.+\n$/,
    );
  });

  it.each(['0', '-1', '1.5', 'two', '', '65', '1e3'])('refuses %j', async (value) => {
    const { code, stderr } = await runCli(folder, ['all/small', `--jobs=${value}`]);
    expect(code).toBe(64);
    expect(stderr).toMatch(
      /'-j, --jobs <number>' argument '.*' is invalid\. Write how many .* from 1 to 64\./,
    );
  });

  it('ends quietly when nobody reads on', async () => {
    writeFiles(folder, Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`long/${i}.txt`, many(i)])));
    const child = startCli(folder, ['long', '-f', 'jsonl', '--jobs', '2']);
    child.stdout!.once('data', () => child.stdout!.destroy());
    const stderr: unknown[] = [];
    child.stderr!.on('data', (data) => stderr.push(String(data)));
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect([code, stderr]).toEqual([0, []]);
  });

  it('gives the same for any files', async () => {
    const text = fc.array(
      fc.constantFrom(good(1), '\n', '同比增长6.1%，', '2023年', '没有。', '共3个社区；'),
      { maxLength: 60 },
    );
    const files = fc.array(text, { minLength: 1, maxLength: 12 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 2, max: 6 }), async (texts, jobs) => {
        const name = `any${run++}`;
        writeFiles(folder, Object.fromEntries(texts.map((parts, i) => [`${name}/${i}.txt`, parts.join('')])));
        const [one, several]: Ran[] = await Promise.all(
          [1, jobs].map((number) => runCli(folder, [name, '--jobs', String(number)])),
        );
        expect(several).toEqual(one);
      }),
      { numRuns: 6 },
    );
  });
});
