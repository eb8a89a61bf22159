import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { ReadError, type ReadResult } from '../../src/read/index.js';
import { IsolatedReader as SourceReader } from '../../src/read/isolated/isolated-reader.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { makeZip } from './formats/make-zip.js';

vi.mock('../../src/read/isolated/parsing-thread.js', () => {
  throw new Error('a thread was started');
});

// Threads run the built program.
const DIST = new URL('../../build/read/isolated/isolated-reader.js', import.meta.url).href;
const { IsolatedReader } = (await import(DIST)) as { IsolatedReader: typeof SourceReader };

const folder = tempFolder();
const at = (path: string) => join(folder, path);
const big = `指标,数值,单位\n${'投资,3,亿元\n'.repeat(60_000)}`;
writeFiles(folder, {
  'big.csv': big,
  'good.csv': '投资,3亿元\n',
  'plain.txt': '投资3亿元。',
  'report.log': '投资3亿元。',
  'page.log': '<!DOCTYPE html><p>投资3亿元。',
  'all.zip': makeZip({ 'a.csv': '甲,1\n', 'b.csv': '乙,2\n', 'big.csv': big, 'c.txt': '丙' }),
});

async function read(reader: SourceReader, path: string, single = false): Promise<string[]> {
  const found: string[] = [];
  for await (const result of reader.read(path, { single })) found.push(show(result));
  return found;
}

/** Built and source classes differ, so errors are told by what they hold. */
function show({ inside, document }: ReadResult): string {
  return `${inside}: ${'code' in document ? document.code : document.text.trim()}`;
}

describe('IsolatedReader', () => {
  it('gives up a document for which its memory is too small, and only that', async () => {
    const reader = new IsolatedReader({ megabytes: 24 });
    expect(await read(reader, at('big.csv'))).toEqual([': too-large']);
    expect(await read(reader, at('good.csv'))).toEqual([': 投资\t3亿元']);
    expect(await read(reader, at('all.zip'))).toEqual([
      'a.csv: 甲\t1',
      'b.csv: 乙\t2',
      'big.csv: too-large',
      'c.txt: 丙',
    ]);
  });

  it('reads the same document where its memory is enough', async () => {
    const [document] = await read(new IsolatedReader({}), at('big.csv'));
    expect(document).toHaveLength(': '.length + big.trim().length);
  });

  it('starts afresh after somebody had enough of an archive', async () => {
    const reader = new IsolatedReader({});
    for await (const result of reader.read(at('all.zip'), {})) {
      expect(show(result)).toBe('a.csv: 甲\t1');
      break;
    }
    expect(await read(reader, at('good.csv'))).toEqual([': 投资\t3亿元']);
  });

  it('refuses archives where one document is asked for, and says what is wrong with a file', async () => {
    const reader = new IsolatedReader({});
    expect(await read(reader, at('all.zip'), true)).toEqual([': archive']);
    expect(await read(reader, at('missing.pdf'))).toEqual([': missing']);
    const pdf = fileURLToPath(
      new URL('../../fixtures/formats/weasyprint/street-summary.pdf', import.meta.url),
    );
    expect((await read(reader, pdf, true))[0]).toMatch(/^: 澜汀街道2023年工作总结\n/);
  });

  it('needs no thread for plain text', async () => {
    const reader = new SourceReader({});
    expect(await read(reader, at('plain.txt'))).toEqual([': 投资3亿元。']);
    expect(await read(reader, at('report.log'))).toEqual([': 投资3亿元。']);
    await expect(read(reader, at('page.log'))).rejects.toThrow();
    await expect(read(reader, at('good.csv'))).rejects.toThrow();
  });

  it('tells errors of documents as ReadError', async () => {
    for await (const { document } of new SourceReader({}).read(at('missing.txt'), {}))
      expect(document).toBeInstanceOf(ReadError);
  });
});
