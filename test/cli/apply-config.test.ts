import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { applyConfig } from '../../src/cli/config/apply.js';
import type { Config } from '../../src/config/index.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
writeFiles(folder, { 'rules/pack.yaml': '' });

/** The options of a command that has one of each kind, after a configuration was applied to it. */
function optionsWith(config: Config, ...args: string[]): Record<string, unknown> {
  const collect = (item: string, before: string[] = []) => [...before, item];
  const command = new Command()
    .argument('[paths...]')
    .option('--columns <names>', 'joined', (text: string) => text.split(','))
    .option('--metric <names>', 'joined, without a parser')
    .option('--rules <pack>', 'repeated', collect)
    .option('--scale <word>', 'a word', 'none')
    .option('--wide', 'a switch')
    .action(() => {});
  command.parse(args, { from: 'user' });
  applyConfig(command, join(folder, 'c.yaml'), config);
  return { ...command.opts(), paths: command.processedArgs[0] };
}

describe('a configuration that is applied', () => {
  it('gives lists as the option takes them', () => {
    expect(
      optionsWith({ columns: ['label', 'value'], metric: ['gdp', 'tax'], wide: true, scale: 'auto' }),
    ).toEqual({
      columns: ['label', 'value'],
      metric: 'gdp,tax',
      wide: true,
      scale: 'auto',
      paths: [],
    });
  });

  it('takes rule packs for paths where they exist, and else for packages', () => {
    const { rules } = optionsWith({ rules: ['rules', 'zhibiao-pack-harbours'] });
    expect(rules).toEqual([join(folder, 'rules'), 'zhibiao-pack-harbours']);
  });

  it('gives way to the command line, option by option', () => {
    const config: Config = { columns: ['label'], scale: 'auto', paths: ['reports'] };
    expect(optionsWith(config, '--scale', 'none', 'a.txt')).toEqual({
      columns: ['label'],
      scale: 'none',
      paths: ['a.txt'],
    });
    expect(optionsWith(config).paths).toEqual([join(folder, 'reports')]);
  });
});
