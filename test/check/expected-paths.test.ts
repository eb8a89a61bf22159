import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, pairWithExpected, staleExpected } from '../../src/check/expected-paths.js';
import { findFiles } from '../../src/read/index.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const root = tempFolder();
writeFiles(root, {
  'beside/a.txt': '1个',
  'beside/a.expected.jsonl': '',
  'beside/b.txt': '1个',
  'beside/sub/c.txt': '1个',
  'beside/sub/c.txt.expected.jsonl': '',
  'beside/sub/gone.expected.jsonl': '',
  'beside/.hidden/x.expected.jsonl': '',
  'tree/a.txt': '1个',
  'tree/sub/b.md': '1个',
  'tree/c.txt': '1个',
  'tree/expected/a.expected.jsonl': '',
  'tree/expected/sub/b.md.expected.jsonl': '',
  'tree/expected/old.expected.jsonl': '',
  'shared/a.txt': '1个',
  'shared/a.md': '1个',
  'shared/a.html': '<p>1个</p>',
  'shared/a.expected.jsonl': '',
  'shared/a.html.expected.jsonl': '',
});

function pairs(folder: string): (string | null)[][] {
  const path = join(root, folder);
  const short = (file: string | null) => file?.slice(path.length + 1) ?? null;
  return pairWithExpected(findFiles([path]).sources, path).map(({ report, expected, own }) => [
    report.name,
    short(expected),
    short(own),
  ]);
}

function stale(folder: string): string[] {
  const path = join(root, folder);
  const used = pairWithExpected(findFiles([path]).sources, path).flatMap(({ expected }) => expected ?? []);
  return staleExpected(`${path}/`, used).map((file) => file.slice(path.length + 1));
}

describe('expected files', () => {
  it('stand beside their reports', () => {
    expect(pairs('beside')).toEqual([
      ['a.txt', 'a.expected.jsonl', 'a.expected.jsonl'],
      ['b.txt', null, 'b.expected.jsonl'],
      ['sub/c.txt', 'sub/c.txt.expected.jsonl', 'sub/c.txt.expected.jsonl'],
    ]);
  });

  it('or in a tree of their own, where there is one', () => {
    expect(pairs('tree')).toEqual([
      ['a.txt', 'expected/a.expected.jsonl', 'expected/a.expected.jsonl'],
      ['c.txt', null, 'expected/c.expected.jsonl'],
      ['sub/b.md', 'expected/sub/b.md.expected.jsonl', 'expected/sub/b.md.expected.jsonl'],
    ]);
  });

  it('are shared by reports of one name, which are updated one by one', () => {
    expect(pairs('shared')).toEqual([
      ['a.html', 'a.html.expected.jsonl', 'a.html.expected.jsonl'],
      ['a.md', 'a.expected.jsonl', 'a.md.expected.jsonl'],
      ['a.txt', 'a.expected.jsonl', 'a.txt.expected.jsonl'],
    ]);
  });

  it('are stale without a report', () => {
    expect(stale('beside')).toEqual(['sub/gone.expected.jsonl']);
    expect(stale('tree')).toEqual(['expected/old.expected.jsonl']);
    expect(stale('shared')).toEqual([]);
  });

  it('of one report are looked for in its folder', () => {
    expect(folderOf(join(root, 'beside'))).toEqual({ folder: join(root, 'beside'), isWhole: true });
    expect(folderOf(join(root, 'beside/a.txt'))).toEqual({ folder: join(root, 'beside'), isWhole: false });
  });
});
