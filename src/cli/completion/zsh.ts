import { allCommands, type CommandModel, type OptionModel } from '../command-model.js';
import { quoted } from './shell-words.js';

/** The completion script for zsh: a file `_extract` in a folder of `fpath`, or evaluated after `compinit`. */
export function zshScript(model: CommandModel, programs: readonly string[]): string {
  return `#compdef ${programs.join(' ')}
# Completion for ${programs.join(' and ')} in zsh: ${model.name} completion zsh > a folder of $fpath/_${model.name}

${allCommands(model).map(functionOf).join('\n')}
if [[ $funcstack[1] == _${model.name} ]]; then
  _${model.name} "$@"
else
  compdef _${model.name} ${programs.join(' ')}
fi
`;

  /** A subcommand stands right after its command: options before it are refused. */
  function functionOf(command: CommandModel): string {
    const own = nameOf(command);
    const subs = command.commands.map(
      (sub) => `      ${sub.name}) shift words; (( CURRENT-- )); ${nameOf(sub)}; return ;;`,
    );
    const dispatch = ['  if (( CURRENT > 2 )); then', '    case $words[2] in', ...subs, '    esac', '  fi'];
    const action = actionOf(command);
    const specs = command.options.map(optionSpec);
    if (subs.length > 0) specs.push(quoted(`1: :${own}_first`));
    if (action !== null) specs.push(quoted(`*:argument:${action}`));
    const lines = [
      `${own}() {`,
      ...(subs.length > 0 ? dispatch : []),
      `  _arguments -s -S ${specs.join(' \\\n    ')}`,
      '}',
    ];
    if (subs.length > 0) lines.push('', ...firstOf(command, action));
    return `${lines.join('\n')}\n`;
  }

  /** The function for the first argument: a subcommand, or a file where the command itself takes some. */
  function firstOf(command: CommandModel, action: string | null): string[] {
    return [
      `${nameOf(command)}_first() {`,
      '  local -a commands=(',
      ...command.commands.map((sub) => `    ${described(sub)}`),
      '  )',
      '  _describe -t commands command commands',
      ...(action === null ? [] : ['  _files']),
      '}',
    ];
  }

  function nameOf({ path }: CommandModel): string {
    return ['', model.name, ...path].join('_');
  }
}

/** `'(-f --format)'{-f,--format}'[how records are written]:format:(json csv)'`. */
function optionSpec({ names, description, value, choices }: OptionModel): string {
  const action = choices.length > 0 ? `(${choices.join(' ')})` : '_files';
  // A long option may take its value after a "=", too.
  const shown = names.map((name) => (value !== null && name.startsWith('--') ? `${name}=` : name));
  const text = `[${escaped(description)}]${value === null ? '' : `:${escaped(value)}:${action}`}`;
  if (names.length === 1) return quoted(shown[0]! + text);
  return `${quoted(`(${names.join(' ')})`)}{${shown.join(',')}}${quoted(text)}`;
}

/** `'explain:Print …'`: a subcommand as `_describe` takes it. */
function described({ name, description }: CommandModel): string {
  return quoted(`${name}:${description.replace(/[:\\]/g, '\\$&')}`);
}

/** What stands for the arguments of a command, files unless they have choices; null where it takes none. */
function actionOf(command: CommandModel): string | null {
  if (command.arguments.length === 0) return null;
  const choices = command.arguments.flatMap((argument) => argument.choices);
  return choices.length > 0 ? `(${choices.join(' ')})` : '_files';
}

function escaped(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&');
}
