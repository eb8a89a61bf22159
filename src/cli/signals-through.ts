/** Lets signals through; all else of a run may happen without a turn of the event loop. (`node:timers/promises` takes longer to load.) */
export function letSignalsThrough(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
