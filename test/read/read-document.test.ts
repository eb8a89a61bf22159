import { execFileSync } from 'node:child_process';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { documentOf, MAX_BYTES, readDocument } from '../../src/read/index.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
const at = (path: string) => join(folder, path);
/** 青山区投资亿元。 in GBK. */
const GBK = [
  ...[
    [0xc7, 0xe0],
    [0xc9, 0xbd],
    [0xc7, 0xf8],
    [0xcd, 0xb6],
    [0xd7, 0xca],
    [0xd2, 0xda],
    [0xd4, 0xaa],
  ],
  [0xa1, 0xa3],
];
const bytes = (text: string) => new TextEncoder().encode(text);

describe('readDocument', () => {
  it('reads text and pages', async () => {
    writeFiles(folder, {
      'a.txt': '青山区完成投资3亿元。',
      'b.html': '<p>青山区</p><p>投资<b>3</b>亿元</p>',
    });
    expect((await readDocument(at('a.txt'))).text).toBe('青山区完成投资3亿元。');
    expect((await readDocument(at('b.html'))).text).toBe('青山区\n\n投资3亿元\n');
  });

  it('reads a stream', async () => {
    const stream = Readable.from([bytes('投资'), bytes('3亿元')]);
    expect((await readDocument('-', { stream })).text).toBe('投资3亿元');
  });

  it('takes a page for a page where no extension says so', async () => {
    const read = (text: string) => readDocument('-', { stream: Readable.from([bytes(text)]) });
    expect((await read('<!DOCTYPE html><html><body><p>投资3亿元</p>')).text).toBe('投资3亿元\n');
    expect((await read('<3亿元>')).text).toBe('<3亿元>');
  });

  it.each([
    ['page.html', '<p>青山区投资3亿元。</p>', 'html'],
    ['report.md', '**青山区**投资3亿元。', 'md'],
    ['report.txt', '青山区投资3亿元。', 'text'],
  ])('says what %s is and how it was decoded', async (name, content, format) => {
    const gbk = new Map([...'青山区投资亿元。'].map((character, index) => [character, GBK[index]!]));
    const encoded = [...content].flatMap((character) => gbk.get(character) ?? character.charCodeAt(0));
    writeFiles(folder, { [name]: Uint8Array.from(encoded.flat()) });
    expect(await readDocument(at(name))).toMatchObject({ format, encoding: 'gb18030' });
  });

  it.each([
    ['missing', 'nope.txt'],
    ['not-a-file', '.'],
    ['empty', 'empty.txt'],
    ['empty', 'blank.txt'],
    ['binary', 'noise.txt'],
    ['damaged', 'disguised.txt'],
    ['undecodable', 'broken.txt'],
  ])('says %s of %s', async (code, name) => {
    writeFiles(folder, {
      'empty.txt': '',
      'blank.txt': ' \n\u3000\n',
      'noise.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
      'disguised.txt': '%PDF-1.7 binary',
      'broken.txt': Uint8Array.from({ length: 999 }, (_, i) => 0x80 + ((i * 37) % 128)),
    });
    await expect(readDocument(at(name))).rejects.toMatchObject({ name: 'ReadError', code, path: at(name) });
  });

  it('reads no file beyond the limit', async () => {
    writeFiles(folder, { 'long.txt': '' });
    truncateSync(at('long.txt'), MAX_BYTES + 1);
    await expect(readDocument(at('long.txt'))).rejects.toMatchObject({ code: 'too-long' });
  });

  it('reads no stream beyond the limit', async () => {
    const chunk = new Uint8Array(MAX_BYTES / 5).fill(0x20);
    const stream = Readable.from([chunk, chunk, chunk, chunk, chunk, chunk]);
    await expect(readDocument('-', { stream })).rejects.toMatchObject({ code: 'too-long' });
  });

  it.skipIf(process.platform === 'win32')('does not wait at a named pipe', async () => {
    execFileSync('mkfifo', [at('pipe.txt')]);
    await expect(readDocument(at('pipe.txt'))).rejects.toMatchObject({ code: 'not-a-file' });
  });
});

describe('documentOf', () => {
  it('does not turn a report away for a stray control character', () => {
    const text = `${'青山区完成投资3亿元。'.repeat(50)}\x07`;
    expect(documentOf('a.txt', bytes(text)).text).toBe(text);
  });

  it('reads in the encoding that it is told', () => {
    expect(documentOf('a.txt', Uint8Array.of(0xc7, 0xe0, 0xc9, 0xbd, 0xc7, 0xf8), 'gbk').text).toBe('青山区');
    expect(() => documentOf('a.txt', bytes('青'), 'ebcdic')).toThrow(
      expect.objectContaining({ name: 'ReadError', code: 'unknown-encoding' }),
    );
  });
});
