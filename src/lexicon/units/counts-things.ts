import type { Dimension } from '../../contracts/index.js';

/** Dimensions of figures that count things, as against measures of them. */
export const COUNTS_THINGS: ReadonlySet<Dimension> = new Set<Dimension>(['count', 'people', 'households']);
