import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 collect garbage when the heap is two fifths larger than what was in use after the last time, also in threads that are started
 * later. Left to itself it lets a run over many small documents fill several times of what they need, to be faster; the more often it
 * collects, the slower are several threads on few processors.
 */
export function keepMemorySteady(): void {
  // V8 complains of flags it does not know: this one is known to these versions (Node 20 to 24).
  const engine = Number.parseInt(process.versions.v8, 10);
  if (engine >= 11 && engine <= 13) setFlagsFromString('--heap-growing-percent=40');
}
