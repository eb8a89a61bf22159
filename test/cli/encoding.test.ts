import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { encode } from '../text/encode.js';
import { recordsOf, runCli } from './run-cli.js';

const folder = tempFolder();
const run = (...args: string[]) => runCli(folder, args);
const text = '2023年，青山区固定资产投资完成12.5亿元，同比增长9%。\n'.repeat(10);
const damaged = encode(text, 'gb18030');
damaged[damaged.length - 3] = 0xff;
const bare = encode(text, 'utf-16le');

writeFiles(folder, { 'gbk.txt': encode(text, 'gb18030'), 'damaged.txt': damaged, 'bare.txt': bare });

describe('--encoding', () => {
  it('is needed by none of the usual encodings, about which nothing is said', async () => {
    expect(await run('text', 'gbk.txt')).toEqual({ code: 0, stdout: text, stderr: '' });
    expect(await run('text', 'bare.txt')).toEqual({ code: 0, stdout: text, stderr: '' });
  });

  it('forces one, and says where it must be wrong', async () => {
    expect(await run('text', 'gbk.txt', '-e', 'gbk')).toEqual({ code: 0, stdout: text, stderr: '' });
    const ran = await run('bare.txt', '-e', 'utf-16be');
    expect(ran.stderr).toBe('extract: bare.txt: does not look like Chinese in utf-16be\n');
    const refused = await run('gbk.txt', '-e', 'utf-8');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(
      /^extract: gbk\.txt: not utf-8: \d+ byte sequences .*; leave the encoding out/,
    );
  });

  it('or without it, what has no meaning is counted', async () => {
    for (const args of [[], ['-e', 'gb18030']]) {
      const ran = await run('damaged.txt', ...args);
      expect(ran.code).toBe(0);
      expect(recordsOf(ran).length).toBeGreaterThan(15);
      expect(ran.stderr).toMatch(
        /^extract: damaged\.txt: \d byte sequences? (?:has|have) no meaning in gb18030, read as \ufffd\n$/,
      );
    }
  });

  it('holds for separated values and for standard input', async () => {
    writeFiles(folder, { 'a.csv': encode('指标,数值\n投资,3亿元\n', 'gb18030') });
    expect(await run('text', 'a.csv', '-e', 'gbk')).toEqual({
      code: 0,
      stdout: '指标\t数值\n投资\t3亿元\n',
      stderr: '',
    });
    const big5 = readFileSync(
      fileURLToPath(
        new URL('../../fixtures/formats/encodings/street-summary.hant.big5.txt', import.meta.url),
      ),
    );
    const piped = await runCli(folder, ['-', '-e', 'big5'], big5);
    expect(piped).toMatchObject({ code: 0, stderr: '' });
    expect(recordsOf(piped).length).toBeGreaterThan(50);
  });

  it('is not needed by pages that declare theirs', async () => {
    // Characters too few and too rare to tell by.
    writeFiles(folder, {
      'meta.html': encode('<html><head><meta charset="big5"></head><p>呎呏', 'big5'),
      'xml.html': encode('<?xml version="1.0" encoding="big5"?><html><p>呎呏</p></html>', 'big5'),
    });
    for (const page of ['meta.html', 'xml.html'])
      expect(await run('text', page)).toEqual({ code: 0, stdout: '呎呏\n', stderr: '' });
  });
});
