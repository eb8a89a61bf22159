import type { Qualifier, Span } from './contracts/index.js';
import { findNumbers } from './quantity/find-numbers.js';
import { detectRegion } from './resolve/index.js';
import { normalise } from './text/normalise.js';

/** A number with its unit, before any rule has said whether it is a figure. The span is half-open, in UTF-16 code units. */
export interface ScannedQuantity extends Span {
  /** Slice of the text, as it stands there. */
  readonly text: string;
  /** In units of one: `6.7万元` is 67000. */
  readonly value: number;
  /** Upper bound of a range, whose lower bound is `value`; else null. */
  readonly valueMax: number | null;
  /** As a record's `unit`; empty for a bare number. */
  readonly unit: string;
  readonly qualifier: Qualifier;
}

/**
 * Finds every quantity of a text in simplified or traditional Chinese, in text order, dates and numbered things
 * included. Spans count in `text` itself. Never throws on any string; time is linear in its length.
 */
export function scanQuantities(text: string): ScannedQuantity[] {
  const normalised = normalise(text);
  const region = detectRegion(normalised.text);
  return findNumbers(normalised, region).quantities.map((quantity) => {
    const start = normalised.toOriginalStart(quantity.start);
    const end = normalised.toOriginalEnd(quantity.end);
    const { value, valueMax, unit, qualifier } = quantity;
    return { start, end, text: text.slice(start, end), value, valueMax, unit, qualifier };
  });
}
