import type { Argument, Command, Option } from 'commander';

/** A command as completion scripts and the manual page show it; read off the program, so that they say what it does. */
export interface CommandModel {
  /** The words after the program's name that lead to it; empty for the program itself. */
  readonly path: readonly string[];
  readonly name: string;
  readonly description: string;
  readonly usage: string;
  readonly arguments: readonly ArgumentModel[];
  readonly options: readonly OptionModel[];
  readonly commands: readonly CommandModel[];
  /** What `--help` prints after the options: examples and notes. */
  readonly notes: string;
}

export interface ArgumentModel {
  readonly name: string;
  readonly description: string;
  /** The words it may be; empty where it is free. */
  readonly choices: readonly string[];
}

export interface OptionModel {
  /** As help shows it: `-f, --format <format>`. */
  readonly flags: string;
  /** `-f`, `--format`. */
  readonly names: readonly string[];
  readonly description: string;
  /** The description with choices and default. */
  readonly details: string;
  /** Name of the value it takes, null where it takes none. */
  readonly value: string | null;
  readonly choices: readonly string[];
}

/** The command and all below it; hidden ones are left out. */
export function modelOf(command: Command, path: readonly string[] = []): CommandModel {
  const help = command.createHelp();
  return {
    path,
    name: command.name(),
    description: help.commandDescription(command),
    usage: help.commandUsage(command),
    arguments: help.visibleArguments(command).map((argument) => argumentModel(argument, help)),
    options: help.visibleOptions(command).map((option) => optionModel(option, help)),
    commands: help.visibleCommands(command).map((sub) => modelOf(sub, [...path, sub.name()])),
    notes: notesOf(command),
  };
}

/** The command itself and all below it. */
export function allCommands(model: CommandModel): CommandModel[] {
  return [model, ...model.commands.flatMap(allCommands)];
}

type Help = ReturnType<Command['createHelp']>;

function argumentModel(argument: Argument, help: Help): ArgumentModel {
  return {
    name: argument.name(),
    description: help.argumentDescription(argument),
    choices: argument.argChoices ?? [],
  };
}

function optionModel(option: Option, help: Help): OptionModel {
  return {
    flags: option.flags,
    names: [option.short, option.long].filter((name) => name !== undefined),
    description: option.description,
    details: help.optionDescription(option),
    value: /[<[]([^<[>\]]+)[>\]]/.exec(option.flags)?.[1] ?? null,
    choices: option.argChoices ?? [],
  };
}

/** Commander tells these texts only when it prints help. */
function notesOf(command: Command): string {
  let printed = '';
  const before = command.configureOutput();
  command.configureOutput({
    writeOut: (text) => {
      printed += text;
    },
  });
  command.outputHelp();
  command.configureOutput(before);
  return printed.slice(command.helpInformation().length).trim();
}
