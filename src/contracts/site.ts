import type { Quantity } from './figure.js';

/** A figure in its surroundings, with what stands left and right of it in the same clause. */
export interface Site {
  readonly quantity: Quantity;
  /** The figure's own characters. */
  readonly text: string;
  /** Words of the clause before the figure (qualifier excluded), without those that belong to the figure before it. */
  readonly pre: string;
  readonly preStart: number;
  /** Text before `pre` back to the figure before or the start of the sentence, cut at a bounded reach. */
  readonly lead: string;
  /** Words after the figure up to the next mark or figure. */
  readonly post: string;
  readonly postStart: number;
  /** Text between the figure before in the sentence and this one; null for the first. */
  readonly gap: string | null;
  /** All text between this figure and the next one or the end of the sentence. */
  readonly after: string;
  /** Clause the figure stands in (`。;` to `。;`), for context cues. */
  readonly clause: string;
}
