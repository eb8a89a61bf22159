import type { Aspect, Basis, Quantity, Status } from './figure.js';

/** A quantity that the rules have typed; subject and period are resolved later. Offsets are into the normalised text. */
export interface Draft {
  readonly quantity: Quantity;
  /** Signed value; falls are negative. */
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly aspect: Aspect;
  readonly status: Status | null;
  readonly basis: Basis | null;
  readonly metric: string | null;
  readonly label: string;
  /** Where the label's words start in the text, for subject resolution. */
  readonly labelStart: number;
  readonly rule: string;
}
