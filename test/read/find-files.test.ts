import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { fileHead } from '../../src/read/file-head.js';
import { findFiles } from '../../src/read/index.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { makeDocx, makeZip } from './formats/make-zip.js';

vi.mock(import('../../src/read/file-head.js'), { spy: true });

const FIXTURES = new URL('../../fixtures/', import.meta.url);
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

  it('looks into files whose extension does not tell what they are, and takes documents', () => {
    const old = readFileSync(fileURLToPath(new URL('formats/libreoffice/features.doc', FIXTURES)));
    writeFiles(folder, {
      'untold/a': '%PDF-1.7\n',
      'untold/b.bak': '{\\rtf1 甲}',
      'untold/c.php': '\ufeff<!DOCTYPE html><p>甲</p>',
      'untold/c16.aspx': Buffer.from('\ufeff<html><p>甲</p>', 'utf16le'),
      'untold/d.2023': makeDocx('<w:p/>'),
      'untold/e.tmp': makeZip({ mimetype: 'x' }),
      'untold/f': old,
      // No documents: an archive of a program, previews of pictures, plain text, data, nothing at all.
      'untold/g.jar': makeZip({ 'META-INF/MANIFEST.MF': '' }),
      'untold/Thumbs.db': Buffer.concat([old.subarray(0, 8), Buffer.alloc(2000)]),
      'untold/README': '甲镇投资1亿元。',
      'untold/data.xml': '<?xml version="1.0"?><a/>',
      'untold/empty': '',
    });
    const { sources, skipped } = findFiles([at('untold')]);
    expect(sources.map((source) => source.name)).toEqual(['a', 'b.bak', 'c.php', 'c16.aspx', 'd.2023', 'f']);
    expect(skipped).toMatchObject([
      {
        counts: new Map([
          ['', 2],
          ['.db', 1],
          ['.jar', 1],
          ['.tmp', 1],
          ['.xml', 1],
        ]),
      },
    ]);
  });

  it('opens no file whose extension says what it is', () => {
    writeFiles(folder, {
      'unopened/a.pdf': '',
      'unopened/b.txt': '',
      'unopened/c.png': '',
      'unopened/d': '',
    });
    vi.mocked(fileHead).mockClear();
    findFiles([at('unopened')]);
    expect(vi.mocked(fileHead).mock.calls.map(([path]) => path)).toEqual([at('unopened/d')]);
  });

  it('counts hidden entries, the lock files of office programs among them', () => {
    writeFiles(folder, {
      'hides/.a.txt': '',
      'hides/.b/c.txt': '',
      'hides/~$a.docx': 'me',
      'hides/a.txt': '甲',
    });
    const { sources, skipped } = findFiles([at('hides')]);
    expect(sources.map((source) => source.name)).toEqual(['a.txt']);
    expect(skipped).toEqual([{ folder: at('hides'), counts: new Map(), hidden: 3, isBare: false }]);
  });

  it('takes no records that this program wrote for reports, nor speaks of them', () => {
    const record = '{"id":"0123456789abcdef","file":"a.txt","start":0}';
    writeFiles(folder, {
      'own/a.csv': 'id,file,start,end,line,column,text,value,value_max\r\n',
      'own/a.json': `[\n${record}\n]\n`,
      'own/a.jsonl': `${record}\n`,
      'own/a.ndjson': `${record}\n`,
      'own/other.jsonl': '{"id":1}\n',
      'own/a.txt': '甲',
    });
    const { sources, skipped } = findFiles([at('own')]);
    expect(sources.map((source) => source.name)).toEqual(['a.txt']);
    expect(skipped).toMatchObject([{ counts: new Map([['.jsonl', 1]]) }]);
  });

  it('says nothing of a folder that was read whole', () => {
    expect(findFiles([at('formats')]).skipped).toEqual([]);
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
    symlinkSync('../links', at('elsewhere/back'));
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
