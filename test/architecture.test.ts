import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

/** The stages from left to right; a module imports from its own folder and from those left of it. */
const ORDER = [
  ...[
    'contracts',
    'lexicon',
    'text',
    'quantity',
    'engine',
    'rules',
    'resolve',
    'table',
    'record',
    'packs',
    'write',
    'read',
  ],
  'check',
  'config',
  'cli',
];

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** Folder of a file in `src`; empty for the files that compose the stages. */
const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

function importsOf(file: string): string[] {
  const code = readFileSync(join(SOURCE, file), 'utf8');
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    relative(SOURCE, join(SOURCE, dirname(file), match[1]!)).replaceAll('\\', '/'),
  );
}

function isAllowed(from: string, to: string): boolean {
  if (from === to || from === '') return true;
  // Only the command line builds on the composed pipeline.
  if (to === '') return from === 'cli';
  return ORDER.indexOf(to) < ORDER.indexOf(from);
}

describe('architecture', () => {
  it('knows every folder of src', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== ''));
    expect([...folders].filter((folder) => !ORDER.includes(folder))).toEqual([]);
  });

  it('imports only leftwards', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('..') || !isAllowed(folderOf(file), folderOf(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('writes to the console only from the command line', () => {
    const code = (file: string) => readFileSync(join(SOURCE, file), 'utf8');
    const wrong = files.filter(
      (file) => folderOf(file) !== 'cli' && /\bconsole\.|process\.(?:stdout|stderr)/.test(code(file)),
    );
    expect(wrong).toEqual([]);
  });
});
