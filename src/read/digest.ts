import { createHash } from 'node:crypto';

/** SHA-256 of a document's bytes. Not in the module of those who may never need it: loading `node:crypto` takes its time. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
