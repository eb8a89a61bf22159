import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INITIAL_FILES } from '../../src/cli/init/files.js';
import { createProgram } from '../../src/cli/program.js';
import { ConfigError, configSchema, parseConfig, readConfig } from '../../src/config/index.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const parse = (text: string) => parseConfig('c.yaml', text);

describe('a configuration', () => {
  it('is read as it is written', async () => {
    const text =
      'paths: [reports]\nformat: csv\nmax-bytes: 20MB\ntimeout: 0.5\ncheck:\n  fields: [value, unit]\n';
    expect(await parse(text)).toEqual({
      paths: ['reports'],
      format: 'csv',
      'max-bytes': '20MB',
      timeout: 0.5,
      check: { fields: ['value', 'unit'] },
    });
  });

  it('may be empty', async () => {
    expect(await parse('')).toEqual({});
    expect(await parse('# nothing yet\n')).toEqual({});
  });

  it.each([
    ['an unknown key', 'colums: [a]', /^c\.yaml: unknown key `colums`; write one of paths, format, /],
    [
      'an unknown key of check',
      'check: {field: a}',
      /unknown key `check\.field`; write one of folder, reporter, fields$/,
    ],
    ['a wrong type', 'timeout: soon', /key `timeout` is wrong \(.*number.*\); Seconds that /],
    [
      'a wrong word',
      'script: hanx',
      /key `script` is wrong \(.*"hant".*\); Script of the reports: auto, hans or hant\.$/,
    ],
    ['a wrong field', 'check: {fields: [size]}', /key `check\.fields` is wrong .*; A list of the fields/],
    ['a list of nothing', 'paths: []', /key `paths` is wrong/],
    ['no keys', '- a\n- b\n', /holds no keys .*; write one `key: value` a line/],
    ['no YAML', 'paths: [a', /is no YAML \(.* at line 1, column \d+.*\); correct it there/],
    ['a key twice', 'timeout: 1\ntimeout: 2\n', /is no YAML \(Map keys must be unique at line 2/],
  ])('is refused with %s', async (_, text, message) => {
    await expect(parse(text)).rejects.toThrow(ConfigError);
    await expect(parse(text)).rejects.toThrow(message);
  });

  it('names each key that is wrong, and the file', async () => {
    await expect(parse('timeout: soon\nscript: x\n')).rejects.toThrow(
      /^c\.yaml: key `script`.*\nc\.yaml: key `timeout`/,
    );
  });

  it('is refused where it cannot be read', async () => {
    const folder = tempFolder();
    writeFiles(folder, { 'c.yaml': 'dedupe: true' });
    expect(await readConfig(join(folder, 'c.yaml'))).toEqual({ dedupe: true });
    await expect(readConfig(join(folder, 'd.yaml'))).rejects.toThrow(
      /d\.yaml: cannot be read \(ENOENT.*; check the path/,
    );
    await expect(readConfig(folder)).rejects.toThrow(ConfigError);
  });

  it('has a key for options only', () => {
    const program = createProgram(() => {});
    const names = new Set(
      [program, ...program.commands].flatMap(({ options }) => options.map((one) => one.name())),
    );
    const keys = Object.keys(configSchema.shape).filter((key) => key !== 'paths' && key !== 'check');
    expect(keys.filter((key) => !names.has(key))).toEqual([]);
  });
});

describe('the configuration of extract init', () => {
  const [config] = INITIAL_FILES.flat().filter(({ path }) => path === 'extract.config.yaml');

  it('is right, also with all that it shows uncommented', async () => {
    expect(await parse(config!.content())).toEqual({ paths: ['reports'], check: { folder: 'fixtures' } });
    const all = config!.content().replace(/^( *)# (?=[a-z]+: )/gm, '$1');
    const keys = Object.keys(await parse(all));
    expect(keys).toEqual(
      expect.arrayContaining([
        'paths',
        'output',
        'format',
        'columns',
        'metric',
        'rules',
        'encoding',
        'check',
      ]),
    );
  });

  it('names its schema', () => {
    const path = /\$schema=\.\/node_modules\/zhibiao\/(\S+)/.exec(config!.content())![1]!;
    const schema = JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
    expect(schema.title).toBe('Configuration of extract');
  });
});
