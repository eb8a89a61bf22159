import { hash } from 'node:crypto';
import type { FigureRecord } from '../contracts/index.js';

/** What tells the figures of one file apart. */
export type Identity = Pick<FigureRecord, 'start' | 'end' | 'text' | 'rule' | 'label'>;

/** Hexadecimal digits of an id: 64 bits, so that a million figures practically never collide. */
const DIGITS = 16;

/**
 * Gives the records of one file their ids: the same in every run, different within the file.
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

function digest(name: string, { start, end, text, rule, label }: Identity, ordinal: number): string {
  return hash('sha1', [name, start, end, text, rule, label, ordinal].join('\0')).slice(0, DIGITS);
}
