const tables = new Map<string, Map<string, readonly number[]>>();

/** Bytes of a text in an encoding whose characters take one byte (ASCII) or two, for tests; Node itself has only decoders. */
export function encode(text: string, encoding: 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be'): Uint8Array {
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  let table = tables.get(encoding);
  if (table === undefined) {
    table = doubleBytes(encoding);
    tables.set(encoding, table);
  }
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const double = table.get(character);
    if (code < 0x80) bytes.push(code);
    else if (double === undefined) throw new Error(`${character} is not in ${encoding}`);
    else bytes.push(...double);
  }
  return Uint8Array.from(bytes);
}

function doubleBytes(encoding: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [lead, trail]);
    }
  }
  return table;
}
