import { SaxesParser } from 'saxes';
import { damaged, FormatError } from './format-error.js';
import { LIMITS } from './limits.js';

/** An element as it opens. `name` is its prefix in the reader's own table of namespaces, a colon and its local name. */
export interface XmlElement {
  readonly name: string;
  /** Value of the attribute with this local name, whatever its namespace. */
  attribute(local: string): string | undefined;
}

export interface XmlHandlers {
  open(element: XmlElement): void;
  /** `name` as in `open`. */
  close(name: string): void;
  text?(text: string): void;
}

/**
 * Walks through an XML part. Elements of namespaces that `prefixes` (namespace → prefix) does not know are named `?:local`.
 * @throws FormatError `unsafe` for a document type, which is where entities are declared, or nesting beyond the limit;
 * `damaged` for what is not well-formed
 */
export function walkXml(
  bytes: Uint8Array,
  prefixes: ReadonlyMap<string, string>,
  { open, close, text }: XmlHandlers,
): void {
  const parser = new SaxesParser({ xmlns: true });
  const nameOf = ({ uri, local }: { uri: string; local: string }) => `${prefixes.get(uri) ?? '?'}:${local}`;
  let depth = 0;
  parser.on('doctype', () => {
    throw new FormatError(
      'unsafe',
      'an XML document type inside',
      'open it in its program and save it again',
    );
  });
  parser.on('opentag', (tag) => {
    if (++depth > LIMITS.nesting)
      throw new FormatError('unsafe', `elements more than ${LIMITS.nesting} deep`, 'simplify the document');
    open({
      name: nameOf(tag),
      attribute(local) {
        for (const key in tag.attributes) {
          const attribute = tag.attributes[key]!;
          if (attribute.local === local && attribute.prefix !== 'xmlns') return attribute.value;
        }
        return undefined;
      },
    });
  });
  parser.on('closetag', (tag) => {
    depth--;
    close(nameOf(tag));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  try {
    parser.write(decodeXml(bytes)).close();
  } catch (error) {
    throw error instanceof FormatError ? error : damaged('document', error);
  }
}

/** Office formats write UTF-8 or UTF-16, the latter with a byte order mark. */
function decodeXml(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
