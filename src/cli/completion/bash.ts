import { allCommands, type CommandModel } from '../command-model.js';
import { shellWords } from './shell-words.js';

/**
 * The completion script for bash, 3.2 and later, without bash-completion. `programs` are the names that the command goes by. Where
 * no word is offered, bash completes the names of files.
 */
export function bashScript(model: CommandModel, programs: readonly string[]): string {
  const commands = allCommands(model);
  const cases = (line: (command: CommandModel) => readonly string[]) => commands.flatMap(line).join('\n');
  return `# Completion for ${programs.join(' and ')} in bash: eval "$(${model.name} completion bash)"
_${model.name}_complete() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command= option= word words files=1 first=1 only_files= i
  # A value may follow its option after a "=", which bash makes a word of its own.
  [[ $current == = ]] && current=
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if [[ -n $option ]]; then
      [[ $word == = ]] || option=
    elif [[ $word == -- ]]; then
      only_files=1
    elif [[ $word == -?* && -z $only_files ]]; then
      first=
      case "$command $word" in
${cases(optionsWithValues)}
      esac
    elif [[ -n $first ]]; then
      case "$command $word" in
${cases(subcommands)}
        *) first= ;;
      esac
    fi
  done
  words=
  if [[ -n $option ]]; then
    case "$command $option" in
${cases(optionChoices)}
    esac
  elif [[ $current == -* && -z $only_files ]]; then
    files=
    case "$command" in
${cases(optionNames)}
    esac
  elif [[ -z $only_files ]]; then
    case "$command" in
${cases(argumentChoices)}
    esac
    if [[ -n $first ]]; then
      case "$command" in
${cases(subcommandNames)}
      esac
    fi
  fi
  COMPREPLY=()
  while IFS= read -r word; do
    [[ -n $word ]] && COMPREPLY[\${#COMPREPLY[@]}]="$word"
  done < <(
    compgen -W "$words" -- "$current"
    [[ -n $files ]] && compgen -f -- "$current"
  )
}
complete -o filenames -o default -F _${model.name}_complete ${programs.join(' ')}
`;
}

/** What a command is called in the script: the words that lead to it, each after a space. */
function place({ path }: CommandModel): string {
  return path.map((word) => ` ${word}`).join('');
}

function optionsWithValues(command: CommandModel): string[] {
  const names = command.options.filter(({ value }) => value !== null).flatMap((option) => option.names);
  const patterns = names.map((name) => `'${place(command)} ${name}'`);
  return patterns.length > 0 ? [`        ${patterns.join(' | ')}) option="$word" ;;`] : [];
}

function subcommands(command: CommandModel): string[] {
  const patterns = command.commands.map((sub) => `'${place(sub)}'`);
  return patterns.length > 0 ? [`        ${patterns.join(' | ')}) command="$command $word" ;;`] : [];
}

function optionChoices(command: CommandModel): string[] {
  return command.options.flatMap(({ names, choices }) => {
    const patterns = names.map((name) => `'${place(command)} ${name}'`).join(' | ');
    return choices.length > 0 ? [`      ${patterns}) files= words=${shellWords(choices)} ;;`] : [];
  });
}

function optionNames(command: CommandModel): string[] {
  const words = shellWords(command.options.flatMap(({ names }) => names));
  return [`      '${place(command)}') words=${words} ;;`];
}

function argumentChoices(command: CommandModel): string[] {
  if (command.arguments.length === 0) return [`      '${place(command)}') files= ;;`];
  const choices = command.arguments.flatMap((argument) => argument.choices);
  return choices.length > 0 ? [`      '${place(command)}') files= words=${shellWords(choices)} ;;`] : [];
}

function subcommandNames(command: CommandModel): string[] {
  const words = shellWords(command.commands.map(({ name }) => name));
  return command.commands.length > 0 ? [`        '${place(command)}') words=${words} ;;`] : [];
}
