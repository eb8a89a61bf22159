import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CLI, endOf, recordsOf, runCli, startCli } from '../cli/run-cli.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
const at = (path: string) => join(folder, path);
const good = '全镇新建公路8公里。';
const pipe = (path: string) => execFileSync('mkfifo', [at(path)]);
const filesOf = (ran: { stdout: string; stderr: string; code: number | null }) =>
  recordsOf(ran).map(({ file }) => file);
const linesOf = (stderr: string) => stderr.trimEnd().split('\n');

writeFiles(folder, { 'good.txt': good, 'mixed/a.txt': good, 'docs.jsonl': `{"id":"a","text":"${good}"}\n` });

describe('what is no file', () => {
  const socket = createServer().listen(at('mixed/socket.txt'));
  afterAll(() => {
    socket.close();
  });

  it('is passed over in a folder, and nobody waits for it', async () => {
    pipe('mixed/pipe.txt');
    pipe('mixed/pipe');
    mkdirSync(at('mixed/folder.txt'));
    symlinkSync('/dev/zero', at('mixed/zero.txt'));
    symlinkSync('pipe.txt', at('mixed/link.txt'));
    expect(await runCli(folder, ['mixed'])).toMatchObject({ code: 0, stderr: '' });
  });

  const message = (path: string) =>
    `extract: ${path}: neither a file nor a folder; name a file, or - for standard input\n`;

  it('is refused by name, and costs no other', async () => {
    const paths = [
      '/dev/zero',
      '/dev/random',
      '/dev/full',
      '/dev/stdin',
      'mixed/pipe.txt',
      'mixed/socket.txt',
    ];
    const ran = await runCli(folder, [...paths, 'good.txt']);
    expect(ran).toMatchObject({ code: 2, stderr: paths.map(message).join('') });
    expect(filesOf(ran)).toEqual(['good.txt']);
  });

  it('is refused by extract check', async () => {
    for (const path of ['/dev/zero', 'mixed/pipe.txt']) {
      const ran = await runCli(folder, ['check', path]);
      expect(ran).toMatchObject({ code: 2, stderr: '' });
      expect(ran.stdout).toContain(`${path}: unread: neither a file nor a folder; `);
    }
  });

  it.each(['text', 'explain'])('is refused by extract %s', async (command) => {
    for (const path of ['/dev/zero', 'mixed/pipe.txt'])
      expect(await runCli(folder, [command, path])).toEqual({ code: 2, stdout: '', stderr: message(path) });
  });

  it('is no stream of documents, save a pipe', async () => {
    const ran = await runCli(folder, ['--documents', 'jsonl', '/dev/zero', 'docs.jsonl']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toBe('extract: /dev/zero: a device; name a file or pipe, or - for standard input\n');
    expect(filesOf(ran)).toEqual(['a']);
  });

  it.each(['/dev/zero', 'mixed/pipe.txt'])(
    '%s is no rule pack, configuration or expected file',
    async (path) => {
      const rules = await runCli(folder, ['good.txt', '--rules', path]);
      expect(rules).toMatchObject({ code: 2, stdout: '' });
      expect(rules.stderr).toContain(`${path}: is no file; name a file of YAML or a folder of them`);
      const config = await runCli(folder, ['good.txt', '--config', path]);
      expect(config).toMatchObject({ code: 64, stdout: '' });
      expect(config.stderr).toContain(`${path}: cannot be read (it is no file); check the path`);
      writeFiles(folder, { 'checked/a.txt': good });
      rmSync(at('checked/a.expected.jsonl'), { force: true });
      symlinkSync(path.startsWith('/') ? path : at(path), at('checked/a.expected.jsonl'));
      const check = await runCli(folder, ['check', 'checked']);
      expect(check.code).toBe(2);
      expect(check.stdout).toMatch(/a\.expected\.jsonl: unread: .*is no file/);
    },
  );

  it.runIf(process.platform === 'linux')(
    'is held to the limit also where it claims to have no length',
    async () => {
      const ran = await runCli(folder, ['/proc/self/pagemap', 'good.txt', '--max-bytes', '1MB']);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(/^extract: \/proc\/self\/pagemap: longer than the limit of 1 MB; .*\n$/);
      expect(filesOf(ran)).toEqual(['good.txt']);
    },
  );
});

describe('links', () => {
  it('that go in circles are followed once, or told', async () => {
    writeFiles(folder, { 'circle/a.txt': good, 'circle/in/b.txt': good });
    symlinkSync('..', at('circle/in/up'));
    symlinkSync('.', at('circle/here'));
    symlinkSync('self.txt', at('circle/self.txt'));
    symlinkSync('pong.txt', at('circle/ping.txt'));
    symlinkSync('ping.txt', at('circle/pong.txt'));
    const ran = await runCli(folder, ['circle']);
    expect(ran.code).toBe(2);
    expect(filesOf(ran)).toHaveLength(2);
    expect(linesOf(ran.stderr)).toEqual(
      ['ping', 'pong', 'self'].map(
        (name) => `extract: circle/${name}.txt: a symbolic link that leads to itself; name the real file`,
      ),
    );
    const named = await runCli(folder, ['circle/self.txt', 'circle/nowhere', 'good.txt']);
    expect(named.code).toBe(2);
    expect(filesOf(named)).toEqual(['good.txt']);
    expect(linesOf(named.stderr)).toHaveLength(2);
  });
});

describe('files that may not be read', () => {
  /** Root may read everything: then the command runs without the capabilities that say so. */
  const asUser = (args: readonly string[]) => {
    const command = [process.execPath, CLI, ...args];
    const [program, ...rest] =
      process.getuid?.() === 0
        ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', ...command]
        : command;
    return endOf(spawn(program!, rest, { cwd: folder, stdio: 'pipe' }));
  };

  it('are told, in a folder and by name, and cost no other', async () => {
    writeFiles(folder, {
      'shut/a.txt': good,
      'shut/b.docx': 'PK',
      'shut/c': '%PDF-',
      'shut/in/d.txt': good,
      'shut/z.txt': good,
    });
    for (const name of ['a.txt', 'b.docx', 'c', 'in']) chmodSync(at(`shut/${name}`), 0);
    const ran = await asUser(['shut', 'shut/a.txt', '--dedupe']);
    chmodSync(at('shut/in'), 0o700);
    expect(ran.code).toBe(2);
    expect(filesOf(ran)).toEqual(['shut/z.txt']);
    // What was not opened when the folder was walked shows when it is read.
    expect(linesOf(ran.stderr).sort()).toEqual(
      ['a.txt', 'b.docx', 'c', 'in'].map(
        (name) => `extract: shut/${name}: permission denied; make it readable for this user`,
      ),
    );
  });

  it('are told where rules, configuration and output may not be read or written', async () => {
    writeFiles(folder, { 'no.yaml': 'name: no', 'no/old.csv': 'old' });
    chmodSync(at('no.yaml'), 0);
    chmodSync(at('no'), 0o500);
    expect((await asUser(['good.txt', '--rules', 'no.yaml'])).stderr).toMatch(
      /^extract: no\.yaml: cannot be read/,
    );
    expect((await asUser(['good.txt', '--config', 'no.yaml'])).stderr).toMatch(
      /^extract: no\.yaml: cannot be read/,
    );
    const written = await asUser(['good.txt', '-o', 'no/old.csv']);
    chmodSync(at('no'), 0o700);
    expect(written).toMatchObject({ code: 2, stdout: '' });
    expect(written.stderr).toMatch(/^extract: no\/old\.csv: cannot be written \(EACCES.*\n$/);
    expect(readdirSync(at('no'))).toEqual(['old.csv']);
  });
});

it('files that vanish or change between the walk and the reading cost only themselves', async () => {
  writeFiles(
    folder,
    Object.fromEntries(
      ['gone', 'folder', 'loop', 'pipe', 'empty', 'grown', 'stays'].map((name) => [
        `moving/${name}.txt`,
        good,
      ]),
    ),
  );
  mkdirSync(at('out'));
  // Standard input comes first: the run has walked the folder when its output file is there, and waits.
  const child = startCli(folder, [
    '-',
    'moving',
    '--max-bytes',
    '1kB',
    '-f',
    'jsonl',
    '-o',
    'out/figures.jsonl',
  ]);
  while (readdirSync(at('out')).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  for (const name of ['gone', 'folder', 'loop', 'pipe']) rmSync(at(`moving/${name}.txt`));
  mkdirSync(at('moving/folder.txt'));
  symlinkSync('loop.txt', at('moving/loop.txt'));
  pipe('moving/pipe.txt');
  truncateSync(at('moving/empty.txt'), 0);
  appendFileSync(at('moving/grown.txt'), good.repeat(100));
  child.stdin!.end(good);
  const ran = await endOf(child);
  expect(ran.code).toBe(2);
  expect(linesOf(ran.stderr).map((line) => line.replace(/^extract: moving\/|;.*/g, ''))).toEqual([
    'empty.txt: an empty file',
    'folder.txt: a folder',
    'gone.txt: no such file or folder',
    'grown.txt: 2828 bytes long, limit 1000 bytes',
    'loop.txt: a symbolic link that leads to itself',
    'pipe.txt: neither a file nor a folder',
  ]);
  const written = readFileSync(at('out/figures.jsonl'), 'utf8').trimEnd().split('\n');
  expect(written.map((record) => JSON.parse(record).file)).toEqual(['-', 'moving/stays.txt']);
});
