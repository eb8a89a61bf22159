import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 collect garbage when the heap is two fifths larger than what was in use after the last time. Left to itself it lets a long
 * run over small documents fill several times of what they need, since it takes that for speed; measured, it is none. Threads that are started later do the same.
 */
export function keepMemorySteady(): void {
  // V8 complains of flags it does not know: this one is known to these versions (Node 20 to 24).
  const engine = Number.parseInt(process.versions.v8, 10);
  if (engine >= 11 && engine <= 13) setFlagsFromString('--heap-growing-percent=40');
}
