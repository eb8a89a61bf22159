/** A part of a MIME message, still encoded. Text is Latin-1: one character a byte. */
export interface Entity {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Multiparts inside multiparts. */
const MAX_DEPTH = 5;

/** Cuts bytes into headers and body. */
export function parseEntity(bytes: Uint8Array): Entity {
  return parseText(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').trimStart(),
  );
}

/** The first HTML page in a message, decoded to its bytes, and the charset it came with; undefined without one. */
export function findHtml(
  entity: Entity,
  depth = 0,
): { readonly body: Uint8Array; readonly charset: string | undefined } | undefined {
  const type = entity.headers.get('content-type') ?? '';
  if (/^text\/html\b/i.test(type)) return { body: bodyOf(entity), charset: parameter(type, CHARSET) };
  const boundary = /^multipart\//i.test(type) ? parameter(type, BOUNDARY) : undefined;
  if (boundary === undefined || depth >= MAX_DEPTH) return undefined;
  // The first piece is no part, and the last one follows the closing boundary.
  for (const part of entity.body.split(`--${boundary}`).slice(1)) {
    if (part.startsWith('--')) break;
    const found = findHtml(parseText(part.replace(/^[ \t]*\r?\n/, '')), depth + 1);
    if (found) return found;
  }
  return undefined;
}

function parseText(text: string): Entity {
  const blank = /\r?\n\r?\n/.exec(text);
  const head = blank ? text.slice(0, blank.index) : text;
  const headers = new Map<string, string>();
  // A line that starts with white space goes on with the one before.
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: blank ? text.slice(blank.index + blank[0].length) : '' };
}

function bodyOf({ headers, body }: Entity): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const text = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}

const CHARSET = /;\s*charset\s*=\s*(?:"([^"]*)"|([^;\s]+))/i;
const BOUNDARY = /;\s*boundary\s*=\s*(?:"([^"]*)"|([^;\s]+))/i;

function parameter(header: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(header);
  return match?.[1] ?? match?.[2];
}
