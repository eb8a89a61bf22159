import { describe, expect, it } from 'vitest';
import { type DecodeOptions, decode } from '../../src/text/decode.js';
import { DecodeError } from '../../src/text/decode-error.js';
import { encode } from './encode.js';

const SIMPLIFIED = '2021年，青禾区完成固定资产投资12.5亿元，同比增长8%。';
const TRADITIONAL = '二零二一年，青禾區完成固定資產投資12.5億元，增長百分之八。';
const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

function codeOf(bytes: Uint8Array, options?: DecodeOptions): string {
  try {
    return `read as ${decode(bytes, options).encoding}`;
  } catch (error) {
    if (error instanceof DecodeError) return error.code;
    throw error;
  }
}

describe('decode', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    expect(decode(utf8(SIMPLIFIED))).toEqual({ text: SIMPLIFIED, encoding: 'utf-8', notes: [] });
    expect(decode(utf8(`\ufeff${SIMPLIFIED}`))).toEqual({
      text: SIMPLIFIED,
      encoding: 'utf-8-bom',
      notes: [],
    });
    expect(decode(utf8('GDP 12.5'))).toEqual({ text: 'GDP 12.5', encoding: 'utf-8', notes: [] });
  });

  it.each([
    ['gb18030', SIMPLIFIED],
    ['gb18030', TRADITIONAL],
    ['big5', TRADITIONAL],
    ['utf-16le', SIMPLIFIED],
    ['utf-16be', SIMPLIFIED],
    ['utf-16le', TRADITIONAL],
  ] as const)('finds out that it is %s: %s', (encoding, text) => {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding, notes: [] });
  });

  it.each(['增长', '全区', '投资12亿元', '完成任务', '农民收入'])(
    'tells GB18030 in a few characters: %s',
    (text) => {
      expect(decode(encode(text, 'gb18030'))).toMatchObject({ text, encoding: 'gb18030' });
    },
  );

  it.each(['增長', '全區', '投資12億元', '完成任務', '農民收入'])(
    'tells Big5 in a few characters: %s',
    (text) => {
      expect(decode(encode(text, 'big5'))).toMatchObject({ text, encoding: 'big5' });
    },
  );

  it('finds Chinese behind a long page head in ASCII', () => {
    const head = `<html><head><style>${'p { margin: 0 } '.repeat(20_000)}</style></head>`;
    expect(decode(encode(`${head}${SIMPLIFIED}`, 'gb18030')).encoding).toBe('gb18030');
  });

  it('reads UTF-16 by its mark', () => {
    const { text, encoding } = decode(encode(`\ufeff${SIMPLIFIED}`, 'utf-16be'));
    expect([text, encoding]).toEqual([SIMPLIFIED, 'utf-16be']);
    expect(decode(encode(`\ufeff${SIMPLIFIED}`, 'utf-16le'), { encoding: 'UTF-16' }).text).toBe(SIMPLIFIED);
    expect(decode(encode(`\ufeff${SIMPLIFIED}`, 'utf-16be'), { encoding: 'utf-16' }).text).toBe(SIMPLIFIED);
  });

  it('reads the characters of Hong Kong that are in no other Big5', () => {
    // 衞生, 綫, 隨着 in Big5-HKSCS
    const bytes = [0x8f, 0xc0, 0xa5, 0xcd, 0x8e, 0xa8, 0xc0, 0x48, 0xfe, 0xd3];
    expect(decode(Uint8Array.from(bytes), { encoding: 'big5-hkscs' }).text).toBe('衞生綫隨着');
    expect(decode(join(encode(TRADITIONAL, 'big5'), bytes)).text).toBe(`${TRADITIONAL}衞生綫隨着`);
  });

  it('reads the four-byte characters of GB18030', () => {
    const bytes = join(encode(SIMPLIFIED, 'gb18030'), [0x95, 0x32, 0x82, 0x36]);
    expect(decode(bytes)).toMatchObject({ text: `${SIMPLIFIED}\u{20000}`, encoding: 'gb18030' });
  });

  it('does not believe a page that declares what it is not', () => {
    const page = `<html><meta http-equiv="Content-Type" content="text/html; charset=big5"><body>${SIMPLIFIED}`;
    const { text, encoding, notes } = decode(encode(page, 'gb18030'));
    expect([text, encoding]).toEqual([page, 'gb18030']);
    expect(notes).toEqual([expect.stringContaining('declared as big5')]);
    expect(decode(utf8(`<meta charset="gb2312">${SIMPLIFIED}`)).encoding).toBe('utf-8');
  });

  it.each([
    (text: string) => `<?xml version="1.0" encoding="BIG5"?><p>${text}</p>`,
    (text: string) => `<html><head><META charset='Big5-HKSCS'></head>${text}`,
  ])('lets a declaration decide what characters leave open', (page) => {
    const text = page('呎呏');
    expect(decode(encode(text, 'big5'))).toMatchObject({ text, encoding: 'big5' });
  });

  it('takes a declaration from elsewhere', () => {
    expect(decode(encode('呎呏', 'big5'), { declared: 'big5' })).toMatchObject({ text: '呎呏' });
  });

  it.each(['gbk', 'GB2312', 'gb18030', ' GBK '])('reads what its user calls %s', (encoding) => {
    expect(decode(encode(SIMPLIFIED, 'gb18030'), { encoding })).toMatchObject({
      text: SIMPLIFIED,
      encoding: 'gb18030',
    });
  });

  it('lets a byte order mark speak louder than its user', () => {
    expect(decode(utf8(`\ufeff${SIMPLIFIED}`), { encoding: 'gbk' })).toMatchObject({ text: SIMPLIFIED });
  });

  it('says where its user must be wrong', () => {
    const { notes } = decode(encode(SIMPLIFIED, 'utf-16le'), { encoding: 'utf-16be' });
    expect(notes).toEqual(['does not look like Chinese in utf-16be']);
  });

  it('reads UTF-8 with a bad byte as UTF-8 and says so', () => {
    const bytes = utf8(SIMPLIFIED);
    bytes[7] = 0xff;
    const { text, encoding, notes } = decode(bytes);
    expect(encoding).toBe('utf-8');
    expect(text).toContain('固定资产投资12.5亿元');
    expect(notes).toEqual([expect.stringMatching(/^3 byte sequences have no meaning in utf-8/)]);
  });

  it('reads UTF-8 that was cut in the middle of a character', () => {
    const { text, notes } = decode(utf8(SIMPLIFIED).subarray(0, -1));
    expect(text).toBe(`${SIMPLIFIED.slice(0, -1)}\ufffd`);
    expect(notes).toEqual([expect.stringMatching(/^1 byte sequence has/)]);
  });

  it('turns away text with much damage, which its user can still have by naming the encoding', () => {
    const bytes = utf8(SIMPLIFIED.repeat(10));
    for (let i = 4; i < bytes.length; i += 190) bytes[i] = 0xff;
    expect(codeOf(bytes)).toBe('undecodable');
    expect(decode(bytes, { encoding: 'utf-8' }).notes).toHaveLength(1);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['empty', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['binary', new Uint8Array(4096)],
    ['binary', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251)],
    ['binary', join(utf8('figures'), [0], utf8('and more'))],
    ['binary', Uint8Array.from({ length: 400 }, (_, i) => (i % 9 === 0 ? 1 : 0x41))],
    ['undecodable', new Uint8Array(100).fill(0xff)],
    ['undecodable', new Uint8Array(Buffer.from('r\xe9sum\xe9 na\xefve caf\xe9', 'latin1'))],
    ['undecodable', Uint8Array.of(0xff, 0xfe, 0, 0, 0x4e, 0x2d, 0, 0)],
  ])('turns away what is %s', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('names the encodings it knows', () => {
    expect(() => decode(utf8('x'), { encoding: 'latin1' })).toThrow(
      /unknown encoding "latin1"; use one of utf-8, gb18030/,
    );
    expect(codeOf(encode(SIMPLIFIED, 'gb18030'), { encoding: 'utf-8' })).toBe('undecodable');
  });
});
