import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { runCli } from './run-cli.js';

const FILES = [
  'extract.config.yaml',
  'fixtures/example.txt',
  'fixtures/example.expected.jsonl',
  '.github/workflows/extract.yml',
];

describe('extract init', () => {
  it('writes a project whose check passes', async () => {
    const folder = tempFolder();
    const ran = await runCli(folder, ['init']);
    expect(ran).toEqual({
      code: 0,
      stdout: '',
      stderr: FILES.map((file) => `extract: wrote ${file}\n`).join(''),
    });
    expect(await runCli(folder, ['check'])).toEqual({
      code: 0,
      stdout: 'figures 7, reports 1: all as expected\n',
      stderr: '',
    });
    const workflow = parse(readFileSync(join(folder, FILES[3]!), 'utf8'));
    const steps = workflow.jobs.check.steps as { run?: string }[];
    expect(steps.at(-1)!.run).toBe('npx --no-install extract check --reporter github');
  });

  it('never overwrites a file, and says which exist', async () => {
    const folder = tempFolder();
    writeFiles(folder, {
      'extract.config.yaml': 'not: [ours',
      'fixtures/example.txt': '全镇新建公路8公里。',
    });
    const { code, stderr } = await runCli(folder, ['init']);
    expect(code).toBe(0);
    expect(stderr.split('\n')).toEqual([
      'extract: extract.config.yaml: exists; left as it is',
      'extract: fixtures/example.txt: exists; left as it is',
      'extract: wrote .github/workflows/extract.yml',
      '',
    ]);
    expect(readFileSync(join(folder, 'extract.config.yaml'), 'utf8')).toBe('not: [ours');
    expect(existsSync(join(folder, 'fixtures/example.expected.jsonl'))).toBe(false);
  });

  it('says what cannot be written', async () => {
    const folder = tempFolder();
    writeFiles(folder, { fixtures: 'a file' });
    const { code, stderr } = await runCli(folder, ['init']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/fixtures\/example\.txt: cannot be written \(.+\); check the folder\n/);
    expect(existsSync(join(folder, 'extract.config.yaml'))).toBe(true);
  });
});
