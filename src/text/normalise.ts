import type { NormalisedText, Script } from '../contracts/index.js';
import { spokenNumbers } from './han-numbers.js';
import { OffsetMap } from './offset-map.js';
import { curveQuotes } from './quotes.js';
import { detectScript } from './script.js';
import { simplify } from './simplify.js';
import { foldWidth } from './width.js';
import { yearsInDigits } from './years.js';

export interface NormaliseOptions {
  /** Script of the text; `auto`, the default, looks at its characters. */
  readonly script?: 'auto' | Script | undefined;
}

/**
 * The text that scanning and rules work on: simplified characters (converted only where the text is traditional), half-width letters,
 * digits and marks, `“”‘’` for corner quotes and `“”` for pairs of straight ones, plain spaces, no invisible characters; `。、“”《》—…·` and line ends stay.
 * Never fails; time is linear in the length.
 */
export function normalise(original: string, options: NormaliseOptions = {}): NormalisedText {
  const { script: wanted = 'auto' } = options;
  const script = wanted === 'auto' ? detectScript(original) : wanted;
  const folds = new OffsetMap();
  const folded = foldWidth(original, folds);
  const simplifications = new OffsetMap();
  const text = spokenNumbers(
    yearsInDigits(curveQuotes(script === 'hant' ? simplify(folded, simplifications) : folded)),
  );
  return {
    original,
    text,
    script,
    identity: folds.identity && simplifications.identity,
    toOriginalStart: (offset) => folds.toSourceStart(simplifications.toSourceStart(offset)),
    fromOriginal: (offset) => simplifications.toTarget(folds.toTarget(offset)),
    toOriginalEnd: (offset) => folds.toSourceEnd(simplifications.toSourceEnd(offset)),
  };
}
