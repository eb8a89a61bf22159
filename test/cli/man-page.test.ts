import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manPage } from '../../scripts/man-page.js';
import { allCommands, modelOf } from '../../src/cli/command-model.js';
import { createProgram } from '../../src/cli/program.js';

const commands = allCommands(modelOf(createProgram(() => {})));
const root = new URL('../../', import.meta.url);
const page = manPage();

describe('the manual page', () => {
  it('is what man/extract.1 says (else run `npm run man`)', () => {
    expect(readFileSync(new URL('man/extract.1', root), 'utf8')).toBe(page);
  });

  it('is installed with the package', () => {
    const { man, files } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      man: string;
      files: string[];
    };
    expect(man).toBe('./man/extract.1');
    expect(files).toContain('man');
  });

  it.each(commands.map((command) => [command.usage, command] as const))('has %s', (_, command) => {
    const escaped = (text: string) => text.replaceAll('-', '\\-');
    expect(page).toContain(escaped(command.usage));
    for (const { flags } of command.options) expect(page).toContain(`\n.B ${escaped(flags)}\n`);
  });

  it('holds nothing but ASCII, and no line that roff would take for a request', () => {
    expect(page).toMatch(/^[\n -~]*$/);
    const requests = new Set(page.match(/^[.'].{0,4}?(?= |$)/gm));
    expect([...requests].sort()).toEqual(
      ['.\\"', '.B', '.PP', '.RE', '.RS', '.SH', '.SS', '.TH', '.TP', '.br', '.fi', '.nf'].sort(),
    );
  });
});

describe('--help', () => {
  it.each(commands.map((command) => [command.usage, command.notes]))('%s has examples', (_, notes) => {
    expect(notes).toMatch(/^Examples:\n {2}\S/m);
  });
});
