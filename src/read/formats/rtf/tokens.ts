/** What a token handler is told of. Offsets are bytes, of which each character of the source is one. */
export interface TokenHandler {
  openGroup(): void;
  closeGroup(): void;
  /** `\name` with its number, or null without one. Symbols such as `\~` come as words of one character. */
  word(name: string, value: number | null): void;
  /** One byte of text. */
  byte(byte: number): void;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Cuts rich text into tokens. Never fails: what makes no sense is text. Linear in the number of bytes. */
export function readTokens(bytes: Uint8Array, handler: TokenHandler): void {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte === OPEN) {
      handler.openGroup();
      at++;
    } else if (byte === CLOSE) {
      handler.closeGroup();
      at++;
    } else if (byte === BACKSLASH) at = readControl(bytes, at + 1, handler);
    else {
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0) handler.byte(byte);
      at++;
    }
  }
}

function readControl(bytes: Uint8Array, from: number, handler: TokenHandler): number {
  let at = from;
  while (at < bytes.length && isLetter(bytes[at]!)) at++;
  if (at === from) return readSymbol(bytes, from, handler);
  const name = ascii(bytes, from, at);
  let value: number | null = null;
  const numberStart = at;
  if (bytes[at] === 0x2d) at++;
  const digits = at;
  while (at < bytes.length && isDigit(bytes[at]!)) at++;
  if (at > digits) value = Number(ascii(bytes, numberStart, at));
  else at = numberStart;
  if (bytes[at] === 0x20) at++;
  // Raw bytes of a picture follow.
  if (name === 'bin' && value !== null && value > 0) return at + value;
  handler.word(name, value);
  return at;
}

function readSymbol(bytes: Uint8Array, at: number, handler: TokenHandler): number {
  const symbol = bytes[at];
  if (symbol === undefined) return at;
  if (symbol === 0x27) {
    const byte = Number.parseInt(ascii(bytes, at + 1, at + 3), 16);
    if (!Number.isNaN(byte)) handler.byte(byte);
    return at + 3;
  }
  if (symbol === BACKSLASH || symbol === OPEN || symbol === CLOSE) handler.byte(symbol);
  else if (symbol === 0x0a || symbol === 0x0d) handler.word('par', null);
  else handler.word(String.fromCharCode(symbol), null);
  return at + 1;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to && i < bytes.length; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
