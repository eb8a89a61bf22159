import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8, toUtf8 } from '../../src/text/utf8.js';

describe('UTF-8', () => {
  it('is written as Node writes it, halves of surrogate pairs included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('年', 'é', 'a', '𠮷', '\ud842', '\udfb7', '\ufeff') }),
        (text) => {
          expect(Buffer.from(toUtf8(text)).equals(Buffer.from(text))).toBe(true);
        },
      ),
    );
  });

  it('is read back as it was written, a byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fromUtf8(Buffer.from(wellFormed(text)))).toBe(wellFormed(text));
      }),
    );
  });

  it.each([[0xff], [0xe4, 0xb8], [0xc0, 0x80], [0xed, 0xa0, 0x80]])(
    'is refused where it is not valid',
    (...bytes) => {
      expect(fromUtf8(Uint8Array.from([0x61, ...bytes]))).toBeNull();
    },
  );
});

/** The text with U+FFFD for halves of surrogate pairs. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
