import { describe, expect, it } from 'vitest';
import { LineError, parseDocumentLine } from '../../src/read/document-line.js';

const parse = (line: string) => parseDocumentLine(Buffer.from(line));

describe('a document line', () => {
  it('gives what the pipeline takes and leaves out the rest', () => {
    expect(parse('{"id":"a","text":"文","title":"题","script":"hant","date":"2023-01-01"}')).toMatchObject({
      id: 'a',
      text: '文',
      title: '题',
      script: 'hant',
    });
  });

  it.each([
    ['a number as id', '{"id":17,"text":"文"}', '17'],
    ['a byte order mark', '\ufeff{"id":"a","text":""}', 'a'],
    ['the line end of Windows', '{"id":"a","text":""}\r', 'a'],
  ])('may have %s', (_, line, id) => {
    expect(parse(line)?.id).toBe(id);
  });

  it('may be blank', () => {
    expect(parse('')).toBeNull();
    expect(parse(' \r')).toBeNull();
  });

  it.each([
    ['{"id":"a"', /^no JSON \(.+\); write /],
    ['["a","文"]', /expected object, received array; write /],
    ['{"text":"文"}', /^"id": expected text or a whole number; /],
    ['{"id":"","text":"文"}', /^"id": /],
    ['{"id":9007199254740993,"text":"文"}', /^"id": /],
    ['{"id":"a"}', /^"text": .*expected string.*; /],
    ['{"id":"a","text":"文","script":"latin"}', /^"script": .*"hans"/],
  ])('%s is none', (line, message) => {
    expect(() => parse(line)).toThrow(LineError);
    expect(() => parse(line)).toThrow(message);
  });

  it('is in UTF-8', () => {
    expect(() => parseDocumentLine(Buffer.from('{"id":"a","text":"\xc7\xe0"}', 'latin1'))).toThrow(
      /^no UTF-8; /,
    );
  });
});
