import { posix } from 'node:path';
import { walkXml } from './xml.js';
import type { Zip } from './zip.js';

const CONTENT_TYPES = '[Content_Types].xml';
const PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://purl.oclc.org/ooxml/package/relationships', 'rel'],
]);

/** What an Office Open XML part refers to. */
export interface Relationship {
  readonly id: string;
  /** Last step of the type's address: `styles`, `worksheet`… */
  readonly type: string;
  /** Name of the part referred to, as an entry of the archive. */
  readonly target: string;
}

/** Name of the part whose content type contains `type`, such as `wordprocessingml.document.main`; undefined without one. */
export async function findPart(zip: Zip, type: string): Promise<string | undefined> {
  const bytes = await zip.read(CONTENT_TYPES);
  let found: string | undefined;
  if (bytes) {
    walkXml(bytes, PREFIXES, {
      open({ name, attribute }) {
        if (name !== 'ct:Override' || !attribute('ContentType')?.includes(type)) return;
        found ??= attribute('PartName')?.replace(/^\//, '');
      },
      close() {},
    });
  }
  return found;
}

/** What `part` refers to inside the archive; addresses outside it are left out. */
export async function relationshipsOf(zip: Zip, part: string): Promise<Relationship[]> {
  const folder = posix.dirname(part);
  const bytes = await zip.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const relationships: Relationship[] = [];
  if (bytes) {
    walkXml(bytes, PREFIXES, {
      open({ name, attribute }) {
        const target = attribute('Target');
        if (name !== 'rel:Relationship' || target === undefined || attribute('TargetMode') === 'External')
          return;
        relationships.push({
          id: attribute('Id') ?? '',
          type: posix.basename(attribute('Type') ?? ''),
          target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
        });
      },
      close() {},
    });
  }
  return relationships;
}
