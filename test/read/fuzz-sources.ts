import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeZip } from './formats/make-zip.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const FORMATS = /\.(?:txt|md|html|docx|doc|odt|rtf|pdf|xlsx|ods|csv)$/;

/**
 * Documents to make broken ones of, by extension: the fixtures of every format that has a reader, the `most` smallest of each. No
 * fixture is an archive or a saved page; these are put together from the others.
 */
export function fuzzSources(most: number): ReadonlyMap<string, readonly Uint8Array[]> {
  const found = new Map<string, Uint8Array[]>();
  for (const name of readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!FORMATS.test(name)) continue;
    const extension = extname(name);
    found.set(extension, [...(found.get(extension) ?? []), readFileSync(join(FIXTURES, name))]);
  }
  const sources = new Map(
    [...found].map(([extension, files]) => [
      extension,
      files.sort((a, b) => a.length - b.length).slice(0, most),
    ]),
  );
  const [csv, docx, html] = ['.csv', '.docx', '.html'].map((extension) => sources.get(extension)![0]!);
  const inner = makeZip({ 'b.csv': csv! });
  sources.set('.zip', [Buffer.from(makeZip({ 'a.csv': csv!, 'in.zip': inner, 'c.docx': docx! }))]);
  sources.set('.mhtml', [savedPage(html!)]);
  return sources;
}

function savedPage(html: Uint8Array): Buffer {
  const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n';
  const part = '--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  const lines = Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n');
  return Buffer.from(`${head}${part}${lines}\r\n--x--\r\n`);
}
