import type { FigureRecord } from '../contracts/index.js';

/** What tells the figures of one file apart. */
export type Identity = Pick<FigureRecord, 'start' | 'end' | 'text' | 'rule' | 'label'>;

/**
 * Gives the records of one file their ids, 16 hexadecimal digits: the same in every run, different within the file.
 * `name` is the file's name or path; its folder is best left out, so that ids outlive a move.
 */
export function stableIds(name: string): (identity: Identity) => string {
  const given = new Set<string>();
  return (identity) => {
    // Several records may stand on one span and share a label (subjects named together): they are counted.
    for (let ordinal = 0; ; ordinal++) {
      const id = digest(name, identity, ordinal);
      if (given.has(id)) continue;
      given.add(id);
      return id;
    }
  };
}

/** A separator that no field holds keeps `ab` + `c` and `a` + `bc` apart. */
function digest(name: string, { start, end, text, rule, label }: Identity, ordinal: number): string {
  return hash64(`${name}\0${start}\0${end}\0${text}\0${rule}\0${label}\0${ordinal}`);
}

/**
 * A hash of 64 bits in hexadecimal digits: two lanes of 32 bits that multiply by different primes and are mixed at the
 * end (cyrb53 with all its bits). Ids have to be spread evenly, not kept secret; a cryptographic hash would take as
 * long as the rest of a record.
 */
function hash64(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return hex(b) + hex(a);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
