import type { Command } from 'commander';
import { addReadingOptions, parsePath, type ReadingFlags } from './reading-options.js';

const NOTES = `
Examples:
  extract text 2023.pdf > 2023.txt           the text, to look at or to annotate
  extract text 2023.docx | sed -n 12p        the line that a record calls 12

Offsets, lines and columns of records count in this text. Other than for plain text it is what the format's reader makes of
the file: a blank line between paragraphs, a line for each row of a table, a tab between its cells.
Exit code: 0 fine, 2 the file could not be read, 64 bad usage.`;

/** Makes `command` print the text of one file; `done` takes the exit code. */
export function configureText(command: Command, done: (exitCode: number) => void): void {
  command
    .description('Print the text of a file as figures are extracted from it.')
    .argument('<file>', 'the file, or - for standard input', parsePath)
    .showHelpAfterError('(extract text --help shows how it is used)');
  addReadingOptions(command)
    .addHelpText('after', NOTES)
    .action(async (path: string, { encoding, ...limits }: ReadingFlags) => {
      const { IsolatedReader, runText } = await import('./run-text.js');
      done(await runText(path, { reader: new IsolatedReader(limits), encoding }));
    });
}
