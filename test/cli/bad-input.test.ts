import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { CLI, recordsOf, runCli } from './run-cli.js';

const folder = tempFolder();
const at = (path: string) => join(folder, path);
const run = (...args: string[]) => runCli(folder, args);
const good = '全镇新建公路8公里。';

writeFiles(folder, {
  'bad/empty.txt': '',
  'bad/blank.txt': '\ufeff \n',
  'bad/binary.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
  'bad/picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
  'bad/undecodable.txt': Uint8Array.from({ length: 999 }, (_, i) => 0x80 + ((i * 37) % 128)),
  'bad/long.txt': '',
  'bad/z-good.txt': good,
  'good.txt': good,
});
truncateSync(at('bad/long.txt'), 100_000_000);
symlinkSync('nowhere', at('bad/dangling.txt'));

describe('files that cannot be read', () => {
  it('get one clear message each and do not stop the others', async () => {
    const ran = await run('bad');
    expect(ran.code).toBe(2);
    expect(recordsOf(ran)).toMatchObject([{ file: 'bad/z-good.txt' }]);
    const lines = ran.stderr.trimEnd().split('\n');
    for (const name of ['empty', 'blank', 'binary', 'picture', 'undecodable', 'long', 'dangling']) {
      const own = lines.filter((line) => line.startsWith(`extract: bad/${name}.txt: `));
      expect(own, name).toHaveLength(1);
      expect(own[0]).toMatch(/: .+; .+/);
    }
    expect(lines).toHaveLength(7);
  });

  it.each([
    ['nope.txt', /no such file/],
    ['/dev/null', /neither a file nor a folder/],
  ])('%s named on the command line is no different', async (path, message) => {
    const ran = await run(path, 'good.txt');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message);
    expect(recordsOf(ran)).toHaveLength(1);
  });

  it('a folder as standard input is told as one', () => {
    const ran = spawnSync(process.execPath, [CLI, '-'], { stdio: [openSync(folder, 'r'), 'pipe', 'pipe'] });
    expect(ran.status).toBe(2);
    expect(ran.stderr.toString()).toBe(
      'extract: -: a folder as standard input; name the folder instead of -\n',
    );
  });

  it('says what to do with documents of other formats', async () => {
    writeFiles(folder, {
      'other/report.pdf': '%PDF-1.7',
      'more/a.ofd': 'PK',
      'more/b.caj': 'CAJ',
      'more/a.txt': good,
    });
    const named = await run('other/report.pdf', 'good.txt');
    expect(named.code).toBe(2);
    expect(named.stderr).toMatch(
      /^extract: other\/report\.pdf: a damaged PDF document.*; open it in its program.*\n$/,
    );
    const walked = await run('more');
    expect(walked.code).toBe(0);
    expect(walked.stderr).toMatch(/^extract: more: skipped 2 files .*1 \.caj, 1 \.ofd.*\n$/);
  });

  it('reads no endless standard input', async () => {
    const ran = await runCli(folder, ['-'], new Uint8Array(60_000_000).fill(0x30));
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^extract: -: longer than the limit of 50 MB; .*\n$/);
  });

  it('never writes control characters of a file name to the terminal', async () => {
    const { stderr } = await run('a\x1b[31m\nb.txt');
    expect(stderr).toMatch(/^extract: [^\p{Cc}]*\n$/u);
  });

  it.skipIf(process.platform === 'win32')('does not wait at a named pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const ran = await run('pipe', 'good.txt');
    expect(ran.code).toBe(2);
    expect(recordsOf(ran)).toHaveLength(1);
  });
});

describe('output that cannot be written', () => {
  it('is said, and ends with 2', async () => {
    for (const output of ['nope/out.json', 'bad']) {
      const ran = await run('good.txt', '-f', 'json', '-o', output);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(new RegExp(`^extract: ${output}: cannot be written .*\\n$`));
      expect(ran.stderr).not.toContain('.tmp');
    }
  });

  it('keeps the old file where nothing could be read', async () => {
    writeFiles(folder, { 'out.json': 'old' });
    const ran = await run('nope.txt', '-o', 'out.json');
    expect(ran.code).toBe(2);
    expect(readFileSync(at('out.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is never one of the reports', async () => {
    const ran = await run('good.txt', '-o', 'good.txt', '-f', 'json');
    expect(ran.code).toBe(64);
    expect(readFileSync(at('good.txt'), 'utf8')).toBe(good);
  });
});

describe('bad usage', () => {
  it.each([
    [[], /paths/],
    [['good.txt', '--format', 'xml'], /json, jsonl, csv, table, xlsx, parquet, md/],
    [['good.txt', '--script', 'latin'], /auto, hans, hant/],
    [['good.txt', '--encoding', 'ebcdic'], /gb18030/],
    [['good.txt', '-o', 'out.ods'], /\.json, \.jsonl, \.ndjson, \.csv/],
    [['good.txt', '-o'], /argument missing/],
    [['good.txt', '--max-bytes', '5 apples'], /500kB or 20MB/],
    [['good.txt', '--max-bytes', '0'], /500kB or 20MB/],
    [['good.txt', '--max-bytes', '2GB'], /up to 100MB/],
    [['good.txt', '--timeout', '-1'], /number of seconds/],
    [['good.txt', '--timeout', '0'], /number of seconds/],
    [['text', 'good.txt', '--timeout', '1h'], /number of seconds/],
    [['good.txt', '--colour'], /unknown option/],
    [[''], /empty/],
  ])('%j ends with 64 and says what is right', async (args, message) => {
    const ran = await run(...args);
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toMatch(message);
    expect(existsSync(at('out.ods'))).toBe(false);
  });
});
