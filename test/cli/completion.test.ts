import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { allCommands, modelOf } from '../../src/cli/command-model.js';
import { bashScript } from '../../src/cli/completion/bash.js';
import { fishScript } from '../../src/cli/completion/fish.js';
import { zshScript } from '../../src/cli/completion/zsh.js';
import { createProgram } from '../../src/cli/program.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { CLI } from './run-cli.js';

const folder = tempFolder();
writeFiles(folder, { 'reports/a.txt': '', 'report one.txt': '', 'text.md': '', '-x.txt': '' });
const script = execFileSync(process.execPath, [CLI, 'completion', 'bash'], { encoding: 'utf8' });
writeFiles(folder, { '.completion': script });

/** What bash offers where `words` were typed, the last of them being completed. */
function offered(words: readonly string[], file = '.completion'): string[] {
  const code =
    'set -u; source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); ' +
    `_extract_complete; printf "%s\\n" "\${COMPREPLY[@]-}"`;
  const args = ['--norc', '-c', code, 'bash', join(folder, file), 'extract', ...words];
  const { stdout, stderr } = spawnSync('bash', args, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .filter((word) => word !== '')
    .sort();
}

describe('completion in bash', () => {
  it.each([
    ['subcommands and files first', ['te'], ['text', 'text.md']],
    ['no subcommand after a file', ['reports', 'te'], ['text.md']],
    ['options', ['--fo'], ['--format']],
    ['options after files', ['reports', '--outp'], ['--output']],
    ['choices of an option', ['--format', 'j'], ['json', 'jsonl']],
    ['choices of a short option', ['reports', '-f', 'c'], ['csv']],
    ['choices after =', ['--format', '=', 'c'], ['csv']],
    ['all choices after =', ['--script', '='], ['auto', 'hans', 'hant']],
    ['files as other values', ['--output', 'rep'], ['report one.txt', 'reports']],
    ['options of a subcommand', ['explain', '--a'], ['--at']],
    ['choices of a subcommand', ['text', '--encoding', 'big'], ['big5', 'big5-hkscs']],
    ['files of a subcommand', ['text', 'rep'], ['report one.txt', 'reports']],
    ['choices of an argument', ['completion', ''], ['bash', 'fish', 'zsh']],
    ['files in folders', ['reports/'], ['reports/a.txt']],
    ['only files after --', ['--', '-'], ['-x.txt']],
    ['a dash as standard input', ['-', 'rep'], ['report one.txt', 'reports']],
  ])('offers %s', (_, words, expected) => {
    expect(offered(words)).toEqual(expected);
  });

  it('offers no options of other commands', () => {
    expect(offered(['text', '--fo'])).toEqual([]);
    expect(offered(['--at'])).toEqual([]);
  });

  it('registers all names of the program', () => {
    const code = 'source "$1"; complete -p extract zhibiao';
    const said = execFileSync('bash', ['--norc', '-c', code, 'bash', join(folder, '.completion')]);
    expect(said.toString().match(/-F _extract_complete (?:extract|zhibiao)$/gm)).toHaveLength(2);
  });
});

/** A program of another shape, with commands below commands and texts that shells would take apart. */
function otherProgram(): Command {
  const program = new Command('extract').argument('[paths...]', 'files');
  const rules = program.command('rules').description("the user's: [own] $(rules) \\ `x`");
  rules.command('test').description('run them').option('-v, --verbose', 'more').argument('<folder>', 'where');
  rules.command('show').addOption(new Option('--as <form>', 'how').choices(['text', 'json']));
  program.command('secret', { hidden: true });
  return program;
}

describe('completion scripts', () => {
  it('follow commands below commands, and leave out hidden ones', () => {
    writeFiles(folder, { '.other': bashScript(modelOf(otherProgram()), ['extract']) });
    expect(offered(['rules', ''], '.other')).toEqual(['help', 'show', 'test']);
    expect(offered(['rules', 'show', '--as', ''], '.other')).toEqual(['json', 'text']);
    expect(offered(['rules', 'test', '-'], '.other')).toEqual(['--help', '--verbose', '-h', '-v']);
    expect(offered(['secr'], '.other')).toEqual([]);
  });

  it.each([
    ['bash', bashScript],
    ['zsh', zshScript],
    ['fish', fishScript],
  ])('name every command and option of the program: %s', (shell, scriptOf) => {
    const model = modelOf(createProgram(() => {}));
    const text = scriptOf(model, ['extract', 'zhibiao']);
    expect(allCommands(model).length).toBeGreaterThan(3);
    for (const command of allCommands(model)) {
      expect(text).toContain(command.name);
      for (const name of command.options.flatMap(({ names }) => names))
        expect(text).toContain(shell === 'fish' ? name.replace(/^--?/, '') : name);
    }
  });

  it('keep the texts of descriptions from the shell', () => {
    const model = modelOf(otherProgram());
    expect(zshScript(model, ['extract'])).toContain(`'rules:the user'\\''s\\: [own] $(rules) \\\\ \`x\`'`);
    expect(fishScript(model, ['extract'])).toContain(`-d 'the user\\'s: [own] $(rules) \\\\ \`x\`'`);
  });
});
