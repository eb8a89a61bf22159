/** Units that rates are told in. */
export const RATE_UNITS: ReadonlySet<string> = new Set(['%', '‰']);
