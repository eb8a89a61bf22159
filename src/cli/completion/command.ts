import { Argument, type Command } from 'commander';
import { modelOf } from '../command-model.js';
import { writeParts } from '../write-parts.js';
import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import { zshScript } from './zsh.js';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;
const SHELLS = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

const EXAMPLES = `
Examples:
  eval "$(extract completion bash)"                           in ~/.bashrc
  extract completion zsh > ~/.zfunc/_extract                  with fpath=(~/.zfunc $fpath) before compinit in ~/.zshrc
  extract completion fish > ~/.config/fish/completions/extract.fish`;

/**
 * Makes `command` print the completion script of `program`, made from the program as it is; `names` are those it is installed under.
 * `done` takes the exit code.
 */
export function configureCompletion(
  command: Command,
  program: Command,
  names: readonly string[],
  done: (exitCode: number) => void,
): void {
  command
    .description('Print a script that has a shell complete commands, options and their values.')
    .addArgument(new Argument('<shell>', 'the shell that will run it').choices(SHELLS))
    .showHelpAfterError('(extract completion --help shows how it is used)')
    .addHelpText('after', EXAMPLES)
    .action(async (shell: keyof typeof SCRIPTS) => {
      done(await writeParts([SCRIPTS[shell](modelOf(program), names)]));
    });
}
