import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/read/index.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
const at = (path: string) => join(folder, path);
const namesOf = (...paths: string[]) => findFiles(paths.map(at)).sources.map((source) => source.name);

writeFiles(folder, {
  'walk/b.txt': '乙',
  'walk/B.md': '乙',
  'walk/a/二.html': '二',
  'walk/a/10.HTM': '十',
  'walk/a.txt': '甲',
  'walk/.hidden.txt': '无',
  'walk/.git/c.txt': '无',
  'walk/notes.jsonl': '{}',
  'walk/README': '无',
  'other/a.txt': '甲',
  'mixed/a.ofd': 'PK',
  'mixed/in/b.OFD': 'PK',
  'mixed/c.wps': 'WPS',
  'mixed/figures.csv': 'id,file,start,end,line,column,text,value,value_max\r\n',
  'formats/a.csv': '指标,数值\n投资,3\n',
  'formats/b.docx': 'PK',
  'formats/c.pdf': '%PDF',
  'mixed/ok.txt': '好',
  'data.log': '记录',
});

describe('findFiles', () => {
  it('walks folders in order of code units and leaves hidden entries and data out', () => {
    expect(namesOf('walk')).toEqual(['B.md', 'a/10.HTM', 'a/二.html', 'a.txt', 'b.txt']);
  });

  it('keeps the order of the paths given and shows them as they were given', () => {
    const found = findFiles([`${at('walk/b.txt')}`, `${at('walk/a')}/`]);
    expect(found.sources.map((source) => source.path)).toEqual([
      at('walk/b.txt'),
      at('walk/a/10.HTM'),
      at('walk/a/二.html'),
    ]);
  });

  it('reads a named file whatever its extension: its content tells what it is', () => {
    expect(namesOf('data.log', 'mixed/c.wps')).toEqual(['data.log', 'c.wps']);
  });

  it('takes documents of all readable formats, but no records that this program wrote', () => {
    expect(namesOf('formats')).toEqual(['a.csv', 'b.docx', 'c.pdf']);
    expect(namesOf('mixed')).toEqual(['ok.txt']);
  });

  it('counts the documents of a folder that have no reader', () => {
    const { sources, problems, skipped } = findFiles([at('mixed')]);
    expect(sources).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(skipped).toEqual([
      {
        folder: at('mixed'),
        counts: new Map([
          ['.ofd', 2],
          ['.wps', 1],
        ]),
        hidden: 0,
        isBare: false,
      },
    ]);
  });

  it('reads a file once, however often it is named', () => {
    expect(namesOf('walk/a.txt', 'walk', 'walk/a.txt')).toHaveLength(5);
    expect(findFiles(['-', '-']).sources).toEqual([{ path: '-', name: '-' }]);
  });

  it('gives files of one name in several folders names of their own', () => {
    expect(namesOf('walk/a.txt', 'other/a.txt')).toEqual([at('walk/a.txt'), at('other/a.txt')]);
  });

  it('follows links once and says which lead nowhere', () => {
    writeFiles(folder, { 'links/a.txt': '甲', 'elsewhere/b.txt': '乙' });
    symlinkSync('.', at('links/loop'));
    symlinkSync('../elsewhere', at('links/there'));
    symlinkSync('a.txt', at('links/again.txt'));
    symlinkSync('nowhere', at('links/broken.txt'));
    symlinkSync('nowhere', at('links/broken.json'));
    const { sources, problems } = findFiles([at('links')]);
    expect(sources.map((source) => source.name)).toEqual(['a.txt', 'there/b.txt']);
    expect(problems).toMatchObject([{ code: 'missing', path: at('links/broken.txt') }]);
    expect(problems[0]!.message).toContain('leads nowhere');
  });

  it('finds nothing in an empty folder and reports a path that does not exist', () => {
    mkdirSync(at('empty'));
    const { sources, problems, skipped } = findFiles([at('empty'), at('walk'), at('walk')]);
    expect([sources.length, problems.length]).toEqual([5, 0]);
    expect(skipped[0]).toEqual({ folder: at('empty'), counts: new Map(), hidden: 0, isBare: true });
    expect(findFiles([at('nope')]).problems).toMatchObject([{ code: 'missing' }]);
  });
});
