import { allCommands, type CommandModel, type OptionModel } from '../command-model.js';

/** The completion script for fish: a file in `~/.config/fish/completions`, or piped to `source`. */
export function fishScript(model: CommandModel, programs: readonly string[]): string {
  const [program, ...others] = programs;
  return `# Completion for ${programs.join(' and ')} in fish: ${program} completion fish | source

# Whether the words so far lead to the command whose words are given.
function __${program}_at
    set -l words (commandline -opc)[2..-1]
    set -l command
    for word in $words
        switch "$command $word"
            case ${allCommands(model)
              .slice(1)
              .map((command) => quoted(place(command)))
              .join(' ')}
                set command "$command $word"
            case '*'
                break
        end
    end
    test "$command" = "$argv[1]"
end

# The same, where nothing stands behind the command yet.
function __${program}_starts
    __${program}_at "$argv[1]"; and test (count (commandline -opc)) -eq $argv[2]
end

${allCommands(model)
  .flatMap((command) => linesOf(command, program!))
  .join('\n')}
${others.map((other) => `complete -c ${other} -w ${program}\n`).join('')}`;
}

function place({ path }: CommandModel): string {
  return path.map((word) => ` ${word}`).join('');
}

function linesOf(command: CommandModel, program: string): string[] {
  const at = `__${program}_at '${place(command)}'`;
  const complete = (condition: string, rest: string) =>
    `complete -c ${program} -n ${quoted(condition)} ${rest}`;
  const starts = `__${program}_starts '${place(command)}' ${command.path.length + 1}`;
  const choices = command.arguments.flatMap((argument) => argument.choices);
  return [
    ...command.commands.map((sub) =>
      complete(
        starts,
        `-a ${sub.name} -d ${quoted(sub.description)}${command.arguments.length > 0 ? '' : ' -f'}`,
      ),
    ),
    ...(choices.length > 0 ? [complete(at, `-f -a ${quoted(choices.join(' '))}`)] : []),
    ...command.options.map((option) => complete(at, optionOf(option))),
  ];
}

function optionOf({ names, description, value, choices }: OptionModel): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const values = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : value === null ? '' : ' -r';
  return `${flags.join(' ')}${values} -d ${quoted(description)}`;
}

/** Text as one word of fish. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
